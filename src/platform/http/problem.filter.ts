import { type ArgumentsHost, Catch, type ExceptionFilter, Logger, NotFoundException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { allowedMethods, methodNotAllowed } from './allowed-methods.js';
import { languageOf } from './language.js';
import { PROBLEMS } from './problem-codes.js';
import { type FieldError, Problem } from './problem.js';

const MOST_ERRORS = 100;
const MOST_BYTES = 60_000;
const logger = new Logger('Problem');

/** Writes a problem document; also used outside Nest's router, where parsers and the 404 handler fail. */
export function sendProblem(error: unknown, request: Request, response: Response): void {
  if (response.writableEnded) return; // Its time was over before; the client has its answer.
  const problem = Problem.of(error);
  const requestId = String(response.getHeader('X-Request-Id') ?? '');
  if (problem.status >= 500) logger.error({ requestId, error: error instanceof Error ? error.stack : error });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { errors, retryAfterSeconds, headers, extra, details } = problem.more;
  if (retryAfterSeconds) response.setHeader('Retry-After', String(retryAfterSeconds));
  if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-store');
  const language = languageOf(request);
  response.setHeader('Content-Language', language);
  const body = {
    type: `/problems/${problem.code}`,
    title: PROBLEMS[problem.code].titles[language],
    status: problem.status,
    code: problem.code,
    detail: details?.[language] ?? problem.message,
    instance: request.originalUrl.split('?')[0]?.slice(0, 500),
    requestId,
    ...(errors && { errors: theFirst(errors), errorCount: errors.length }),
    ...extra,
  };
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(body));
}

/** As many as a client can use, and never more than an answer may weigh. */
function theFirst(errors: readonly FieldError[]): FieldError[] {
  let bytes = 0;
  return errors.slice(0, MOST_ERRORS).filter((error) => {
    bytes += Buffer.byteLength(JSON.stringify(error));
    return bytes < MOST_BYTES;
  });
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    sendProblem(wrongMethod(error, request) ?? error, request, http.getResponse<Response>());
  }
}

/** Nest answers 404 when no route takes the method; where another method is taken, the answer names it. */
function wrongMethod(error: unknown, request: Request): Problem | null {
  if (!(error instanceof NotFoundException)) return null;
  const methods = allowedMethods(request);
  if (methods.length === 0 || methods.includes(request.method)) return null;
  return methodNotAllowed(methods);
}
