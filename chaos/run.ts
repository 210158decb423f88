import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Bed } from './bed.js';
import type { Experiment } from './experiment.js';
import { EXPERIMENTS } from './experiments.js';
import { randomOf } from './payloads.js';
import { binaries, ChaosPostgres } from './postgres.js';

const SHORT_ROUNDS = 20;
const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
    rounds: { type: 'string' },
    soak: { type: 'string' },
  },
});
const seed = Number(options.seed ?? Math.floor(Math.random() * 1_000_000));
const rounds = Number(options.rounds ?? SHORT_ROUNDS);
const extent = { rounds, actions: options.full ? ['exit', 'throw', 'hang'] : ['exit'] };
const say = (text: string): void => void process.stdout.write(`${text}\n`);

function chosen(): Experiment[] {
  const { only, full } = options;
  if (!only) return EXPERIMENTS.filter(({ isShort }) => full || isShort);
  const wanted = only.split(',').map((id) => EXPERIMENTS.find((each) => each.id === id));
  if (wanted.some((each) => !each))
    throw new Error(`Known are ${EXPERIMENTS.map(({ id }) => id).join(', ')}.`);
  return wanted.flatMap((each) => each ?? []);
}

/** X-33: one after the other as chance has it, until the time is over; the seed decides which. */
function* soak(minutes: number): Generator<Experiment> {
  const random = randomOf(seed + 4);
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end) {
    const drawn = experiments[Math.floor(random() * experiments.length)];
    if (drawn) yield drawn;
  }
}

const experiments = chosen();
if (!binaries()) {
  say('NOT RUN: chaos: there is no PostgreSQL server on this machine.');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'hub-chaos-'));
chmodSync(folder, 0o711);
const soaked = options.soak ? ` --soak ${options.soak}` : '';
const repro = `npm run chaos -- --seed ${seed} --rounds ${rounds}${soaked} --only ${experiments.map(({ id }) => id).join(',')}`;
let running = 'the start';
let told: readonly string[] = [];
try {
  const postgres = await ChaosPostgres.make(folder);
  try {
    const bed = await Bed.make(postgres, folder, seed);
    try {
      told = bed.client.impolite;
      for (const experiment of options.soak ? soak(Number(options.soak)) : experiments) {
        running = experiment.id;
        const from = performance.now();
        await experiment.run(bed, extent);
        const { ledger } = bed;
        const seconds = Math.round((performance.now() - from) / 1000);
        const infos = [...ledger.entries.values()].filter(({ wasInfo }) => wasInfo).length;
        say(
          `ok   ${experiment.id} ${experiment.about}: ${seconds} s, ${ledger.entries.size} sent, ${infos} unknown at first`,
        );
      }
    } finally {
      await bed.close();
    }
    say(
      `Reached: ${[...bed.kills].map(([place, times]) => `${place} ${times}`).join(', ') || 'no failpoint'}`,
    );
  } finally {
    await postgres.stop('SIGQUIT');
  }
  rmSync(folder, { recursive: true, force: true });
  say(`All invariants held. Seed ${seed}.`);
} catch (error) {
  say(`FAILED ${running}: ${error instanceof Error ? error.message : String(error)}`);
  for (const each of told.slice(0, 10)) say(`  ${each}`);
  say(`Logs and ledger: ${folder}`);
  say(`REPRO ${repro}`);
  process.exit(1);
}
process.exit(0);
