// What every script needs before it can run: the right Node, the dependencies, a build that is not stale.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const nodeWithSources = ['--enable-source-maps'];
/** Node lets the space of young objects grow to 16 MB twice; with an eighth a hub does the same work in 30 MB less. */
export const nodeForHub = ['--max-semi-space-size=2'];
/** glibc keeps what threads have freed in heaps of its own, eight for each processor; with one a hub takes 12 MB less. */
export const environmentForHub = { MALLOC_ARENA_MAX: '1' };

const leastNode = [20, 19];
const lockfile = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const installStamp = join(root, 'node_modules', '.hub-lockfile');
const buildStamp = join(root, 'dist', '.hub-sources');
const built = [
  'src',
  'migrations',
  'test',
  'bench',
  'chaos',
  'tsconfig.json',
  'nest-cli.json',
  'package.json',
];

/** Standard output belongs to the command that is run. */
const toStandardError = { stdio: ['inherit', 2, 2] };

export function say(sentence) {
  console.error(`hub: ${sentence}`);
}

/** Brings a fresh clone, or one that has just been pulled, to where `dist` can be run. */
export async function prepare() {
  refuseOldNode();
  await install();
  await build();
}

export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = leastNode;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(
    `hub: this is Node ${process.versions.node}; the hub needs Node ${leastNode.join('.')} or newer. ` +
      'Install it from https://nodejs.org and try again.',
  );
  process.exit(1);
}

export async function install() {
  if (isInstalled()) return;
  say('installing dependencies. The first time, the database driver may take three minutes to compile.');
  const code = await withClock('still installing', () =>
    npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'),
  );
  if (code !== 0) {
    console.error('hub: the dependencies could not be installed; the reason is above.');
    process.exit(code);
  }
  writeFileSync(installStamp, fingerprint([lockfile]));
}

/** npm keeps in node_modules a list of what it installed there; optional packages may be for other machines. */
function isInstalled() {
  if (!existsSync(installed)) return false;
  if (existsSync(installStamp) && readFileSync(installStamp, 'utf8') === fingerprint([lockfile])) return true;
  const there = packagesOf(installed);
  return Object.entries(packagesOf(lockfile)).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

export async function build() {
  const sources = sourcesNow();
  if (existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === sources) return;
  say('building.');
  const code = await withClock('still building', () =>
    run(process.execPath, [nest(), 'build'], toStandardError),
  );
  if (code !== 0) {
    console.error('hub: the build failed; the compiler said why above.');
    process.exit(code);
  }
  writeFileSync(buildStamp, sources);
}

export function nest() {
  return join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
}

/** Path, size and date of every source: a deleted or an older file makes a build stale as well as a newer one. */
function sourcesNow() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const name of built) for (const path of filesUnder(join(root, name))) hash.update(describe(path));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).toSorted();
  return names.flatMap((name) => filesUnder(join(path, name)));
}

function describe(path) {
  const { size, mtimeMs } = statSync(path);
  return `${path}\0${size}\0${mtimeMs}\n`;
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex');
}

/** npm says in npm_execpath where it lives, which also works where `npm` is a batch file. */
export function npm(...args) {
  const itself = process.env.npm_execpath;
  if (itself && /npm-cli\.c?js$/.test(itself))
    return run(process.execPath, [itself, ...args], toStandardError);
  return run('npm', args, { ...toStandardError, shell: process.platform === 'win32' });
}

/** Runs a command in the foreground, passes signals on to it and answers its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    const leave = () => signals.forEach((signal) => process.off(signal, pass));
    child.on('error', (error) => {
      leave();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      leave();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

async function withClock(words, work) {
  const start = Date.now();
  const tick = () => say(`${words}, ${Math.round((Date.now() - start) / 1000)} s`);
  const clock = setInterval(tick, 5000);
  try {
    return await work();
  } finally {
    clearInterval(clock);
  }
}
