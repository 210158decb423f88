import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { snapshotOf, snapshots } from '../performances/snapshots.js';
import { BEFORE_ALL_IDS } from '../platform/database/id.js';
import type { NamedChange } from './change-view.js';
import { type ChangeCounts, changesMuch, changesOf, countsOf } from './changes.js';
import { DiffService, namedChanges } from './diff.service.js';
import { rowsGivenAgain } from './list-marks.js';
import { predecessorsOf } from './predecessors.js';
import { someRevisionsBy } from './revisions.js';
import type { Submission } from './submission.entity.js';
import { Versions } from './versions.js';

const PUBLIC: readonly string[] = ['published', 'superseded', 'retracted'];
export const isPublic = (status: string): boolean => PUBLIC.includes(status);

type Limits = Pick<ImpactChanges, 'batchRows' | 'mostMarks'>;

export interface Told {
  counts: ChangeCounts;
  mustConfirm: boolean;
}
export interface ChangesInBatches {
  /** Whole when the last batch was read. */
  told: Told;
  batches: AsyncIterable<readonly NamedChange[]>;
}

/** What a submission changes, in batches for whoever must see all of it. */
@Injectable()
export class ImpactChanges {
  /** A file of more rows is told in batches, so that no more than one of them is held in memory. */
  mostAtOnce = 20_000;
  batchRows = 2_000;
  /** Of more marks bests, records and lists are not told: this is answered while somebody waits. */
  mostMarks = 100_000;

  constructor(
    private readonly diffs: DiffService,
    private readonly versions: Versions,
  ) {}

  async of(db: EntityManager, submission: Submission): Promise<ChangesInBatches> {
    const { status, eventId, rowsAccepted, rowsHeld } = submission;
    const isLarge = rowsAccepted + rowsHeld > this.mostAtOnce;
    if (isLarge && isPublic(status)) return past(db, submission, this);
    if (!isPublic(status) && !eventId) return this.ofList(db, submission);
    // A version is compared with those before it as a whole, as it is when it is checked and published.
    if (isLarge && (await predecessorsOf(db, submission)).length === 0) return this.ofFirst(db, submission);
    const { counts, mustConfirm, changes } = await this.diffs.now(db, submission);
    return { told: { counts, mustConfirm }, batches: only(changes) };
  }

  /** A list whose rows name their own meets: what was not public when it was checked is new. */
  private async ofList(db: EntityManager, submission: Submission): Promise<ChangesInBatches> {
    const { versions, batchRows, mostMarks } = this;
    const given = await rowsGivenAgain(db, submission.id);
    async function* batches(): AsyncGenerator<NamedChange[]> {
      let marks = 0;
      for await (const rows of versions.acceptedBatches(db, submission, batchRows)) {
        const added = rows.filter(({ row }) => !given.has(row));
        yield added.map((each) => ({ ...ADDED, row: each.row, to: snapshotOf(db, each) }));
        marks += added.length;
        if (marks >= mostMarks) return;
      }
    }
    const counts = { ...NONE, added: submission.rowsAccepted - given.size, unchanged: given.size };
    return { told: { counts, mustConfirm: false }, batches: batches() };
  }

  /** Nothing of the sender is there to be replaced, but a mark of another file may be. */
  private ofFirst(db: EntityManager, submission: Submission): ChangesInBatches {
    const told = { counts: { ...NONE }, mustConfirm: false };
    const { versions, batchRows } = this;
    async function* batches(): AsyncGenerator<NamedChange[]> {
      for await (const rows of versions.acceptedBatches(db, submission, batchRows)) {
        const changes = await changesOf(db, [], rows, { waiting: [] });
        const counts = countsOf(changes);
        for (const kind of KINDS) told.counts[kind] += counts[kind];
        told.mustConfirm ||= await versions.touchesRecord(db, changes);
        yield namedChanges(db, changes);
      }
      told.mustConfirm ||= changesMuch(told.counts);
    }
    return { told, batches: batches() };
  }
}

const KINDS = ['added', 'changed', 'removed', 'unchanged'] as const;
const NONE: ChangeCounts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
const ADDED = { kind: 'added', performanceId: null, from: null } as const;
const REVISED = { changed: 'changed', removed: 'removed', confirmed: 'unchanged' } as const;
const OWN = `p.submission_id = $1 AND p.withdrawn_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM performance_revision r
  WHERE r.performance_id = p.id AND r.submission_id = $1 AND r.undone_at IS NULL)`;

async function* only(changes: readonly NamedChange[]): AsyncGenerator<readonly NamedChange[]> {
  yield* [changes];
}

/** Of a public submission, what it did: the marks that it changed and removed, and those that it added. */
async function past(db: EntityManager, { id }: Submission, limits: Limits): Promise<ChangesInBatches> {
  const counts = { ...NONE };
  const revised = await db.query<{ kind: keyof typeof REVISED; marks: number | string }[]>(
    `SELECT kind, count(*) AS marks FROM performance_revision
     WHERE submission_id = $1 AND undone_at IS NULL GROUP BY kind`,
    [id],
  );
  for (const { kind, marks } of revised) counts[REVISED[kind]] = Number(marks);
  const [own] = await db.query<{ marks: number | string }[]>(
    `SELECT count(*) AS marks FROM performance p WHERE ${OWN}`,
    [id],
  );
  counts.added = Number(own?.marks ?? 0);
  return { told: { counts, mustConfirm: false }, batches: pastBatches(db, id, limits) };
}

async function* pastBatches(
  db: EntityManager,
  id: string,
  { batchRows, mostMarks }: Limits,
): AsyncGenerator<NamedChange[]> {
  let marks = 0;
  for (let after = BEFORE_ALL_IDS, isLast = false; !isLast && marks < mostMarks;) {
    const some = await someRevisionsBy(db, id, { after, limit: batchRows });
    const ids = some.map((each) => each.id);
    const now = new Map((await snapshots(db, 'id', ids)).map((each) => [each.id, each.values]));
    yield some.map(({ id: performanceId, row, kind, from }) => {
      if (kind === 'removed') return { kind, row: null, performanceId, from, to: null };
      const to = now.get(performanceId);
      return { kind: 'changed', row, performanceId, from, to: to?.['submission_id'] === id ? to : from };
    });
    marks += some.length;
    after = some.at(-1)?.revision ?? after;
    isLast = some.length < batchRows;
  }
  const added = await db.query<{ id: string }[]>(
    `SELECT p.id FROM performance p WHERE ${OWN} ORDER BY p.row LIMIT ${Math.max(0, mostMarks - marks)}`,
    [id],
  );
  for (let start = 0; start < added.length; start += batchRows) {
    const ids = added.slice(start, start + batchRows).map((each) => each.id);
    const found = await snapshots(db, 'id', ids);
    yield found
      .map(({ id: performanceId, values: to }): NamedChange => {
        return { kind: 'added', row: Number(to['row']), performanceId, from: null, to };
      })
      .toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0));
  }
}
