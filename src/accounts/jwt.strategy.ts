import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { isId } from '../platform/database/id.js';
import { Settings } from '../platform/settings/settings.js';
import { ACCESS_SECONDS, AUDIENCE, TYPE } from './access-token.js';
import { IdentitiesService } from './identities.service.js';
import type { Identity } from './identity.js';
import { ALGORITHM, SigningKeys } from './signing-keys.js';

/** Clocks of two machines are never the same; a token from further in the future has lived too long when it ends. */
const MOST_SKEW_SECONDS = 60;

interface Claims {
  iat?: unknown;
  sub?: unknown;
  sid?: unknown;
  exp?: unknown;
}

/** Takes only tokens of our own kind: one algorithm, our key, issuer and audience, `at+jwt`, an end. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    settings: Settings,
    keys: SigningKeys,
    private readonly identities: IdentitiesService,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      algorithms: [ALGORITHM],
      issuer: settings.publicUrl,
      audience: AUDIENCE,
      jsonWebTokenOptions: { maxAge: ACCESS_SECONDS },
      secretOrKeyProvider: (_request, token: string, done) =>
        // The declared types are older than keys that are read already.
        done(null, keys.find(keyIdIn(token) ?? '')?.publicKey as unknown as Buffer | undefined),
    });
  }

  async validate({ sub, sid, iat, exp }: Claims): Promise<Identity | false> {
    if (typeof exp !== 'number' || typeof sub !== 'string' || typeof sid !== 'string') return false;
    if (typeof iat !== 'number' || iat > Date.now() / 1000 + MOST_SKEW_SECONDS) return false;
    if (!isId(sub) || !isId(sid)) return false;
    return (await this.identities.ofSession(sub, sid)) ?? false;
  }
}

/** The key id in the header of a token of our kind; null for any other token. */
function keyIdIn(token: string): string | null {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
    const { typ, kid, crit } = header as { typ?: unknown; kid?: unknown; crit?: unknown };
    return typ === TYPE && crit === undefined && typeof kid === 'string' ? kid : null;
  } catch {
    return null;
  }
}
