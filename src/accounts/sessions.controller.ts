import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { PageQuery } from '../platform/database/page.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { Me, Needs } from './access.js';
import { CredentialsService } from './credentials.service.js';
import { FRESH_SECONDS } from './identities.service.js';
import type { Identity } from './identity.js';
import { OwnSessionsService } from './own-sessions.service.js';
import { SessionPage, SessionView, StepUp, StepUpView } from './sessions.dto.js';

@Controller('auth')
export class SessionsController {
  constructor(
    private readonly sessions: OwnSessionsService,
    private readonly credentials: CredentialsService,
  ) {}

  /** List my sessions that still live, oldest first. */
  @Needs('account.self')
  @Get('sessions')
  async list(@Me() me: Identity, @Query() query: PageQuery): Promise<SessionPage> {
    const { items, next } = await this.sessions.list(me, query);
    return { items: items.map((session) => SessionView.of(session, me)), next };
  }

  /** End one of my sessions; its tokens stop at once. */
  @Needs('account.self')
  @Delete('sessions/:id')
  @HttpCode(204)
  end(@Me() me: Identity, @Param() { id }: IdParam): Promise<void> {
    return this.sessions.end(me, id);
  }

  /** Prove again who I am, for changes that ask for it. */
  @Needs('account.self')
  @Post('step-up')
  @HttpCode(200)
  async stepUp(@Me() me: Identity, @Body() body: StepUp): Promise<StepUpView> {
    await this.credentials.stepUp(me, body);
    return { freshForSeconds: FRESH_SECONDS };
  }
}
