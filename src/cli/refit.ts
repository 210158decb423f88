import Table from 'cli-table3';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../identity/model.js';
import type { Refit, Said } from '../questions/refit.js';
import { withHub } from './operator.js';

/** What a labelled set is made of. */
const SET = ['registry.csv.gz', 'registry_truth.csv.gz', 'rows.csv.gz', 'truth.csv.gz'];

/** Shows what weights fitted on this hub's answers would do; the exit code is 2 when there are too few answers. */
export async function refitModel({ data, write }: { data?: string; write?: string }): Promise<void> {
  const missing = SET.find((file) => data !== undefined && !existsSync(join(data, file)));
  if (missing) {
    throw new Error(
      `There is no ${missing} in ${data}; --data takes a folder with ${SET.join(', ')}, such as bench-dev.`,
    );
  }
  await withHub(async (hub) => {
    const { IdentityRefit, LEAST } = await import('../questions/refit.js');
    const refit = await hub.get(IdentityRefit, { strict: false }).refit();
    const { known, fresh, differing, inUse, fitted } = refit;
    console.log(
      `${known + fresh} mentions with agreed answers: ${known} known, ${fresh} new; ${differing} left out because people differ.`,
    );
    if (!fitted) {
      const { answers, ofEither } = LEAST;
      console.log(
        `Too few to learn from: it takes ${answers}, of them at least ${ofEither} known and ${ofEither} new.`,
      );
      process.exitCode = 2;
      return;
    }
    printWeights(inUse, fitted.model);
    printEffect(refit, fitted);
    if (data !== undefined) await printBenchmark(data, [inUse, fitted.model]);
    if (write !== undefined) await writeModel(write, fitted.model);
    else console.log('Nothing was written; --write <file> keeps the fitted model.');
  });
}

function printWeights(inUse: Model, fitted: Model): void {
  const table = new Table({
    head: ['weight', `model ${inUse.version}`, `model ${fitted.version}`],
    style: { head: [], border: [] },
  });
  const names = new Set([...Object.keys(inUse.weights), ...Object.keys(fitted.weights)]) as Set<
    keyof Model['weights']
  >;
  const changed = [...names]
    .map((name) => [name, inUse.weights[name] ?? 0, fitted.weights[name] ?? 0] as const)
    .filter(([, before, after]) => before !== after)
    .toSorted(([, a, b], [, c, d]) => Math.abs(d - c) - Math.abs(b - a));
  for (const [name, before, after] of changed) table.push([name, before, after]);
  console.log(table.toString());
}

function printEffect(
  { known, fresh, inUse }: Refit,
  { before, unseen }: { before: Said; unseen: Said },
): void {
  const table = new Table({
    head: ['agreed answers', 'false merges', 'needless new', 'questions'],
    style: { head: [], border: [] },
  });
  const all = known + fresh;
  const share = (count: number): string => `${count} (${((count / all) * 100).toFixed(1)} %)`;
  const line = ({ wrong, needless, questions }: Said) => [share(wrong), share(needless), share(questions)];
  table.push([`model ${inUse.version}`, ...line(before)]);
  table.push(['fitted without the mention', ...line(unseen)]);
  console.log(table.toString());
}

async function printBenchmark(folder: string, models: readonly Model[]): Promise<void> {
  const { readSet } = await import('../identity/learning/labelled-set.js');
  const { judge } = await import('../identity/learning/closed-loop.js');
  const { printOutcomes } = await import('../identity/learning/outcome-table.js');
  const { known, labelled } = readSet(folder);
  for (const model of models) {
    // Minutes for a large set; the tables alone go to the output.
    console.error(`Judging ${labelled.length} rows of ${folder} by model ${model.version} …`);
    printOutcomes(`model ${model.version}`, judge(known, labelled, [model]));
  }
}

async function writeModel(file: string, model: Model): Promise<void> {
  const { modelText } = await import('../identity/model-file.js');
  writeFileSync(file, modelText(model), { flag: 'wx' });
  console.log(`Model ${model.version} written. The hub uses it when IDENTITY_MODEL names the file.`);
}
