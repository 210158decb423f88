import { Matches, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { AthleteView } from '../athletes/athlete.dto.js';
import type { Athlete } from '../athletes/athlete.entity.js';
import type { Identifier } from '../athletes/athletes.service.js';
import type { Majority } from '../athletes/public-birth.js';
import { PageQuery } from '../platform/database/page.js';
import { IsDay } from '../platform/http/day.js';
import { IfGiven } from '../platform/http/if-given.js';
import { CLAIM_STATUSES, type ClaimStatus, type Comparison, type Consent, CONSENTS } from './claim.entity.js';

const VISIBLE = { message: 'must have a visible character' };

export class NewProfileClaim {
  /** Whose profile it is. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsUUID()
  athleteId!: string;

  /** How the federation may know that it is the person: club, coach, meets. @example "I run for Atlético Sur; my coach is Ana Prueba." */
  @IsString()
  @Length(3, 1000)
  @Matches(/[\p{L}\p{N}]/u, VISIBLE)
  words!: string;

  /** Licence with the federation. It is compared with what the hub knows, and not kept. @example "CHI-00417" */
  @IfGiven()
  @IsString()
  @Length(1, 80)
  licence?: string;

  /** Day of birth. It is compared with what the hub knows, and not kept. @example "2001-03-04" */
  @IfGiven()
  @IsDay()
  birthDate?: string;
}

export class ClaimsQuery extends PageQuery {
  /** Only claims in this state. @example "open" */
  @IsOptional()
  @IsIn(CLAIM_STATUSES)
  status?: ClaimStatus;
}

export class ClaimConfirmation {
  /**
   * The federation's word that the athlete is of age, or that it has the written consent of a guardian. Needed where
   * the hub does not know the athlete to be of age; for a minor only `guardian` is taken. @example "of_age"
   */
  @IfGiven()
  @IsIn(CONSENTS)
  consent?: Consent;
}

export class ClaimReason {
  /** Why, in a sentence for the person. @example "The licence belongs to somebody else." */
  @IsString()
  @Length(3, 500)
  @Matches(/[\p{L}\p{N}]/u, VISIBLE)
  reason!: string;
}

export class ClaimView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8058" */
  id!: string;

  /** The athlete: after a merge whoever they turned out to be. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  athleteId!: string;

  /** Name of the athlete as published. @example "Ana TESTINO" */
  athleteName!: string;

  /** The federation that decides; null: the administrators. @example "01890a5d-ac96-774b-bcce-b302099a8059" */
  federationId!: string | null;

  /** Where it stands. @example "open" */
  status!: ClaimStatus;

  /** What the person wrote. @example "I run for Atlético Sur; my coach is Ana Prueba." */
  words!: string;

  /** Why it was refused or revoked. @example null */
  reason!: string | null;

  /** When it was made, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;

  /** When it came to where it stands, UTC; null while it is open. @example null */
  decidedAt!: string | null;
}

export class ClaimPage {
  /** The claims of this page. */
  items!: ClaimView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}

/** What an officer needs to decide. Of birth and licence only whether they agree. */
export class ClaimToDecide extends ClaimView {
  /** Name of the account. @example "Ana Testino" */
  person!: string;

  /** The day of birth that the person gave, beside the hub's: equal, other, or not known; null: not given. @example "equal" */
  birth!: Comparison | null;

  /** The licence that the person gave, beside the hub's; null: not given. @example "unknown" */
  licence!: Comparison | null;

  /** Whether the athlete is of age, as far as the hub knows; who may be a minor counts as one. @example "adult" */
  majority!: Majority;
}

export class ClaimQueue {
  /** The claims of this page. */
  items!: ClaimToDecide[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}

export class IdentifierView {
  /** Who gave the number: `wa` is World Athletics, `federation:JAM` a national federation. @example "wa" */
  scheme!: string;

  /** The number. @example "14201847" */
  value!: string;
}

/** What only the person sees of their own profile. */
export class OwnProfileView {
  /** The profile as everybody sees it. */
  athlete!: AthleteView;

  /** Day of birth as the hub has it; null where it is not known. @example "2001-03-04" */
  birthDate!: string | null;

  /** Year of birth as the hub has it. @example 2001 */
  birthYear!: number | null;

  /** Numbers by which federations know the athlete. */
  identifiers!: IdentifierView[];

  static of(athlete: Athlete, identifiers: readonly Identifier[], today: string): OwnProfileView {
    const { birthDate, birthYear } = athlete;
    const numbers = identifiers.map(({ scheme, value }) => ({ scheme, value }));
    return { athlete: AthleteView.of(athlete, today), birthDate, birthYear, identifiers: numbers };
  }
}
