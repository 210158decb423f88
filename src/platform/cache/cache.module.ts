import { Global, Module } from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { Cache, MemoryCache } from './cache.js';
import { NewsOfOthers } from './news-of-others.js';
import { RedisCache } from './redis-cache.js';
import { SharedAnswers } from './shared-answers.js';

@Global()
@Module({
  providers: [
    {
      provide: Cache,
      inject: [Settings],
      useFactory: ({ REDIS_URL }: Settings) => (REDIS_URL ? RedisCache.at(REDIS_URL) : new MemoryCache()),
    },
    SharedAnswers,
    NewsOfOthers,
  ],
  exports: [Cache, NewsOfOthers, SharedAnswers],
})
export class CacheModule {}
