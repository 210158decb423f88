import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { AthleteView } from '../athletes/athlete.dto.js';
import { PerformanceView, toSeason } from '../performances/performance.dto.js';
import { PageQuery } from '../platform/database/page.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { IfGiven } from '../platform/http/if-given.js';
import { OneLine } from '../platform/http/one-line.js';
import type { Squad } from './squad.entity.js';

const VISIBLE = { message: 'must have a visible character' };
/** The name stands in letters to people who did not ask for them. */
const NO_ADDRESS = { message: 'must not look like an address' };
const PLAIN = /^(?!.*(?:[@:/\\]|\.[\p{L}\p{N}]))/u;

export class NewSquad {
  /** How the squad is called; invited athletes read it. @example "Sprints, Atlético Sur" */
  @IsString()
  @Length(1, 80)
  @Matches(/[\p{L}\p{N}]/u, VISIBLE)
  @Matches(PLAIN, NO_ADDRESS)
  @OneLine()
  name!: string;
}

export class SquadChange {
  /** Another name. @example "Sprints and hurdles, Atlético Sur" */
  @IfGiven()
  @IsString()
  @Length(1, 80)
  @Matches(/[\p{L}\p{N}]/u, VISIBLE)
  @Matches(PLAIN, NO_ADDRESS)
  @OneLine()
  name?: string;
}

export class SquadView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8060" */
  id!: string;

  /** How the squad is called. @example "Sprints, Atlético Sur" */
  name!: string;

  /** When it was made, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;

  static of({ id, name, createdAt }: Squad): SquadView {
    return { id, name, createdAt: createdAt.toISOString() };
  }
}

export class SquadPage {
  /** The squads of this page. */
  items!: SquadView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}

export class SquadInvitationParam extends IdParam {
  /** Id of the invitation. @example "01890a5d-ac96-774b-bcce-b302099a8061" */
  @IsUUID()
  invitationId!: string;
}

export class NewSquadInvitation {
  /** Who is invited. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsUUID()
  athleteId!: string;
}

export class SquadInvitationView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8061" */
  id!: string;

  /** Who is invited, as everybody sees them. */
  athlete!: AthleteView;

  /** When, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;
}

export class SquadInvitationPage {
  /** The invitations of this page. */
  items!: SquadInvitationView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}

export class SquadAthletesQuery extends PageQuery {
  /** Best marks of this season; without it of the current year. @example 2026 */
  @IsOptional()
  @toSeason
  @IsInt()
  @Min(1850)
  @Max(2200)
  season?: number;

  /** `legal` leaves out what the rules do not let count, `any` does not. @example "legal" */
  @IsOptional()
  @IsIn(['legal', 'any'])
  conditions?: 'legal' | 'any' = 'legal';
}

export class SquadAthleteView {
  /** The invitation by which they are in the squad. @example "01890a5d-ac96-774b-bcce-b302099a8061" */
  invitationId!: string;

  /** When they agreed, UTC. @example "2026-11-24T08:00:00.000Z" */
  since!: string;

  /** The athlete, as everybody sees them. */
  athlete!: AthleteView;

  /** Best marks of the season: one per discipline, implement, place and way of timing. */
  seasonBests!: PerformanceView[];

  /** The last five results, latest first. */
  latest!: PerformanceView[];
}

export class SquadAthletePage {
  /** The athletes of this page, in the order in which they were invited. */
  items!: SquadAthleteView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}
