import Table from 'cli-table3';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MODEL } from '../src/identity/model.data.js';
import { NORM_VERSION } from '../src/identity/normal-name.js';
import { upper } from '../src/identity/learning/outcome-table.js';

/** Who is who: the judge of `shared/data/identity` in closed loop. `--set NAME` takes another set than bench-dev. */
interface Counts {
  n: number;
  known: number;
  false_merge: number;
  false_new: number;
  review: number;
  match_ok: number;
  rev_in5: number;
}

const { values: options } = parseArgs({
  options: { set: { type: 'string', default: 'bench-dev' }, rows: { type: 'string', default: '1000000000' } },
});
const perRows = (count: number, rows: number): string => ((count / rows) * 1e5).toFixed(0);
const folder = join(resolve(process.env['HUB_SHARED'] ?? '../shared'), 'data', 'identity');
const set = resolve(folder, options.set);
if (existsSync(join(folder, 'judge.mjs')) && existsSync(set)) measure();
else
  console.log(`identity: skipped, there is no ${set}; HUB_SHARED names the folder that holds data/identity.`);

function measure(): void {
  const out = mkdtempSync(join(tmpdir(), 'hub-identity-'));
  try {
    const metrics = join(out, 'metrics.json');
    const engine = `"${process.execPath}" "${join(import.meta.dirname, 'identity-engine.js')}"`;
    const { status } = spawnSync(
      process.execPath,
      [join(folder, 'judge.mjs'), set, '--engine', engine, '--limit', options.rows, '--out', metrics],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (status !== 0) throw new Error(`The judge ended with ${status}.`);
    print((JSON.parse(readFileSync(metrics, 'utf8')) as { metrics: Record<string, Counts> }).metrics);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function print(metrics: Record<string, Counts>): void {
  const title = `model ${MODEL.version}, names ${NORM_VERSION}`;
  const head = [
    title,
    'rows',
    'false merges /100k (95 %)',
    'needless new /100k',
    'review',
    'recall with review',
  ];
  const table = new Table({ head, style: { head: [], border: [] } });
  const wanted = Object.entries(metrics).filter(
    ([name, { n }]) => name === 'all' || name.startsWith('row:') || (name.startsWith('country:') && n >= 50),
  );
  for (const [name, each] of wanted.toSorted(([, one], [, other]) => other.n - one.n)) {
    const { n, known, false_merge: wrong, false_new: needless, review } = each;
    table.push([
      name,
      n,
      `${perRows(wrong, n)} (≤ ${perRows(upper(wrong), n)})`,
      `${perRows(needless, n)} (≤ ${perRows(upper(needless), n)})`,
      `${((review / n) * 100).toFixed(2)} %`,
      `${(((each.match_ok + each.rev_in5) / known) * 100).toFixed(2)} %`,
    ]);
  }
  console.log(table.toString());
}
