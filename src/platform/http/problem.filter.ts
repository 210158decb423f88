import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { languageOf } from './language.js';
import { PROBLEMS } from './problem-codes.js';
import { Problem } from './problem.js';

const MOST_ERRORS = 100;
const logger = new Logger('Problem');

/** Writes a problem document; also used outside Nest's router, where parsers and the 404 handler fail. */
export function sendProblem(error: unknown, request: Request, response: Response): void {
  const problem = Problem.of(error);
  const requestId = String(response.getHeader('X-Request-Id') ?? '');
  if (problem.status >= 500) logger.error({ requestId, error: error instanceof Error ? error.stack : error });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { errors, retryAfterSeconds, headers, extra } = problem.more;
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
    detail: problem.message,
    instance: request.originalUrl.split('?')[0]?.slice(0, 500),
    requestId,
    ...(errors && { errors: errors.slice(0, MOST_ERRORS), errorCount: errors.length }),
    ...extra,
  };
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(body));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<Request>(), http.getResponse<Response>());
  }
}
