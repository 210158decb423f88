import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { IdParam } from '../platform/http/id-param.dto.js';
import { Me, Needs } from './access.js';
import {
  AccountChange,
  AccountDecision,
  AccountPage,
  AccountsQuery,
  AccountView,
  OwnAccountView,
} from './accounts.dto.js';
import { AccountsService } from './accounts.service.js';
import type { Identity } from './identity.js';

@Controller('accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  /** Say who I am. */
  @Needs('account.self')
  @Get('me')
  async me(@Me() me: Identity): Promise<OwnAccountView> {
    return OwnAccountView.ofOwn(await this.accounts.own(me), me.federationIds);
  }

  /** Change my name or language. */
  @Needs('account.self')
  @Patch('me')
  async changeMe(@Me() me: Identity, @Body() body: AccountChange): Promise<OwnAccountView> {
    return OwnAccountView.ofOwn(await this.accounts.changeOwn(me, body), me.federationIds);
  }

  /** List accounts, oldest first. */
  @Needs('account.manage')
  @Get()
  async list(@Me() me: Identity, @Query() query: AccountsQuery): Promise<AccountPage> {
    const { items, next } = await this.accounts.list(me, query);
    return { items: items.map((account) => AccountView.of(account)), next };
  }

  /** Get one account. */
  @Needs('account.manage')
  @Get(':id')
  async get(@Me() me: Identity, @Param() { id }: IdParam): Promise<AccountView> {
    return AccountView.of(await this.accounts.one(me, id));
  }

  /** Change the role or the status of an account. */
  @Needs('account.manage')
  @Patch(':id')
  async decide(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() body: AccountDecision,
  ): Promise<AccountView> {
    return AccountView.of(await this.accounts.decide(me, id, body));
  }
}
