import { setTimeout as sleep } from 'node:timers/promises';
import { AthletesService } from '../src/athletes/athletes.service.js';
import { isLockTimeout } from '../src/platform/database/errors.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  app.get(Transactions).run(async (db) => {
    await app.get(AthletesService, { strict: false }).lockEntries(db);
    return work();
  });

describe('the turns of those who enter athletes', () => {
  it('come one after the other, in the order in which they were asked for', async () => {
    const seen: string[] = [];
    const turns = [0, 1, 2, 3].map(async (number) => {
      await sleep(number * 60);
      await inTurn(async () => {
        seen.push(`${number} begins`);
        await sleep(100);
        seen.push(`${number} ends`);
      });
    });
    await Promise.all(turns);
    expect(seen).toEqual([0, 1, 2, 3].flatMap((number) => [`${number} begins`, `${number} ends`]));
  });
});

// On SQLite whoever writes waits for the whole transaction of another, and has no limit of its own.
const onPostgres = TEST_DATABASE === 'postgres' ? describe : describe.skip;
onPostgres('those whose turn does not come', () => {
  it('end in a lock timeout, which is waited out, and never in that of a statement', async () => {
    const held = inTurn(() => sleep(5_500));
    await sleep(100);
    const faults = await Promise.all(
      [0, 200, 400].map(async (ms) => {
        await sleep(ms);
        return inTurn(() => Promise.resolve()).catch((error: unknown) => error);
      }),
    );
    expect(faults.map((fault) => isLockTimeout(fault))).toEqual([true, true, true]);
    await held;
    await expect(inTurn(() => Promise.resolve('mine'))).resolves.toBe('mine');
  }, 20_000);
});
