import 'reflect-metadata';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { AppModule } from './app.module.js';
import { configure } from './platform/http/configure.js';
import { serveDocs } from './platform/http/docs.js';
import { Settings } from './platform/settings/settings.js';

const json = process.env['NODE_ENV'] === 'production';
const logger = new ConsoleLogger({ json, logLevels: ['log', 'warn', 'error', 'fatal'] });

for (const fault of ['unhandledRejection', 'uncaughtException'] as const) {
  process.on(fault, (error: unknown) => {
    logger.fatal(error instanceof Error ? error.stack : error, fault);
    process.exit(1);
  });
}

try {
  const options = { logger, bodyParser: false, abortOnError: false };
  const app = configure(await NestFactory.create<NestExpressApplication>(AppModule, options));
  app.enableShutdownHooks([], { useProcessExit: true });
  const settings = app.get(Settings);
  serveDocs(app, settings);
  await app.listen(settings.PORT);
  new Logger('Hub').log(`Serving ${settings.publicUrl}/api/v1`);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const { loadDemo } = await import('./demo.js');
  await loadDemo(app, port);
} catch (error) {
  logger.fatal(error instanceof Error ? error.message : error, 'The hub did not start');
  process.exit(1);
}
