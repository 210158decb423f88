import Table from 'cli-table3';
import type { Outcome } from './closed-loop.js';

/** The upper end of what the count may really be, with 95 % certainty. */
export const upper = (count: number): number => (count === 0 ? 3 : count + 1.96 * Math.sqrt(count) + 1.92);

const per100k = (count: number, rows: number): string =>
  `${Math.round((count / rows) * 1e5)} (≤ ${Math.round((upper(count) / rows) * 1e5)})`;
const percent = (part: number, whole: number): string =>
  whole > 0 ? `${((part / whole) * 100).toFixed(2)} %` : '–';

const MOST_NATIONS = 12;

/** One line for all, for each kind of birth information, and for the nations with most rows. */
export function printOutcomes(title: string, outcomes: readonly Outcome[]): void {
  const head = [
    title,
    'rows',
    'false merges /100k',
    'needless new /100k',
    'review',
    'recall with review',
    'ms CPU',
  ];
  const table = new Table({ head, style: { head: [], border: [] } });
  const add = (name: string, some: readonly Outcome[]): void => void table.push(lineOf(name, some));
  add('all', outcomes);
  for (const birth of ['day', 'year', 'age', 'none'] as const) {
    add(
      `birth: ${birth}`,
      outcomes.filter((outcome) => outcome.birth === birth),
    );
  }
  const nations = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const some = nations.get(outcome.nation);
    if (some) some.push(outcome);
    else nations.set(outcome.nation, [outcome]);
  }
  const most = [...nations]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_NATIONS);
  for (const [nation, some] of most) add(nation, some);
  console.log(table.toString());
}

function lineOf(name: string, some: readonly Outcome[]): (string | number)[] {
  const count = (is: (outcome: Outcome) => boolean): number => some.filter(is).length;
  const wrong = count(({ isWrong }) => isWrong);
  const needless = count(({ isNeedless }) => isNeedless);
  const ms = some.reduce((sum, outcome) => sum + outcome.ms, 0) / some.length;
  return [
    name,
    some.length,
    per100k(wrong, some.length),
    per100k(needless, some.length),
    percent(
      count(({ kind }) => kind === 'question'),
      some.length,
    ),
    percent(
      count(({ isFound }) => isFound),
      count(({ isKnown }) => isKnown),
    ),
    ms.toFixed(2),
  ];
}
