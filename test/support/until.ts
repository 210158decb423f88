import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the answer is there; fails with the last reason when it never comes. */
export async function until<T>(
  ask: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  patienceMs = 40_000,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`It never came: ${String(ask)}`);
    await sleep(20);
  }
}
