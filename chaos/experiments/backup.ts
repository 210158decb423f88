import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Bed } from '../bed.js';
import { type Experiment, underLoad, until } from '../experiment.js';
import { always, type Ask, atRest } from '../invariants.js';
import type { Entry } from '../ledger.js';

const run = promisify(execFile);
const LONGEST_MS = 90_000;

/** What was not promised before the backup began may be in it or not. */
const known = (bed: Bed, promised: ReadonlySet<string>): Entry[] =>
  [...bed.ledger.entries.values()].map((entry) =>
    promised.has(entry.payload.key) ? entry : { ...entry, outcome: 'info' },
  );

/** Starts a hub on the copy and lets it finish what was under way when the copy was made. */
async function workOn(bed: Bed, database: string, files: string, entries: readonly Entry[]): Promise<void> {
  const ask: Ask = (sql) => bed.postgres.ask(database, sql);
  const broken = await always(ask, entries);
  if (broken.length > 0) throw new Error(`in the copy: ${broken.slice(0, 10).join('\n  ')}`);
  const settings = { WORKER: '1', DATA_DIR: files };
  const hub = await bed.api({ databaseUrl: bed.postgres.url(database), settings });
  let last: string[] = [];
  try {
    await until(
      'the copy is at rest',
      async () => (last = await atRest(ask, entries)).length === 0,
      LONGEST_MS,
    ).catch((error: Error) => {
      throw new Error(`${error.message} ${last.slice(0, 10).join('\n  ')}`);
    });
  } finally {
    await hub.kill('SIGTERM');
  }
}

export const backup: Experiment = {
  id: 'X-32',
  about: 'pg_dump under load, restored elsewhere, and a hub started on it',
  isShort: false,
  run: (bed, { rounds }) =>
    underLoad(bed, 1, async () => {
      for (let round = 0; round < Math.min(rounds, 5); round++) {
        await sleep(2_000 + bed.random() * 3_000);
        const settled = [...bed.ledger.entries.values()].filter(({ outcome }) => outcome === 'ok');
        const promised = new Set(settled.map(({ payload }) => payload.key));
        const name = `chaos_copy_${randomBytes(4).toString('hex')}`;
        const dump = join(bed.folder, `${name}.dump`);
        const files = join(bed.folder, name);
        await run(bed.postgres.tool('pg_dump'), ['-Fc', '-f', dump, bed.postgres.url(bed.database)]);
        // After the tables: what they name is there, and what came later does no harm.
        cpSync(join(bed.folder, 'storage'), join(files, 'storage'), { recursive: true });
        await bed.postgres.ask('postgres', `CREATE DATABASE ${name}`);
        await run(bed.postgres.tool('pg_restore'), ['--exit-on-error', '-d', bed.postgres.url(name), dump]);
        await workOn(bed, name, files, known(bed, promised));
        await bed.postgres.ask('postgres', `DROP DATABASE ${name} WITH (FORCE)`);
      }
    }),
};
