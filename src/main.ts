import 'reflect-metadata';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { EarlyAdapter, EarlyServer } from './platform/http/early-server.js';
import { JsonLog } from './platform/log/json-log.js';
import { traceSources } from './platform/log/source-maps.js';
import { readSettings } from './platform/settings/settings.js';
import { keepHeapSmall } from './platform/small-heap.js';
import { Shutdown } from './shutdown.js';

keepHeapSmall();
const logger =
  process.env['NODE_ENV'] === 'production'
    ? new JsonLog()
    : new ConsoleLogger({ logLevels: ['log', 'warn', 'error', 'fatal'] });
const shutdown = new Shutdown(logger);

try {
  const settings = readSettings(process.env);
  const early = await EarlyServer.listen(settings.PORT);
  await traceSources();
  const { AppModule } = await import('./app.module.js');
  const { configure } = await import('./platform/http/configure.js');
  const { serveDocs } = await import('./platform/http/docs.js');
  const adapter = new EarlyAdapter(early);
  const options = { logger, bodyParser: false, abortOnError: false };
  const app = configure(await NestFactory.create<NestExpressApplication>(AppModule, adapter, options));
  serveDocs(app, settings);
  await app.init();
  shutdown.watch(app, settings.DRAIN_SECONDS);
  adapter.open();
  new Logger('Hub').log(`Serving ${settings.publicUrl}/api/v1`);
  const { port } = early.server.address() as AddressInfo;
  const { loadDemo } = await import('./demo.js');
  await loadDemo(app, port);
} catch (error) {
  logger.fatal(error instanceof Error ? error.message : error, 'The hub did not start');
  process.exit(1);
}
