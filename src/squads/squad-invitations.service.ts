import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, LessThan, Not } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { allWhoAre } from '../athletes/all-who-are.js';
import type { Athlete } from '../athletes/athlete.entity.js';
import { ClaimsUpkeep } from '../claims/claims-upkeep.js';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { InvitationMoves } from './invitation-moves.js';
import { SquadInvitation, STANDING } from './squad-invitation.entity.js';
import { SquadsService } from './squads.service.js';
import { type Standing, Standings } from './standing.js';

/** So many may be in one squad, those included who have not answered. */
const MOST_IN_SQUAD = 100;
const DAY_MS = 86_400_000;
/** Who said no, or left, is not asked by the same coach for so long. */
const REST_DAYS = 30;

/** Whom a coach asks into a squad. */
@Injectable()
export class SquadInvitationsService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly claims: ClaimsUpkeep,
    private readonly squads: SquadsService,
    private readonly standings: Standings,
    private readonly moves: InvitationMoves,
    private readonly clock: Clock,
  ) {}

  /** The answer is the same whether the profile has its person or not. */
  invite(me: Identity, squadId: string, athleteId: string): Promise<Standing> {
    allow(me, 'squad.keep');
    return this.transactions.run(async (db) => {
      await this.squads.locked(db, me, squadId);
      const athlete = await this.claims.athleteOf(db, athleteId.toLowerCase());
      if (athlete.kind === 'team') throw new Problem('conflict', 'A relay team cannot be in a squad.');
      const earlier = await this.earlier(db, me, athlete);
      await this.refuseIfFull(db, squadId, athlete.id);
      const invitation = Object.assign(new SquadInvitation(), {
        squadId,
        accountId: me.accountId ?? '',
        athleteId: athlete.id,
        status: 'invited',
        answeredBy: null,
        approvedAt: null,
        decidedAt: null,
      });
      await db.save(invitation);
      const [standing] = await this.standings.of(db, [invitation]);
      if (!standing) throw Problem.notFound('athlete');
      // One letter a day from one coach: taking back and asking again is no way to write to people.
      if (!earlier) await this.moves.tell(db, standing);
      await this.moves.note(db, me, 'invited', invitation);
      return standing;
    });
  }

  /** Everybody who was asked into the squad and is not refused or gone. */
  async of(me: Identity, squadId: string): Promise<Standing[]> {
    await this.squads.one(me, squadId);
    const db = this.source.manager;
    const where = { squadId, status: In([...STANDING]) };
    const rows = await db.find(SquadInvitation, { where, order: { id: 'ASC' } });
    return once(await this.standings.of(db, rows));
  }

  /** Takes an invitation back, or an athlete out of the squad. */
  remove(me: Identity, squadId: string, id: string): Promise<void> {
    allow(me, 'squad.keep');
    return this.transactions.run(async (db) => {
      await this.squads.locked(db, me, squadId);
      const standing = await this.moves.locked(db, id);
      if (standing.invitation.squadId !== squadId) throw Problem.notFound('invitation');
      await this.moves.end(db, me, standing, 'removed');
    });
  }

  /** Was this athlete asked by the same coach today? Refused when they said no not long ago. */
  private async earlier(db: EntityManager, { accountId }: Identity, athlete: Athlete): Promise<boolean> {
    const own = { accountId: accountId ?? '' };
    const now = this.clock.now().getTime();
    const forgotten = LessThan(new Date(now - REST_DAYS * DAY_MS));
    await db.delete(SquadInvitation, { ...own, status: Not(In([...STANDING])), decidedAt: forgotten });
    const ids = [...(await allWhoAre(db, [athlete.id])).keys()];
    const rows = await db.findBy(SquadInvitation, { ...own, athleteId: In(ids) });
    if (rows.some(({ status }) => ['declined', 'left', 'refused'].includes(status))) {
      throw new Problem('conflict', `The answer was no; ask again when ${REST_DAYS} days have passed since.`);
    }
    return rows.some(({ createdAt }) => createdAt.getTime() > now - DAY_MS);
  }

  private async refuseIfFull(db: EntityManager, squadId: string, athleteId: string): Promise<void> {
    if ((await this.moves.standingOf(db, squadId, athleteId)).length > 0) {
      throw new Problem('already_exists', 'You have invited this athlete into the squad already.');
    }
    if ((await db.countBy(SquadInvitation, { squadId, status: In([...STANDING]) })) >= MOST_IN_SQUAD) {
      throw new Problem('conflict', `A squad has at most ${MOST_IN_SQUAD} athletes; remove one first.`);
    }
  }
}

/** Two invited athletes who turned out to be one are one; a word given to either invitation counts. */
function once(standings: readonly Standing[]): Standing[] {
  const byAthlete = new Map<string, Standing>();
  for (const standing of standings) {
    const known = byAthlete.get(standing.athlete.id);
    if (!known || (standing.isIn && !known.isIn)) byAthlete.set(standing.athlete.id, standing);
  }
  return [...byAthlete.values()];
}
