import { DataSource } from 'typeorm';
import { startApp } from './support/app.js';
import { aFederationAtWork, csv } from './support/submissions.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

const ROWS = 5_000;
const letters = (n: number): string =>
  String(n).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
const line = (n: number): string =>
  `800,F,${letters(n)}ina ${letters(n * 31)}ez,${1990 + (n % 15)}-03-1${n % 10},URU,2:${String(n % 60).padStart(2, '0')}.50,,Heats,${1 + Math.floor(n / 8)},`;

// SQLite walks along the key of the table whatever its length.
(TEST_DATABASE === 'postgres' ? describe : describe.skip)('a long file', () => {
  it('is known to PostgreSQL as long before it is published, so that no batch sorts the rest of it', async () => {
    const app = await startApp();
    try {
      const uru = await aFederationAtWork(app, 'URU');
      const { id: eventId } = await uru.meet({ startDate: '2026-06-02', endDate: '2026-06-02' });
      await uru.send(csv(...Array.from({ length: ROWS }, (_, n) => line(n))), { eventId });
      const [table] = await app
        .get(DataSource)
        .query<{ rows: number }[]>(
          `SELECT reltuples AS rows FROM pg_class WHERE oid = 'submission_row'::regclass`,
        );
      expect(table?.rows).toBeGreaterThanOrEqual(ROWS);
    } finally {
      await app.close();
    }
  }, 180_000);
});
