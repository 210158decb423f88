import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { Payloads } from '../chaos/payloads.js';
import { AppModule } from '../src/app.module.js';
import { configure } from '../src/platform/http/configure.js';
import { startApp, type TestApp } from './support/app.js';
import { aSender, ask, count } from './support/sender.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

const FILES = 24;
// Several processes share a database on PostgreSQL only; the memory of SQLite belongs to one.
const onPostgres = TEST_DATABASE === 'postgres' ? describe : describe.skip;

/** One more instance on the database of the first one. */
async function another(worker: '0' | '1'): Promise<TestApp> {
  process.env['WORKER'] = worker;
  const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
  const app = configure(module.createNestApplication<TestApp>({ logger: false, bodyParser: false }));
  await app.listen(0, '127.0.0.1');
  return app;
}

/** Sends the same files through so many instances and workers, and answers what the tables hold in the end. */
async function finalTables(instances: number, workers: number): Promise<Record<string, string>> {
  const first = await startApp({ WORKER: '0', DATABASE_POOL: '3' });
  const others: TestApp[] = [];
  try {
    const { federationId, officer } = await aSender(first);
    await ask(first, 'UPDATE federation SET publishes_unreviewed = true WHERE id = $1', [federationId]);
    for (let i = 1; i < instances; i++) others.push(await another('0'));
    const apis = [first, ...others];
    for (let i = 0; i < workers; i++) others.push(await another('1'));
    const payloads = new Payloads(11);
    const sending = Array.from({ length: FILES }, async (_, at) => {
      const { key, content } = payloads.next();
      const send = () =>
        request((apis[at % apis.length] ?? first).getHttpServer())
          .post('/api/v1/ingestion/submissions')
          .set('Authorization', `Bearer ${officer.token}`)
          .set('Idempotency-Key', key)
          .field('federationId', federationId)
          .attach('file', Buffer.from(content), 'results.csv');
      // All at once on three connections: who waits too long is told when to come again, and comes with the same key.
      let answer = await send();
      for (let tries = 1; answer.status === 503 && tries < 10; tries++) {
        await setTimeout(Number(answer.headers['retry-after']) * 1000);
        answer = await send();
      }
      expect(answer.status).toBe(202);
    });
    await Promise.all(sending);
    const isMoving = `status IN ('received', 'processing', 'approved')`;
    while ((await count(first, 'submission', isMoving)) > 0) {
      await setTimeout(100);
    }
    return await checksums(first);
  } finally {
    for (const app of others) await app.close();
    await first.close();
  }
}

/** Ids and moments are left out: they differ between any two runs. */
async function checksums(app: TestApp): Promise<Record<string, string>> {
  const athlete = 'a.name, a.sex, a.nation, CAST(a.birth_date AS text)';
  const tables = {
    submission:
      'SELECT sha256, status, rows_accepted, rows_held, rows_rejected, finding_errors FROM submission',
    athlete: `SELECT ${athlete} FROM athlete a`,
    event:
      'SELECT name, venue, city, country, CAST(start_date AS text) AS day FROM event WHERE list_key IS NOT NULL',
    performance: `SELECT ${athlete}, e.name AS meet, p.discipline, p.mark_text, p.rank_value, p.place, p.legal
      FROM performance p JOIN athlete a ON a.id = p.athlete_id JOIN event e ON e.id = p.event_id`,
    best: `SELECT ${athlete}, b.discipline, b.conditions, b.season, b.age_group, b.rank_value
      FROM best b JOIN athlete a ON a.id = b.athlete_id`,
  };
  const sums: Record<string, string> = {};
  for (const [table, sql] of Object.entries(tables)) {
    const rows = (await ask<object>(app, sql)).map((row) => JSON.stringify(row)).toSorted();
    sums[table] = `${rows.length} ${createHash('sha256').update(rows.join('\n')).digest('hex')}`;
  }
  return sums;
}

onPostgres('many processes on one database', () => {
  it('R-PIPE-25: two instances and four workers end with the tables of one of each', async () => {
    const one = await finalTables(1, 1);
    expect(one['performance']).not.toMatch(/^0 /);
    expect(await finalTables(2, 4)).toEqual(one);
  }, 180_000);
});
