import { IsString, Length } from 'class-validator';
import { OwnAccountView } from './accounts.dto.js';
import { SessionView } from './sessions.dto.js';

export class Farewell {
  /** The password of the account. @example "vento contra 2,1 em Bogota" */
  @IsString()
  @Length(1, 512)
  password!: string;
}

export class OwnKeyView {
  /** Id. @example "0199e1d2-0000-7000-8000-000000000002" */
  id!: string;

  /** What the key is for. @example "Timing computer, Estadio Nacional" */
  name!: string;

  /** The federation it acts for. @example "0199e1d2-0000-7000-8000-000000000001" */
  federationId!: string;

  /** When it was made, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;
}

export class OwnLetterView {
  /** What it was about. @example "verifyEmail" */
  kind!: string;

  /** When it was written, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;

  /** When it was sent, UTC, or null. @example "2026-11-23T12:00:01.000Z" */
  sentAt!: string | null;
}

export class OwnEntryView {
  /** When, UTC. @example "2026-11-23T12:00:00.000Z" */
  at!: string;

  /** What the person did. @example "session.opened" */
  action!: string;

  /** Kind of thing it was done to. @example "session" */
  targetKind!: string;

  /** Id of that thing. @example "0199e1d2-0000-7000-8000-000000000000" */
  targetId!: string;

  /** More about it. @example {} */
  detail!: object;
}

export class OwnFederationView {
  /** The federation that the person works for. @example "0199e1d2-0000-7000-8000-000000000001" */
  federationId!: string;

  /** Since when, UTC. @example "2026-11-23T12:00:00.000Z" */
  since!: string;
}

export class OwnSecondFactorView {
  /** Does sign-in ask for a code? @example true */
  enabled!: boolean;

  /** Since when, UTC, or null. @example "2026-11-23T12:00:00.000Z" */
  since!: string | null;

  /** How many recovery codes have not been used. @example 10 */
  recoveryCodesLeft!: number;
}

/** Every list is whole, however long it is. */
export class OwnDataView {
  /** The account itself. */
  account!: OwnAccountView;

  /** The second factor; never its seed or its codes. */
  secondFactor!: OwnSecondFactorView;

  /** Federations the person works for, latest first. */
  federations!: OwnFederationView[];

  /** Sign-ins, newest first, those that ended too. */
  sessions!: SessionView[];

  /** API keys that the person made, newest first; never the secrets. */
  keys!: OwnKeyView[];

  /** Letters to the person, newest first. */
  letters!: OwnLetterView[];

  /** What the audit log says the person did, newest first. */
  entries!: OwnEntryView[];

  /** Claims to athletes' profiles, newest first. */
  claims!: object[];

  /** Squads that the person keeps as a coach, newest first. */
  squads!: object[];

  /** Whom the person invited into squads, newest first. */
  squadInvitations!: object[];

  /** Squads of others to which the person agreed, newest first. */
  squadsJoined!: object[];
}
