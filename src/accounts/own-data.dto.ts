import { IsString, Length } from 'class-validator';
import { OwnAccountView } from './accounts.dto.js';
import type { Identity } from './identity.js';
import type { OwnData } from './own-data.service.js';
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

export class OwnDataView {
  /** The account itself. */
  account!: OwnAccountView;

  /** Sign-ins, newest first, those that ended too. */
  sessions!: SessionView[];

  /** API keys that the person made, newest first; never the secrets. */
  keys!: OwnKeyView[];

  /** Letters to the person, newest first. */
  letters!: OwnLetterView[];

  /** What the audit log says the person did, newest first, at most 1,000. */
  entries!: OwnEntryView[];

  static of({ account, sessions, keys, letters, entries }: OwnData, me: Identity): OwnDataView {
    return {
      account: OwnAccountView.ofOwn(account, me),
      sessions: sessions.map((session) => SessionView.of(session, me)),
      keys: keys.map(({ id, name, federationId, createdAt }) => ({
        id,
        name,
        federationId,
        createdAt: createdAt.toISOString(),
      })),
      letters: letters.map(({ kind, createdAt, sentAt }) => ({
        kind,
        createdAt: createdAt.toISOString(),
        sentAt: sentAt?.toISOString() ?? null,
      })),
      entries: entries.map(({ at, action, targetKind, targetId, detail }) => ({
        at: at.toISOString(),
        action,
        targetKind,
        targetId,
        detail,
      })),
    };
  }
}
