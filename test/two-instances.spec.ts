import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startApp, type TestApp } from './support/app.js';
import { startHubProcess } from './support/hub-process.js';
import { aPerformance, resultsOf } from './support/results.js';
import { redisAlone } from './support/servers.js';
import { until } from './support/until.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';
/** A file of SQLite is for one instance alone. */
const onPostgres = TEST_DATABASE === 'postgres' ? describe : describe.skip;

interface Board {
  items: { performanceId: string }[];
  total: number;
}

async function query(database: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: database });
  await client.connect();
  await client.query(sql);
  await client.end();
}

onPostgres.each([
  ['over Redis', redisAlone],
  ['over PostgreSQL alone', async () => null],
])('answers of two instances that hear each other %s', (_how, begin) => {
  let app: TestApp;
  let redis: Awaited<ReturnType<typeof begin>>;
  let REDIS_URL: string;
  beforeAll(async () => {
    redis = await begin();
    REDIS_URL = redis?.url ?? '';
    app = await startApp({ WORKER: '0', REDIS_URL });
  });
  afterAll(async () => {
    await app.close();
    await redis?.stop();
    delete process.env['REDIS_URL'];
  });

  it('are dropped by what another instance publishes, long before they would grow old', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-instance-'));
    const database = process.env['DATABASE_URL'] ?? '';
    const other = await startHubProcess({
      DATA_DIR: folder,
      DATABASE_URL: database,
      REDIS_URL,
      WORKER: '0',
    });
    try {
      const results = resultsOf(app);
      const eventId = await results.aMeet();
      const publish = async () => {
        const athleteId = await results.anAthlete();
        const [id = ''] = await results.publish(aPerformance({ eventId, athleteId }));
        return { id, athleteId };
      };
      const shown = async () => {
        const answer = await fetch(`${other.url}/api/v1/leaderboards?discipline=100&sex=F&season=2026`);
        const { items, total } = (await answer.json()) as Board;
        return { ids: items.map(({ performanceId }) => performanceId), total, text: JSON.stringify(items) };
      };
      let last = { id: '', athleteId: '' };
      for (let n = 1; n <= 5; n++) {
        expect((await shown()).total).toBe(n - 1);
        last = await publish();
        await until(async () => (await shown()).ids.includes(last.id), 10_000);
      }
      // Past the hub, so that nobody says it: who hears of changes keeps an answer longer than the 2 s of who does not.
      await sleep(1_000);
      await shown();
      await query(database, `UPDATE athlete SET name = 'PAST THE HUB' WHERE id = '${last.athleteId}'`);
      await sleep(2_500);
      expect((await shown()).text).not.toContain('PAST THE HUB');
      await publish();
      await until(async () => (await shown()).text.includes('PAST THE HUB'), 10_000);
    } finally {
      await other.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 90_000);
});
