import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public } from '../accounts/access.js';
import { Clock } from '../platform/clock/clock.js';
import { PublicRead } from '../platform/http/public-read.js';
import { IdPipe } from '../platform/http/param-pipes.js';
import { Provenance } from './provenance.js';
import { OnePerformance } from './provenance.dto.js';
import { PerformanceReads } from './performance-reads.js';
import {
  AthleteBests,
  AthleteBestsQuery,
  AthletePerformancesQuery,
  PerformancePage,
  PerformanceView,
} from './performance.dto.js';

@Controller()
export class PerformancesController {
  constructor(
    private readonly performances: PerformanceReads,
    private readonly provenance: Provenance,
    private readonly clock: Clock,
  ) {}

  /** Get one mark with its file, rules, approval and revisions, also when it was withdrawn. */
  @Public()
  @PublicRead()
  @Get('performances/:id')
  async get(@Param('id', IdPipe) id: string): Promise<OnePerformance> {
    const row = await this.performances.byId(id);
    const provenance = await this.provenance.of(row);
    return Object.assign(PerformanceView.of(row, this.clock.today()), { provenance });
  }

  /** List what an athlete did, latest first. */
  @Public()
  @PublicRead()
  @Get('athletes/:id/performances')
  async ofAthlete(
    @Param('id', IdPipe) id: string,
    @Query() query: AthletePerformancesQuery,
  ): Promise<PerformancePage> {
    const { items, next } = await this.performances.ofAthlete(id, query);
    return { items: items.map((row) => PerformanceView.of(row, this.clock.today())), next };
  }

  /** List the best marks of an athlete. */
  @Public()
  @PublicRead()
  @Get('athletes/:id/bests')
  async bests(@Param('id', IdPipe) id: string, @Query() query: AthleteBestsQuery): Promise<AthleteBests> {
    const rows = await this.performances.bestsOf(id, query);
    return { items: rows.map((row) => PerformanceView.of(row, this.clock.today())) };
  }
}
