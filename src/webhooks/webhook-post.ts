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
  return new Promise((resolve, reject) => {
    const request = send(target, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': bytes.length },
      signal: AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS)]),
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
  });
}
