import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Throttle } from '../src/accounts/throttle.js';
import { readSettings } from '../src/platform/settings/settings.js';
import { startApp, type TestApp } from './support/app.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';
const REDIS = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';
const QUARTER_SECONDS = 900;

let app: TestApp;
const open: Throttle[] = [];
beforeAll(async () => {
  app = await startApp();
});
afterEach(() => {
  for (const each of open.splice(0)) each.onApplicationShutdown();
});
afterAll(() => app.close());

const throttle = (url: string): Throttle => {
  const made = new Throttle(readSettings({ ...process.env, REDIS_URL: url }), app.get(DataSource));
  open.push(made);
  return made;
};

/** How many of these tries at once are let through by these instances, and the seconds that the others wait. */
async function takes(instances: Throttle[], subject: string, tries: number) {
  const turn = (i: number) => instances[i % instances.length] ?? throttle('');
  const all = Array.from({ length: tries }, (_, i) => turn(i).take('account', subject));
  const results = await Promise.allSettled(all);
  const refused = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const codes = [...new Set(refused.map(({ code }) => code as string))];
  return {
    passed: tries - refused.length,
    codes,
    waits: refused.map(({ more }) => more.retryAfterSeconds as number),
  };
}

describe.each([
  ['without Redis', ''],
  ['with a Redis that does not answer', 'redis://127.0.0.1:1'],
  ['with the Redis of the machine, if it runs', REDIS],
])('the throttle %s', (_, url) => {
  it('R-AUTH-25 R-AUTH-26 lets ten tries through, also when fifty come at once, and starts again after a success', async () => {
    const one = throttle(url);
    const subject = randomUUID();
    expect(await takes([one], subject, 50)).toMatchObject({ passed: 10, codes: ['too_many_requests'] });
    await one.forget('account', subject);
    expect(await takes([one], subject, 5)).toMatchObject({ passed: 5, codes: [] });
    await one.forget('account', subject);
  });

  it('R-AUTH-20 makes each wait of a day twice as long, and forgets everything after a success', async () => {
    const one = throttle(url);
    const subject = randomUUID();
    const waits: number[] = [];
    for (let round = 0; round < 3; round++) {
      const { passed, waits: each } = await takes([one], subject, 12);
      expect(passed).toBe(10);
      waits.push(Math.max(...each));
      await endWait(one, subject);
    }
    expect(waits).toEqual([1, 2, 4].map((times) => times * QUARTER_SECONDS));
    await one.forget('account', subject);
    expect(Math.max(...(await takes([one], subject, 11)).waits)).toBe(QUARTER_SECONDS);
    await one.forget('account', subject);
  });

  it('R-AUTH-20 evaluates no more than a hundred failures in a row', async () => {
    const one = throttle(url);
    const subject = randomUUID();
    let passed = 0;
    for (let round = 0; round < 12; round++) {
      passed += (await takes([one], subject, 11)).passed;
      await endWait(one, subject);
    }
    expect(passed).toBe(100);
    await one.forget('account', subject);
    expect((await takes([one], subject, 5)).passed).toBe(5);
    await one.forget('account', subject);
  });
});

const shared = TEST_DATABASE === 'postgres' ? ['', REDIS] : [REDIS];
it.each(shared)('R-AUTH-25 two instances that share %s let no more through than one', async (url) => {
  const two = [throttle(url), throttle(url)];
  const subject = randomUUID();
  expect((await takes(two, subject, 50)).passed).toBe(10);
  await two[0]?.forget('account', subject);
});

const BUDGET = 10;
const budgeted = (url: string): Throttle => {
  const few = { READS_PER_MINUTE: String(BUDGET), WRITES_PER_MINUTE: String(BUDGET) };
  const made = new Throttle(readSettings({ ...process.env, ...few, REDIS_URL: url }), app.get(DataSource));
  open.push(made);
  return made;
};
const [ALONE, TOGETHER] = [2 * BUDGET, BUDGET];
const byDatabase = TEST_DATABASE === 'postgres' ? TOGETHER : ALONE;

describe.each([
  ['without Redis', '', { read: ALONE, write: byDatabase }],
  ['with a Redis that does not answer', 'redis://127.0.0.1:1', { read: ALONE, write: byDatabase }],
  ['over Redis', REDIS, { read: TOGETHER, write: TOGETHER }],
] as const)('the budgets of two instances %s', (_, url, most) => {
  it.each(['read', 'write'] as const)('R-HTTP-45 let as many %ss through as are shared', async (kind) => {
    const two = [budgeted(url), budgeted(url)];
    const subject = randomUUID();
    const spend = async () =>
      Promise.all(
        Array.from({ length: 6 * BUDGET }, (__, i) => two[i % 2]?.spend(kind, subject) ?? Promise.reject()),
      );
    const spent = [...(await spend()), ...(await spend())];
    expect(spent.filter(({ fits }) => fits)).toHaveLength(most[kind]);
    const refused = spent.filter(({ fits }) => !fits);
    expect(refused.every(({ left, resetSeconds }) => left === 0 && resetSeconds <= 60)).toBe(true);
    expect((await two[0]?.spend(kind, randomUUID()))?.fits).toBe(true);
  });
});

/** As if the waiting time were over: only the count of the quarter of an hour goes. */
async function endWait(one: Throttle, subject: string): Promise<void> {
  const { account } = await one['open']();
  await account.delete(one['keyOf'](subject));
}
