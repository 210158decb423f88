// What every throwaway server needs: a process that ends with us, a folder, a port, a sign of life.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const patienceMs = 60_000;
export const exe = process.platform === 'win32' ? '.exe' : '';

/** SIGINT is PostgreSQL's fast shutdown; Redis stops at it too. Nothing outlives this process. */
export function launch(binary, args, { input = 'ignore', signal = 'SIGINT', ...options }, folder) {
  const child = spawn(binary, args, { ...options, stdio: [input, 'pipe', 'pipe'] });
  const server = { words: '', ended: false, pid: child.pid };
  const hear = (chunk) => (server.words = `${server.words}${chunk}`.slice(-4000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const end = new Promise((resolve) => {
    child.on('error', (error) => resolve((server.words = error.message)));
    child.on('exit', resolve);
  }).then(() => (server.ended = true));
  const kill = () => child.kill(signal);
  process.once('exit', kill);
  server.stop = async () => {
    kill();
    await end;
    process.off('exit', kill);
    rmSync(folder, { recursive: true, force: true });
  };
  return server;
}

export async function answering(port, server) {
  await until(server, async () => {
    const socket = connect(port, '127.0.0.1');
    try {
      await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    } finally {
      socket.destroy();
    }
  });
}

export async function until(server, attempt) {
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

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, `${name}${exe}`)).find((path) => existsSync(path));
}

export function temporaryFolder(prefix) {
  return mkdtempSync(join(tmpdir(), prefix));
}

export function lastLine(words) {
  return String(words).trim().split('\n').at(-1);
}
