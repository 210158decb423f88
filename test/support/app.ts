import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { configure } from '../../src/platform/http/configure.js';
import { newDatabase } from './database.js';

export type TestApp = NestExpressApplication;

/** The whole app, listening on a free port, on a database of its own that goes away with `close`. */
export async function startApp(env: Record<string, string> = {}, controllers: Type[] = []): Promise<TestApp> {
  const database = await newDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, ...env });
  const module = await Test.createTestingModule({ imports: [AppModule], controllers }).compile();
  const app = configure(module.createNestApplication<TestApp>({ logger: false, bodyParser: false }));
  await app.listen(0, '127.0.0.1');
  const close = app.close.bind(app);
  app.close = async () => {
    await close();
    await database.drop();
  };
  return app;
}
