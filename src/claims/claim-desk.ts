import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow, federationsFor } from '../accounts/permissions.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { majorityOf } from '../athletes/public-birth.js';
import { Clock } from '../platform/clock/clock.js';
import { findPage } from '../platform/database/find-page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { ClaimMoves } from './claim-moves.js';
import { type ClaimStatus, type Consent, ProfileClaim } from './claim.entity.js';
import { ClaimViews } from './claim-views.js';
import { ClaimsUpkeep } from './claims-upkeep.js';
import type { ClaimQueue, ClaimsQuery, ClaimToDecide } from './claims.dto.js';

/** Where the federation of an athlete decides who they are. */
@Injectable()
export class ClaimDesk {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly athletes: AthletesService,
    private readonly moves: ClaimMoves,
    private readonly upkeep: ClaimsUpkeep,
    private readonly views: ClaimViews,
    private readonly clock: Clock,
  ) {}

  async queue(me: Identity, { status = 'open', ...page }: ClaimsQuery): Promise<ClaimQueue> {
    const own = federationsFor(me, 'claim.decide');
    const where = { status, ...(own && { federationId: In([...own]) }) };
    const { items, next } = await findPage(
      this.source.manager,
      ProfileClaim,
      { where },
      page,
      'oldest first',
    );
    return { items: await this.views.toDecide(items), next };
  }

  /** The profile is theirs from now on. Nobody says so of themselves, and nobody of a profile that has its person. */
  confirm(me: Identity, id: string, said: Consent | undefined): Promise<ClaimToDecide> {
    return this.decide(me, id, async (db, claim) => {
      if (claim.accountId === me.accountId) {
        throw new Problem('four_eyes', 'You made this claim; another person must confirm it.');
      }
      const athlete = await this.upkeep.athleteOf(db, claim.athleteId);
      const others = (await this.upkeep.to(db, athlete.id)).filter(
        ({ status, accountId }) => status === 'confirmed' && accountId !== claim.accountId,
      );
      if (claim.status === 'open' && others.length > 0) {
        throw new Problem('conflict', 'The profile belongs to somebody; revoke that claim first.');
      }
      const today = this.clock.today();
      const majority = majorityOf({ date: athlete.birthDate, year: athlete.birthYear }, today);
      if (majority === 'minor' && said !== 'guardian') {
        throw Problem.invalid('/consent', 'guardian', 'must be `guardian`: the athlete may be a minor');
      }
      if (majority === 'unknown' && said === undefined) {
        throw Problem.invalid(
          '/consent',
          'missing',
          'must be said: the hub does not know the athlete to be of age',
        );
      }
      return { to: 'confirmed' as const, consent: said ?? 'of_age' };
    });
  }

  refuse(me: Identity, id: string, reason: string): Promise<ClaimToDecide> {
    return this.decide(me, id, () => Promise.resolve({ to: 'refused' as const, reason }));
  }

  /** Takes a confirmation back: what the person saw of their own ends with the next request. */
  revoke(me: Identity, id: string, reason: string): Promise<ClaimToDecide> {
    return this.decide(me, id, () => Promise.resolve({ to: 'revoked' as const, reason }));
  }

  private async decide(
    me: Identity,
    id: string,
    decision: (
      db: EntityManager,
      claim: ProfileClaim,
    ) => Promise<{ to: ClaimStatus; reason?: string; consent?: Consent }>,
  ): Promise<ClaimToDecide> {
    allow(me, 'claim.decide');
    const claim = await this.transactions.run(async (db) => {
      // Nobody is merged meanwhile, and no other claim to the same profile is confirmed.
      await this.athletes.lockEntries(db);
      const locked = await this.moves.locked(db, id);
      allow(me, 'claim.decide', locked.federationId, 'claim');
      return this.moves.move(db, me, locked, await decision(db, locked));
    });
    const [view] = await this.views.toDecide([claim]);
    if (!view) throw Problem.notFound('claim');
    return view;
  }
}
