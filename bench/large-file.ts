import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listedRow, writeList } from './generated-list.js';
import { startHub } from './hub-process.js';
import { officer, send } from './officer.js';

/**
 * Sends one very large CSV, waits until it is read and checked, and says how much memory the hub needed. Ends with 1
 * when that was more than it may be. A database of its own is made on SQLite; `--database` names an empty one instead.
 */
const { values: options } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    most: { type: 'string', default: '300' },
    database: { type: 'string' },
    // Options of Node beyond those of `npm start`.
    node: { type: 'string', default: '' },
  },
});
const LOOK_MS = 500;
const POLL_MS = 5_000;
const SAMPLE = 1_000;
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const say = (text: string): void => void process.stdout.write(`${text}\n`);

function rowsOf(megabytes: number): number {
  let bytes = 0;
  for (let at = 0; at < SAMPLE; at++) bytes += Buffer.byteLength(listedRow(at));
  return Math.ceil((megabytes * 1e6 * SAMPLE) / bytes);
}

const folder = mkdtempSync(join(tmpdir(), 'hub-large-'));
try {
  const list = join(folder, 'list.csv');
  const rows = rowsOf(Number(options.megabytes));
  await writeList(list, rows);
  say(`A list of ${whole(statSync(list).size / 1e6)} MB with ${whole(rows)} rows`);
  const hub = await startHub(
    folder,
    options.database ?? `sqlite:${join(folder, 'hub.sqlite')}`,
    options.node,
  );
  let highest = 0;
  const watch = setInterval(() => {
    highest = Math.max(highest, hub.usage().rssMb);
  }, LOOK_MS);
  try {
    const who = await officer(hub);
    hub.forgetDelays();
    const from = performance.now();
    const id = await send(who, list);
    const since = (): string => `${whole((performance.now() - from) / 1000)} s`;
    say(`taken after ${since()}; resident at most ${whole(highest)} MB`);
    const { rows: told } = await who.until(id, 'needs_review', POLL_MS);
    const { p99Ms, maxMs } = await hub.delays();
    const { peakRssMb, cpuMs } = hub.usage();
    say(`read and checked after ${since()} with ${whole(cpuMs)} ms of CPU: ${JSON.stringify(told)}`);
    say(`the event loop kept others waiting ${whole(p99Ms)} ms (p99), ${whole(maxMs)} ms (most)`);
    say(`resident at most ${whole(peakRssMb)} MB; allowed are ${options.most} MB`);
    if (told.received !== rows || peakRssMb > Number(options.most)) process.exitCode = 1;
  } finally {
    clearInterval(watch);
    await hub.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
