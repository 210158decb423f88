import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { ApiKey } from '../accounts/api-key.entity.js';
import { type Action, KEY_ACTIONS } from '../accounts/permissions.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { OneLine } from '../platform/http/one-line.js';

export class KeyParam extends IdParam {
  /** Id of the key. @example "0199e1d2-0000-7000-8000-000000000002" */
  @IsUUID()
  keyId!: string;
}

export class NewApiKey {
  /** What the key is for. @example "Timing computer, Estadio Nacional" */
  @IsString()
  @Length(1, 120)
  @Matches(/[\p{L}\p{N}]/u, { message: 'must have a visible character' })
  @OneLine()
  name!: string;

  /** What the key may do. @example ["submission.create", "submission.read"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(KEY_ACTIONS, { each: true })
  scopes!: Action[];

  /** Life of the key in days, 1 to 365. @example 90 */
  @IsInt()
  @Min(1)
  @Max(365)
  expiresInDays!: number;
}

export class ApiKeyView {
  /** Id. @example "0199e1d2-0000-7000-8000-000000000002" */
  id!: string;

  /** What the key is for. @example "Timing computer, Estadio Nacional" */
  name!: string;

  /** The part of the key that may be shown. @example "4eC39HqLyjWD" */
  publicId!: string;

  /** The last four characters of the key. @example "1Jwx" */
  last4!: string;

  /** What the key may do. @example ["submission.create"] */
  scopes!: string[];

  /** Account of the person who made it. @example "0199e1d2-0000-7000-8000-000000000001" */
  madeBy!: string;

  /** When it was made, UTC. @example "2026-11-23T12:00:00.000Z" */
  createdAt!: string;

  /** When it stops, UTC. @example "2027-02-21T12:00:00.000Z" */
  expiresAt!: string;

  /** When it was revoked, UTC, or null. @example null */
  revokedAt!: string | null;

  /** When it was last used, UTC, to the minute; null when never. @example null */
  lastUsedAt!: string | null;

  static of(key: ApiKey): ApiKeyView {
    const { id, name, publicId, last4, scopes, madeBy } = key;
    return {
      id,
      name,
      publicId,
      last4,
      scopes,
      madeBy,
      createdAt: key.createdAt.toISOString(),
      expiresAt: key.expiresAt.toISOString(),
      revokedAt: key.revokedAt?.toISOString() ?? null,
      lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    };
  }
}

export class MadeApiKeyView extends ApiKeyView {
  /** The key for the header `X-Api-Key`; shown only now. @example "pah_live_4eC39HqLyjWD_x" */
  key!: string;

  static ofMade(made: ApiKey & { key: string }): MadeApiKeyView {
    return Object.assign(ApiKeyView.of(made), { key: made.key });
  }
}

export class ApiKeyPage {
  /** The items of this page. */
  items!: ApiKeyView[];

  /** Cursor of the next page, or null. @example null */
  next!: string | null;
}
