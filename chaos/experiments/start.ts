import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from '../bed.js';
import type { Experiment } from '../experiment.js';

const INSTANCES = 4;

/** Columns, indexes and rules of the tables that the hub made. */
const SCHEMA = `
  SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS line
  FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace
  ORDER BY 1`;

/** Four at once; one dies with its migrations done and its lock held, another one at any moment. */
async function startAtOnce(bed: Bed, databaseUrl: string): Promise<void> {
  const deadly = await bed.begunApi({ databaseUrl, failpoint: 'migrate.middle:exit' });
  const unlucky = await bed.begunApi({ databaseUrl });
  const others = await Promise.all(
    Array.from({ length: INSTANCES - 2 }, () => bed.begunApi({ databaseUrl })),
  );
  try {
    await sleep(bed.random() * 6_000);
    await unlucky.kill();
    for (const each of others) await each.serves();
    // It has either died or found that others had migrated before it.
    await deadly.serves();
    bed.count(deadly);
  } finally {
    for (const each of [deadly, ...others]) await each.kill();
  }
}

export const crowdedStart: Experiment = {
  id: 'X-23',
  about: 'four instances start on an empty database, two die meanwhile',
  isShort: false,
  run: async (bed, { rounds }) => {
    const whole = await bed.ask(SCHEMA);
    const [done] = await bed.ask<{ n: string }>('SELECT count(*) AS n FROM migrations');
    for (let round = 0; round < rounds; round++) {
      const database = `chaos_start_${randomBytes(4).toString('hex')}`;
      await bed.postgres.ask('postgres', `CREATE DATABASE ${database}`);
      await startAtOnce(bed, bed.postgres.url(database));
      const made = await bed.postgres.ask(database, SCHEMA);
      if (JSON.stringify(made) !== JSON.stringify(whole)) throw new Error('I10: the tables are not whole.');
      const [count] = await bed.postgres.ask<{ n: string; distinct: string }>(
        database,
        'SELECT count(*) AS n, count(DISTINCT name) AS "distinct" FROM migrations',
      );
      if (count?.n !== done?.n || count?.distinct !== done?.n)
        throw new Error(`I3: ${done?.n} migrations were done ${count?.n} times.`);
      await bed.postgres.ask('postgres', `DROP DATABASE ${database} WITH (FORCE)`);
    }
  },
};
