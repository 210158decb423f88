import { readdirSync, readFileSync } from 'node:fs';
import { readSettings } from '../platform/settings/settings.js';
import { Passwords } from './passwords.js';

const secret = 'x'.repeat(18) + 'yZ3'.repeat(10);
const settings = readSettings({
  NODE_ENV: 'test',
  PASSWORD_COST: '4',
  JWT_SECRET: `${secret}1`,
  PASSWORD_PEPPER: `${secret}2`,
  DATA_KEY: `${secret}3`,
});
const passwords = new Passwords(settings);
afterAll(() => passwords.onApplicationShutdown());

/** How nice each thread of this process is to the others, the main thread first. */
const nices = (): number[] =>
  readdirSync('/proc/self/task').map((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
  });

describe('hashing', () => {
  it('R-AUTH-18 is done in threads of its own, and knows its password again', async () => {
    const hash = await passwords.hash('vento contra 2,1');
    expect(await passwords.matches('vento contra 2,1', hash)).toBe(true);
    expect(await passwords.matches('vento contra 2,2', hash)).toBe(false);
    expect(await passwords.matches('vento contra 2,1', null)).toBe(false);
  });

  it('R-AUTH-18 takes people in the order in which they came, however many wait', async () => {
    const people = Array.from({ length: 16 }, (_, n) => n);
    const done: number[] = [];
    await Promise.all(
      people.map(async (n) => {
        await passwords.hash(`vento contra ${n}`);
        done.push(n);
      }),
    );
    // Threads work side by side, so somebody may overtake as many as there are threads, and no more.
    const overtaken = done.map((n, at) => at - n);
    expect(done.toSorted((one, other) => one - other)).toEqual(people);
    expect(Math.max(...overtaken)).toBeLessThan(4);
  });

  it('R-AUTH-18 gives way to the thread that answers, on Linux', () => {
    if (process.platform !== 'linux') return;
    const [main = 0, ...others] = nices();
    expect(others.filter((nice) => nice === main + 5 || nice === 5).length).toBeGreaterThan(0);
    expect(main).toBeLessThan(5);
  });
});
