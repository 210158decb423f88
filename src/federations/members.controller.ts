import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { FreshSignIn, Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { PageQuery } from '../platform/database/page.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { MemberPage, MemberParam, MemberView, NewMember } from './members.dto.js';
import { MembersService } from './members.service.js';

@Controller('federations/:id/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  /** List the people who work for a federation, longest first. */
  @Needs('member.read')
  @Get()
  async list(@Me() me: Identity, @Param() { id }: IdParam, @Query() query: PageQuery): Promise<MemberPage> {
    const { items, next } = await this.members.list(me, id, query);
    return { items: items.map((membership) => MemberView.of(membership)), next };
  }

  /** Let somebody work for a federation; a fan gets the role `federation`. */
  @Needs('member.manage')
  @FreshSignIn()
  @Post()
  async add(@Me() me: Identity, @Param() { id }: IdParam, @Body() body: NewMember): Promise<MemberView> {
    return MemberView.of(await this.members.add(me, id, body));
  }

  /** End somebody's work for a federation; the keys they made for it stop. */
  @Needs('member.manage')
  @FreshSignIn()
  @Delete(':accountId')
  @HttpCode(204)
  remove(@Me() me: Identity, @Param() { id, accountId }: MemberParam): Promise<void> {
    return this.members.remove(me, id, accountId);
  }
}
