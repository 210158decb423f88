import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { Public } from '../accounts/access.js';
import { Clock } from '../platform/clock/clock.js';
import { PublicRead } from '../platform/http/public-read.js';
import { IdPipe } from '../platform/http/param-pipes.js';
import { Encounters } from './encounters.js';
import { Progression, ProgressionQuery } from './progression.dto.js';
import { Progressions } from './progressions.js';
import { Versus, VersusQuery } from './versus.dto.js';

@Controller('athletes/:id')
export class AthletePagesController {
  constructor(
    private readonly progressions: Progressions,
    private readonly encounters: Encounters,
    private readonly clock: Clock,
  ) {}

  /** Get the best of each season, per discipline, implement, place and way of timing. */
  @Public()
  @PublicRead()
  @Get('progression')
  progression(@Param('id', IdPipe) id: string, @Query() query: ProgressionQuery): Promise<Progression> {
    return this.progressions.of(id, query);
  }

  /** Get a progression as a picture: the longest of those that are asked for. */
  @Public()
  @PublicRead()
  @ApiProduces('image/svg+xml')
  @Header('Content-Type', 'image/svg+xml; charset=utf-8')
  @Get('progression.svg')
  chart(@Param('id', IdPipe) id: string, @Query() query: ProgressionQuery): Promise<string> {
    return this.progressions.chart(id, query);
  }

  /** Compare two athletes: every contest in which both took part, and who was in front. */
  @Public()
  @PublicRead()
  @Get('versus/:otherId')
  versus(
    @Param('id', IdPipe) id: string,
    @Param('otherId', IdPipe) otherId: string,
    @Query() { discipline }: VersusQuery,
  ): Promise<Versus> {
    return this.encounters.between(id, otherId, this.clock.today(), discipline);
  }
}
