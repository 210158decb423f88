import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from '../clock/clock.js';
import { Settings } from '../settings/settings.js';
import { migrate } from './migrate.js';
import { databaseOptions } from './options.js';
import { Transactions } from './transactions.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...databaseOptions(settings.databaseUrl, settings.DATABASE_POOL),
        autoLoadEntities: true,
        retryAttempts: settings.NODE_ENV === 'test' ? 1 : 10,
      }),
      dataSourceFactory: async (options) => {
        if (!options) throw new Error('The database has no options.');
        const source = await new DataSource(options).initialize();
        await migrate(source);
        return source;
      },
    }),
  ],
  providers: [Transactions, { provide: Clock, useClass: SystemClock }],
  exports: [Transactions, Clock],
})
export class DatabaseModule {}
