import type { NextFunction, Request, Response } from 'express';
import { withinRequest } from './current-request.js';
import { sendProblem } from './problem.filter.js';
import { Problem } from './problem.js';

export interface TimeLimits {
  /** From the first byte of the body to its last, except for files. */
  bodyMs: number;
  /** A file may take longer, as long as its bytes keep coming. */
  silenceMs: number;
  /** From the whole request to its answer. */
  answerMs: number;
}

const isFile = (request: Request): boolean =>
  /^multipart\/form-data/i.test(request.headers['content-type'] ?? '');
const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** No request takes for ever: neither its body, nor its answer, nor the work in the database for it. */
export function timeLimits(limits: TimeLimits) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const over = new AbortController();
    const timers: NodeJS.Timeout[] = [];
    const giveUp = (problem: Problem): void => {
      over.abort(problem);
      if (response.writableEnded) return;
      if (!request.complete) response.setHeader('Connection', 'close');
      sendProblem(problem, request, response);
      if (!request.complete) request.socket.destroySoon();
    };
    const answerIsDue = (): void => {
      timers.push(setTimeout(giveUp, limits.answerMs, tooLong()).unref());
    };
    if (hasBody(request)) {
      const body = bodyTimer(request, limits, () => giveUp(tooSlow()));
      timers.push(body);
      request.once('end', () => {
        clearTimeout(body);
        answerIsDue();
      });
    } else answerIsDue();
    response.once('close', () => timers.forEach(clearTimeout));
    const id = String(response.getHeader('X-Request-Id'));
    const about = { id, address: request.ip ?? '', accountId: null, keyId: null, signal: over.signal };
    withinRequest(about, next);
  };
}

/** Files are watched for silence, other bodies for their whole time. */
function bodyTimer(request: Request, { bodyMs, silenceMs }: TimeLimits, cut: () => void): NodeJS.Timeout {
  if (!isFile(request)) return setTimeout(cut, bodyMs).unref();
  let seen = -1;
  const look = (): void => {
    if (request.socket.bytesRead === seen) cut();
    seen = request.socket.bytesRead;
  };
  return setInterval(look, silenceMs).unref();
}

const tooLong = (): Problem =>
  new Problem('unavailable', 'This takes too long; try again later.', { retryAfterSeconds: 5 });
const tooSlow = (): Problem => new Problem('request_timeout', 'The body did not come in time.');
