import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { IdParam } from '../platform/http/id-param.dto.js';
import { FreshSignIn, Me, Needs } from './access.js';
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
import { Farewell, OwnDataView } from './own-data.dto.js';
import { OwnDataService } from './own-data.service.js';

@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly ownData: OwnDataService,
  ) {}

  /** Say who I am. */
  @Needs('account.self')
  @Get('me')
  async me(@Me() me: Identity): Promise<OwnAccountView> {
    return OwnAccountView.ofOwn(await this.accounts.own(me), me);
  }

  /** Change my name or language. */
  @Needs('account.self')
  @Patch('me')
  async changeMe(@Me() me: Identity, @Body() body: AccountChange): Promise<OwnAccountView> {
    return OwnAccountView.ofOwn(await this.accounts.changeOwn(me, body), me);
  }

  /** Export everything that the hub keeps about my account. */
  @Needs('account.self')
  @Get('me/export')
  @ApiOkResponse({ type: OwnDataView })
  async export(@Me() me: Identity): Promise<StreamableFile> {
    return new StreamableFile(Readable.from(await this.ownData.export(me), { objectMode: false }), {
      type: 'application/json; charset=utf-8',
    });
  }

  /** Delete my account; published results stay. */
  @Needs('account.self')
  @FreshSignIn()
  @Delete('me')
  @HttpCode(204)
  deleteMe(@Me() me: Identity, @Body() { password }: Farewell): Promise<void> {
    return this.ownData.delete(me, password);
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
  @FreshSignIn()
  @Patch(':id')
  async decide(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() body: AccountDecision,
  ): Promise<AccountView> {
    return AccountView.of(await this.accounts.decide(me, id, body));
  }
}
