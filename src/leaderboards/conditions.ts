import type { EntityManager } from 'typeorm';
import { momentText } from '../platform/database/bulk.js';
import { isPostgres } from '../platform/database/dialect.js';

/** Collects the conditions of a statement; values are numbered in the order in which it names them. */
export class Conditions {
  private readonly said: string[] = [];

  /** Statements of several parts number their values through. */
  constructor(
    private readonly db: EntityManager,
    readonly values: unknown[] = [],
  ) {}

  get where(): string {
    return this.said.join(' AND ');
  }

  given(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  says(...conditions: string[]): void {
    this.said.push(...conditions);
  }

  equal(column: string, value: unknown): void {
    this.says(`${column} = ${this.given(value)}`);
  }

  below(column: string, value: number | null): void {
    if (value !== null) this.says(`${column} < ${this.given(value)}`);
  }

  /** `= …` or `IN (…)`, to be said of one or more columns; empty where nothing is asked. */
  oneOf(values: readonly (string | number)[] | null): string {
    if (values === null) return '';
    if (values.length === 1) return `= ${this.given(values[0])}`;
    if (isPostgres(this.db)) return `= ANY(${this.given(values)})`;
    return `IN (${values.map((value) => this.given(value)).join(', ')})`;
  }

  moment(at: Date): string {
    return this.given(momentText(this.db, at));
  }
}
