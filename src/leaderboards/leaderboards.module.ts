import { Module } from '@nestjs/common';
import { LeaderboardsController } from './leaderboards.controller.js';
import { LeaderboardsService } from './leaderboards.service.js';
import { FederationsModule } from '../federations/federations.module.js';
import { ListReads } from './list-reads.js';

/** Top lists. */
@Module({
  controllers: [LeaderboardsController],
  imports: [FederationsModule],
  providers: [LeaderboardsService, ListReads],
})
export class LeaderboardsModule {}
