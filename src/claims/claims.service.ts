import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { AthleteIdentifier } from '../athletes/athlete-identifier.entity.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { Clock } from '../platform/clock/clock.js';
import { isDuplicate } from '../platform/database/errors.js';
import { findPage } from '../platform/database/find-page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { compareBirth, compareLicence } from './claim-comparison.js';
import { ClaimMoves } from './claim-moves.js';
import { ProfileClaim } from './claim.entity.js';
import { ClaimViews } from './claim-views.js';
import { ClaimsUpkeep } from './claims-upkeep.js';
import {
  type ClaimPage,
  type ClaimsQuery,
  type ClaimView,
  type NewProfileClaim,
  OwnProfileView,
} from './claims.dto.js';

/** So many profiles may one person wait for at a time. */
const MOST_OPEN = 5;

/** What a person does with claims of their own. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly athletes: AthletesService,
    private readonly moves: ClaimMoves,
    private readonly upkeep: ClaimsUpkeep,
    private readonly views: ClaimViews,
    private readonly clock: Clock,
  ) {}

  async ask(me: Identity, wanted: NewProfileClaim): Promise<ClaimView> {
    allow(me, 'account.self');
    try {
      const claim = await this.transactions.run((db) => this.store(db, me, wanted));
      return await this.viewOf(claim);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Problem('already_exists', 'You claim this profile already.');
    }
  }

  async own(me: Identity, { status, ...page }: ClaimsQuery): Promise<ClaimPage> {
    allow(me, 'account.self');
    const where = { accountId: me.accountId ?? '', ...(status && { status }) };
    const { items, next } = await findPage(
      this.source.manager,
      ProfileClaim,
      { where },
      page,
      'newest first',
    );
    return { items: await this.views.own(items), next };
  }

  /** Takes a claim back, or gives a confirmed profile up. */
  async withdraw(me: Identity, id: string): Promise<ClaimView> {
    allow(me, 'account.self');
    const claim = await this.transactions.run(async (db) => {
      const own = this.owned(me, await this.moves.locked(db, id));
      return this.moves.move(db, me, own, { to: 'withdrawn' });
    });
    return this.viewOf(claim);
  }

  /** What only the person sees; as long as the claim is confirmed. */
  async profile(me: Identity, id: string): Promise<OwnProfileView> {
    allow(me, 'account.self');
    const db = this.source.manager;
    const claim = this.owned(me, await db.findOneBy(ProfileClaim, { id, status: 'confirmed' }));
    const athlete = await this.athletes.byId(claim.athleteId);
    const identifiers = await db.find(AthleteIdentifier, {
      where: { athleteId: athlete.id },
      order: { scheme: 'ASC', value: 'ASC' },
    });
    return OwnProfileView.of(athlete, identifiers, this.clock.today());
  }

  private async store(db: EntityManager, me: Identity, wanted: NewProfileClaim): Promise<ProfileClaim> {
    const accountId = me.accountId ?? '';
    const athlete = await this.upkeep.athleteOf(db, wanted.athleteId.toLowerCase());
    if (athlete.kind === 'team') throw new Problem('conflict', 'A relay team belongs to nobody alone.');
    if ((await db.countBy(ProfileClaim, { accountId, status: 'open' })) >= MOST_OPEN) {
      throw new Problem(
        'conflict',
        `${MOST_OPEN} of your claims are open; wait for an answer or withdraw one.`,
      );
    }
    const identifiers = await db.findBy(AthleteIdentifier, { athleteId: athlete.id });
    const claim = Object.assign(new ProfileClaim(), {
      accountId,
      athleteId: athlete.id,
      federationId: await this.upkeep.federationOf(db, athlete.nation),
      status: 'open',
      words: wanted.words,
      birth: compareBirth(wanted.birthDate, athlete),
      licence: compareLicence(wanted.licence, athlete.nation, identifiers),
      consent: null,
      reason: null,
      decidedAt: null,
    });
    await db.save(claim);
    await this.moves.tell(db, me, claim);
    return claim;
  }

  /** Claims of others look as if they were missing. */
  private owned(me: Identity, claim: ProfileClaim | null): ProfileClaim {
    if (!claim || claim.accountId !== me.accountId) throw Problem.notFound('claim');
    return claim;
  }

  private async viewOf(claim: ProfileClaim): Promise<ClaimView> {
    const [view] = await this.views.own([claim]);
    if (!view) throw Problem.notFound('claim');
    return view;
  }
}
