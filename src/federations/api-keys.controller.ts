import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { FreshSignIn, Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { PageQuery } from '../platform/database/page.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { ApiKeyPage, ApiKeyView, KeyParam, MadeApiKeyView, NewApiKey } from './api-keys.dto.js';
import { ApiKeysService } from './api-keys.service.js';

@Controller('federations/:id/api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  /** List the keys of a federation, oldest first; never the secrets. */
  @Needs('key.manage')
  @Get()
  async list(@Me() me: Identity, @Param() { id }: IdParam, @Query() query: PageQuery): Promise<ApiKeyPage> {
    const { items, next } = await this.keys.list(me, id, query);
    return { items: items.map((key) => ApiKeyView.of(key)), next };
  }

  /** Make a key; keep it well, it is shown only in this answer. */
  @Needs('key.manage')
  @FreshSignIn()
  @Post()
  async make(@Me() me: Identity, @Param() { id }: IdParam, @Body() body: NewApiKey): Promise<MadeApiKeyView> {
    return MadeApiKeyView.ofMade(await this.keys.make(me, id, body));
  }

  /** Revoke a key; it stops with the next request. */
  @Needs('key.manage')
  @FreshSignIn()
  @Delete(':keyId')
  @HttpCode(204)
  revoke(@Me() me: Identity, @Param() { id, keyId }: KeyParam): Promise<void> {
    return this.keys.revoke(me, id, keyId);
  }
}
