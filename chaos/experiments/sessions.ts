import type { Bed } from '../bed.js';
import { died, type Experiment, underLoad, until } from '../experiment.js';
import { randomOf } from '../payloads.js';
import { mustBe, refresh, renewed, sessionOf, signIn, type Tokens } from '../person.js';
import { Proxy } from '../proxy.js';

const LONGEST_WAIT_MS = 1_000;
const BACK_MS = 30_000;

const reuses = async (bed: Bed, tokens: Tokens): Promise<number> =>
  Number(
    (
      await bed.ask<{ n: string }>(
        `SELECT count(*) AS n FROM audit_entry
         WHERE action = 'session.token_reused' AND target_id = '${sessionOf(tokens)}'`,
      )
    )[0]?.n,
  );

/** The session goes on, in one chain, and nobody was called a thief. */
async function goesOn(bed: Bed, url: string, spent: Tokens): Promise<void> {
  const again = await renewed(url, spent);
  const next = await renewed(bed.url, again);
  for (const api of bed.apis) await mustBe(200, api.url, next);
  if ((await reuses(bed, next)) > 0) throw new Error('AUTH-37: an honest client was taken for a thief.');
}

/** The hub has replaced the token and the client never hears it; it asks again, the same instance or another one. */
async function lostAnswer(bed: Bed, link: Proxy, round: number): Promise<void> {
  const through = `http://127.0.0.1:${link.port}`;
  const tokens = await signIn(through);
  link.weather = { halfUp: true };
  const { status } = await refresh(through, tokens, LONGEST_WAIT_MS);
  link.reset();
  link.weather = {};
  const [row] = await bed.ask<{ rotation: number }>(
    `SELECT rotation FROM session WHERE id = '${sessionOf(tokens)}'`,
  );
  if (status !== null || row?.rotation !== 1)
    throw new Error(
      `The answer ${status} came, or nothing was done (${row?.rotation}): this proves nothing.`,
    );
  await goesOn(bed, round % 2 === 0 ? through : (bed.apis.at(-1)?.url ?? bed.url), tokens);
}

async function killedAfterRotation(bed: Bed): Promise<void> {
  const api = await bed.api({ failpoint: 'refresh.after_rotate:exit' });
  const tokens = await signIn(bed.url);
  const { status } = await refresh(api.url, tokens);
  if (status !== null) throw new Error(`The instance answered ${status}: this proves nothing.`);
  await goesOn(bed, bed.url, tokens);
  await died(bed, api);
}

/** Somebody shows a token that was spent two rotations ago. */
async function stolen(url: string): Promise<[spent: Tokens, living: Tokens]> {
  const spent = await signIn(url);
  return [spent, await renewed(url, await renewed(url, spent))];
}

async function isOver(bed: Bed, url: string, living: Tokens): Promise<void> {
  await mustBe(401, url, living);
  const { status } = await refresh(url, living);
  if (status !== 401) throw new Error(`AUTH-36: a session that was revoked was answered ${status}.`);
  if ((await reuses(bed, living)) !== 1) throw new Error('AUTH-36: the log does not tell of the revocation.');
}

/** Who dies in the revocation has answered nothing and done nothing; whoever is asked next does it whole. */
async function killedInRevocation(bed: Bed): Promise<void> {
  const api = await bed.api({ failpoint: 'refresh.in_family_revoke:exit' });
  const [spent, living] = await stolen(bed.url);
  const { status } = await refresh(api.url, spent);
  if (status !== null) throw new Error(`The instance answered ${status}: this proves nothing.`);
  await died(bed, api);
  if ((await reuses(bed, living)) > 0) throw new Error('I8: half of a revocation is there.');
  await mustBe(200, bed.url, living);
  const { status: after } = await refresh(bed.url, spent);
  if (after !== 401) throw new Error(`AUTH-36: a spent token was answered ${after}.`);
  await isOver(bed, bed.url, living);
}

/** Who was told 401 may count on it, whatever dies in the next moment. */
async function killedAfterRevocation(bed: Bed, isPowerCut: boolean): Promise<void> {
  const api = await bed.api();
  const [spent, living] = await stolen(api.url);
  const { status } = await refresh(api.url, spent);
  await Promise.all([api.kill(), ...(isPowerCut ? [bed.postgres.kill()] : [])]);
  if (status !== 401) throw new Error(`AUTH-36: a spent token was answered ${status}.`);
  if (isPowerCut) {
    await bed.postgres.start();
    for (const each of bed.apis) await until('the hub serves again', () => each.isReady(), BACK_MS);
  }
  await isOver(bed, bed.url, living);
}

export const lostTokens: Experiment = {
  id: 'X-27',
  about: 'answers with new tokens are lost; kills in and after the revocation of a session',
  isShort: false,
  run: async (bed, { rounds }) => {
    const [one] = bed.apis;
    if (!one) throw new Error('There is no instance.');
    const link = await Proxy.to(one.port, randomOf(bed.seed + 5));
    try {
      await underLoad(bed, 1, async () => {
        for (let round = 0; round < rounds; round++) {
          await lostAnswer(bed, link, round);
          await killedAfterRotation(bed);
          await killedInRevocation(bed);
          await killedAfterRevocation(bed, round === rounds - 1);
        }
      });
    } finally {
      await link.close();
    }
  },
};
