import type { NextFunction, Request, Response } from 'express';
import type { IncomingMessage } from 'node:http';
import { newId } from '../database/id.js';

const USABLE = /^[A-Za-z0-9._:-]{8,128}$/;

/** A usable id of the client is kept, another is replaced. */
export function givenOrNewId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && USABLE.test(given) ? given : newId();
}

/** Every answer carries X-Request-Id. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('X-Request-Id', givenOrNewId(request));
  next();
}
