import { randomUUID } from 'node:crypto';
import { Throttle } from '../src/accounts/throttle.js';
import { readSettings } from '../src/platform/settings/settings.js';

const REDIS = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';
const open: Throttle[] = [];
const throttle = (url: string): Throttle => {
  const made = new Throttle(readSettings({ ...process.env, REDIS_URL: url }));
  open.push(made);
  return made;
};
afterEach(() => {
  for (const each of open.splice(0)) each.onApplicationShutdown();
});

/** How many of these tries at once are let through, and the codes of the refusals. */
async function takes(one: Throttle, subject: string, tries: number) {
  const all = Array.from({ length: tries }, () => one.take('account', subject));
  const results = await Promise.allSettled(all);
  const refused = results.flatMap((each) => (each.status === 'rejected' ? [each.reason.code as string] : []));
  return { passed: tries - refused.length, codes: [...new Set(refused)] };
}

describe.each([
  ['in memory', ''],
  ['with a Redis that does not answer', 'redis://127.0.0.1:1'],
  ['with the Redis of the machine, if it runs', REDIS],
])('the throttle %s', (_, url) => {
  it('R-AUTH-25 R-AUTH-26 lets ten tries through, also when fifty come at once, and starts again after a success', async () => {
    const one = throttle(url);
    const subject = randomUUID();
    expect(await takes(one, subject, 50)).toEqual({ passed: 10, codes: ['too_many_requests'] });
    await one.forget('account', subject);
    expect(await takes(one, subject, 5)).toEqual({ passed: 5, codes: [] });
    await one.forget('account', subject);
  });
});
