import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { MOST_WAITING_OF_ONE } from '../src/ingestion/queue.service.js';
import { Leases } from '../src/ingestion/leases.js';
import { newId } from '../src/platform/database/id.js';
import { Settings } from '../src/platform/settings/settings.js';
import { Submission } from '../src/ingestion/submission.entity.js';
import { startApp, type TestApp } from './support/app.js';
import { aSender, ask, count, HEADER, oneRow, type Sent, stored, workOff } from './support/sender.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

const isPostgres = TEST_DATABASE === 'postgres';

let app: TestApp;
let chile: Awaited<ReturnType<typeof aSender>>;
let peru: Awaited<ReturnType<typeof aSender>>;

beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
  chile = await aSender(app);
  peru = await aSender(app, 'PER');
});
afterAll(() => app.close());
beforeEach(() => workOff(app));

const line = (at: number): string => {
  const letters = String(at).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return `100,F,Ana ${letters},2001,CHI,12.34,,Final,1,`;
};
const idOf = ({ body }: { body: unknown }): string => (body as Sent).id;

describe('an accepted file', () => {
  it('R-PIPE-01: is committed with its bytes, its audit entry and its message before the answer', async () => {
    const id = await chile.send(oneRow());
    const { sha256 } = await stored(app, id);
    const kept = join(app.get(Settings).DATA_DIR, 'storage', sha256.slice(0, 2), sha256);
    await expect(rm(kept)).resolves.toBeUndefined();
    expect(await count(app, 'audit_entry', `target_id = '${id}' AND action = 'submission.received'`)).toBe(1);
    expect(await count(app, 'outbox_message', `subject_id = '${id}'`)).toBe(1);
    await ask(app, `UPDATE submission SET status = 'rejected' WHERE id = $1`, [id]);
  });

  it('R-PIPE-02, R-PIPE-04: is one submission when its key comes twenty times at once, and later again', async () => {
    const [meet, text] = [await chile.meet(), oneRow()];
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => chile.sending(meet, text, 'key-of-twenty')),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
    const again = await chile.sending(meet, text, 'key-of-twenty').expect(202);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(new Set([...answers, again].map(idOf)).size).toBe(1);
    expect(await count(app, 'submission', `event_id = '${meet}'`)).toBe(1);
  });

  it('R-PIPE-05: keeps its key for itself; a refused file leaves the key unused', async () => {
    const meet = await chile.meet();
    await chile.sending(meet, '', 'key-of-an-empty-file').expect(422);
    await chile.sending(meet, oneRow(), 'key-of-an-empty-file').expect(202);
    const other = await chile.sending(meet, oneRow(), 'key-of-an-empty-file');
    expect(other.status).toBe(422);
  });

  it('R-PIPE-06: has a key of visible ASCII that belongs to its sender', async () => {
    const text = oneRow();
    await chile.sending(await chile.meet(), text, 'a key with spaces').expect(400);
    await chile.sending(await chile.meet(), text, 'k'.repeat(256)).expect(400);
    const own = await chile.sending(await chile.meet(), text, 'a-common-key').expect(202);
    const other = await peru.sending(await peru.meet(), text, 'a-common-key').expect(202);
    expect(idOf(own)).not.toBe(idOf(other));
  });

  it('R-PIPE-07: is recognised by its content when it comes again without a key', async () => {
    const [meet, text] = [await chile.meet(), oneRow()];
    const first = await chile.sending(meet, text).expect(202);
    const second = await chile.sending(meet, text).expect(202);
    expect([idOf(second), second.headers['idempotent-replayed']]).toEqual([idOf(first), 'true']);
  });

  it('may come from a program with an API key', async () => {
    const about = { name: 'Timing', scopes: ['submission.create'], expiresInDays: 1 };
    const made = await request(app.getHttpServer())
      .post(`/api/v1/federations/${chile.federationId}/api-keys`)
      .set('Authorization', `Bearer ${chile.officer.token}`)
      .send(about)
      .expect(201);
    const { key, id } = made.body as { key: string; id: string };
    const answer = await request(app.getHttpServer())
      .post('/api/v1/ingestion/submissions')
      .set('X-API-Key', key)
      .field('eventId', await chile.meet())
      .attach('file', Buffer.from(oneRow()), 'results.csv')
      .expect(202);
    expect((await stored(app, idOf(answer))).keyId).toBe(id);
  });

  it('R-PIPE-12: has a state that no sender can choose', async () => {
    const meet = await chile.meet();
    for (const field of ['status', 'attempts', 'fence', 'leasedUntil', 'version']) {
      await chile.sending(meet, oneRow()).field(field, '7').expect(422);
    }
    expect(await count(app, 'submission', `event_id = '${meet}'`)).toBe(0);
  });

  it('R-PIPE-15: has its effect once, also when it is worked on again', async () => {
    const id = await chile.send(oneRow());
    await workOff(app);
    await chile.approve(id).expect(200);
    await workOff(app);
    const before = [await count(app, 'performance'), await count(app, 'athlete'), await count(app, 'best')];
    await ask(app, `UPDATE submission SET status = 'approved', published_at = NULL WHERE id = $1`, [id]);
    await workOff(app);
    expect((await stored(app, id)).status).toBe('published');
    expect([await count(app, 'performance'), await count(app, 'athlete'), await count(app, 'best')]).toEqual(
      before,
    );
  });

  it('R-PIPE-20: of thousands of rows is read while the event loop keeps turning', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => line(at));
    const id = await chile.send([HEADER, ...rows].join('\n'));
    let turns = 0;
    let running = true;
    const turn = (): void => {
      turns += 1;
      if (running) setImmediate(turn);
    };
    turn();
    await workOff(app);
    running = false;
    expect(await stored(app, id)).toMatchObject({ status: 'needs_review', rowsReceived: 5_000 });
    // Each batch of 1,000 rows takes a few turns for its statements; reading in this thread would add none.
    expect(turns).toBeGreaterThan(100);
  });

  it('R-PIPE-41: is flushed to the disk', async () => {
    // FULL is 2: SQLite syncs its log with every commit.
    const [sql, expected] = isPostgres
      ? ['SHOW synchronous_commit', { synchronous_commit: 'on' }]
      : ['PRAGMA synchronous', { synchronous: 2 }];
    expect(await ask(app, sql)).toEqual([expected]);
  });
});

describe('the queue', () => {
  it('R-PIPE-35: gives every federation its turn, whatever one of them sends', async () => {
    for (let i = 0; i < 5; i++) await chile.send(oneRow());
    const own = await peru.send(oneRow());
    const place = await peru.get(own).expect(200);
    const { queue } = place.body as { queue: { position: number; seconds: number } };
    expect(queue.position).toBeLessThanOrEqual(2);
    expect(queue.seconds).toBeGreaterThanOrEqual(0);
    const leases = app.get(Leases);
    const first = [await leases.claim('one'), await leases.claim('two')];
    expect(first.map((claim) => claim?.id)).toContain(own);
    for (const claim of first) if (claim) await leases.giveBack(claim);
    await workOff(app);
    expect((await peru.get(own)).body).toMatchObject({ status: 'needs_review', queue: null });
  });

  it('R-PIPE-35: refuses more than the share of one federation, says when to come back, and takes others', async () => {
    const id = await chile.send(oneRow());
    const [one] = await app.get(DataSource).getRepository(Submission).findBy({ id });
    const many = Array.from({ length: MOST_WAITING_OF_ONE }, () =>
      Object.assign(new Submission(), one, { id: newId(), contentKey: newId() }),
    );
    await app.get(DataSource).getRepository(Submission).insert(many);
    const refused = await chile.sending(await chile.meet(), oneRow());
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([429, 'too_many_requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(5);
    await peru.sending(await peru.meet(), oneRow()).expect(202);
    await ask(app, `DELETE FROM submission WHERE content_key <> $1 AND sha256 = $2 AND fence = 0`, [
      one?.contentKey ?? '',
      one?.sha256 ?? '',
    ]);
    await chile.sending(await chile.meet(), oneRow()).expect(202);
  });
});
