import { join } from 'node:path';

export interface Server {
  url: string;
  port: number;
  pid: number;
  stop: () => Promise<void>;
}

interface Servers {
  isThere: (binary: string) => boolean;
  startRedis: (port?: number) => Promise<Server>;
  startKafka: () => Promise<Server>;
  startS3: () => Promise<Server>;
}

const scripts = join(import.meta.dirname, '../../../scripts/test-servers.mjs');

/** How `npm test` starts its servers; for specs that must stop one. */
export const servers = (await import(scripts)) as Servers;

/** The server of the environment, else one of our own; null where there is none to start. */
export async function serverOf(
  given: string | undefined,
  start: () => Promise<Server>,
): Promise<Pick<Server, 'url' | 'stop'> | null> {
  if (given) return { url: given, stop: async () => undefined };
  return start().catch(() => null);
}

/** A Redis of one's own where that can be: hubs that share one hear of each other's changes. */
export async function redisAlone(): Promise<Pick<Server, 'url' | 'stop'>> {
  if (servers.isThere('redis-server')) return servers.startRedis();
  return { url: process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379', stop: async () => undefined };
}
