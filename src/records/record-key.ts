import { hash } from 'node:crypto';
import type { Contest } from './standing.js';
import { contestKey } from './standing.js';

/** What makes a record one record: contest, mark, day, and whose it is. */
export function recordKeyOf(
  contest: Contest,
  {
    rankValue,
    day,
    nation,
    holder,
  }: { rankValue: number; day: string | null; nation: string; holder: string },
): string {
  const parts = [contestKey(contest), rankValue, day ?? '', nation, holder];
  return hash('sha256', parts.join('|'), 'hex');
}
