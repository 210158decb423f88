import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Bed } from '../bed.js';
import { type Experiment, good, until, withWorkers } from '../experiment.js';
import type { HubProcess } from '../hub.js';
import { findOnPath } from '../on-path.js';

const FILES = 64;
const SOCKETS = 200;
const BACK_MS = 30_000;

/** Connections of somebody who says nothing; some are refused. */
async function crowd(api: HubProcess): Promise<Socket[]> {
  const sockets = Array.from({ length: SOCKETS }, () => connect(api.port, '127.0.0.1'));
  await Promise.allSettled(sockets.map((socket) => once(socket, 'connect')));
  for (const socket of sockets) socket.on('error', () => undefined);
  return sockets;
}

async function sendThroughCrowd(bed: Bed, api: HubProcess): Promise<void> {
  const sockets = await crowd(api);
  try {
    for (let i = 0; i < 3; i++) await bed.client.send(api.url, good(bed));
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

export const fewFiles: Experiment = {
  id: 'X-31',
  about: `an instance may open ${FILES} files, and ${SOCKETS} connections come`,
  isShort: false,
  run: async (bed, { rounds }) => {
    if (!findOnPath('prlimit')) {
      process.stdout.write('NOT RUN: X-31: there is no prlimit on the PATH.\n');
      return;
    }
    const api = await bed.api();
    execFileSync('prlimit', [`--pid=${api.pid}`, `--nofile=${FILES}:${FILES}`]);
    await withWorkers(bed, 1, async () => {
      for (let round = 0; round < rounds; round++) {
        await sendThroughCrowd(bed, api);
        await until('the instance serves again', () => api.isReady(), BACK_MS);
        await bed.client.insist(api.url, good(bed));
        if (api.hasEnded) throw new Error('I12: the instance ended with its files.');
        await bed.check();
      }
      await bed.settle();
    });
    await api.kill();
  },
};
