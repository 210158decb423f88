import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Athlete } from '../athletes/athlete.entity.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { majorityOf } from '../athletes/public-birth.js';
import type { ProfileClaim } from '../claims/claim.entity.js';
import { ProfileOwners } from '../claims/profile-owners.js';
import { Clock } from '../platform/clock/clock.js';
import type { SquadInvitation } from './squad-invitation.entity.js';

/** An invitation as it stands now: whom it is for, whose word counts, and whether they are in the squad. */
export interface Standing {
  invitation: SquadInvitation;
  /** Whoever the invited athlete turned out to be. */
  athlete: Athlete;
  /** The person whose profile it is; undefined where nobody's is confirmed. */
  owner: ProfileClaim | undefined;
  /** It has to be let through by the federation and was not yet. */
  waits: boolean;
  /** The person whose profile it is now agreed. */
  hasAgreed: boolean;
  isIn: boolean;
}

/**
 * Who is in a squad is told anew from claims, merges and births whenever somebody asks, so that no order in which
 * these change can leave anybody in it who did not agree.
 */
@Injectable()
export class Standings {
  constructor(
    private readonly athletes: AthletesService,
    private readonly owners: ProfileOwners,
    private readonly clock: Clock,
  ) {}

  /** In the order of the invitations. */
  async of(db: EntityManager, invitations: readonly SquadInvitation[]): Promise<Standing[]> {
    const ids = invitations.map(({ athleteId }) => athleteId);
    const roots = await this.athletes.survivors(db, ids);
    const athletes = await db.findBy(Athlete, { id: In([...new Set(roots.values())]) });
    const byId = new Map(athletes.map((athlete) => [athlete.id, athlete]));
    const owners = await this.owners.of(db, [...byId.keys()]);
    const today = this.clock.today();
    return invitations.flatMap((invitation) => {
      const athlete = byId.get(roots.get(invitation.athleteId) ?? '');
      if (!athlete) return [];
      const owner = owners.get(athlete.id);
      const waits = invitation.approvedAt === null && mayBeMinor(athlete, owner, today);
      const hasAgreed = invitation.status === 'agreed' && invitation.answeredBy === owner?.accountId;
      return [{ invitation, athlete, owner, waits, hasAgreed, isIn: hasAgreed && !waits }];
    });
  }
}

/** Where the hub does not know the age, the word counts on which the federation confirmed the profile. */
function mayBeMinor(athlete: Athlete, owner: ProfileClaim | undefined, today: string): boolean {
  const majority = majorityOf({ date: athlete.birthDate, year: athlete.birthYear }, today);
  return majority === 'unknown' ? owner?.consent !== 'of_age' : majority === 'minor';
}
