import { Bus, type Message } from '../src/platform/bus/bus.js';
import { Outbox } from '../src/platform/bus/outbox.js';
import { newId } from '../src/platform/database/id.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';

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
const ids = async (seconds: number) => (await app.get(Outbox)['lease'](1, seconds)).map(({ id }) => id);

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

  it('offers a message again when a listener failed', async () => {
    let tries = 0;
    app.get(Bus).subscribe('sample.failed', 'test', async () => {
      tries += 1;
      if (tries === 1) throw new Error('not now');
    });
    await app
      .get(Transactions)
      .run((db) => app.get(Outbox).add(db, { ...aMessage(), topic: 'sample.failed' }));
    await expect(app.get(Outbox).relay(50, -1)).rejects.toThrow('not now');
    expect(await app.get(Outbox).relay(50, -1)).toBe(1);
    expect(tries).toBe(2);
  });
});
