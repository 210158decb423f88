import { readAgeGroup } from '../athletics/age.js';
import type { CheckedRow } from './checked-row.js';
import type { Remark } from './readers/reader.js';

/** A contest that the meet declared. */
export interface DeclaredContest {
  discipline: string;
  sex: string;
  ageGroup: string | null;
}

/** Compares what a file delivers with what the meet declared. A meet that declared nothing is not compared. */
export class DeclaredProgramme {
  private readonly delivered = new Map<string, string>();

  constructor(private readonly contests: readonly DeclaredContest[]) {}

  look({ result }: CheckedRow): void {
    if (!result || this.contests.length === 0) return;
    this.delivered.set(keyOf(result), nameOf(result));
  }

  conclude(): Remark[] {
    if (this.contests.length === 0) return [];
    const declared = new Map(this.contests.map((contest) => [keyOf(contest), nameOf(contest)]));
    const extra = [...this.delivered].filter(([key]) => !declared.has(key));
    const missing = [...declared].filter(([key]) => !this.delivered.has(key));
    // A file of one heat or one session delivers a part, and nobody expects the rest in it.
    const isWhole = this.delivered.size > 1 && missing.length * 2 <= declared.size;
    return [
      ...extra.map(([, text]): Remark => ({ code: 'contest_not_declared', text })),
      ...(isWhole ? missing.map(([, text]): Remark => ({ code: 'contest_not_delivered', text })) : []),
    ];
  }
}

const groupOf = ({ ageGroup }: DeclaredContest): string => {
  const group = ageGroup ? (readAgeGroup(ageGroup) ?? ageGroup) : '';
  return group === 'senior' ? '' : group;
};
const keyOf = (contest: DeclaredContest): string =>
  [contest.discipline, contest.sex, groupOf(contest)].join('|');
const nameOf = (contest: DeclaredContest): string =>
  [contest.discipline, contest.sex, groupOf(contest)].filter((part) => part !== '').join(' ');
