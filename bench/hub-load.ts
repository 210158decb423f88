import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toplistMapping } from '../test/support/toplist.js';
import { officer, type Submission } from './officer.js';

const PAUSE_MS = 20;

export interface Loaded {
  files: number;
  received: number;
  published: number;
  seconds: number;
}

/** Sends, approves and waits for each list, one after the other, as one officer would. */
export async function loadLists(url: string, files: readonly string[]): Promise<Loaded> {
  const { call, federationId, until } = await officer({ url });
  const loaded: Loaded = { files: 0, received: 0, published: 0, seconds: 0 };
  const from = performance.now();
  for (const file of files) {
    const sent = await call<Submission>('POST', '/ingestion/submissions', formOf(file, federationId));
    const checked = await until(sent.id, 'needs_review', PAUSE_MS);
    await call('POST', `/ingestion/submissions/${sent.id}/approve`);
    await until(sent.id, 'published', PAUSE_MS);
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
