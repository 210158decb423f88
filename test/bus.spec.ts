import { EventEmitter2 } from '@nestjs/event-emitter';
import { Kafka, logLevel } from 'kafkajs';
import { randomBytes } from 'node:crypto';
import { Bus, type Message } from '../src/platform/bus/bus.js';
import { InProcessBus } from '../src/platform/bus/in-process-bus.js';
import { kafkaConfig } from '../src/platform/bus/kafka-config.js';
import { KafkaBus } from '../src/platform/bus/kafka-bus.js';
import { Outbox } from '../src/platform/bus/outbox.js';
import { RedisBus } from '../src/platform/bus/redis-bus.js';
import { newId } from '../src/platform/database/id.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';
import { serverOf, servers } from './support/servers.js';
import { until } from './support/until.js';

declare const TEST_DATABASE: string;

const prefix = `t${randomBytes(4).toString('hex')}.`;
const redis = await serverOf(process.env['TEST_REDIS_URL'], servers.startRedis);
const kafka = await serverOf(process.env['TEST_KAFKA_URL'], servers.startKafka);
afterAll(async () => {
  await redis?.stop();
  await kafka?.stop();
});

/** Buses with short patience; of one driver all on the same server. */
const drivers: Record<string, (() => Bus) | null> = {
  'in process': (() => {
    const bus = new InProcessBus(new EventEmitter2());
    return () => bus;
  })(),
  'Redis Streams': redis && (() => new RedisBus(redis.url, { prefix, claimAfterMs: 300, mostDeliveries: 3 })),
  Kafka:
    kafka && (() => new KafkaBus(kafka.url, { prefix, retryMs: 20, mostDeliveries: 3, sessionMs: 6_000 })),
};

const aMessage = (about: Partial<Message> = {}): Message => ({
  id: newId(),
  topic: 'sample.made',
  subjectId: newId(),
  subjectVersion: 1,
  body: {},
  ...about,
});

/** As the relay does: what fails is offered again. */
const publish = async (from: Bus, message: Message, tries = 3): Promise<void> => {
  for (let left = tries; left > 0; left--) {
    if (
      await from.publish(message).then(
        () => true,
        () => false,
      )
    )
      return;
  }
};

// What a driver does is the same whatever the database, so it is shown on one.
const blockOf = (isTested: boolean) => (isTested && TEST_DATABASE === 'sqlite' ? describe : describe.skip);
const contract = (name: string, make: (() => Bus) | null) => () => {
  const buses: Bus[] = [];
  const bus = (): Bus => {
    const made = make?.();
    if (!made) throw new Error(`There is no server for ${name}.`);
    buses.push(made);
    return made;
  };
  afterEach(async () => {
    for (const one of buses.splice(0)) await (one as Partial<RedisBus>).onApplicationShutdown?.();
  });
  it('carries a message as it is', async () => {
    const one = bus();
    const heard: Message[] = [];
    one.subscribe('sample.whole', 'test', async (message) => void heard.push(message));
    const message = aMessage({ topic: 'sample.whole', body: { city: 'Ponta Porã', list: [1, { a: null }] } });
    await one.publish(message);
    await until(() => heard.length === 1);
    expect(heard).toEqual([message]);
  });

  it('R-PIPE-34: tells each message to one of the instances of a listener, and to every listener', async () => {
    const [one, other] = [bus(), bus()];
    const heard: string[] = [];
    const note = (listener: string) => async (message: Message) =>
      void heard.push(`${listener} ${message.id}`);
    one.subscribe('sample.shared', 'lists', note('lists'));
    other.subscribe('sample.shared', 'lists', note('lists'));
    other.subscribe('sample.shared', 'letters', note('letters'));
    const messages = Array.from({ length: 10 }, () => aMessage({ topic: 'sample.shared' }));
    for (const message of messages) await one.publish(message);
    const expected = messages.flatMap(({ id }) => [`lists ${id}`, `letters ${id}`]);
    // The broker of the tests refuses a member that answers after the leader of its group, and waits a session for it.
    await until(() => new Set(heard).size >= expected.length, 100_000);
    expect([...new Set(heard)].toSorted()).toEqual(expected.toSorted());
    // Who loses the group before it could say what it had heard is told some again; all again would be no group.
    expect(heard.length).toBeLessThan(expected.length + messages.length);
  }, 120_000);

  it('offers a message again, with the same id, when a listener failed', async () => {
    const one = bus();
    const ids: string[] = [];
    one.subscribe('sample.again', 'test', async ({ id }) => {
      ids.push(id);
      if (ids.length === 1) throw new Error('not now');
    });
    const message = aMessage({ topic: 'sample.again' });
    await publish(one, message);
    await until(() => ids.length === 2);
    expect(ids).toEqual([message.id, message.id]);
  });

  it('sets a message aside that a listener cannot use, and goes on with the others', async () => {
    const one = bus();
    const [bad, ...good] = Array.from({ length: 4 }, () => aMessage({ topic: 'sample.poison' }));
    let tries = 0;
    const heard: string[] = [];
    one.subscribe('sample.poison', 'test', async ({ id }) => {
      if (id !== bad?.id) return void heard.push(id);
      tries += 1;
      throw new Error('never');
    });
    for (const message of [bad, ...good]) await publish(one, message as Message);
    await until(() => heard.length === 3 && tries === 3);
    expect(heard.toSorted()).toEqual(good.map(({ id }) => id).toSorted());
    const after = aMessage({ topic: 'sample.poison' });
    await one.publish(after);
    await until(() => heard.includes(after.id));
    expect(tries).toBe(3);
  });

  it('keeps the states of one thing in order', async () => {
    const one = bus();
    const heard: number[] = [];
    one.subscribe('sample.order', 'test', async (message) => void heard.push(message.subjectVersion));
    const subjectId = newId();
    const versions = Array.from({ length: 30 }, (_, n) => n);
    for (const subjectVersion of versions) {
      await one.publish(aMessage({ topic: 'sample.order', subjectId, subjectVersion }));
    }
    await until(() => heard.length >= 30);
    expect(heard).toEqual(versions);
  });

  (name === 'in process' ? it.skip : it)('keeps messages for a listener that is not there', async () => {
    const message = aMessage({ topic: 'sample.absent' });
    await bus().publish(message);
    const heard: string[] = [];
    bus().subscribe('sample.absent', 'test', async ({ id }) => void heard.push(id));
    await until(() => heard.length === 1);
    expect(heard).toEqual([message.id]);
  });
};
for (const [name, make] of Object.entries(drivers))
  blockOf(make !== null)(`bus: ${name}`, contract(name, make));

blockOf(redis !== null)('bus: what a consumer leaves when it dies', () => {
  it('is taken over by another of its group', async () => {
    const options = { prefix, claimAfterMs: 300 };
    const [dead, living] = [
      new RedisBus(String(redis?.url), options),
      new RedisBus(String(redis?.url), options),
    ];
    const begun: string[] = [];
    const held: (() => void)[] = [];
    dead.subscribe('sample.dead', 'test', async ({ id }) => {
      begun.push(id);
      await new Promise<void>((resolve) => held.push(resolve));
    });
    const message = aMessage({ topic: 'sample.dead' });
    await dead.publish(message);
    await until(() => begun.length === 1);
    const heard: string[] = [];
    living.subscribe('sample.dead', 'test', async ({ id }) => void heard.push(id));
    await until(() => heard.length === 1);
    expect(heard).toEqual([message.id]);
    for (const release of held) release();
    await dead.onApplicationShutdown();
    await living.onApplicationShutdown();
  });
});

blockOf(kafka !== null)('bus: what others have written into a topic', () => {
  it.each(['no JSON', 'null', '{"id":7}'])('is set aside, and what follows is heard: %s', async (text) => {
    const topic = `sample.foreign${randomBytes(2).toString('hex')}`;
    const stranger = new Kafka({ ...kafkaConfig(String(kafka?.url)), logLevel: logLevel.NOTHING }).producer();
    const bus = new KafkaBus(String(kafka?.url), { prefix, retryMs: 20, mostDeliveries: 3 });
    const heard: string[] = [];
    try {
      await stranger.connect();
      await stranger.send({ topic: prefix + topic, messages: [{ key: 'k', value: text }] });
      const message = aMessage({ topic, subjectId: 'k' });
      await publish(bus, message);
      bus.subscribe(topic, 'test', async ({ id }) => void heard.push(id));
      await until(() => heard.length === 1);
      expect(heard).toEqual([message.id]);
    } finally {
      await stranger.disconnect();
      await bus.onApplicationShutdown();
    }
  });
});

describe('the hub on a bus', () => {
  const cases = [
    ['in process', 'memory:'],
    ['Redis Streams', redis?.url],
    ['Kafka', kafka?.url],
  ] as const;
  it.each(cases.filter(([, url]) => url))('carries messages of the outbox: %s', async (_name, url) => {
    const app: TestApp = await startApp({ BUS_URL: String(url), WORKER: '1' });
    try {
      const message = { topic: 'sample.hub', subjectId: newId(), subjectVersion: 1, body: { n: 1 } };
      const heard: Message[] = [];
      app.get(Bus).subscribe('sample.hub', `test-${prefix}`, async (one) => void heard.push(one));
      await app.get(Transactions).run((db) => app.get(Outbox).add(db, message));
      await until(() => heard.find((one) => one.subjectId === message.subjectId));
      expect(heard.find((one) => one.subjectId === message.subjectId)).toMatchObject(message);
    } finally {
      await app.close();
      process.env['BUS_URL'] = 'memory:';
    }
  });
});
