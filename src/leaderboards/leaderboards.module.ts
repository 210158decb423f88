import { Module } from '@nestjs/common';
import { AthletesModule } from '../athletes/athletes.module.js';
import { EventsModule } from '../events/events.module.js';
import { FederationsModule } from '../federations/federations.module.js';
import { ExplainService } from './explain.service.js';
import { LeaderboardFilesController } from './leaderboard-files.controller.js';
import { LeaderboardsController } from './leaderboards.controller.js';
import { LeaderboardsService } from './leaderboards.service.js';
import { ListReads } from './list-reads.js';
import { MissingService } from './missing.service.js';
import { MoversService } from './movers.service.js';

/** Top lists: what is in them, how they moved, and why a mark is there or not. */
@Module({
  imports: [FederationsModule, EventsModule, AthletesModule],
  controllers: [LeaderboardsController, LeaderboardFilesController],
  providers: [LeaderboardsService, ListReads, MoversService, ExplainService, MissingService],
  exports: [ListReads],
})
export class LeaderboardsModule {}
