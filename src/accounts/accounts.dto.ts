import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PageQuery } from '../platform/database/page.js';
import { IfGiven } from '../platform/http/if-given.js';
import { LANGUAGES, type Language } from '../platform/http/language.js';
import { type Account, type AccountStatus, STATUSES } from './account.entity.js';
import { type Identity, type Role, ROLES } from './identity.js';
import { OneLine } from '../platform/http/one-line.js';

const VISIBLE = { message: 'must have a visible character' };

export class AccountChange {
  /** How the hub calls the person. @example "Ana Souza" */
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @Matches(/[\p{L}\p{N}]/u, VISIBLE)
  @OneLine()
  name?: string;

  /** Language of letters. @example "pt" */
  @IfGiven()
  @IsIn(LANGUAGES)
  language?: Language;
}

export class AccountDecision {
  /** What the person may do. @example "coach" */
  @IfGiven()
  @IsIn(ROLES)
  role?: Role;

  /** A disabled account loses its sessions and keys at once. @example "active" */
  @IfGiven()
  @IsIn(STATUSES)
  status?: AccountStatus;
}

export class AccountsQuery extends PageQuery {
  /** Only accounts of this role. @example "coach" */
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;
}

export class AccountView {
  /** Id. @example "0199e1d2-0000-7000-8000-000000000000" */
  id!: string;

  /** Address in its canonical spelling. @example "ana@example.org" */
  email!: string;

  /** How the hub calls the person. @example "Ana Souza" */
  name!: string;

  /** What the person may do. @example "fan" */
  role!: Role;

  /** Language of letters. @example "pt" */
  language!: Language;

  /** Whether the account may be used. @example "active" */
  status!: AccountStatus;

  /** Did its owner confirm the address? Until then the role counts as fan. @example true */
  emailVerified!: boolean;

  /** When it was made, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;

  static of({ emailVerifiedAt, createdAt, ...account }: Account): AccountView {
    const { id, email, name, role, language, status } = account;
    const emailVerified = emailVerifiedAt !== null;
    return { id, email, name, role, language, status, emailVerified, createdAt: createdAt.toISOString() };
  }
}

export class OwnAccountView extends AccountView {
  /** Ids of the federations the person works for. @example [] */
  federationIds!: string[];

  /** Does sign-in ask for a code? @example false */
  secondFactor!: boolean;

  static ofOwn(account: Account, { federationIds, hasSecondFactor }: Identity): OwnAccountView {
    const own = { federationIds: [...federationIds], secondFactor: hasSecondFactor === true };
    return Object.assign(AccountView.of(account), own);
  }
}

export class AccountPage {
  /** The items of this page. */
  items!: AccountView[];

  /** Cursor of the next page, or null. @example null */
  next!: string | null;
}
