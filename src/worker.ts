import 'reflect-metadata';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

const json = process.env['NODE_ENV'] === 'production';
const logger = new ConsoleLogger({ json, logLevels: ['log', 'warn', 'error', 'fatal'] });

for (const fault of ['unhandledRejection', 'uncaughtException'] as const) {
  process.on(fault, (error: unknown) => {
    logger.fatal(error instanceof Error ? error.stack : error, fault);
    process.exit(1);
  });
}

/** A background process: the same modules as the web process, no listener. Start as many as there is work for. */
try {
  process.env['WORKER'] = '1';
  const { AppModule } = await import('./app.module.js');
  const app = await NestFactory.createApplicationContext(AppModule, { logger, abortOnError: false });
  app.enableShutdownHooks([], { useProcessExit: true });
  new Logger('Hub').log('Working');
} catch (error) {
  logger.fatal(error instanceof Error ? error.message : error, 'The worker did not start');
  process.exit(1);
}
