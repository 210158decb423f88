import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AthletesModule } from '../athletes/athletes.module.js';
import { EventsModule } from '../events/events.module.js';
import { AthletePagesController } from './athlete-pages.controller.js';
import { Encounters } from './encounters.js';
import { Progressions } from './progressions.js';
import { Best } from './best.entity.js';
import { NationChange } from './nation-change.entity.js';
import { BestsUpkeep } from './bests-upkeep.js';
import { Performance } from './performance.entity.js';
import { EventResultsController } from './event-results.controller.js';
import { PerformanceReads } from './performance-reads.js';
import { Provenance } from './provenance.js';
import { PerformancesController } from './performances.controller.js';
import { PerformancesService } from './performances.service.js';

/** Who did what, where and when; and the best of everybody. */
@Module({
  imports: [TypeOrmModule.forFeature([Performance, Best, NationChange]), EventsModule, AthletesModule],
  controllers: [PerformancesController, EventResultsController, AthletePagesController],
  providers: [PerformancesService, PerformanceReads, Provenance, BestsUpkeep, Progressions, Encounters],
  exports: [PerformancesService, PerformanceReads],
})
export class PerformancesModule {}
