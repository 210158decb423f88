import { openAsBlob } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ADMIN, type RunningHub } from './hub-process.js';

const TOKEN_LIVES_MS = 5 * 60_000;

export interface Submission {
  id: string;
  status: string;
  rows: { received: number; accepted: number; held: number; rejected: number };
}

/** An officer of a federation that needs no second pair of eyes. */
export async function officer({ url }: Pick<RunningHub, 'url'>) {
  let token = '';
  let since = Number.NEGATIVE_INFINITY;
  const call = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    if (performance.now() - since > TOKEN_LIVES_MS && path !== '/auth/login') {
      token = (await call<{ accessToken: string }>('POST', '/auth/login', ADMIN)).accessToken;
      since = performance.now();
    }
    const isForm = body instanceof FormData;
    const headers = {
      ...(token && path !== '/auth/login' && { Authorization: `Bearer ${token}` }),
      ...(body && !isForm && { 'Content-Type': 'application/json' }),
    };
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers,
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const { id: federationId } = await call<{ id: string }>('GET', '/federations/CHI');
  await call('PATCH', `/federations/${federationId}`, { fourEyes: false });
  const until = async (id: string, status: string, pauseMs: number): Promise<Submission> => {
    for (;;) {
      const now = await call<Submission>('GET', `/ingestion/submissions/${id}`);
      if (now.status === status) return now;
      if (['failed', 'rejected'].includes(now.status)) throw new Error(`${id} is ${now.status}.`);
      await sleep(pauseMs);
    }
  };
  return { call, federationId, until };
}
export type Officer = Awaited<ReturnType<typeof officer>>;

export async function send({ call, federationId }: Officer, path: string, query = ''): Promise<string> {
  const form = new FormData();
  form.set('federationId', federationId);
  form.set('file', await openAsBlob(path), 'list.csv');
  return (await call<Submission>('POST', `/ingestion/submissions${query}`, form)).id;
}
