import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Me, Needs, Public } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { PublicRead } from '../platform/http/public-read.js';
import {
  FederationChange,
  FederationPage,
  FederationsQuery,
  FederationView,
  NewFederation,
} from './federations.dto.js';
import { FederationsService } from './federations.service.js';

@Controller('federations')
export class FederationsController {
  constructor(private readonly federations: FederationsService) {}

  /** List the federations by code. */
  @Public()
  @PublicRead(60)
  @Get()
  async list(@Query() query: FederationsQuery): Promise<FederationPage> {
    const { items, next } = await this.federations.list(query);
    return { items: items.map((federation) => FederationView.of(federation)), next };
  }

  /** Get one federation by its id or its code. */
  @Public()
  @PublicRead(60)
  @Get(':idOrCode')
  async get(@Param('idOrCode') idOrCode: string): Promise<FederationView> {
    return FederationView.of(await this.federations.byIdOrCode(idOrCode));
  }

  /** Add a federation. */
  @Needs('federation.manage')
  @Post()
  async add(@Me() me: Identity, @Body() body: NewFederation): Promise<FederationView> {
    return FederationView.of(await this.federations.add(me, body));
  }

  /** Change what is said about a federation, and its rules of review. */
  @Needs('federation.manage')
  @Patch(':id')
  async change(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() body: FederationChange,
  ): Promise<FederationView> {
    return FederationView.of(await this.federations.change(me, id, body));
  }
}
