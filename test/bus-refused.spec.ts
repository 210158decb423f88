import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { saidToBeAt } from '../chaos/kafka.js';
import { Proxy } from '../chaos/proxy.js';
import type { Message } from '../src/platform/bus/bus.js';
import { KafkaBus } from '../src/platform/bus/kafka-bus.js';
import { RedisBus } from '../src/platform/bus/redis-bus.js';
import { newId } from '../src/platform/database/id.js';
import { servers } from './support/servers.js';
import { until } from './support/until.js';

declare const TEST_DATABASE: string;

const REFUSED_MS = 3_000;
const LONGEST_DEAF_MS = 60_000;
const prefix = `t${randomBytes(4).toString('hex')}.`;

/** With their usual patience: it is what makes them hear again. */
const drivers = [
  {
    name: 'Redis Streams',
    program: 'redis-server',
    start: () => servers.startRedis(),
    make: (port: number) => new RedisBus(`redis://127.0.0.1:${port}`, { prefix }),
  },
  {
    name: 'Kafka',
    program: 'kcat',
    start: () => servers.startKafka(),
    make: (port: number) => new KafkaBus(`kafka://127.0.0.1:${port}`, { prefix }),
  },
];
const there = drivers.filter(({ program }) => servers.isThere(program));

/** GROUP_AUTHORIZATION_FAILED: kafkajs tries nothing again after it. */
const NOT_ALLOWED = 30;
/** The answer to a heartbeat: its length, number, throttle and error, 14 bytes together. */
const isHeartbeat = (bytes: Buffer): boolean => bytes.length === 14 && bytes.readInt32BE(0) === 10;

// What a driver does is the same whatever the database, so it is shown on one.
(there.length > 0 && TEST_DATABASE === 'sqlite' ? describe : describe.skip)('a bus that refuses', () => {
  it.each(there.length > 0 ? there : drivers)(
    'R-PIPE-33: is heard again by every listener once it takes connections: $name',
    async ({ start, make }) => {
      const server = await start();
      const port = Number(new URL(server.url).port);
      const link = await Proxy.to(port, () => 1);
      link.translate = (bytes) => saidToBeAt(link.port, port, bytes);
      const [one, other] = [make(link.port), make(link.port)];
      try {
        const heard = new Set<string>();
        for (const bus of [one, other])
          for (const listener of ['lists', 'letters'])
            bus.subscribe('sample.refused', listener, async ({ id }) => void heard.add(`${listener} ${id}`));
        const told = async (id: string): Promise<void> => {
          const about = { topic: 'sample.refused', subjectId: id, subjectVersion: 1, body: {} };
          const message: Message = { id, ...about };
          await until(() =>
            one.publish(message).then(
              () => true,
              () => false,
            ),
          );
          await until(() => heard.has(`lists ${id}`) && heard.has(`letters ${id}`), LONGEST_DEAF_MS);
        };
        await told(newId());
        link.weather = { refuse: true };
        link.reset();
        await sleep(REFUSED_MS);
        link.weather = {};
        const after = newId();
        await told(after);
        expect([...heard].filter((each) => each.endsWith(after)).toSorted()).toEqual([
          `letters ${after}`,
          `lists ${after}`,
        ]);
      } finally {
        await one.onApplicationShutdown();
        await other.onApplicationShutdown();
        await link.close();
        await server.stop();
      }
    },
    150_000,
  );
});

(servers.isThere('kcat') && TEST_DATABASE === 'sqlite' ? describe : describe.skip)(
  'Kafka that takes a right away',
  () => {
    it('R-PIPE-33: is heard again once it gives the right back', async () => {
      const server = await servers.startKafka();
      const port = Number(new URL(server.url).port);
      const link = await Proxy.to(port, () => 1);
      let refusals = 0;
      link.translate = (bytes) => saidToBeAt(link.port, port, bytes);
      const bus = new KafkaBus(`kafka://127.0.0.1:${link.port}`, { prefix });
      const heard: string[] = [];
      const message = (): Message => {
        const id = newId();
        return { id, topic: 'sample.right', subjectId: id, subjectVersion: 1, body: {} };
      };
      try {
        bus.subscribe('sample.right', 'lists', async ({ id }) => void heard.push(id));
        const [before, after] = [message(), message()];
        await bus.publish(before);
        await until(() => heard.length === 1, LONGEST_DEAF_MS);
        link.translate = (bytes) => {
          const told = saidToBeAt(link.port, port, bytes);
          if (isHeartbeat(told)) {
            told.writeInt16BE(NOT_ALLOWED, 12);
            refusals += 1;
          }
          return told;
        };
        await until(() => refusals > 0);
        link.translate = (bytes) => saidToBeAt(link.port, port, bytes);
        await bus.publish(after);
        await until(() => heard.length === 2, LONGEST_DEAF_MS);
        expect(heard).toEqual([before.id, after.id]);
      } finally {
        await bus.onApplicationShutdown();
        await link.close();
        await server.stop();
      }
    }, 150_000);
  },
);
