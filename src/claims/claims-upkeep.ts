import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { PersonalData } from '../accounts/personal-data.js';
import { Athlete } from '../athletes/athlete.entity.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { allWhoAre } from '../athletes/all-who-are.js';
import { Federation } from '../federations/federation.entity.js';
import { everyRow } from '../platform/database/every-row.js';
import { Problem } from '../platform/http/problem.js';
import { ProfileClaim } from './claim.entity.js';

const STANDING = ['open', 'confirmed'] as const;

/** Keeps claims right when athletes are merged or split, and when accounts take their data along or leave. */
@Injectable()
export class ClaimsUpkeep implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly personal: PersonalData,
    private readonly athletes: AthletesService,
  ) {}

  onModuleInit(): void {
    this.personal.add({
      name: 'claims',
      rows: (accountId) => this.of(accountId),
      forget: async (db, accountId) => {
        await db.delete(ProfileClaim, { accountId });
      },
    });
  }

  /** The athlete, or whom they turned out to be, as this transaction sees them. */
  async athleteOf(db: EntityManager, id: string): Promise<Athlete> {
    const root = (await this.athletes.survivors(db, [id])).get(id);
    const athlete = root === undefined ? null : await db.findOneBy(Athlete, { id: root });
    if (!athlete) throw Problem.notFound('athlete');
    return athlete;
  }

  /** The claims, standing or not, to this athlete and to everybody who has gone into them. */
  async to(db: EntityManager, athleteId: string): Promise<ProfileClaim[]> {
    const ids = [...(await allWhoAre(db, [athleteId])).keys()];
    return db.find(ProfileClaim, {
      where: { athleteId: In(ids), status: In([...STANDING]) },
      order: { id: 'ASC' },
    });
  }

  /**
   * Call it in the transaction of a merge or a split, for everybody who stands alone after it. Two people to whom a
   * federation has confirmed two profiles are two, whoever says otherwise.
   */
  async follow(db: EntityManager, athleteId: string): Promise<void> {
    const claims = await this.to(db, athleteId);
    if (claims.length === 0) return;
    const owners = claims.filter(({ status }) => status === 'confirmed').map(({ accountId }) => accountId);
    if (new Set(owners).size > 1) {
      throw new Problem(
        'conflict',
        'Both profiles belong to confirmed people; revoke one of the claims first.',
      );
    }
    const { nation } = await db.findOneByOrFail(Athlete, { id: athleteId });
    const federationId = await this.federationOf(db, nation);
    await db.update(ProfileClaim, { id: In(claims.map(({ id }) => id)) }, { federationId });
  }

  /** The federation that knows the athletes of this nation; null outside the Americas. */
  async federationOf(db: EntityManager, nation: string): Promise<string | null> {
    return (await db.findOneBy(Federation, { code: nation }))?.id ?? null;
  }

  private async *of(accountId: string): AsyncGenerator<object> {
    for await (const claim of everyRow(this.source.manager, ProfileClaim, { accountId })) {
      const { id, athleteId, status, words, reason, consent, createdAt, decidedAt } = claim;
      yield { id, athleteId, status, words, reason, consent, createdAt, decidedAt };
    }
  }
}
