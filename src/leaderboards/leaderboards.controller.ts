import { Controller, Get, Query } from '@nestjs/common';
import { Public } from '../accounts/access.js';
import { Lang, type Language } from '../platform/http/language.js';
import { PublicRead } from '../platform/http/public-read.js';
import { HasFileForms } from '../platform/http/rows-file.js';
import { Explanation, ExplainQuery, MissingQuery, MissingResults } from './explain.dto.js';
import { ExplainService } from './explain.service.js';
import { Leaderboard, ListQuery } from './leaderboard.dto.js';
import { LeaderboardsService } from './leaderboards.service.js';
import { MissingService } from './missing.service.js';
import { MoversPage, MoversQuery } from './movers.dto.js';
import { MoversService } from './movers.service.js';

@Controller('leaderboards')
export class LeaderboardsController {
  constructor(
    private readonly leaderboards: LeaderboardsService,
    private readonly moves: MoversService,
    private readonly explanations: ExplainService,
    private readonly missingResults: MissingService,
  ) {}

  /** List the best of a discipline, of a season, of a window of days or of all time. */
  @Public()
  @HasFileForms()
  @PublicRead()
  @Get()
  list(@Query() query: ListQuery): Promise<Leaderboard> {
    return this.leaderboards.list(query);
  }

  /** Compare a list with itself on an earlier day: who entered, rose, fell or left, and why. */
  @Public()
  @PublicRead()
  @Get('movers')
  movers(@Query() query: MoversQuery, @Lang() language: Language): Promise<MoversPage> {
    return this.moves.list(query, language);
  }

  /** Explain why a mark is in a list or not; without filters, in the list of all time of its discipline. */
  @Public()
  @PublicRead()
  @Get('explain')
  explain(@Query() query: ExplainQuery, @Lang() language: Language): Promise<Explanation> {
    return this.explanations.explain(query, language);
  }

  /** Tell why results of an athlete at a meet are missing: published and explained, on their way, or never sent. */
  @Public()
  @PublicRead()
  @Get('missing')
  missing(@Query() query: MissingQuery, @Lang() language: Language): Promise<MissingResults> {
    return this.missingResults.of(query, language);
  }
}
