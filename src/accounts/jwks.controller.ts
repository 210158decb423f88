import { Controller, Get } from '@nestjs/common';
import { PublicRead } from '../platform/http/public-read.js';
import { Public } from './access.js';
import { JwksView } from './jwks.dto.js';
import { SigningKeys } from './signing-keys.js';

const FIVE_MINUTES = 300;

@Controller('.well-known')
export class JwksController {
  constructor(private readonly keys: SigningKeys) {}

  /** List the public keys of access tokens (RFC 7517); also at `/.well-known/jwks.json`. */
  @Public()
  @PublicRead(FIVE_MINUTES)
  @Get('jwks.json')
  list(): JwksView {
    return { keys: this.keys.publicJwks() };
  }
}
