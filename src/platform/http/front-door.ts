import type { NestExpressApplication } from '@nestjs/platform-express';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { TableChanges } from '../database/table-changes.js';
import { NewsOfOthers } from '../cache/news-of-others.js';
import { SharedAnswers } from '../cache/shared-answers.js';
import { Settings } from '../settings/settings.js';
import { ReadyAnswers } from './ready-answers.js';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Puts ready answers between the server and Express: what is ready costs no middleware and no router. */
export function frontDoor(app: NestExpressApplication): void {
  const news = app.get(NewsOfOthers);
  const settings = app.get(Settings);
  const ready = new ReadyAnswers(app.get(TableChanges), {
    mostBytes: settings.READY_ANSWERS_BYTES,
    origins: settings.CORS_ORIGINS.split(',').filter(Boolean),
    oldestMs: () => news.oldestMs,
    shared: app.get(SharedAnswers),
  });
  const server: Server = app.getHttpServer();
  const [router] = server.listeners('request') as Listener[];
  if (!router) throw new Error('The server has no router yet.');
  server.removeAllListeners('request');
  server.on('request', ready.inFrontOf(router));
}
