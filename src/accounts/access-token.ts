import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Settings } from '../platform/settings/settings.js';
import { ALGORITHM, SigningKeys } from './signing-keys.js';

export const ACCESS_SECONDS = 600;
export const TYPE = 'at+jwt';
export const AUDIENCE = 'pan-american-athletics-hub';

/** Signs the short-lived tokens that people send with each request. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly jwt: JwtService,
    private readonly keys: SigningKeys,
    private readonly settings: Settings,
  ) {}

  sign(accountId: string, sessionId: string): string {
    const { id, privatePem } = this.keys.current;
    return this.jwt.sign(
      { sid: sessionId },
      {
        privateKey: privatePem,
        subject: accountId,
        issuer: this.settings.publicUrl,
        audience: AUDIENCE,
        expiresIn: ACCESS_SECONDS,
        header: { alg: ALGORITHM, typ: TYPE, kid: id },
        algorithm: ALGORITHM,
      },
    );
  }
}
