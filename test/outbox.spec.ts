import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Event } from '../src/events/event.entity.js';
import { Bus, type Message } from '../src/platform/bus/bus.js';
import { Inbox } from '../src/platform/bus/inbox.js';
import { FREE, OutboxLeases } from '../src/platform/bus/outbox-leases.js';
import { OutboxMessage } from '../src/platform/bus/outbox-message.entity.js';
import { Outbox } from '../src/platform/bus/outbox.js';
import { newId } from '../src/platform/database/id.js';
import { databaseOptions } from '../src/platform/database/options.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';
import { newDatabase } from './support/database.js';
import { until } from './support/until.js';
import { ask } from './support/sender.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

let app: TestApp;
let heard: Message[];
beforeEach(async () => {
  app = await startApp({ WORKER: '0' });
  heard = [];
  app.get(Bus).subscribe('sample.made', 'test', async (message) => void heard.push(message));
  while ((await app.get(Outbox).relay()) > 0);
});
afterEach(() => app.close());

const aMessage = (body: object = {}) => ({
  topic: 'sample.made',
  subjectId: newId(),
  subjectVersion: 1,
  body,
});
const add = (body?: object) => app.get(Transactions).run((db) => app.get(Outbox).add(db, aMessage(body)));
const addAll = (...messages: Omit<Message, 'id'>[]) =>
  app.get(Transactions).run(async (db) => {
    for (const message of messages) await app.get(Outbox).add(db, message);
  });
/** What waits for its next try need not wait. */
const now = () => ask(app, 'UPDATE outbox_message SET not_before = NULL');
const anEvent = (db: EntityManager) =>
  Object.assign(db.getRepository(Event).create(), {
    name: 'Copa Muestra',
    startDate: '2026-05-02',
    endDate: '2026-05-03',
    level: 'national',
    status: 'scheduled',
    environment: 'outdoor',
    searchText: 'copa muestra',
  });
const days = (n: number) => new Date(Date.now() - n * 24 * 3600 * 1000);
const count = () => app.get(DataSource).getRepository(Event).count();
const work = async (db: EntityManager) => void (await db.save(anEvent(db)));
const ids = async (seconds: number) => (await app.get(OutboxLeases).take(1, seconds)).map(({ id }) => id);

describe('outbox', () => {
  it('publishes each message once, however many relays run', async () => {
    for (const n of [1, 2, 3]) await add({ n });
    const relays = [1, 2, 3].map(() => app.get(Outbox).relay());
    const relayed = await Promise.all(relays);
    expect(relayed.reduce((sum, n) => sum + n)).toBe(3);
    expect(heard.map(({ body }) => (body as { n: number }).n).toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
    expect(await app.get(Outbox).relay()).toBe(0);
  });

  it('tells what changed and in which version', async () => {
    const message = aMessage({ city: 'Ponta Porã' });
    await app.get(Transactions).run((db) => app.get(Outbox).add(db, message));
    await app.get(Outbox).relay();
    expect(heard).toEqual([{ id: expect.any(String), ...message }]);
  });

  it('forgets the message when the change is undone', async () => {
    const undone = app.get(Transactions).run(async (db) => {
      await app.get(Outbox).add(db, aMessage());
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(await app.get(Outbox).relay()).toBe(0);
  });

  it('wakes the relay only after the change is committed', async () => {
    let woken = 0;
    app.get(Outbox).onAdded(() => (woken += 1));
    await app.get(Transactions).run(async (db) => {
      await app.get(Outbox).add(db, aMessage());
      expect(woken).toBe(0);
    });
    expect(woken).toBe(1);
  });

  it('offers a message again, with the same id, when its lease has run out', async () => {
    await add();
    const first = await ids(-1);
    expect(first).toHaveLength(1);
    expect(await ids(30)).toEqual(first);
    expect(await ids(30)).toEqual([]);
  });

  it('offers a message again when a listener failed, and lets nobody wait for it', async () => {
    let tries = 0;
    app.get(Bus).subscribe('sample.failed', 'test', async () => {
      tries += 1;
      if (tries === 1) throw new Error('not now');
    });
    await addAll({ ...aMessage(), topic: 'sample.failed' }, aMessage({ n: 2 }));
    expect(await app.get(Outbox).relay()).toBe(2);
    expect(heard.map(({ body }) => body)).toEqual([{ n: 2 }]);
    expect(await app.get(Outbox).relay()).toBe(0);
    await now();
    expect(await app.get(Outbox).relay()).toBe(1);
    expect(tries).toBe(2);
  });

  it('sets a message aside that no listener can use, and offers it again on request', async () => {
    let isMended = false;
    app.get(Bus).subscribe('sample.poison', 'test', async () => {
      if (!isMended) throw new Error('never');
    });
    await addAll({ ...aMessage(), topic: 'sample.poison' });
    let offers = 0;
    for (let taken = 1; taken > 0; offers++) {
      await now();
      taken = await app.get(Outbox).relay();
    }
    expect(offers - 1).toBe(12);
    const [dead] = await app.get(DataSource).getRepository(OutboxMessage).findBy({ topic: 'sample.poison' });
    expect(dead).toMatchObject({ publishedAt: null, deadAt: expect.any(Date), lastError: 'Error: never' });
    isMended = true;
    expect(await app.get(OutboxLeases).requeueDead()).toBe(1);
    expect(await app.get(Outbox).relay()).toBe(1);
    expect(await app.get(OutboxLeases).requeueDead()).toBe(0);
  });

  it('seeks the oldest message of a thing by its place in the index, not among all that wait', async () => {
    for (let n = 0; n < 3; n++) await add({ n });
    const explain = TEST_DATABASE === 'postgres' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
    const plan = await app
      .get(DataSource)
      .query<object[]>(`${explain} ${FREE}`, [days(0).toISOString(), 100]);
    const bySubject =
      TEST_DATABASE === 'postgres'
        ? /outbox_message_waiting on outbox_message oldest.{0,80}Index Cond: \(subject_id =/
        : /SEARCH oldest USING INDEX outbox_message_waiting \(subject_id=\?\)/;
    expect(plan.map((line) => Object.values(line).join(' ')).join(' ')).toMatch(bySubject);
  });

  it('publishes the states of one thing in order, also when they were written in another', async () => {
    const subjectId = newId();
    const states = [3, 1, 2].map((subjectVersion) => ({ ...aMessage(), subjectId, subjectVersion }));
    await addAll(...states, aMessage());
    while ((await app.get(Outbox).relay()) > 0);
    const versions = heard.filter((message) => message.subjectId === subjectId);
    expect(versions.map(({ subjectVersion }) => subjectVersion)).toEqual([1, 2, 3]);
  });

  it('R-PIPE-28: publishes what was written first and committed last', async () => {
    const early = newId(Date.now() - 60_000);
    await addAll(aMessage({ n: 1 }));
    await app.get(Outbox).relay();
    await app
      .get(Transactions)
      .run((db) => db.save(Object.assign(new OutboxMessage(), aMessage({ n: 0 }), { id: early })));
    await app.get(Outbox).relay();
    expect(heard.map(({ body }) => body)).toEqual([{ n: 1 }, { n: 0 }]);
  });

  it('gives back what it took when the bus is away, without counting the try', async () => {
    await addAll(aMessage({ n: 1 }), aMessage({ n: 2 }));
    const bus = app.get(Bus);
    const publish = bus.publish.bind(bus);
    bus.publish = () => Promise.reject(new Error('away'));
    for (let tries = 0; tries < 15; tries++) await expect(app.get(Outbox).relay()).rejects.toThrow('away');
    bus.publish = publish;
    expect(await app.get(Outbox).relay()).toBe(2);
    const rows = await app.get(DataSource).getRepository(OutboxMessage).findBy({ topic: 'sample.made' });
    expect(rows.map(({ attempts }) => attempts)).toEqual([1, 1]);
  });

  it('forgets what was published more than a week ago, and nothing else', async () => {
    await addAll(aMessage({ n: 1 }), aMessage({ n: 2 }), { ...aMessage(), topic: 'sample.waiting' });
    await app.get(OutboxLeases).prune();
    const messages = app.get(DataSource).getRepository(OutboxMessage);
    const [old, recent, waiting] = await messages.find({ order: { id: 'DESC' }, take: 3 });
    await messages.update(String(old?.id), { publishedAt: days(8) });
    await messages.update(String(recent?.id), { publishedAt: days(6) });
    expect(await app.get(OutboxLeases).prune()).toBe(1);
    expect(await messages.countBy({ id: String(old?.id) })).toBe(0);
    expect(await messages.countBy({ id: In([recent?.id, waiting?.id]) })).toBe(2);
  });
});

describe('inbox', () => {
  const message = { ...aMessage(), id: newId() };

  it('R-PIPE-29: does the work of a message once for each listener, however often and at once it is heard', async () => {
    const before = await count();
    const twice = [1, 2, 3].map(() => app.get(Inbox).once('one', message, work));
    expect((await Promise.all(twice)).filter(Boolean)).toEqual([true]);
    expect(await count()).toBe(before + 1);
    expect(await app.get(Inbox).once('other', message, work)).toBe(true);
    expect(await count()).toBe(before + 2);
  });

  it('forgets that it heard a message when the work fails', async () => {
    const failing = app.get(Inbox).once('three', message, async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await app.get(Inbox).once('three', message, work)).toBe(true);
  });

  it('R-PIPE-30: does nothing about a state that is older than one it heard of', async () => {
    const done: number[] = [];
    for (const subjectVersion of [2, 1, 3, 3]) {
      const about = { ...message, id: newId(), subjectVersion };
      await app.get(Inbox).newest('list', about, async () => void done.push(subjectVersion));
    }
    expect(done).toEqual([2, 3, 3]);
  });
});

describe('a process that ends while it hands messages on', () => {
  it('R-PIPE-24 R-PIPE-28 calls none of them handed on that its listeners did not hear', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-ending-'));
    const database = await newDatabase();
    // What is in memory would be gone when it is looked at.
    const url = TEST_DATABASE === 'sqlite' ? `sqlite:${join(folder, 'hub.sqlite')}` : database.url;
    const ending = await startApp({ WORKER: '1', DATABASE_URL: url });
    const reached = new Set<string>();
    ending.get(Bus).subscribe('sample.made', 'slow', async ({ id }) => {
      await sleep(30);
      reached.add(id);
    });
    await ending.get(Transactions).run(async (db) => {
      for (let n = 0; n < 60; n++) await ending.get(Outbox).add(db, aMessage({ n }));
    });
    await until(() => reached.size >= 3);
    await ending.close();
    const after = await new DataSource(databaseOptions(url, 2)).initialize();
    const handedOn = await after.query<{ id: string }[]>(
      `SELECT id FROM outbox_message WHERE topic = 'sample.made' AND published_at IS NOT NULL`,
    );
    await after.destroy();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
    expect(reached.size).toBeGreaterThanOrEqual(3);
    expect(handedOn.filter(({ id }) => !reached.has(id))).toEqual([]);
  }, 60_000);
});
