import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Athlete } from '../athletes/athlete.entity.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { majorityOf } from '../athletes/public-birth.js';
import { Clock } from '../platform/clock/clock.js';
import type { ProfileClaim } from './claim.entity.js';
import type { ClaimToDecide, ClaimView } from './claims.dto.js';

/** Claims as their people and as officers see them. */
@Injectable()
export class ClaimViews {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly athletes: AthletesService,
    private readonly clock: Clock,
  ) {}

  async own(claims: readonly ProfileClaim[]): Promise<ClaimView[]> {
    const athletes = await this.athletesOf(claims);
    return claims.map((claim) => viewOf(claim, athletes.get(claim.athleteId)));
  }

  async toDecide(claims: readonly ProfileClaim[]): Promise<ClaimToDecide[]> {
    const athletes = await this.athletesOf(claims);
    const ids = [...new Set(claims.map(({ accountId }) => accountId))];
    const accounts = await this.source.manager.findBy(Account, { id: In(ids) });
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    const today = this.clock.today();
    return claims.map((claim) => {
      const athlete = athletes.get(claim.athleteId);
      const { accountId, birth, licence } = claim;
      const majority = majorityOf({ date: athlete?.birthDate, year: athlete?.birthYear }, today);
      const person = names.get(accountId) ?? '';
      return Object.assign(viewOf(claim, athlete), { person, birth, licence, majority });
    });
  }

  /** By the id that was claimed, whoever they turned out to be. */
  private async athletesOf(claims: readonly ProfileClaim[]): Promise<Map<string, Athlete>> {
    const db = this.source.manager;
    const roots = await this.athletes.survivors(
      db,
      claims.map(({ athleteId }) => athleteId),
    );
    const athletes = await db.findBy(Athlete, { id: In([...new Set(roots.values())]) });
    const byId = new Map(athletes.map((athlete) => [athlete.id, athlete]));
    return new Map([...roots].flatMap(([id, root]) => toPair(id, byId.get(root))));
  }
}

const toPair = (id: string, athlete: Athlete | undefined): [string, Athlete][] =>
  athlete ? [[id, athlete]] : [];

const viewOf = (claim: ProfileClaim, athlete: Athlete | undefined): ClaimView => ({
  id: claim.id,
  athleteId: athlete?.id ?? claim.athleteId,
  athleteName: athlete?.name ?? '',
  federationId: claim.federationId,
  status: claim.status,
  words: claim.words,
  reason: claim.reason,
  createdAt: claim.createdAt.toISOString(),
  decidedAt: claim.decidedAt?.toISOString() ?? null,
});
