import { ExpressAdapter } from '@nestjs/platform-express';
import express from 'express';
import { createServer, type RequestListener, type Server } from 'node:http';
import { newId } from '../database/id.js';
import { PROBLEMS } from './problem-codes.js';
import { limitSockets } from './socket-limits.js';

/**
 * Listens before the app is built, so that a host sees a process that lives but is not ready while the database is
 * migrated: liveness 200, everything else 503. `open` lets the app answer.
 */
export class EarlyServer {
  readonly server: Server;
  private answer: RequestListener = notYet;

  private constructor() {
    this.server = createServer((request, response) => this.answer(request, response));
    limitSockets(this.server);
  }

  static async listen(port: number): Promise<EarlyServer> {
    const early = new EarlyServer();
    await new Promise<void>((resolve, reject) => {
      early.server.once('error', reject);
      early.server.listen(port, resolve);
    });
    return early;
  }

  open(router: RequestListener): void {
    this.answer = router;
  }
}

/** Nest's Express on a server that is there already. */
export class EarlyAdapter extends ExpressAdapter {
  constructor(private readonly early: EarlyServer) {
    super(express());
  }

  override initHttpServer(): void {
    this.httpServer = this.early.server as typeof this.httpServer;
  }

  open(): void {
    this.early.open(this.getInstance<RequestListener>());
  }
}

const notYet: RequestListener = (request, response) => {
  const isAlive = /^(\/api\/v1)?\/health\/live$/.test(request.url ?? '');
  const requestId = newId();
  const code = 'unavailable';
  const { status, titles } = PROBLEMS[code];
  const detail = 'The hub is starting.';
  const body = isAlive
    ? { status: 'ok' }
    : { type: `/problems/${code}`, title: titles.en, status, code, detail, requestId };
  response.writeHead(isAlive ? 200 : status, {
    'Content-Type': isAlive ? 'application/json' : 'application/problem+json',
    'X-Request-Id': requestId,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...(!isAlive && { 'Retry-After': '2' }),
  });
  response.end(JSON.stringify(body));
};
