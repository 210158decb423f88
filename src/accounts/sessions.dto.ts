import { IsString, Length } from 'class-validator';
import { IfGiven } from '../platform/http/if-given.js';
import type { Identity } from './identity.js';
import type { Session } from './session.entity.js';

export class SessionView {
  /** Id. @example "0199e1d2-0000-7000-8000-000000000003" */
  id!: string;

  /** Is it the session of this request? @example true */
  current!: boolean;

  /** What the client called itself, or null. @example "Mozilla/5.0" */
  device!: string | null;

  /** Was a second factor shown? @example false */
  secondFactor!: boolean;

  /** When it began, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;

  /** When its tokens were last replaced, UTC. @example "2026-11-23T12:10:00.000Z" */
  refreshedAt!: string;

  /** When it ends unless it is refreshed, UTC. @example "2026-11-30T12:10:00.000Z" */
  expiresAt!: string;

  static of(session: Session, me: Identity): SessionView {
    const { id, device, secondFactor, createdAt, rotatedAt, expiresAt } = session;
    return {
      id,
      current: id === me.sessionId,
      device,
      secondFactor,
      createdAt: createdAt.toISOString(),
      refreshedAt: rotatedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    };
  }
}

export class SessionPage {
  /** The items of this page. */
  items!: SessionView[];

  /** Cursor of the next page, or null. @example null */
  next!: string | null;
}

export class StepUp {
  /** The password of the account. @example "vento contra 2,1 em Bogota" */
  @IsString()
  @Length(1, 512)
  password!: string;

  /** A code of the second factor, where there is one. @example "123456" */
  @IfGiven()
  @IsString()
  @Length(6, 40)
  code?: string;
}

export class StepUpView {
  /** How long dangerous changes are possible now, in seconds. @example 600 */
  freshForSeconds!: number;
}
