import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { FederationsService } from '../federations/federations.service.js';
import { groupedBy } from '../platform/collections/grouped.js';
import { Problem } from '../platform/http/problem.js';
import { Bettered } from './bettered.js';
import { Gathered } from './gathered.js';
import { ImpactChanges, isPublic } from './impact-changes.js';
import { type Baseline, improvements } from './impact.js';
import type { ImpactView } from './impact.dto.js';
import { baselineOf, type Person, peopleOf } from './impact-reads.js';
import { candidatesView, improvementsView, MOST_SHOWN } from './impact-view.js';
import { MayBeRecords } from './may-be-records.js';
import type { Submission } from './submission.entity.js';
import { SubmissionsService } from './submissions.service.js';
import { TopTens } from './top-tens.js';
import { TouchedLists } from './touched-lists.js';

const ATHLETES_AT_ONCE = 2_000;

/** What a submission means to the sport: bests, records, moves in the lists. Changes nothing. */
@Injectable()
export class ImpactService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly submissions: SubmissionsService,
    private readonly federations: FederationsService,
    private readonly changes: ImpactChanges,
    private readonly topTens: TopTens,
  ) {}

  async of(me: Identity, id: string): Promise<ImpactView> {
    const submission = await this.submissions.byId(me, id);
    const { status, eventId } = submission;
    if (status === 'received' || status === 'processing')
      throw new Problem('conflict', 'The file is still being read; ask again in a moment.');
    const db = this.source.manager;
    const { told, batches } = await this.changes.of(db, submission);
    const gathered = new Gathered();
    const records = new MayBeRecords(db, submission);
    for await (const batch of batches) {
      if (gathered.marks >= this.changes.mostMarks) continue;
      await records.add(batch, gathered.add(batch));
    }
    const { counts, mustConfirm } = told;
    const all = counts.added + counts.changed + counts.removed;
    const compared = await this.compare(db, submission, gathered);
    const candidates = await records.found();
    const people = await this.people(db, submission, gathered, [
      ...compared.athleteIds,
      ...[...records.byRow.values()].map(({ athleteId }) => athleteId),
    ]);
    return {
      changes: eventId ? counts : null,
      mustConfirm,
      personalBests: improvementsView(compared.personal, people),
      firstMarks: improvementsView(compared.first, people),
      seasonBests: improvementsView(compared.season, people),
      recordCandidates: candidatesView(candidates, people, records.byRow),
      topTen: this.topTens.view(compared.topTen, people),
      notCompared: Math.max(0, all - gathered.marks),
    };
  }

  /** Athletes are compared some at a time: what they had fits in memory only so. */
  private async compare(db: EntityManager, submission: Submission, gathered: Gathered) {
    const personal = new Bettered(MOST_SHOWN);
    const first = new Bettered(MOST_SHOWN);
    const season = new Bettered(MOST_SHOWN);
    const { code: nation } = await this.federations.byId(submission.federationId);
    const lists = new TouchedLists(gathered.lists(), nation);
    const athletes = [...gathered.athletes];
    for (let start = 0; start < athletes.length; start += ATHLETES_AT_ONCE) {
      const some = athletes.slice(start, start + ATHLETES_AT_ONCE);
      const ids = some.map(([id]) => id);
      const baseline = await this.baseline(db, submission, gathered, ids);
      const found = improvements(
        some.flatMap(([, { after }]) => after),
        baseline,
      );
      personal.add(found.personal);
      first.add(found.first);
      season.add(found.season);
      const had = groupedBy(baseline, ({ athleteId }) => athleteId);
      for (const [id, own] of some) lists.show(id, own, had.get(id) ?? []);
    }
    const topTen = await this.topTens.of(lists, gathered);
    const athleteIds = [
      ...[personal, first, season].flatMap(({ items }) => items.map(({ mark }) => mark.athleteId)),
      ...topTen.items.flatMap(({ moves }) => moves.map(({ athleteId }) => athleteId)),
    ];
    return { personal, first, season, topTen, athleteIds };
  }

  private baseline(
    db: EntityManager,
    { id, status }: Submission,
    { markIds, owners }: Gathered,
    athleteIds: readonly string[],
  ): Promise<Baseline[]> {
    const own = isPublic(status) ? [id] : [];
    return baselineOf(db, athleteIds, { submissionIds: [...new Set([...owners, ...own])], markIds });
  }

  private people(
    db: EntityManager,
    { id }: Submission,
    gathered: Gathered,
    athleteIds: readonly string[],
  ): Promise<Map<string, Person>> {
    return peopleOf(db, id, new Map(athleteIds.map((each) => [each, gathered.rowOf(each)])));
  }
}
