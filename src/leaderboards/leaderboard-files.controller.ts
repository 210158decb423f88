import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { Public } from '../accounts/access.js';
import { PublicRead } from '../platform/http/public-read.js';
import { AsFile, csvFile, HasFileForms, ndjsonFile } from '../platform/http/rows-file.js';
import { LEADERBOARD_COLUMNS, leaderboardLines } from './leaderboard-lines.js';
import { ListFileQuery } from './leaderboard.dto.js';
import { LeaderboardsService } from './leaderboards.service.js';

@Controller()
export class LeaderboardFilesController {
  constructor(private readonly leaderboards: LeaderboardsService) {}

  /** Get a whole list as CSV for spreadsheets; the same as `/leaderboards` with `Accept: text/csv`. */
  @Public()
  @AsFile('csv')
  @HasFileForms()
  @PublicRead()
  @Get('leaderboards.csv')
  async csv(@Query() query: ListFileQuery): Promise<StreamableFile> {
    return csvFile(LEADERBOARD_COLUMNS, leaderboardLines(await this.leaderboards.rows(query)));
  }

  /** Get a whole list as one JSON object per line; the same as with `Accept: application/x-ndjson`. */
  @Public()
  @AsFile('ndjson')
  @HasFileForms()
  @PublicRead()
  @Get('leaderboards.ndjson')
  async ndjson(@Query() query: ListFileQuery): Promise<StreamableFile> {
    return ndjsonFile(await this.leaderboards.rows(query));
  }
}
