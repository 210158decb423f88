import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { currentRequest, withinRequest } from './current-request.js';

const SLOW_MS = 1_000;
/** `/api/v1/<resource>`. */
const KNOWN_PARTS = 4;
/** A word, a number, a code or an id. */
const HARMLESS = /^([a-z-]{1,24}|\d{1,10}|[A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const logger = new Logger('Request');

/** A line for every change, every refusal and everything slow; quick public reads would only hide them. */
export function requestLog(request: Request, response: Response, next: NextFunction): void {
  const startedAt = performance.now();
  const about = currentRequest();
  response.once('close', () => {
    const ms = Math.round(performance.now() - startedAt);
    const { statusCode: status } = response;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && status < 400 && ms < SLOW_MS) return;
    const path = pathIn(request, status);
    const write = (): void => logger.log({ message: 'answered', method: request.method, path, status, ms });
    if (about) withinRequest(about, write);
    else write();
  });
  next();
}

/** Of an address where nothing is, only what looks like ours: the rest may be a secret in the wrong place. */
function pathIn(request: Request, status: number): string {
  const path = (request.originalUrl.split('?')[0] ?? '').slice(0, 300);
  if (status !== 404) return path;
  const parts = path.split('/');
  return parts.map((part, at) => (at < KNOWN_PARTS || HARMLESS.test(part) ? part : '…')).join('/');
}
