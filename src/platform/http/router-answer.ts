import { request as express } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LANGUAGES } from './language.js';
import { isKnown } from './ready-answer.js';

const LARGEST_BYTES = 2_000_000;

/**
 * Hears the whole body that the router sends, once; to who has it already, only 304 goes out. The router is not told
 * what the client has, because then there would be nothing to keep.
 */
export function listen(
  request: IncomingMessage,
  response: ServerResponse,
  hear: (body: unknown) => void,
): void {
  const known = request.headers['if-none-match'];
  delete request.headers['if-none-match'];
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  response.end = ((...args: unknown[]) => {
    response.end = end as typeof response.end;
    hear(args[0]);
    const etag = response.getHeader('etag');
    if (
      known === undefined ||
      response.headersSent ||
      response.statusCode !== 200 ||
      !isKnown(String(etag), known)
    )
      return end(...args);
    for (const name of ['Content-Type', 'Content-Length', 'Transfer-Encoding']) response.removeHeader(name);
    response.statusCode = 304;
    return end();
  }) as typeof response.end;
}

export function isPublic(body: unknown, response: ServerResponse): body is string | Buffer {
  if (response.statusCode !== 200 || (typeof body !== 'string' && !Buffer.isBuffer(body))) return false;
  if (body.length > LARGEST_BYTES || response.getHeader('etag') === undefined) return false;
  return String(response.getHeader('cache-control')).startsWith('public');
}

const spoken = new Map<string, string>();

export function spokenBy(request: IncomingMessage): string {
  const text = request.headers['accept-language'];
  if (text === undefined) return '';
  let language = spoken.get(text);
  if (language !== undefined) return language;
  language = express.acceptsLanguages.call(request as never, [...LANGUAGES] as never) || 'en';
  if (spoken.size < 1_000) spoken.set(text, language);
  return language;
}
