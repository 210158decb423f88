import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { AthletesService } from '../athletes/athletes.service.js';
import { allWhoAre } from '../athletes/all-who-are.js';
import { ProfileClaim } from './claim.entity.js';

/** Which profiles are confirmed to be whose, read through every merge. */
@Injectable()
export class ProfileOwners {
  constructor(private readonly athletes: AthletesService) {}

  /** The confirmed claim to each of these athletes, who stand alone; who belongs to nobody is not in the answer. */
  async of(db: EntityManager, athleteIds: readonly string[]): Promise<Map<string, ProfileClaim>> {
    const whole = await allWhoAre(db, athleteIds);
    const claims = await db.findBy(ProfileClaim, { athleteId: In([...whole.keys()]), status: 'confirmed' });
    return new Map(claims.map((claim) => [whole.get(claim.athleteId) ?? claim.athleteId, claim]));
  }

  /** The athletes that this person is. */
  async profilesOf(db: EntityManager, accountId: string): Promise<string[]> {
    const claims = await db.findBy(ProfileClaim, { accountId, status: 'confirmed' });
    const ids = claims.map(({ athleteId }) => athleteId);
    return [...new Set((await this.athletes.survivors(db, ids)).values())];
  }
}
