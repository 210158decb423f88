import { setTimeout as sleep } from 'node:timers/promises';
import { Bed } from '../bed.js';
import { SmallDisk } from '../disk.js';
import { type Experiment, good, underLoad, withBed } from '../experiment.js';
import { ChaosPostgres } from '../postgres.js';

const SQLITE_MB = 48;
const POSTGRES_MB = 160;
const FULL_MS = 4_000;
/** How much is left when the disk is called full: nothing, a page, some pages. */
const LEFT_BYTES = [0, 4_096, 65_536, 300_000];

async function fullDisk(own: Bed, disk: SmallDisk, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const known = own.client.unanswered.length;
    disk.fill(LEFT_BYTES[round % LEFT_BYTES.length]);
    await sleep(FULL_MS);
    disk.fill();
    await sleep(FULL_MS);
    const refused = own.client.unanswered.slice(known);
    if (refused.length === 0) throw new Error('Nobody noticed that the disk was full: this proves nothing.');
    const other = refused.filter((each) => !each.includes(': 503 '));
    if (other.length > 0) throw new Error(`I12: ${other.join('; ')}`);
    disk.free();
    await own.client.insist(own.url, good(own));
    for (const process of [...own.apis, ...own.workers]) {
      if (process.hasEnded) throw new Error(`I12: ${process.name} ended with the disk.`);
    }
    await own.check();
  }
}

/** Does it on a small disk, if one may be had. */
async function onDisk(
  folder: string,
  megabytes: number,
  work: (disk: SmallDisk) => Promise<void>,
): Promise<void> {
  const disk = SmallDisk.make(folder, megabytes);
  if (!disk) {
    process.stdout.write('NOT RUN: X-19: this run may not mount.\n');
    return;
  }
  try {
    await work(disk);
  } finally {
    disk.close();
  }
}

export const diskFull: Experiment = {
  id: 'X-19',
  about: 'the disk is full and has space again: of SQLite with its files, of PostgreSQL',
  isShort: false,
  run: async (bed, { rounds }) => {
    const most = Math.min(rounds, 8);
    const folder = `${bed.folder}/full`;
    await onDisk(`${folder}-sqlite`, SQLITE_MB, (disk) =>
      withBed(bed, Bed.onSqlite(`${folder}-logs`, bed.seed, disk.folder), (own) =>
        underLoad(own, 0, () => fullDisk(own, disk, most)),
      ),
    );
    await onDisk(`${folder}-postgres`, POSTGRES_MB, async (disk) => {
      const server = await ChaosPostgres.make(disk.folder);
      try {
        await withBed(bed, Bed.make(server, `${folder}-files`, bed.seed), (own) =>
          underLoad(own, 1, () => fullDisk(own, disk, most)),
        );
      } finally {
        await server.stop('SIGQUIT');
      }
    });
  },
};
