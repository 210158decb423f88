import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { Lang, type Language } from '../platform/http/language.js';
import { Me, Needs, Public } from './access.js';
import { Credentials, NewAccount, RefreshRequest, RegisteredView, TokensView } from './accounts.dto.js';
import { AuthService } from './auth.service.js';
import type { Identity } from './identity.js';
import { SessionsService } from './sessions.service.js';

@Controller('auth')
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
    @Ip() ip: string,
  ): Promise<RegisteredView> {
    await this.auth.register(body, language, ip);
    return { message: 'Read the letter that we sent to this address.' };
  }

  /** Sign in with e-mail address and password. */
  @Public()
  @Post('login')
  @HttpCode(200)
  login(@Body() body: Credentials, @Ip() ip: string): Promise<TokensView> {
    return this.auth.login(body, ip);
  }

  /** Exchange a refresh token for new tokens; a spent one ends the session. */
  @Public()
  @Post('refresh')
  @HttpCode(200)
  refresh(@Body() body: RefreshRequest, @Ip() ip: string): Promise<TokensView> {
    return this.auth.refresh(body.refreshToken, ip);
  }

  /** Sign out: end the session of this access token. */
  @Needs('account.self')
  @Post('logout')
  @HttpCode(204)
  logout(@Me() me: Identity): Promise<void> {
    return this.sessions.end(me);
  }
}
