import type { NextFunction, Request, Response } from 'express';
import { newId } from '../database/id.js';

const USABLE = /^[A-Za-z0-9._:-]{8,128}$/;

/** Every answer carries X-Request-Id; a usable one of the client is kept, another is replaced. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && USABLE.test(given) ? given : newId();
  response.setHeader('X-Request-Id', id);
  next();
}
