import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from '../clock/clock.js';
import { Settings } from '../settings/settings.js';
import { statusOf } from './errors.js';
import { migrate } from './migrate.js';
import { databaseOptions } from './options.js';
import { readApart } from './sqlite-connections.js';
import { ChangesModule } from './changes.module.js';
import { TableChanges } from './table-changes.js';
import { Transactions } from './transactions.js';

@Global()
@Module({
  imports: [
    ChangesModule,
    TypeOrmModule.forRootAsync({
      inject: [Settings, TableChanges],
      useFactory: (settings: Settings, changes: TableChanges) => ({
        ...databaseOptions(settings.databaseUrl, settings.DATABASE_POOL),
        autoLoadEntities: true,
        logger: changes,
        retryAttempts: settings.NODE_ENV === 'test' ? 1 : 10,
        // A database that is not there yet may come; a migration that fails will fail again.
        toRetry: (error: unknown) => statusOf(error) === 503,
      }),
      dataSourceFactory: async (options) => {
        if (!options) throw new Error('The database has no options.');
        const source = await new DataSource(options).initialize();
        await migrate(source);
        await readApart(source);
        return source;
      },
    }),
  ],
  providers: [Transactions, { provide: Clock, useClass: SystemClock }],
  exports: [Transactions, Clock],
})
export class DatabaseModule {}
