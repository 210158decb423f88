import { IsIn, IsOptional } from 'class-validator';
import { AthleteView } from '../athletes/athlete.dto.js';
import { PageQuery } from '../platform/database/page.js';

/** What a person sees who is asked into a squad. */
export class OwnInvitationView {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8061" */
  id!: string;

  /** How the squad is called. @example "Sprints, Atlético Sur" */
  squad!: string;

  /** Name of the coach's account. @example "Ana Prueba" */
  coach!: string;

  /** The profile that is invited. */
  athlete!: AthleteView;

  /** `invited`: answer it; `agreed`: the coach has them in the squad. @example "invited" */
  status!: 'invited' | 'agreed';

  /** When they were invited, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;
}

export class OwnInvitationPage {
  /** The invitations of this page. */
  items!: OwnInvitationView[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}

export class ApprovalQuery extends PageQuery {
  /** Those that were let through (`true`) in place of those that wait (`false`). @example "false" */
  @IsOptional()
  @IsIn(['true', 'false'])
  approved?: 'true' | 'false' = 'false';
}

/** What an officer needs to know before a coach may ask somebody who may be a minor. */
export class InvitationToApprove {
  /** Id. @example "01890a5d-ac96-774b-bcce-b302099a8061" */
  id!: string;

  /** How the squad is called. @example "Sprints, Atlético Sur" */
  squad!: string;

  /** Name of the coach's account. @example "Ana Prueba" */
  coach!: string;

  /** The athlete, as everybody sees them: minors by age band. */
  athlete!: AthleteView;

  /** When it was let through, UTC; null while it waits. @example null */
  approvedAt!: string | null;

  /** When they were invited, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;
}

export class ApprovalQueue {
  /** The invitations of this page. */
  items!: InvitationToApprove[];

  /** Cursor of the next page; null on the last. @example null */
  next!: string | null;
}
