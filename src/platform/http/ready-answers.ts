import type { NextFunction, Request, Response } from 'express';
import { languageOf } from './language.js';

const OLDEST_MS = 2_000;
const MOST_BYTES = 32_000_000;
const LARGEST_BYTES = 1_000_000;
const KEPT_HEADERS = ['Content-Type', 'ETag', 'Cache-Control', 'Vary', 'Content-Language', 'Link'] as const;

interface Answer {
  body: string;
  headers: Record<string, string>;
  /** How many transactions this process had committed when the request came in. */
  commits: number;
  madeAtMs: number;
}

/**
 * Keeps public answers ready in front of the router. Any commit of this process makes all of them old at once, so
 * nobody sees an older list after a newer one; what other instances write is seen within two seconds.
 */
export function readyAnswers(commits: () => number) {
  const answers = new Map<string, Answer>();
  let bytes = 0;
  const keep = (key: string, made: Answer): void => {
    if (bytes > MOST_BYTES) {
      answers.clear();
      bytes = 0;
    }
    bytes += made.body.length;
    answers.set(key, made);
  };
  return (request: Request, response: Response, next: NextFunction): void => {
    const { authorization, accept, 'x-api-key': apiKey } = request.headers;
    if (request.method !== 'GET' || authorization || apiKey || !request.url.startsWith('/api/v1/'))
      return next();
    const key = `${languageOf(request)} ${accept ?? ''} ${request.url}`;
    const known = answers.get(key);
    if (known?.commits === commits() && Date.now() - known.madeAtMs < OLDEST_MS) {
      return answer(request, response, known);
    }
    remember(response, { commits: commits(), madeAtMs: Date.now() }, (made) => keep(key, made));
    next();
  };
}

function answer(request: Request, response: Response, { headers, body }: Answer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const isKnown = request.headers['if-none-match'] === headers['ETag'];
  response.statusCode = isKnown ? 304 : 200;
  response.end(isKnown ? undefined : body);
}

/** Listens to what the router sends; only a public 200 is kept. */
function remember(
  response: Response,
  about: Pick<Answer, 'commits' | 'madeAtMs'>,
  keep: (made: Answer) => void,
): void {
  const send = response.send.bind(response);
  response.send = (body: unknown): Response => {
    const isPublic = String(response.getHeader('Cache-Control')).startsWith('public');
    const isKept =
      typeof body === 'string' && body.length < LARGEST_BYTES && response.statusCode === 200 && isPublic;
    send(body);
    if (isKept) keep({ body, headers: headersOf(response), ...about });
    return response;
  };
}

function headersOf(response: Response): Record<string, string> {
  const given = KEPT_HEADERS.map((name) => [name, response.getHeader(name)] as const);
  return Object.fromEntries(
    given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
