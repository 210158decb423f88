import { Body, Controller, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Me, Needs, Public } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { PublicRead } from '../platform/http/public-read.js';
import { IdPipe } from '../platform/http/param-pipes.js';
import { EventChanges, EventPage, EventsQuery, EventView, NewEvent } from './event.dto.js';
import { EventsService } from './events.service.js';
import { ProgrammeService } from './programme.service.js';
import { Programme } from './programme.dto.js';

@Controller('events')
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly programmes: ProgrammeService,
  ) {}

  /** List meets, latest first. */
  @Public()
  @PublicRead()
  @Get()
  async list(@Query() query: EventsQuery): Promise<EventPage> {
    const { items, next } = await this.events.list(query);
    return { items: items.map((event) => EventView.of(event)), next };
  }

  /** Get one meet. */
  @Public()
  @PublicRead()
  @Get(':id')
  async get(@Param('id', IdPipe) id: string): Promise<EventView> {
    return EventView.of(await this.events.byId(id));
  }

  /** Announce a meet of a federation. */
  @Needs('event.manage')
  @Post()
  async announce(
    @Me() me: Identity,
    @Body() said: NewEvent,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EventView> {
    const event = await this.events.announce(me, said);
    response.location(`/api/v1/events/${event.id}`);
    return EventView.of(event);
  }

  /** Change what is said of a meet. What is left out stays. */
  @Needs('event.manage')
  @Patch(':id')
  async change(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Body() changes: EventChanges,
  ): Promise<EventView> {
    return EventView.of(await this.events.change(me, id, changes));
  }

  /** Get the declared programme of a meet. */
  @Public()
  @PublicRead()
  @Get(':id/programme')
  programme(@Param('id', IdPipe) id: string): Promise<Programme> {
    return this.programmes.of(id);
  }

  /** Declare the programme of a meet, in place of what was declared before. */
  @Needs('event.manage')
  @Put(':id/programme')
  declare(
    @Me() me: Identity,
    @Param('id', IdPipe) id: string,
    @Body() programme: Programme,
  ): Promise<Programme> {
    return this.programmes.declare(me, id, programme);
  }
}
