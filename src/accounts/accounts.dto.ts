import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../platform/database/page.js';
import { IfGiven } from '../platform/http/if-given.js';
import { LANGUAGES, type Language } from '../platform/http/language.js';
import { type Account, type AccountStatus, STATUSES } from './account.entity.js';
import { type Role, ROLES } from './identity.js';

const VISIBLE = { message: 'must have a visible character' };

export class NewAccount {
  /** Address to sign in with; letters go there. @example "ana@example.org" */
  @IsString()
  @Length(3, 254)
  email!: string;

  /** How the hub calls the person. @example "Ana Souza" */
  @IsString()
  @Length(1, 120)
  @Matches(/[\p{L}\p{N}]/u, VISIBLE)
  name!: string;

  /** 12 to 128 characters, none of the common ones. @example "vento contra 2,1 em Bogota" */
  @IsString()
  @MaxLength(512)
  password!: string;

  /** Language of letters. @example "pt" */
  @IfGiven()
  @IsIn(LANGUAGES)
  language?: Language;
}

export class RegisteredView {
  /** What happens next; the same for every address. @example "Read the letter that we sent to this address." */
  message!: string;
}

export class Credentials {
  /** Address of the account. @example "ana@example.org" */
  @IsString()
  @Length(1, 254)
  email!: string;

  /** Its password. @example "vento contra 2,1 em Bogota" */
  @IsString()
  @Length(1, 512)
  password!: string;
}

export class RefreshRequest {
  /** The refresh token of the last answer; each works once. @example "0199e1d2-0000-7000-8000-000000000000.0.x" */
  @IsString()
  @Length(1, 200)
  refreshToken!: string;
}

export class TokensView {
  /** For the header `Authorization: Bearer …`. @example "eyJhbGciOiJIUzI1NiJ9.e30.x" */
  accessToken!: string;

  /** Kind of token. @example "Bearer" */
  tokenType!: 'Bearer';

  /** Life of the access token in seconds. @example 600 */
  expiresInSeconds!: number;

  /** Exchanges for new tokens, once. @example "0199e1d2-0000-7000-8000-000000000000.0.x" */
  refreshToken!: string;
}

export class AccountChange {
  /** How the hub calls the person. @example "Ana Souza" */
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @Matches(/[\p{L}\p{N}]/u, VISIBLE)
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

  /** When it was made, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;

  static of({ id, email, name, role, language, status, createdAt }: Account): AccountView {
    return { id, email, name, role, language, status, createdAt: createdAt.toISOString() };
  }
}

export class OwnAccountView extends AccountView {
  /** Ids of the federations the person works for. @example [] */
  federationIds!: string[];

  static ofOwn(account: Account, federationIds: readonly string[]): OwnAccountView {
    return Object.assign(AccountView.of(account), { federationIds: [...federationIds] });
  }
}

export class AccountPage {
  /** The items of this page. */
  items!: AccountView[];

  /** Cursor of the next page, or null. @example null */
  next!: string | null;
}
