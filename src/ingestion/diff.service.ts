import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { EventsService } from '../events/events.service.js';
import { type Snapshot, snapshotOf, snapshots } from '../performances/snapshots.js';
import { selectIn } from '../platform/database/bulk.js';
import { cursorOf, keyOf } from '../platform/database/page.js';
import { Problem } from '../platform/http/problem.js';
import { type ChangeCounts, type Changes, countsOf } from './changes.js';
import { changeView, type NamedChange } from './change-view.js';
import type { DiffQuery, DiffView } from './diff.dto.js';
import type { Side } from './diff.js';
import { enteredBefore } from './decision-store.js';
import { predecessorsOf } from './predecessors.js';
import { revisionsBy } from './revisions.js';
import { type Ref, sendersDiff } from './senders-diff.js';
import type { Submission } from './submission.entity.js';
import { SubmissionsService } from './submissions.service.js';
import { Versions } from './versions.js';

const ID = /^[0-9a-f-]{36}$/;

export interface Difference {
  supersedes: string[];
  counts: ChangeCounts;
  mustConfirm: boolean;
  changes: NamedChange[];
}

/** What a submission changes, row by row: before it is published what it would, afterwards what it did. */
@Injectable()
export class DiffService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly submissions: SubmissionsService,
    private readonly versions: Versions,
    private readonly events: EventsService,
  ) {}

  async of(me: Identity, id: string, query: DiffQuery): Promise<DiffView> {
    const { limit = 25, cursor, kind } = query;
    const submission = await this.submissions.byId(me, id);
    const other = await this.other(me, submission, query);
    const db = this.source.manager;
    const { changes, ...about } = other
      ? await this.between(db, submission, other)
      : await this.now(db, submission);
    const asked = kind ? changes.filter((change) => change.kind === kind) : changes;
    const start = cursor ? Number(keyOf(cursor, ['number'])[0]) : 0;
    const page = asked.slice(start, start + limit);
    const senders = [submission.id, ...(other && 'id' in other ? [other.id] : [])];
    const names = await this.names(db, senders, page);
    const next = start + limit < asked.length ? cursorOf(start + limit) : null;
    return { ...about, items: page.map((change) => changeView(change, names)), next };
  }

  /** Against what is public: before it is published what it would change, afterwards what it did. */
  async now(db: EntityManager, submission: Submission): Promise<Difference> {
    if (['published', 'superseded', 'retracted'].includes(submission.status))
      return this.past(db, submission);
    const changes = await this.versions.preview(db, submission);
    const mustConfirm = await this.versions.mustConfirm(db, changes);
    const supersedes = (await predecessorsOf(db, submission)).map(({ id }) => id);
    return { supersedes, counts: countsOf(changes), mustConfirm, changes: namedChanges(db, changes) };
  }

  private async past(db: EntityManager, { id }: Submission): Promise<Difference> {
    const revisions = await revisionsBy(db, id);
    const own = await snapshots(db, 'submission_id', [id]);
    const now = new Map(own.map((each) => [each.id, each.values]));
    const touched = new Set(revisions.map((each) => each.id));
    const added = own.filter((each) => !touched.has(each.id));
    const changed = revisions.filter(({ kind }) => kind === 'changed');
    const removed = revisions.filter(({ kind }) => kind === 'removed');
    const changes: NamedChange[] = [
      ...changed.map(({ id: mark, row, from }) => change('changed', row, mark, from, now.get(mark) ?? from)),
      ...added.map(({ id: mark, values }) => change('added', Number(values['row']), mark, null, values)),
      ...removed.map(({ id: mark, from }) => change('removed', null, mark, from, null)),
    ];
    const unchanged = revisions.length - changed.length - removed.length;
    const counts = { added: added.length, changed: changed.length, removed: removed.length, unchanged };
    const old: { id: string }[] = await db.query(
      'SELECT id FROM submission WHERE superseded_by = $1 ORDER BY id DESC',
      [id],
    );
    return { supersedes: old.map((each) => each.id), counts, mustConfirm: false, changes };
  }

  /** The same meet from two senders: the rows of this one beside those of the other, or beside what is public. */
  private async between(
    db: EntityManager,
    one: Submission,
    other: Submission | { eventId: string },
  ): Promise<Difference> {
    const here = await this.sides(db, one);
    const there =
      'id' in other
        ? (await this.sides(db, other)).map(({ values }) => ({
            ref: { row: null, performanceId: null },
            values,
          }))
        : (await snapshots(db, 'event_id', [other.eventId])).map(({ id, values }) => ({
            ref: { row: null, performanceId: id },
            values,
          }));
    return { supersedes: [], mustConfirm: false, ...sendersDiff(here, there) };
  }

  /** Whoever was new in a file that is published is an athlete by now. */
  private async sides(db: EntityManager, submission: Submission): Promise<Side<Ref>[]> {
    const rows = await this.versions.allRows(db, submission);
    const keys = [...new Set(rows.map(({ athleteId }) => athleteId))];
    const entered = await enteredBefore(
      db,
      submission.id,
      keys.filter((key) => !ID.test(key)),
    );
    return rows.map((each) => ({
      ref: { row: each.row, performanceId: null },
      values: snapshotOf(db, { ...each, athleteId: entered.get(each.athleteId) ?? each.athleteId }),
    }));
  }

  /** Another submission of the meet, one of a meet on the same days, or what is public of a meet. */
  private async other(
    me: Identity,
    submission: Submission,
    { against, event }: DiffQuery,
  ): Promise<Submission | { eventId: string } | null> {
    if (event) return { eventId: (await this.events.byId(event)).id };
    if (!against) return null;
    const other = await this.submissions.byId(me, against);
    if (other.eventId === submission.eventId) return other;
    const [one, two] = [submission.eventId, other.eventId];
    if (one && two) {
      const [here, there] = [await this.events.byId(one), await this.events.byId(two)];
      if (here.startDate <= there.endDate && there.startDate <= here.endDate) return other;
    }
    throw Problem.invalid(
      '/against',
      'other_meet',
      'must be a submission of the same meet, or of the same days',
    );
  }

  /** Athletes who are not entered yet are named by their rows. */
  private async names(
    db: EntityManager,
    senders: readonly string[],
    page: readonly NamedChange[],
  ): Promise<(athleteId: string) => string> {
    const ids = [
      ...new Set(page.flatMap(({ from, to }) => [from, to]).flatMap((side) => side?.['athlete_id'] ?? [])),
    ];
    const keys = ids.map(String);
    const known = await selectIn<{ id: string; name: string }>(
      db,
      (list) => `SELECT id, name FROM athlete WHERE id ${list}`,
      keys.filter((key) => ID.test(key)),
    );
    const named = new Map(known.map((each) => [each.id, each.name]));
    const open = keys.filter((key) => !named.has(key));
    const rows = await selectIn<{ key: string; name: string }>(
      db,
      (list) => `SELECT result ->> 'athleteKey' AS key, result -> 'competitor' ->> 'name' AS name
        FROM submission_row WHERE result ->> 'athleteKey' ${list} AND submission_id IN (${senders.map((id) => `'${id}'`).join(', ')})`,
      open,
    );
    for (const { key, name } of rows) named.set(key, name);
    return (key) => named.get(key) ?? '';
  }
}

const change = (
  kind: NamedChange['kind'],
  row: number | null,
  performanceId: string | null,
  from: Snapshot | null,
  to: Snapshot | null,
): NamedChange => ({ kind, row, performanceId, from, to });

export const namedChanges = (db: EntityManager, { added, changed, removed }: Changes): NamedChange[] => [
  ...changed.map(({ id, row, from, to }) => change('changed', row, id, from, to)),
  ...added.map((each) => change('added', each.row, null, null, snapshotOf(db, each))),
  ...removed.map(({ id, values }) => change('removed', null, id, values, null)),
];
