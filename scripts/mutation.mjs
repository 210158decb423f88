// Runs mutation testing group by group and prints the score: `npm run mutation`, or `npm run mutation -- marks days`.
// A group that is named runs anew; the score is taken over the last report of every group.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { groups } from '../stryker.config.mjs';

const wanted = process.argv.slice(2);
const least = 90;

for (const name of wanted.length > 0 ? wanted : Object.keys(groups)) {
  const run = spawnSync('npx', ['stryker', 'run', 'stryker.config.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_GROUP: name, FC_SEED: '1', FC_RUNS: '100' },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

let killed = 0;
let all = 0;
for (const name of Object.keys(groups)) {
  const path = `reports/mutation/${name}.json`;
  if (!existsSync(path)) continue;
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  for (const [file, { mutants }] of Object.entries(files)) {
    const counted = mutants.filter(
      ({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status),
    );
    const dead = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    killed += dead;
    all += counted.length;
    const share = counted.length === 0 ? '' : ((dead / counted.length) * 100).toFixed(1);
    const module = file.replace('dist/src/athletics/', '');
    console.log(
      `${module.padEnd(26)} ${String(dead).padStart(5)} of ${String(counted.length).padStart(5)} ${share.padStart(6)} %`,
    );
  }
}
const score = (killed / all) * 100;
console.log(
  `${'All modules'.padEnd(26)} ${String(killed).padStart(5)} of ${String(all).padStart(5)} ${score.toFixed(1).padStart(6)} %`,
);
if (score < least) process.exit(1);
