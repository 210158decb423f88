import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Leases, LeaseLost, type Claim } from '../src/ingestion/leases.js';
import { Publisher } from '../src/ingestion/publisher.js';
import { Worker } from '../src/ingestion/worker.js';
import { Settings } from '../src/platform/settings/settings.js';
import { startApp, type TestApp } from './support/app.js';
import { aSender, ask, count, forgetLease, HEADER, oneRow, stored, workOff } from './support/sender.js';

let app: TestApp;
let chile: Awaited<ReturnType<typeof aSender>>;
let leases: Leases;

beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
  chile = await aSender(app);
  leases = app.get(Leases);
});
afterAll(() => app.close());
beforeEach(() => workOff(app));

const claimed = async (): Promise<Claim> => {
  const claim = await leases.claim('test');
  if (!claim) throw new Error('Nothing waits.');
  return claim;
};
const late = (id: string) => ask(app, 'UPDATE submission SET not_before = NULL WHERE id = $1', [id]);
/** Takes the bytes away, so that reading them fails until the attempts are used up. */
async function loseBytes(id: string): Promise<void> {
  const { sha256 } = await stored(app, id);
  await rm(join(app.get(Settings).DATA_DIR, 'storage', sha256.slice(0, 2), sha256));
}

describe('a claim', () => {
  it('R-PIPE-10: is counted in a commit of its own, before any work', async () => {
    const id = await chile.send(oneRow());
    await claimed();
    expect(await stored(app, id)).toMatchObject({
      status: 'processing',
      attempts: 1,
      fence: 1,
      rowsReceived: 0,
    });
  });

  it('R-PIPE-17: has one owner, however many ask at once', async () => {
    const sent = await Promise.all(Array.from({ length: 6 }, () => chile.send(oneRow())));
    const claims = await Promise.all(Array.from({ length: 8 }, (_, at) => leases.claim(`worker ${at}`)));
    const ids = claims.flatMap((claim) => (claim ? [claim.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (let more = await leases.claim('test'); more; more = await leases.claim('test')) ids.push(more.id);
    expect(ids.toSorted()).toEqual(sent.toSorted());
    await Promise.all(ids.map((id) => forgetLease(app, id)));
  });

  it('R-PIPE-18: lasts 30 seconds by the clock of the database, and longer when it is renewed', async () => {
    const id = await chile.send(oneRow());
    const claim = await claimed();
    const left = async (): Promise<number> => {
      const { leasedUntil, claimedAt } = await stored(app, id);
      return ((leasedUntil?.getTime() ?? 0) - (claimedAt?.getTime() ?? 0)) / 1000;
    };
    expect(Math.round(await left())).toBe(30);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await leases.renew(claim)).toBe(true);
    expect(await left()).toBeGreaterThan(30.01);
  });

  it('R-PIPE-38: of a killed process goes to the next who asks, without any repair', async () => {
    const id = await chile.send(oneRow());
    const first = await claimed();
    expect(await leases.claim('other')).toBeNull();
    await forgetLease(app, id);
    const second = await claimed();
    expect([second.id, second.fence]).toEqual([id, first.fence + 1]);
    await forgetLease(app, id);
    await workOff(app);
    expect((await stored(app, id)).status).toBe('needs_review');
  });

  it('R-PIPE-19: that was lost changes nothing any more', async () => {
    const id = await chile.send(oneRow());
    await workOff(app);
    await chile.approve(id).expect(200);
    const zombie = await claimed();
    await forgetLease(app, id);
    const owner = await claimed();
    const before = await count(app, 'performance');
    await expect(app.get(Publisher).publish(zombie, await stored(app, id))).rejects.toThrow(LeaseLost);
    expect(await leases.renew(zombie)).toBe(false);
    await leases.release(zombie, 'A fault of the zombie.');
    expect(await count(app, 'performance')).toBe(before);
    expect(await stored(app, id)).toMatchObject({ status: 'approved', fence: owner.fence, reason: null });
    await app.get(Publisher).publish(owner, await stored(app, id));
    expect(await count(app, 'performance')).toBe(before + 1);
  });

  it('R-PIPE-27: does not look at the clock of the process', async () => {
    await chile.send(oneRow());
    const claim = await claimed();
    const clock = globalThis.Date;
    try {
      globalThis.Date = clockOff(3_600_000);
      expect(await leases.claim('an hour ahead')).toBeNull();
      globalThis.Date = clockOff(-3_600_000);
      expect(await leases.renew(claim)).toBe(true);
    } finally {
      globalThis.Date = clock;
    }
    expect(await leases.claim('back')).toBeNull();
    await leases.giveBack(claim);
  });

  it('R-PIPE-24: is given back when the process ends, and the attempt does not count', async () => {
    const id = await chile.send(oneRow());
    const end = new AbortController();
    end.abort(new Error('The process ends.'));
    await app.get(Worker).one(end.signal);
    expect(await stored(app, id)).toMatchObject({ attempts: 0, leasedUntil: null, notBefore: null });
    expect((await claimed()).id).toBe(id);
    await forgetLease(app, id);
  });
});

/** The clock of a process that is wrong by so much. */
const clockOff = (byMs: number): DateConstructor =>
  new Proxy(Date, {
    construct: (real, args: unknown[]) =>
      Reflect.construct(real, args.length > 0 ? args : [real.now() + byMs]) as Date,
    get: (real, key) => (key === 'now' ? () => real.now() + byMs : (Reflect.get(real, key) as unknown)),
  });

describe('a fault', () => {
  it('R-PIPE-21: is tried again after times that differ, five times in all; bad content is read once', async () => {
    const bad = await chile.send(`${HEADER}\n100,F,,2001,CHI,nonsense,,Final,1,1\n`);
    await workOff(app);
    expect(await stored(app, bad)).toMatchObject({ status: 'rejected' });
    expect(await count(app, 'submission_claim', `submission_id = '${bad}'`)).toBe(1);

    const id = await chile.send(oneRow());
    await loseBytes(id);
    const delays: number[] = [];
    const seen: string[] = [];
    for (let attempt = 1; attempt <= 5; attempt++) {
      await workOff(app);
      const now = await stored(app, id);
      expect(now.attempts).toBe(attempt);
      seen.push(now.status);
      delays.push((now.notBefore?.getTime() ?? 0) - (now.claimedAt?.getTime() ?? 0));
      await late(id);
    }
    expect(seen).toEqual(['processing', 'processing', 'processing', 'processing', 'failed']);
    expect((await stored(app, id)).failedFrom).toBe('processing');
    const waits = delays.slice(0, 4);
    expect(new Set(waits).size).toBe(4);
    expect(Math.max(...waits)).toBeLessThan(65_000);
  });

  it('R-PIPE-22: in the end is told, delays nobody, and can be sent to work again', async () => {
    const id = await chile.send(oneRow());
    await loseBytes(id);
    const others = await Promise.all(Array.from({ length: 3 }, () => chile.send(oneRow())));
    for (let attempt = 1; attempt <= 5; attempt++) {
      await workOff(app);
      await late(id);
    }
    for (const other of others) expect((await stored(app, other)).status).toBe('needs_review');
    const told = await ask<{ topic: string }>(
      app,
      `SELECT topic FROM outbox_message WHERE subject_id = $1 AND topic = 'submission.failed'`,
      [id],
    );
    expect(told).toHaveLength(1);
    await chile.retry(id).expect(200);
    expect(await stored(app, id)).toMatchObject({ status: 'received', attempts: 0 });
    await ask(app, `UPDATE submission SET status = 'rejected' WHERE id = $1`, [id]);
  });

  it('R-PIPE-23: that kills the process three times sets the file aside', async () => {
    const id = await chile.send(oneRow());
    for (let kill = 1; kill <= 3; kill++) {
      expect((await claimed()).id).toBe(id);
      await forgetLease(app, id);
    }
    expect(await leases.claim('test')).toBeNull();
    const aside = await stored(app, id);
    expect(aside).toMatchObject({ status: 'failed', attempts: 3, crashes: 3, failedFrom: 'processing' });
    expect(aside.reason).toMatch(/3 times/);
  });

  it('R-PIPE-11: at the very end of a publication leaves nothing of it', async () => {
    const id = await chile.send(oneRow());
    await workOff(app);
    await chile.approve(id).expect(200);
    const before = [await count(app, 'performance'), await count(app, 'athlete'), await count(app, 'best')];
    await ask(app, 'UPDATE audit_head SET id = 2');
    await workOff(app);
    await ask(app, 'UPDATE audit_head SET id = 1');
    expect([await count(app, 'performance'), await count(app, 'athlete'), await count(app, 'best')]).toEqual(
      before,
    );
    expect(await stored(app, id)).toMatchObject({ status: 'approved', attempts: 1 });
    await late(id);
    await workOff(app);
    expect((await stored(app, id)).status).toBe('published');
    expect(await count(app, 'performance')).toBe((before[0] ?? 0) + 1);
  });
});

describe('a large file', () => {
  const rows = ['Eva Uno,2001', 'Eva Dos,2002', 'Eva Uno,2001', 'Eva Tres,2003', 'Eva Dos,2002'].map(
    (who, at) => `100,F,${who},CHI,12.${at}1,,Heat ${at},${at},1`,
  );

  it('R-PIPE-11: is published in parts, and another process goes on where a killed one was', async () => {
    const publisher = app.get(Publisher);
    publisher.partRows = 2;
    const before = [await count(app, 'performance'), await count(app, 'athlete')];
    const id = await chile.send([HEADER, ...rows].join('\n'));
    await workOff(app);
    await chile.approve(id).expect(200);
    let parts = 0;
    const killed = { ...(await claimed()), stop: new AbortController().signal };
    killed.stop.throwIfAborted = () => {
      parts += 1;
      if (parts === 2) throw new Error('killed');
    };
    await expect(publisher.publish(killed, await stored(app, id))).rejects.toThrow('killed');
    expect(await stored(app, id)).toMatchObject({ status: 'approved', rowsPublished: 2 });
    expect((await chile.get(id)).body).toMatchObject({ status: 'approved', rows: { published: 2 } });
    await forgetLease(app, id);
    await workOff(app);
    expect(await stored(app, id)).toMatchObject({
      status: 'published',
      rowsPublished: 5,
      publishedThrough: null,
    });
    const after = [await count(app, 'performance'), await count(app, 'athlete')];
    expect(after.map((now, at) => now - (before[at] ?? 0))).toEqual([5, 3]);
    expect(await count(app, 'submission_newcomer')).toBe(0);
    publisher.partRows = 10_000;
  });
});
