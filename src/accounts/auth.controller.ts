import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { Lang, type Language } from '../platform/http/language.js';
import { Me, Needs, Public } from './access.js';
import {
  ChallengeView,
  Credentials,
  NewAccount,
  RefreshRequest,
  RegisteredView,
  TokensView,
} from './auth.dto.js';
import { AuthService } from './auth.service.js';
import { type Device, From } from './device.js';
import type { Identity } from './identity.js';
import { SessionsService } from './sessions.service.js';

const EITHER = [TokensView, ChallengeView].map((view) => ({ $ref: getSchemaPath(view) }));

@Controller('auth')
@ApiExtraModels(TokensView, ChallengeView)
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: SessionsService,
  ) {}

  /** Ask for an account; the answer is the same whether or not the address has one. */
  @Public()
  @Post('register')
  @HttpCode(202)
  async register(
    @Body() body: NewAccount,
    @Lang() language: Language,
    @From() device: Device,
  ): Promise<RegisteredView> {
    await this.auth.register(body, language, device);
    return { message: 'Read the letter that we sent to this address.' };
  }

  /** Sign in with e-mail address and password; with a second factor the answer is the way to `/auth/2fa/verify`. */
  @Public()
  @ApiOkResponse({ schema: { oneOf: EITHER } })
  @Post('login')
  @HttpCode(200)
  login(@Body() body: Credentials, @From() device: Device): Promise<TokensView | ChallengeView> {
    return this.auth.login(body, device);
  }

  /** Exchange a refresh token for new tokens; a spent one ends the session. */
  @Public()
  @Post('refresh')
  @HttpCode(200)
  refresh(@Body() body: RefreshRequest, @From() device: Device): Promise<TokensView> {
    return this.auth.refresh(body.refreshToken, device);
  }

  /** Sign out: end the session of this access token. */
  @Needs('account.self')
  @Post('logout')
  @HttpCode(204)
  logout(@Me() me: Identity): Promise<void> {
    return this.sessions.end(me);
  }
}
