import type { Improvement } from './impact.js';

/** Marks that are better than what was there: how many, and the first of the file. */
export class Bettered {
  count = 0;
  private first: Improvement[] = [];

  constructor(private readonly shown: number) {}

  add(found: readonly Improvement[]): void {
    this.count += found.length;
    this.first = [...this.first, ...found]
      .toSorted((one, other) => (one.mark.row ?? 0) - (other.mark.row ?? 0))
      .slice(0, this.shown);
  }

  get items(): readonly Improvement[] {
    return this.first;
  }
}
