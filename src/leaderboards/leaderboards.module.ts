import { Module } from '@nestjs/common';
import { LeaderboardFilesController } from './leaderboard-files.controller.js';
import { LeaderboardsController } from './leaderboards.controller.js';
import { LeaderboardsService } from './leaderboards.service.js';
import { FederationsModule } from '../federations/federations.module.js';
import { ListReads } from './list-reads.js';

/** Top lists. */
@Module({
  controllers: [LeaderboardsController, LeaderboardFilesController],
  imports: [FederationsModule],
  providers: [LeaderboardsService, ListReads],
})
export class LeaderboardsModule {}
