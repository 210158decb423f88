import { Module } from '@nestjs/common';
import { Candidates } from './candidates.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';

/** One box for athletes, meets and federations. */
@Module({ controllers: [SearchController], providers: [SearchService, Candidates] })
export class SearchModule {}
