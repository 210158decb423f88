import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow, federationsFor } from '../accounts/permissions.js';
import { AthleteView } from '../athletes/athlete.dto.js';
import { majorityOf, OF_AGE } from '../athletes/public-birth.js';
import { ClaimsUpkeep } from '../claims/claims-upkeep.js';
import { Federation } from '../federations/federation.entity.js';
import { Clock } from '../platform/clock/clock.js';
import { cursorOf, keyOf, pageOf } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { InvitationMoves } from './invitation-moves.js';
import type { ApprovalQuery, ApprovalQueue, InvitationToApprove } from './squad-invitations.dto.js';
import { SquadInvitation } from './squad-invitation.entity.js';
import { type Standing, Standings } from './standing.js';

/** Where the federation of an athlete who may be a minor decides which coaches may ask them. */
@Injectable()
export class InvitationDesk {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly claims: ClaimsUpkeep,
    private readonly standings: Standings,
    private readonly moves: InvitationMoves,
    private readonly clock: Clock,
  ) {}

  async queue(
    me: Identity,
    { limit = 25, cursor, approved = 'false' }: ApprovalQuery,
  ): Promise<ApprovalQueue> {
    const own = federationsFor(me, 'squad.approve');
    const db = this.source.manager;
    const after = cursor ? String(keyOf(cursor, ['string'])[0]) : null;
    const federations = own ? await db.findBy(Federation, { id: In([...own]) }) : null;
    const nations = federations?.map(({ code }) => code) ?? null;
    const ids = await this.idsOf(db, { isApproved: approved === 'true', nations, after, most: limit + 1 });
    const rows = await db.find(SquadInvitation, { where: { id: In(ids) }, order: { id: 'ASC' } });
    const { items, next } = pageOf(await this.standings.of(db, rows), limit, ({ invitation }) =>
      cursorOf(invitation.id),
    );
    return { items: await this.views(db, items), next };
  }

  /** The coach may ask them: the invitation reaches the person, who answers for themselves. */
  approve(me: Identity, id: string): Promise<InvitationToApprove> {
    return this.decide(me, id, async (db, standing) => {
      if (standing.invitation.accountId === me.accountId) {
        throw new Problem('four_eyes', 'It is your squad; another person must decide.');
      }
      if (standing.invitation.approvedAt) {
        throw new Problem('illegal_transition', 'It was let through already.');
      }
      await this.moves.approve(db, me, standing);
    });
  }

  /** The coach may not ask them, or may no longer have them in the squad. */
  refuse(me: Identity, id: string): Promise<InvitationToApprove> {
    return this.decide(me, id, (db, standing) => this.moves.end(db, me, standing, 'refused'));
  }

  private decide(
    me: Identity,
    id: string,
    decision: (db: EntityManager, standing: Standing) => Promise<void>,
  ): Promise<InvitationToApprove> {
    allow(me, 'squad.approve');
    return this.transactions.run(async (db) => {
      const standing = await this.moves.locked(db, id);
      const { nation, birthDate: date, birthYear: year } = standing.athlete;
      const federationId = await this.claims.federationOf(db, nation);
      allow(me, 'squad.approve', federationId, 'invitation');
      if (majorityOf({ date, year }, this.clock.today()) === 'adult') throw Problem.notFound('invitation');
      await decision(db, standing);
      const [view] = await this.views(db, [standing]);
      if (!view) throw Problem.notFound('invitation');
      return view;
    });
  }

  /** Those of athletes of these nations who may be minors, as the athletes stand after every merge. */
  private async idsOf(
    db: EntityManager,
    asked: { isApproved: boolean; nations: readonly string[] | null; after: string | null; most: number },
  ): Promise<string[]> {
    const { isApproved, nations, after, most } = asked;
    const today = this.clock.today();
    const year = Number(today.slice(0, 4)) - OF_AGE;
    const values: unknown[] = [];
    const given = (value: unknown) => `$${values.push(value)}`;
    const which = [
      `(CAST(a.birth_date AS text) > ${given(`${year}${today.slice(4)}`)} OR (a.birth_date IS NULL AND (a.birth_year IS NULL
        OR a.birth_year >= ${given(year)})))`,
      ...(nations ? [nations.length > 0 ? `a.nation IN (${nations.map(given).join(', ')})` : '1 = 0'] : []),
      ...(after === null ? [] : [`asked.id > ${given(after)}`]),
    ];
    const rows: { id: string }[] = await db.query(
      `WITH RECURSIVE asked(id, athlete_id) AS (
          SELECT id, athlete_id FROM squad_invitation
            WHERE status IN ('invited', 'agreed') AND approved_at IS ${isApproved ? 'NOT NULL' : 'NULL'}
          UNION ALL SELECT asked.id, gone.merged_into FROM asked
            JOIN athlete gone ON gone.id = asked.athlete_id WHERE gone.merged_into IS NOT NULL)
        SELECT asked.id FROM asked JOIN athlete a ON a.id = asked.athlete_id
        WHERE a.merged_into IS NULL AND ${which.join(' AND ')} ORDER BY asked.id LIMIT ${most}`,
      values,
    );
    return rows.map(({ id }) => id);
  }

  private async views(db: EntityManager, standings: readonly Standing[]): Promise<InvitationToApprove[]> {
    const askers = await this.moves.askersOf(
      db,
      standings.map(({ invitation }) => invitation),
    );
    return standings.map(({ invitation: { id, approvedAt, createdAt }, athlete }) => ({
      id,
      squad: askers.get(id)?.squad ?? '',
      coach: askers.get(id)?.coach ?? '',
      athlete: AthleteView.of(athlete, this.clock.today()),
      approvedAt: approvedAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
    }));
  }
}
