import { once, EventEmitter } from 'node:events';
import { DataSource } from 'typeorm';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';

const ID = '01890000-0000-7000-8000-000000000001';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

type Asked = Pick<DataSource, 'query'>;
const heard = async (db: Asked, listener: string): Promise<number> =>
  (await db.query<object[]>('SELECT 1 FROM heard_message WHERE listener = $1', [listener])).length;

/** What others see after a transaction has written and before it ends, and after that. */
async function seenByOthers(listener: string, end: () => void): Promise<number[]> {
  const steps = new EventEmitter();
  const [written, looked] = [once(steps, 'written'), once(steps, 'looked')];
  const transaction = app.get(Transactions).run(async (db) => {
    const insert = `INSERT INTO heard_message (listener, message_id, heard_at) VALUES ($1, $2, CURRENT_TIMESTAMP)`;
    await db.query(insert, [listener, ID]);
    expect(await heard(db, listener)).toBe(1);
    steps.emit('written');
    await looked;
    end();
  });
  await written;
  const others = app.get(DataSource);
  const before = await heard(others, listener);
  steps.emit('looked');
  await transaction.catch(() => undefined);
  return [before, await heard(others, listener)];
}

describe('what a transaction has written', () => {
  it('is there for others once it is committed', async () => {
    expect(await seenByOthers('committed', () => undefined)).toEqual([0, 1]);
  });

  it('was never there for others when it is undone', async () => {
    const fail = (): void => {
      throw new Error('undone');
    };
    expect(await seenByOthers('undone', fail)).toEqual([0, 0]);
  });
});
