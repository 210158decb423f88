import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Model } from '../src/identity/model.js';
import { MODEL } from '../src/identity/model.data.js';
import { readSet } from '../src/identity/learning/labelled-set.js';
import { collectExamples, type Example, foldOf } from '../src/identity/learning/examples.js';
import { judge } from '../src/identity/learning/closed-loop.js';
import { printOutcomes } from '../src/identity/learning/outcome-table.js';
import { chooseThresholds } from './identity-thresholds.js';
import { seenKinds } from '../src/identity/learning/seen.js';
import { chancesOf, rounded, train } from '../src/identity/learning/fit.js';

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
  const { known, labelled } = readSet(folder, Number(options.rows));
  const examples = collectExamples(known, labelled);
  console.log(`${examples.length} rows collected`);
  const others = Array.from({ length: FOLDS }, (_, fold) =>
    examples.filter(({ person }) => foldOf(person, FOLDS) !== fold),
  );
  const folds = others.map((some) => train(some));
  const seen = others.map((some) => seenKinds(some));
  const sets = seen.map((kinds) => new Set(kinds));
  // What models say of people they have not seen is what thresholds must hold against.
  const unseen = new Map(
    examples.map((example) => {
      const weights = folds[foldOf(example.person, FOLDS)] ?? new Float64Array();
      return [example, chancesOf(weights, example)] as const;
    }),
  );
  const chances = (example: Example): number[] => unseen.get(example) ?? [];
  const seenBy = ({ person }: Example): ReadonlySet<string> => sets[foldOf(person, FOLDS)] ?? new Set();
  const models = folds.map((weights, fold) =>
    modelOf(weights, {
      version: `fold ${fold}`,
      chosen: chooseThresholds(others[fold] ?? [], chances, seenBy),
      seen: seen[fold] ?? [],
    }),
  );
  printOutcomes('models and thresholds that have not seen the person', judge(known, labelled, models));
  const chosen = chooseThresholds(examples, chances, seenBy);
  const version = String(Number(MODEL.version) + 1);
  const model = modelOf(train(examples), { version, chosen, seen: seenKinds(examples) });
  if (options.write) write(model);
  printOutcomes('the fitted model itself', judge(known, labelled, [model]));
  printOutcomes('the model in use until now', judge(known, labelled, [MODEL]));
}

function modelOf(
  weights: Float64Array,
  { version, chosen, seen }: { version: string; chosen: Model['thresholds']; seen: readonly string[] },
): Model {
  console.log(version, JSON.stringify(chosen), `${seen.length} kinds of evidence seen`);
  return { version, weights: rounded(weights), thresholds: chosen, seen };
}

function write({ version, weights, thresholds, seen }: Model): void {
  const file = 'src/identity/model.data.ts';
  const [head = ''] = readFileSync(file, 'utf8').split('export const MODEL');
  const lines = Object.entries(weights).map(([name, weight]) => `    '${name}': ${weight},\n`);
  const limits = Object.entries(thresholds).map(
    ([name, { match, fresh }]) => `    '${name}': { match: ${match}, fresh: ${fresh} },\n`,
  );
  writeFileSync(
    file,
    `${head}export const MODEL: Model = {\n  version: '${version}',\n  weights: {\n${lines.join('')}  },\n` +
      `  thresholds: {\n${limits.join('')}  },\n  seen: ` +
      '`\n' +
      linesOf(seen) +
      '  `\n    .trim()\n    .split(/\\s+/),\n};\n',
  );
}

/** Twelve a line. */
function linesOf(kinds: readonly string[]): string {
  const starts = kinds.flatMap((_, at) => (at % 12 === 0 ? at : []));
  return starts.map((at) => `    ${kinds.slice(at, at + 12).join(' ')}\n`).join('');
}
