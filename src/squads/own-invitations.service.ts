import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { AthleteView } from '../athletes/athlete.dto.js';
import { allWhoAre } from '../athletes/all-who-are.js';
import { ProfileOwners } from '../claims/profile-owners.js';
import { Clock } from '../platform/clock/clock.js';
import { cursorOf, keyOf, type PageQuery, pageOf } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { InvitationMoves } from './invitation-moves.js';
import type { OwnInvitationPage, OwnInvitationView } from './squad-invitations.dto.js';
import { SquadInvitation, STANDING } from './squad-invitation.entity.js';
import { type Standing, Standings } from './standing.js';

/** What a person answers to coaches, for the profiles that are confirmed to be theirs. */
@Injectable()
export class OwnInvitationsService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly owners: ProfileOwners,
    private readonly standings: Standings,
    private readonly moves: InvitationMoves,
    private readonly clock: Clock,
  ) {}

  async own(me: Identity, { limit = 25, cursor }: PageQuery): Promise<OwnInvitationPage> {
    allow(me, 'account.self');
    const db = this.source.manager;
    const after = cursor ? String(keyOf(cursor, ['string'])[0]) : '';
    const profiles = await this.owners.profilesOf(db, me.accountId ?? '');
    const ids = [...(await allWhoAre(db, profiles)).keys()];
    const where = { athleteId: In(ids), status: In([...STANDING]) };
    const rows = await db.find(SquadInvitation, { where, order: { id: 'DESC' } });
    const mine = (await this.standings.of(db, rows)).filter(
      (each) => concerns(me, each) && (after === '' || each.invitation.id < after),
    );
    const { items, next } = pageOf(mine, limit, ({ invitation }) => cursorOf(invitation.id));
    return { items: await this.views(db, items), next };
  }

  accept(me: Identity, id: string): Promise<OwnInvitationView> {
    allow(me, 'account.self');
    return this.transactions.run(async (db) => {
      const standing = await this.mine(db, me, id);
      if (standing.hasAgreed) throw new Problem('illegal_transition', 'You have agreed already.');
      await this.moves.move(db, me, standing.invitation, 'agreed');
      const [view] = await this.views(db, [{ ...standing, hasAgreed: true }]);
      if (!view) throw Problem.notFound('invitation');
      return view;
    });
  }

  /** Declines, or leaves: the coach sees nothing of them with the next request. */
  refuse(me: Identity, id: string): Promise<void> {
    allow(me, 'account.self');
    return this.transactions.run(async (db) => {
      const standing = await this.mine(db, me, id);
      await this.moves.end(db, me, standing, standing.hasAgreed ? 'left' : 'declined');
    });
  }

  /** What others are asked, or what the federation has not let through, looks as if it were missing. */
  private async mine(db: EntityManager, me: Identity, id: string): Promise<Standing> {
    const standing = await this.moves.locked(db, id);
    if (!concerns(me, standing)) throw Problem.notFound('invitation');
    return standing;
  }

  private async views(db: EntityManager, standings: readonly Standing[]): Promise<OwnInvitationView[]> {
    const today = this.clock.today();
    const askers = await this.moves.askersOf(
      db,
      standings.map(({ invitation }) => invitation),
    );
    return standings.map(({ invitation: { id, createdAt }, athlete, hasAgreed }) => ({
      id,
      squad: askers.get(id)?.squad ?? '',
      coach: askers.get(id)?.coach ?? '',
      athlete: AthleteView.of(athlete, today),
      status: hasAgreed ? 'agreed' : 'invited',
      createdAt: createdAt.toISOString(),
    }));
  }
}

/** Who agreed can leave, also when the federation has to be asked since. */
const concerns = (me: Identity, { owner, waits, hasAgreed }: Standing): boolean =>
  (!waits || hasAgreed) && owner !== undefined && owner.accountId === me.accountId;
