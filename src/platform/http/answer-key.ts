import type { IncomingMessage } from 'node:http';
import { spokenBy } from './router-answer.js';

const LONGEST_KEY = 2_000;

/**
 * Everything that a public answer depends on; null for what is no public GET of the API. Who sends credentials asks for the
 * router's own answer. Browsers of the origins that may call get other headers.
 */
export function answerKey(request: IncomingMessage, origins: readonly string[]): string | null {
  const { method, url = '', headers } = request;
  if (method !== 'GET' || !url.startsWith('/api/v1/')) return null;
  if (
    headers.authorization !== undefined ||
    headers['x-api-key'] !== undefined ||
    headers.range !== undefined
  )
    return null;
  const origin = headers.origin !== undefined && origins.includes(headers.origin) ? headers.origin : '';
  const key = `${url} ${spokenBy(request)} ${headers.accept ?? ''} ${origin}`;
  return key.length > LONGEST_KEY ? null : key;
}
