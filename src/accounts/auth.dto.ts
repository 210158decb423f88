import { IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IfGiven } from '../platform/http/if-given.js';
import { LANGUAGES, type Language } from '../platform/http/language.js';
import { OneLine } from '../platform/http/one-line.js';

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
  @OneLine()
  name!: string;

  /** 12 to 128 characters (the fewest are a setting), none of the common ones. @example "vento contra 2,1 em Bogota" */
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

export class ChallengeView {
  /** The password was right; a code of the second factor is still to come. @example true */
  secondFactorRequired!: true;

  /** For `/auth/2fa/verify`, once, within its life; it opens nothing else. @example "hV1xq0bZ8m3nK5tR7wY9aB2cD4eF6gH8iJ0kL1mN3oP" */
  challengeToken!: string;

  /** Life of the challenge token in seconds. @example 300 */
  expiresInSeconds!: number;
}
