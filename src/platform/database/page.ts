import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Problem } from '../http/problem.js';

export const toNumber = Transform(({ value }) =>
  /^\d{1,9}$/.test(String(value)) ? Number(value) : Number.NaN,
);

export class PageQuery {
  /** How many items to return, 1 to 100. @example 25 */
  @IsOptional()
  @toNumber
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number = 25;

  /** The `next` of the page before. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9_-]{1,400}$/, { message: 'cursor must be the `next` of the page before' })
  cursor?: string;
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

/** A cursor is the sort key of the last item seen, opaque to clients. */
export const cursorOf = (...key: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort key in a cursor; `shape` says the type of each part. Anything else is refused. */
export function keyOf(cursor: string, shape: readonly ('string' | 'number')[]): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(key) &&
      key.length === shape.length &&
      shape.every((type, i) => typeof key[i] === type)
    ) {
      return key as (string | number)[];
    }
  } catch {
    // Not a cursor of ours: refused below.
  }
  throw Problem.parameter('/cursor', 'cursor', 'must be the `next` of the page before');
}

/** Cuts a result that was asked for with one row more than the page holds. */
export function pageOf<T>(rows: T[], limit: number, cursor: (last: T) => string): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? cursor(last) : null };
}
