import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { hostOf, isPublicAddress, NotPublic, publicLookup } from './webhook-target.js';

const PATIENCE_MS = 15_000;
const MOST_ANSWERED = 1_024;

export interface Post {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Development only: this machine and private networks too. */
  isAnywhere: boolean;
  stop: AbortSignal;
}

export interface Answer {
  status: number;
  retryAfter: string | null;
}

/**
 * One POST, no redirect followed, no connection kept. Of the answer a thousand bytes at most are taken in and none are
 * kept: its status says everything. Throws when there is no answer within 15 s.
 */
export function post({ url, headers, body, isAnywhere, stop }: Post): Promise<Answer> {
  const target = new URL(url);
  const host = hostOf(target);
  if (!isAnywhere && isIP(host) && !isPublicAddress(host))
    return Promise.reject(new NotPublic('The address is not public.'));
  const send = target.protocol === 'https:' ? overHttps : overHttp;
  const bytes = Buffer.from(body, 'utf8');
  const { signal, release } = endOfPatience(stop);
  return new Promise<Answer>((resolve, reject) => {
    const request = send(target, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': bytes.length },
      signal,
      maxHeaderSize: 8_192,
      ...(isAnywhere ? {} : { lookup: publicLookup }),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const answer = {
        status: response.statusCode ?? 0,
        retryAfter: response.headers['retry-after'] ?? null,
      };
      let taken = 0;
      const done = (): void => {
        resolve(answer);
        request.destroy();
      };
      response.on('data', (chunk: Buffer) => {
        taken += chunk.length;
        if (taken > MOST_ANSWERED) done();
      });
      response.on('end', done);
      response.on('error', reject);
    });
    request.end(bytes);
  }).finally(release);
}

/**
 * Aborts after 15 s, or with `stop`. Held by its clock: AbortSignal.any and AbortSignal.timeout are collected as garbage
 * while the request waits (Node 20), and then nothing ends it.
 */
function endOfPatience(stop: AbortSignal): { signal: AbortSignal; release: () => void } {
  const end = new AbortController();
  const abort = (): void => end.abort();
  const clock = setTimeout(abort, PATIENCE_MS);
  if (stop.aborted) abort();
  else stop.addEventListener('abort', abort, { once: true });
  const release = (): void => {
    clearTimeout(clock);
    stop.removeEventListener('abort', abort);
  };
  return { signal: end.signal, release };
}
