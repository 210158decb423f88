import { Controller, Get, Query } from '@nestjs/common';
import { Public } from '../accounts/access.js';
import { PublicRead } from '../platform/http/public-read.js';
import { SearchAnswer, SearchQuery } from './search.dto.js';
import { SearchService } from './search.service.js';

@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  /** Find athletes, meets and federations by what somebody types; the best hits first. */
  @Public()
  @PublicRead()
  @Get()
  find(@Query() query: SearchQuery): Promise<SearchAnswer> {
    return this.search.find(query);
  }
}
