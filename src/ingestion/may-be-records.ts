import type { EntityManager } from 'typeorm';
import type { Candidate, Mark } from '../records/candidates.js';
import { candidatesAmong } from '../records/preview.js';
import type { NamedChange } from './change-view.js';
import type { RankedMark } from './impact.js';
import { peopleOf } from './impact-reads.js';
import { candidateMarks } from './impact-view.js';
import type { Submission } from './submission.entity.js';

/** Marks of a file that would be claimed as records. A record of some of its marks may be none among all of them. */
export class MayBeRecords {
  readonly byRow = new Map<number, RankedMark>();
  private readonly marks = new Map<number, Omit<Mark, 'series'>>();

  constructor(
    private readonly db: EntityManager,
    private readonly submission: Submission,
  ) {}

  async add(changes: readonly NamedChange[], ranked: readonly RankedMark[]): Promise<void> {
    const { id, eventId } = this.submission;
    const people = await peopleOf(this.db, id, new Map(ranked.map(({ athleteId, row }) => [athleteId, row])));
    const byRow = new Map(ranked.map((mark) => [mark.row, mark]));
    const found = await candidatesAmong(this.db, candidateMarks(changes, people), eventId);
    for (const { mark } of found) {
      const rankedMark = byRow.get(mark.row);
      if (rankedMark) this.byRow.set(mark.row, rankedMark);
      this.marks.set(mark.row, mark);
    }
  }

  found(): Promise<Candidate[]> {
    return candidatesAmong(this.db, [...this.marks.values()], this.submission.eventId);
  }
}
