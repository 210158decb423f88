import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { Letters } from '../accounts/letters.js';
import { allWhoAre } from '../athletes/all-who-are.js';
import { Clock } from '../platform/clock/clock.js';
import { lockRow } from '../platform/database/lock-row.js';
import { Problem } from '../platform/http/problem.js';
import { Squad } from './squad.entity.js';
import { type InvitationStatus, SquadInvitation, STANDING } from './squad-invitation.entity.js';
import { type Standing, Standings } from './standing.js';

/** The names of squad and coach, by invitation. */
export type Askers = Map<string, { squad: string; coach: string }>;

/** Every step of an invitation: state, letter to the invited person, audit. */
@Injectable()
export class InvitationMoves {
  constructor(
    private readonly standings: Standings,
    private readonly letters: Letters,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** How it stands; nobody else changes it until this transaction ends. What has ended looks missing. */
  async locked(db: EntityManager, id: string): Promise<Standing> {
    await lockRow(db, 'squad_invitation', id);
    const invitation = await db.findOneBy(SquadInvitation, { id, status: In([...STANDING]) });
    const [standing] = invitation ? await this.standings.of(db, [invitation]) : [];
    if (!standing) throw Problem.notFound('invitation');
    return standing;
  }

  async move(
    db: EntityManager,
    me: Identity,
    invitation: SquadInvitation,
    to: InvitationStatus,
  ): Promise<void> {
    const answeredBy = to === 'agreed' ? me.accountId : null;
    await db.save(Object.assign(invitation, { status: to, answeredBy, decidedAt: this.clock.now() }));
    await this.note(db, me, to, invitation);
  }

  /**
   * Ends it, and with it what the same squad asks of the same athlete: two who turned out to be one were asked twice, and
   * one answer is enough.
   */
  async end(
    db: EntityManager,
    me: Identity,
    { invitation, athlete }: Standing,
    to: 'declined' | 'left' | 'removed' | 'refused',
  ): Promise<void> {
    for (const each of await this.standingOf(db, invitation.squadId ?? '', athlete.id)) {
      await this.move(db, me, each, to);
    }
  }

  /** What stands between a squad and an athlete who stands alone. */
  async standingOf(db: EntityManager, squadId: string, athleteId: string): Promise<SquadInvitation[]> {
    const ids = [...(await allWhoAre(db, [athleteId])).keys()];
    return db.findBy(SquadInvitation, { squadId, athleteId: In(ids), status: In([...STANDING]) });
  }

  async approve(db: EntityManager, me: Identity, standing: Standing): Promise<void> {
    await db.save(Object.assign(standing.invitation, { approvedAt: this.clock.now() }));
    if (!standing.hasAgreed) await this.tell(db, { ...standing, waits: false });
    await this.note(db, me, 'approved', standing.invitation);
  }

  /** The letter to the person, if the profile has one and the invitation may reach them. */
  async tell(db: EntityManager, { invitation, athlete, owner, waits }: Standing): Promise<void> {
    if (!owner || waits) return;
    const account = await db.findOneByOrFail(Account, { id: owner.accountId });
    const asker = (await this.askersOf(db, [invitation])).get(invitation.id);
    await this.letters.post(db, account, 'squadInvited', { athlete: athlete.name, ...asker });
  }

  /** The log has ids and no names: it is never deleted. */
  note(db: EntityManager, me: Identity, what: string, invitation: SquadInvitation): Promise<void> {
    const { id, squadId, athleteId } = invitation;
    return this.audit.add(db, me, `squad.${what}`, { kind: 'squad_invitation', id }, { squadId, athleteId });
  }

  async askersOf(db: EntityManager, invitations: readonly SquadInvitation[]): Promise<Askers> {
    const squads = await db.findBy(Squad, { id: In(invitations.map(({ squadId }) => squadId)) });
    const coaches = await db.findBy(Account, { id: In(invitations.map(({ accountId }) => accountId)) });
    const squadOf = new Map(squads.map(({ id, name }) => [id, name]));
    const coachOf = new Map(coaches.map(({ id, name }) => [id, name]));
    return new Map(
      invitations.map(({ id, squadId, accountId }) => [
        id,
        { squad: squadOf.get(squadId ?? '') ?? '', coach: coachOf.get(accountId) ?? '' },
      ]),
    );
  }
}
