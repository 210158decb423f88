import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { PersonalData } from '../accounts/personal-data.js';
import { Clock } from '../platform/clock/clock.js';
import { everyRow } from '../platform/database/every-row.js';
import { Squad } from './squad.entity.js';
import { SquadInvitation } from './squad-invitation.entity.js';

/** What accounts take along of squads, and what goes with them. */
@Injectable()
export class SquadsUpkeep implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly personal: PersonalData,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const kept = (db: EntityManager, accountId: string) => this.forget(db, accountId);
    this.personal.add({ name: 'squads', rows: (accountId) => this.squadsOf(accountId), forget: kept });
    this.personal.add({
      name: 'squadInvitations',
      rows: (accountId) => this.invitationsOf({ accountId }),
      forget: nothingMore,
    });
    this.personal.add({
      name: 'squadsJoined',
      rows: (accountId) => this.invitationsOf({ answeredBy: accountId }),
      forget: nothingMore,
    });
  }

  /** A coach's squads go; an athlete leaves those of others. */
  private async forget(db: EntityManager, accountId: string): Promise<void> {
    await db.delete(SquadInvitation, { accountId });
    await db.delete(Squad, { accountId });
    const left = { status: 'left', answeredBy: null, decidedAt: this.clock.now() } as const;
    await db.update(SquadInvitation, { answeredBy: accountId }, left);
  }

  private async *squadsOf(accountId: string): AsyncGenerator<object> {
    for await (const { id, name, createdAt } of everyRow(this.source.manager, Squad, { accountId })) {
      yield { id, name, createdAt };
    }
  }

  private async *invitationsOf(
    whose: { accountId: string } | { answeredBy: string },
  ): AsyncGenerator<object> {
    for await (const each of everyRow(this.source.manager, SquadInvitation, whose)) {
      const { id, squadId, athleteId, status, createdAt, decidedAt } = each;
      yield { id, squadId, athleteId, status, createdAt, decidedAt };
    }
  }
}

/** All of it goes with the first part. */
const nothingMore = (): Promise<void> => Promise.resolve();
