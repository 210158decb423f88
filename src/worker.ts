import 'reflect-metadata';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JsonLog } from './platform/log/json-log.js';
import { traceSources } from './platform/log/source-maps.js';
import { keepHeapSmall } from './platform/small-heap.js';
import { Shutdown } from './shutdown.js';

keepHeapSmall();
const logger =
  process.env['NODE_ENV'] === 'production'
    ? new JsonLog()
    : new ConsoleLogger({ logLevels: ['log', 'warn', 'error', 'fatal'] });
const shutdown = new Shutdown(logger);

/** A background process: the same modules as the web process, no listener. Start as many as there is work for. */
try {
  process.env['WORKER'] = '1';
  await traceSources();
  const { AppModule } = await import('./app.module.js');
  const app = await NestFactory.createApplicationContext(AppModule, { logger, abortOnError: false });
  shutdown.watch(app);
  new Logger('Hub').log('Working');
} catch (error) {
  logger.fatal(error instanceof Error ? error.message : error, 'The worker did not start');
  process.exit(1);
}
