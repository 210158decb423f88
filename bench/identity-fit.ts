import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Model } from '../src/identity/model.js';
import { MODEL } from '../src/identity/model.data.js';
import { type BenchRow, mentionOf, readTable, type Truth } from './identity-data.js';
import { collectExamples, type Example, foldOf } from './identity-examples.js';
import { judge } from './identity-judge.js';
import { printOutcomes } from './identity-report.js';
import { chooseThresholds, withWeights } from './identity-thresholds.js';
import { train, WEIGHED } from './identity-train.js';

/**
 * Fits the weights and thresholds on bench-dev, shows what they do there, and what models do that have not seen the
 * person: `npm run bench -- identity-fit`. Only with `--write` does the hub use them from then on.
 */
const FOLDS = 3;
const { values: options } = parseArgs({
  options: { write: { type: 'boolean', default: false }, rows: { type: 'string', default: '1000000' } },
});
const folder = join(resolve(process.env['HUB_SHARED'] ?? '../shared'), 'data', 'identity', 'bench-dev');
if (existsSync(folder)) fit();
else console.log(`identity-fit: skipped, there is no ${folder}; HUB_SHARED names the folder that holds it.`);

function fit(): void {
  const rows = readTable<BenchRow>(folder, 'rows.csv.gz').slice(0, Number(options.rows));
  const truth = readTable<Truth>(folder, 'truth.csv.gz');
  const owners = readTable<Truth>(folder, 'registry_truth.csv.gz');
  const known = readTable<BenchRow>(folder, 'registry.csv.gz').map((row, at) => ({
    id: row.athlete_id,
    mention: mentionOf(row),
    person: owners[at]?.person ?? '',
    disputed: [],
  }));
  const labelled = rows.map((row, at) => ({
    mention: mentionOf(row),
    person: truth[at]?.person ?? '',
    disputed: truth[at]?.disputed.split(';') ?? [],
  }));
  const examples = collectExamples(known, labelled);
  console.log(`${examples.length} rows collected`);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    modelOf(
      examples.filter(({ person }) => foldOf(person, FOLDS) !== fold),
      `fold ${fold}`,
    ),
  );
  const model = modelOf(examples, String(Number(MODEL.version) + 1));
  if (options.write) write(model);
  printOutcomes('models that have not seen the person', judge(known, labelled, folds));
  printOutcomes('the fitted model itself', judge(known, labelled, [model]));
  printOutcomes('the model in use until now', judge(known, labelled, [MODEL]));
}

function modelOf(examples: readonly Example[], version: string): Model {
  const weights = train(examples);
  const rounded = Object.fromEntries(
    WEIGHED.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1_000) / 1_000] as const).filter(
      ([, weight]) => weight !== 0,
    ),
  );
  const thresholds = chooseThresholds(examples, withWeights(weights));
  console.log(version, JSON.stringify(thresholds));
  return { version, weights: rounded, thresholds };
}

function write({ version, weights, thresholds }: Model): void {
  const file = 'src/identity/model.data.ts';
  const [head = ''] = readFileSync(file, 'utf8').split('export const MODEL');
  const lines = Object.entries(weights).map(([name, weight]) => `    '${name}': ${weight},\n`);
  const limits = Object.entries(thresholds).map(
    ([name, { match, fresh }]) => `    ${name}: { match: ${match}, fresh: ${fresh} },\n`,
  );
  writeFileSync(
    file,
    `${head}export const MODEL: Model = {\n  version: '${version}',\n  weights: {\n${lines.join('')}  },\n` +
      `  thresholds: {\n${limits.join('')}  },\n};\n`,
  );
}
