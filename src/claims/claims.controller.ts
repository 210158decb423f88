import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { ClaimDesk } from './claim-desk.js';
import {
  ClaimConfirmation,
  ClaimPage,
  ClaimQueue,
  ClaimReason,
  ClaimsQuery,
  ClaimToDecide,
  ClaimView,
  NewProfileClaim,
  OwnProfileView,
} from './claims.dto.js';
import { ClaimsService } from './claims.service.js';

@Controller('claims')
export class ClaimsController {
  constructor(
    private readonly claims: ClaimsService,
    private readonly desk: ClaimDesk,
  ) {}

  /** Claim an athlete's profile as mine; the federation of the athlete decides. */
  @Needs('account.self')
  @Post()
  ask(@Me() me: Identity, @Body() body: NewProfileClaim): Promise<ClaimView> {
    return this.claims.ask(me, body);
  }

  /** List my claims, newest first. */
  @Needs('account.self')
  @Get()
  own(@Me() me: Identity, @Query() query: ClaimsQuery): Promise<ClaimPage> {
    return this.claims.own(me, query);
  }

  /** List the claims that a federation decides, oldest first; without `status` those that are open. */
  @Needs('claim.decide')
  @Get('queue')
  queue(@Me() me: Identity, @Query() query: ClaimsQuery): Promise<ClaimQueue> {
    return this.desk.queue(me, query);
  }

  /** Show what only I see of the profile that is confirmed to be mine. */
  @Needs('account.self')
  @Get(':id/profile')
  profile(@Me() me: Identity, @Param() { id }: IdParam): Promise<OwnProfileView> {
    return this.claims.profile(me, id);
  }

  /** Withdraw my claim, or give the profile up. */
  @Needs('account.self')
  @Post(':id/withdraw')
  @HttpCode(200)
  withdraw(@Me() me: Identity, @Param() { id }: IdParam): Promise<ClaimView> {
    return this.claims.withdraw(me, id);
  }

  /** Confirm that the profile is the person's. */
  @Needs('claim.decide')
  @Post(':id/confirm')
  @HttpCode(200)
  confirm(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() { consent }: ClaimConfirmation,
  ): Promise<ClaimToDecide> {
    return this.desk.confirm(me, id, consent);
  }

  /** Refuse a claim, with a reason for the person. */
  @Needs('claim.decide')
  @Post(':id/refuse')
  @HttpCode(200)
  refuse(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() { reason }: ClaimReason,
  ): Promise<ClaimToDecide> {
    return this.desk.refuse(me, id, reason);
  }

  /** Take a confirmation back, with a reason for the person. */
  @Needs('claim.decide')
  @Post(':id/revoke')
  @HttpCode(200)
  revoke(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() { reason }: ClaimReason,
  ): Promise<ClaimToDecide> {
    return this.desk.revoke(me, id, reason);
  }
}
