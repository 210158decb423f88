import { Global, Module } from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { Cache, MemoryCache } from './cache.js';
import { NewsOfOthers } from './news-of-others.js';
import { SharedAnswers } from './shared-answers.js';

@Global()
@Module({
  providers: [
    {
      provide: Cache,
      inject: [Settings],
      useFactory: async ({ REDIS_URL }: Settings) => {
        if (!REDIS_URL) return new MemoryCache();
        const { RedisCache } = await import('./redis-cache.js');
        return new RedisCache(REDIS_URL);
      },
    },
    SharedAnswers,
    NewsOfOthers,
  ],
  exports: [Cache, NewsOfOthers, SharedAnswers],
})
export class CacheModule {}
