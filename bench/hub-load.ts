import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { toplistMapping } from '../test/support/toplist.js';
import { ADMIN } from './hub-process.js';

const TOKEN_LIVES_MS = 8 * 60_000;

interface Sent {
  id: string;
  status: string;
  rows: { received: number; accepted: number };
}

export interface Loaded {
  files: number;
  received: number;
  published: number;
  seconds: number;
}

/** Sends, approves and waits for each list, one after the other, as one officer would. */
export async function loadLists(url: string, files: readonly string[]): Promise<Loaded> {
  const client = clientOf(url);
  const { id: federationId } = await client<{ id: string }>('GET', '/federations/CHI');
  await client('PATCH', `/federations/${federationId}`, JSON.stringify({ fourEyes: false }));
  const loaded: Loaded = { files: 0, received: 0, published: 0, seconds: 0 };
  const from = performance.now();
  for (const file of files) {
    const sent = await client<Sent>('POST', '/ingestion/submissions', formOf(file, federationId));
    const checked = await settled(client, sent.id, 'needs_review');
    await client('POST', `/ingestion/submissions/${sent.id}/approve`);
    await settled(client, sent.id, 'published');
    loaded.files += 1;
    loaded.received += checked.rows.received;
    loaded.published += checked.rows.accepted;
  }
  return { ...loaded, seconds: (performance.now() - from) / 1000 };
}

/** The title and the sex of a list are in its path: `men/two-miles.csv`. */
function formOf(file: string, federationId: string): FormData {
  const title = basename(file, '.csv').replaceAll('-', ' ');
  const form = new FormData();
  form.set('federationId', federationId);
  form.set('mapping', JSON.stringify(toplistMapping(title, file.includes('women') ? 'F' : 'M')));
  form.set('file', new Blob([readFileSync(file)]), basename(file));
  return form;
}

type Client = ReturnType<typeof clientOf>;

function clientOf(url: string) {
  let token = '';
  let since = Number.NEGATIVE_INFINITY;
  const call = async (method: string, path: string, body?: string | FormData): Promise<unknown> => {
    const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
    if (typeof body === 'string') headers['Content-Type'] = 'application/json';
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, ...(body && { body }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return async <Answer>(method: string, path: string, body?: string | FormData): Promise<Answer> => {
    if (performance.now() - since > TOKEN_LIVES_MS) {
      token = '';
      const tokens = await call('POST', '/auth/login', JSON.stringify(ADMIN));
      token = (tokens as { accessToken: string }).accessToken;
      since = performance.now();
    }
    return (await call(method, path, body)) as Answer;
  };
}

async function settled(client: Client, id: string, status: string): Promise<Sent> {
  for (;;) {
    const now = await client<Sent>('GET', `/ingestion/submissions/${id}`);
    if (now.status === status) return now;
    if (['rejected', 'failed'].includes(now.status)) throw new Error(`${id} is ${now.status}.`);
    await sleep(20);
  }
}
