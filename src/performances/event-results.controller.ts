import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '../accounts/access.js';
import { EventsService } from '../events/events.service.js';
import { Clock } from '../platform/clock/clock.js';
import { PublicRead } from '../platform/http/public-read.js';
import { IdPipe } from '../platform/http/param-pipes.js';
import { EventResults } from './event-results.dto.js';
import { resultsOf } from './event-results.js';
import { PerformanceReads } from './performance-reads.js';

@Controller('events')
export class EventResultsController {
  constructor(
    private readonly events: EventsService,
    private readonly performances: PerformanceReads,
    private readonly clock: Clock,
  ) {}

  /** Get the results of a meet by contest, round and heat. */
  @Public()
  @PublicRead()
  @Get(':id/results')
  async results(@Param('id', IdPipe) id: string): Promise<EventResults> {
    const [event, rows] = await Promise.all([this.events.byId(id), this.performances.ofEvent(id)]);
    return resultsOf(event, rows, this.clock.today());
  }
}
