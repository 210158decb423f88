import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { PageQuery } from '../platform/database/page.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { InvitationDesk } from './invitation-desk.js';
import { OwnInvitationsService } from './own-invitations.service.js';
import {
  ApprovalQuery,
  ApprovalQueue,
  InvitationToApprove,
  OwnInvitationPage,
  OwnInvitationView,
} from './squad-invitations.dto.js';

@Controller('squad-invitations')
export class SquadInvitationsController {
  constructor(
    private readonly invitations: OwnInvitationsService,
    private readonly desk: InvitationDesk,
  ) {}

  /** List the squads that ask for a profile of mine or have it, newest first. */
  @Needs('account.self')
  @Get()
  own(@Me() me: Identity, @Query() query: PageQuery): Promise<OwnInvitationPage> {
    return this.invitations.own(me, query);
  }

  /** List the invitations of athletes who may be minors that a federation lets through, oldest first. */
  @Needs('squad.approve')
  @Get('queue')
  queue(@Me() me: Identity, @Query() query: ApprovalQuery): Promise<ApprovalQueue> {
    return this.desk.queue(me, query);
  }

  /** Agree to be in the squad. */
  @Needs('account.self')
  @Post(':id/accept')
  @HttpCode(200)
  accept(@Me() me: Identity, @Param() { id }: IdParam): Promise<OwnInvitationView> {
    return this.invitations.accept(me, id);
  }

  /** Decline, or leave the squad, at any time. */
  @Needs('account.self')
  @Post(':id/decline')
  @HttpCode(204)
  decline(@Me() me: Identity, @Param() { id }: IdParam): Promise<void> {
    return this.invitations.refuse(me, id);
  }

  /** Let an invitation through to somebody who may be a minor. */
  @Needs('squad.approve')
  @Post(':id/approve')
  @HttpCode(200)
  approve(@Me() me: Identity, @Param() { id }: IdParam): Promise<InvitationToApprove> {
    return this.desk.approve(me, id);
  }

  /** Keep an invitation from somebody who may be a minor, or end what it led to. */
  @Needs('squad.approve')
  @Post(':id/refuse')
  @HttpCode(200)
  refuse(@Me() me: Identity, @Param() { id }: IdParam): Promise<InvitationToApprove> {
    return this.desk.refuse(me, id);
  }
}
