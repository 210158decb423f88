import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { FederationsService } from '../federations/federations.service.js';
import { snapshotOf } from '../performances/snapshots.js';
import { Problem } from '../platform/http/problem.js';
import { candidatesAmong } from '../records/preview.js';
import { type Difference, DiffService } from './diff.service.js';
import type { NamedChange } from './change-view.js';
import { type Baseline, improvements, type RankedMark, rankedMarks } from './impact.js';
import type { ImpactView } from './impact.dto.js';
import { baselineOf, peopleOf } from './impact-reads.js';
import { candidateMarks, candidatesView, improvementsView } from './impact-view.js';
import { Submission } from './submission.entity.js';
import { SubmissionsService } from './submissions.service.js';
import { TopTens } from './top-tens.js';
import { Versions } from './versions.js';

/** A larger file is no meet, and everything here is held in memory. */
const MOST_ROWS = 20_000;
const PUBLIC: readonly string[] = ['published', 'superseded', 'retracted'];

/** What a submission means to the sport: bests, records, moves in the lists. Changes nothing. */
@Injectable()
export class ImpactService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly submissions: SubmissionsService,
    private readonly federations: FederationsService,
    private readonly diffs: DiffService,
    private readonly versions: Versions,
    private readonly topTens: TopTens,
  ) {}

  async of(me: Identity, id: string): Promise<ImpactView> {
    const submission = await this.submissions.byId(me, id);
    const { status, rowsAccepted, rowsHeld, federationId, eventId } = submission;
    if (status === 'received' || status === 'processing')
      throw new Problem('conflict', 'The file is still being read; ask again in a moment.');
    if (rowsAccepted + rowsHeld > MOST_ROWS)
      throw new Problem('unsupported', `The impact is told of files with at most ${MOST_ROWS} rows.`);
    const db = this.source.manager;
    const difference = await this.difference(db, submission);
    const after = rankedMarks(difference.changes, 'to');
    const before = rankedMarks(difference.changes, 'from');
    const baseline = await this.baseline(db, submission, difference.changes, [...before, ...after]);
    const { code: nation } = await this.federations.byId(federationId);
    const topTen = await this.topTens.of({ before, after, baseline }, nation);
    const others = topTen.items.flatMap(({ moves }) => moves.map(({ athleteId }) => athleteId));
    const keys = [...new Set([...after.map(({ athleteId }) => athleteId), ...others])];
    const people = await peopleOf(db, id, keys);
    const marks = candidateMarks(difference.changes, people);
    const { personal, first, season } = improvements(after, baseline);
    return {
      changes: eventId ? difference.counts : null,
      mustConfirm: difference.mustConfirm,
      personalBests: improvementsView(personal, people),
      firstMarks: improvementsView(first, people),
      seasonBests: improvementsView(season, people),
      recordCandidates: candidatesView(await candidatesAmong(db, marks, eventId), people, after),
      topTen: this.topTens.view(topTen, people),
    };
  }

  /** A list whose rows name their own meets is not compared before its meets are entered: all of it is new. */
  private async difference(db: EntityManager, submission: Submission): Promise<Difference> {
    if (submission.eventId || PUBLIC.includes(submission.status)) return this.diffs.now(db, submission);
    const rows = await this.versions.acceptedRows(db, submission);
    const changes = rows.map((each): NamedChange => {
      return { kind: 'added', row: each.row, performanceId: null, from: null, to: snapshotOf(db, each) };
    });
    const counts = { added: changes.length, changed: 0, removed: 0, unchanged: 0 };
    return { supersedes: [], counts, mustConfirm: false, changes };
  }

  private baseline(
    db: EntityManager,
    { id, status }: Submission,
    changes: readonly NamedChange[],
    marks: readonly RankedMark[],
  ): Promise<Baseline[]> {
    const athleteIds = [...new Set(marks.map(({ athleteId }) => athleteId))];
    const markIds = new Set(changes.flatMap(({ performanceId }) => performanceId ?? []));
    const owners = changes.flatMap(({ from }) => (from ? [String(from['submission_id'])] : []));
    const own = PUBLIC.includes(status) ? [id] : [];
    return baselineOf(db, athleteIds, { submissionIds: [...new Set([...owners, ...own])], markIds });
  }
}
