import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Model } from '../src/identity/model.js';
import { MODEL } from '../src/identity/model.data.js';
import { type BenchRow, listOf, mentionOf, readTable, type Truth } from './identity-data.js';
import { collectExamples, type Example, foldOf } from './identity-examples.js';
import { judge } from './identity-judge.js';
import { printOutcomes } from './identity-report.js';
import { chooseThresholds } from './identity-thresholds.js';
import { chancesOf, train, WEIGHED } from './identity-train.js';

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
    list: '',
  }));
  const labelled = rows.map((row, at) => ({
    mention: mentionOf(row),
    person: truth[at]?.person ?? '',
    disputed: truth[at]?.disputed.split(';') ?? [],
    list: listOf(row),
  }));
  const examples = collectExamples(known, labelled);
  console.log(`${examples.length} rows collected`);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    train(examples.filter(({ person }) => foldOf(person, FOLDS) !== fold)),
  );
  // What models say of people they have not seen is what thresholds must hold against.
  const unseen = new Map(
    examples.map((example) => {
      const weights = folds[foldOf(example.person, FOLDS)] ?? new Float64Array();
      return [example, chancesOf(weights, example)] as const;
    }),
  );
  const chances = (example: Example): number[] => unseen.get(example) ?? [];
  const models = folds.map((weights, fold) =>
    modelOf(weights, {
      version: `fold ${fold}`,
      chosen: chooseThresholds(
        examples.filter(({ person }) => foldOf(person, FOLDS) !== fold),
        chances,
      ),
    }),
  );
  printOutcomes('models and thresholds that have not seen the person', judge(known, labelled, models));
  const chosen = chooseThresholds(examples, chances);
  const model = modelOf(train(examples), { version: String(Number(MODEL.version) + 1), chosen });
  if (options.write) write(model);
  printOutcomes('the fitted model itself', judge(known, labelled, [model]));
  printOutcomes('the model in use until now', judge(known, labelled, [MODEL]));
}

function modelOf(
  weights: Float64Array,
  { version, chosen }: { version: string; chosen: Model['thresholds'] },
): Model {
  const rounded = Object.fromEntries(
    WEIGHED.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1_000) / 1_000] as const).filter(
      ([, weight]) => weight !== 0,
    ),
  );
  console.log(version, JSON.stringify(chosen));
  return { version, weights: rounded, thresholds: chosen };
}

function write({ version, weights, thresholds }: Model): void {
  const file = 'src/identity/model.data.ts';
  const [head = ''] = readFileSync(file, 'utf8').split('export const MODEL');
  const lines = Object.entries(weights).map(([name, weight]) => `    '${name}': ${weight},\n`);
  const limits = Object.entries(thresholds).map(
    ([name, { match, fresh }]) => `    '${name}': { match: ${match}, fresh: ${fresh} },\n`,
  );
  writeFileSync(
    file,
    `${head}export const MODEL: Model = {\n  version: '${version}',\n  weights: {\n${lines.join('')}  },\n` +
      `  thresholds: {\n${limits.join('')}  },\n};\n`,
  );
}
