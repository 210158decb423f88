import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow, reachOf } from '../accounts/permissions.js';
import { Athlete } from '../athletes/athlete.entity.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { allWhoAre } from '../athletes/all-who-are.js';
import { ClaimsUpkeep } from '../claims/claims-upkeep.js';
import { Federation } from '../federations/federation.entity.js';
import { IdentityStore } from '../identity/identity-store.js';
import { PerformancesService } from '../performances/performances.service.js';
import { Outbox } from '../platform/bus/outbox.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import { insertMany, momentText } from '../platform/database/bulk.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { lockPeople, merge, mergeOf, TwoPeople, unmerge } from './merges.js';
import type { MergeView, NewMerge } from './merging.dto.js';

const EVENT_COLUMNS = [
  ['id', 'uuid'],
  ['action', 'text'],
  ['athlete_id', 'uuid'],
  ['other_id', 'uuid'],
  ['account_id', 'uuid'],
  ['body', 'jsonb'],
  ['created_at', 'timestamptz'],
] as const;

/** Two athletes turn out to be one, or one two. Marks, numbers, bests and lists follow in the same transaction. */
@Injectable()
export class MergingService {
  constructor(
    private readonly athletes: AthletesService,
    private readonly identity: IdentityStore,
    private readonly performances: PerformancesService,
    private readonly claims: ClaimsUpkeep,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async merge(me: Identity, athleteId: string, { duplicateId, reason }: NewMerge): Promise<MergeView> {
    allow(me, 'athlete.merge');
    if (athleteId === duplicateId) {
      throw Problem.invalid('/duplicateId', 'same', 'is the athlete of the address');
    }
    await this.transactions.run(async (db) => {
      await this.athletes.lockEntries(db);
      await lockPeople(db, [athleteId, duplicateId]);
      const [survivor, duplicate] = await this.both(db, me, athleteId, duplicateId);
      for (const { id, mergedInto } of [survivor, duplicate]) {
        if (mergedInto) throw new Problem('conflict', `The athlete ${id} has been merged already.`);
      }
      if (survivor.kind !== duplicate.kind || survivor.sex !== duplicate.sex) {
        throw new Problem('conflict', 'A person and a team, or a man and a woman, cannot be one.');
      }
      try {
        await merge(db, { survivorId: athleteId, mergedId: duplicateId, reason, at: this.clock.now() });
      } catch (error) {
        if (!(error instanceof TwoPeople)) throw error;
        throw new Problem('conflict', 'Both have different marks in one heat, so they are two people.');
      }
      await this.follow(db, me, { action: 'merged', athleteId, duplicateId, reason, concerned: [athleteId] });
    });
    return { athleteId, duplicateId, merged: true };
  }

  async split(me: Identity, athleteId: string, { duplicateId, reason }: NewMerge): Promise<MergeView> {
    allow(me, 'athlete.merge');
    await this.transactions.run(async (db) => {
      await this.athletes.lockEntries(db);
      await lockPeople(db, [athleteId, duplicateId]);
      await this.both(db, me, athleteId, duplicateId);
      const undone = await mergeOf(db, duplicateId);
      if (undone?.survivorId !== athleteId) {
        throw new Problem('conflict', 'These two are not merged, so there is nothing to split.');
      }
      const rootId = (await this.athletes.survivors(db, [athleteId])).get(athleteId) ?? athleteId;
      await unmerge(db, undone, { rootId, at: this.clock.now() });
      const concerned = [rootId, duplicateId];
      await this.follow(db, me, { action: 'split', athleteId, duplicateId, reason, concerned });
    });
    return { athleteId, duplicateId, merged: false };
  }

  /** A federation sees the athletes of its own nation here; others look as if they were missing. */
  private async both(
    db: EntityManager,
    me: Identity,
    ...ids: readonly [string, string]
  ): Promise<readonly [Athlete, Athlete]> {
    const found = await db.findBy(Athlete, { id: In([...ids]) });
    const [one, other] = ids.map((id) => found.find((athlete) => athlete.id === id));
    if (!one || !other) throw Problem.notFound('athlete');
    if (reachOf(me, 'athlete.merge') !== 'any') {
      const own = await db.findBy(Federation, { id: In([...me.federationIds]) });
      const nations = new Set(own.map(({ code }) => code));
      if (!nations.has(one.nation) || !nations.has(other.nation)) throw Problem.notFound('athlete');
    }
    return [one, other];
  }

  private async follow(
    db: EntityManager,
    me: Identity,
    told: {
      action: 'merged' | 'split';
      athleteId: string;
      duplicateId: string;
      reason: string;
      concerned: string[];
    },
  ): Promise<void> {
    const { action, athleteId, duplicateId, reason, concerned } = told;
    await this.performances.rederiveBests(db, [...new Set([...concerned, duplicateId])]);
    for (const id of concerned) await this.rekey(db, id);
    for (const id of concerned) await this.claims.follow(db, id);
    if (action === 'merged') await this.identity.hide(db, duplicateId);
    const body = JSON.stringify({ reason });
    await insertMany(db, 'identity_event', EVENT_COLUMNS, [
      [newId(), action, athleteId, duplicateId, me.accountId, body, momentText(db, this.clock.now())],
    ]);
    const [{ version } = { version: 1 }] = await db.query<{ version: number }[]>(
      'SELECT version FROM athlete WHERE id = $1',
      [duplicateId],
    );
    await this.outbox.add(db, {
      topic: `athlete.${action}`,
      subjectId: athleteId,
      subjectVersion: version,
      body: { duplicateId },
    });
    await this.audit.add(
      db,
      me,
      `athlete.${action}`,
      { kind: 'athlete', id: athleteId },
      { duplicateId, reason },
    );
  }

  private async rekey(db: EntityManager, id: string): Promise<void> {
    const ids = [...new Set([id, ...(await allWhoAre(db, [id])).keys()])];
    const mentions = await this.identity.mentions(db, ids);
    await this.identity.rekey(
      db,
      id,
      ids.flatMap((each) => mentions.get(each) ?? []),
    );
  }
}
