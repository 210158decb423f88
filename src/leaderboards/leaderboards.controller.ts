import { Controller, Get, Query } from '@nestjs/common';
import { Public } from '../accounts/access.js';
import { PublicRead } from '../platform/http/public-read.js';
import { HasFileForms } from '../platform/http/rows-file.js';
import { Leaderboard, ListQuery } from './leaderboard.dto.js';
import { LeaderboardsService } from './leaderboards.service.js';

@Controller('leaderboards')
export class LeaderboardsController {
  constructor(private readonly leaderboards: LeaderboardsService) {}

  /** List the best of a discipline, of a season or of all time. */
  @Public()
  @HasFileForms()
  @PublicRead()
  @Get()
  list(@Query() query: ListQuery): Promise<Leaderboard> {
    return this.leaderboards.list(query);
  }
}
