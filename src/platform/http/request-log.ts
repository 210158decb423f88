import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { currentRequest, withinRequest } from './current-request.js';

const SLOW_MS = 1_000;
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
    const path = request.originalUrl.split('?')[0]?.slice(0, 300);
    const write = (): void => logger.log({ message: 'answered', method: request.method, path, status, ms });
    if (about) withinRequest(about, write);
    else write();
  });
  next();
}
