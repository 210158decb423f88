import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Settings } from '../platform/settings/settings.js';

export const ACCESS_SECONDS = 600;
export const ALGORITHM = 'HS256';
export const TYPE = 'at+jwt';
export const AUDIENCE = 'pan-american-athletics-hub';

/** Names the signing key without telling anything about it. */
export const keyIdOf = (secret: string): string =>
  createHash('sha256').update(`key id of ${secret}`).digest('hex').slice(0, 12);

/** Signs the short-lived tokens that people send with each request. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly jwt: JwtService,
    private readonly settings: Settings,
  ) {}

  sign(accountId: string, sessionId: string): string {
    const { JWT_SECRET, publicUrl } = this.settings;
    return this.jwt.sign(
      { sid: sessionId },
      {
        secret: JWT_SECRET,
        subject: accountId,
        issuer: publicUrl,
        audience: AUDIENCE,
        expiresIn: ACCESS_SECONDS,
        header: { alg: ALGORITHM, typ: TYPE, kid: keyIdOf(JWT_SECRET) },
      },
    );
  }
}
