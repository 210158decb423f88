// Takes away one guard after the other and says which test noticed: `npm run mutation:access`, or with a part of
// a file's or guard's name: `npm run mutation:access -- claims throttle`. `--list` only lists them. SQLite alone.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMutants } from './access-mutants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith('--'));
const [part = 1, parts = 1] = (given.find((word) => word.startsWith('--part=')) ?? '--part=1/1')
  .slice(7)
  .split('/')
  .map(Number);
const all = findMutants(root).filter(
  ({ file, what }) => words.length === 0 || words.some((word) => `${file} ${what}`.includes(word)),
);
if (given.includes('--list')) {
  for (const { file, at, what, specs } of all) console.log(`${file}:${at}  ${what}  (${specs.join(', ')})`);
  process.exit();
}
// What is looked at together first: most is known after a minute.
const wanted = Object.values(grouped(all))
  .filter((_, at) => at % parts === part - 1)
  .toSorted((one, other) => other.length - one.length);
const sandbox = join(root, 'reports', `access-mutants-${process.pid}`);
const sound = new Set();
const results = [];
prepare();
for (const group of wanted) {
  // Together only what different tests look at; what they did not notice together is tried alone.
  const together = group.length > 1 || group[0].batch ? failuresOf(group, [group[0].specs[0]]) : [];
  for (const mutant of group) {
    const known = together.find(({ said }) => said.includes(mutant.sign));
    const killer = known ?? failuresOf([mutant], mutant.specs)[0];
    results.push({ ...mutant, killer });
    console.log(`${killer ? 'killed' : 'ALIVE '}  ${placeOf(mutant)}`);
    console.log(`          ${killer ? `${killer.spec}: ${killer.name}` : 'SURVIVED'}`);
  }
}
rmSync(sandbox, { recursive: true, force: true });
const alive = results.filter(({ killer }) => !killer);
const killed = results.length - alive.length;
console.log(`\n${results.length} mutants of the access rules, ${killed} killed, ${alive.length} survived`);
for (const mutant of alive) console.log(`  ${placeOf(mutant)}`);
process.exitCode = alive.length === 0 && results.length > 0 ? 0 : 1;

function placeOf({ file, at, what }) {
  return `src/${file.replace(/\.js$/, '.ts')}:${at}  ${what}`;
}

function grouped(mutants) {
  const made = {};
  for (const mutant of mutants) (made[mutant.batch ?? mutant.id] ??= []).push(mutant);
  return made;
}

/** A copy of what is compiled, so that a run that is broken off leaves nothing changed. */
function prepare() {
  rmSync(sandbox, { recursive: true, force: true });
  mkdirSync(sandbox, { recursive: true });
  cpSync(join(root, 'dist'), join(sandbox, 'dist'), { recursive: true });
  for (const name of [
    'node_modules',
    'src',
    'test',
    'docs',
    'migrations',
    'scripts',
    'samples',
    'openapi.json',
    'package.json',
    'jest.config.mjs',
  ])
    symlinkSync(join(root, name), join(sandbox, name));
}

/** A spec that fails anyway proves nothing. */
function mustPass(spec) {
  if (sound.has(spec)) return;
  const [failure] = run(spec);
  if (failure) throw new Error(`${spec} fails with all guards in place: ${failure.name}`);
  sound.add(spec);
}

/** The tests that fail without these guards; the first spec that notices ends it. */
function failuresOf(mutants, specs) {
  specs.forEach(mustPass);
  const files = new Set(mutants.map(({ file }) => file));
  for (const file of files) {
    const text = readFileSync(join(root, 'dist', 'src', file), 'utf8');
    const edits = mutants
      .filter((mutant) => mutant.file === file)
      .toSorted((one, other) => other.start - one.start);
    const changed = edits.reduce(
      (now, { start, end, by }) => now.slice(0, start) + by + now.slice(end),
      text,
    );
    writeFileSync(join(sandbox, 'dist', 'src', file), changed);
  }
  try {
    for (const spec of specs) {
      const failures = run(spec);
      if (failures.length > 0) return failures;
    }
    return [];
  } finally {
    for (const file of files) cpSync(join(root, 'dist', 'src', file), join(sandbox, 'dist', 'src', file));
  }
}

function run(spec) {
  if (!existsSync(join(sandbox, 'dist', 'test', `${spec}.spec.js`)))
    throw new Error(`There is no spec ${spec}.`);
  const output = join(sandbox, 'summary.json');
  rmSync(output, { force: true });
  const jest = [
    'node_modules/jest/bin/jest.js',
    `dist/test/${spec}.spec`,
    '--selectProjects',
    'sqlite',
    '--silent',
  ];
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest];
  const more = ['--runInBand', '--json', `--outputFile=${output}`, '--testTimeout=20000', '--forceExit'];
  spawnSync(process.execPath, [...args, ...more], { cwd: sandbox, stdio: 'ignore', timeout: 180_000 });
  if (!existsSync(output)) return [{ spec, name: 'did not end', said: '' }];
  const { testResults } = JSON.parse(readFileSync(output, 'utf8'));
  return testResults.flatMap(({ assertionResults, status, message }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    const told = failed.map(({ fullName, failureMessages }) => ({
      spec,
      name: fullName,
      said: failureMessages.join('\n'),
    }));
    return told.length > 0 || status !== 'failed' ? told : [{ spec, name: 'did not start', said: message }];
  });
}
