import { DataSource } from 'typeorm';
import { failpoint } from '../failpoints.js';
import { isPostgres } from './dialect.js';

const LOCK = 8_264_117;

/** Whether every migration that this version knows has run; those of a newer version do not matter. */
export async function isMigrated(source: DataSource): Promise<boolean> {
  const rows: { name: string }[] = await source.query('SELECT name FROM migrations');
  const done = new Set(rows.map(({ name }) => name));
  return source.migrations.every((step) => done.has(step.name ?? step.constructor.name));
}

/**
 * Runs what is pending, once, however many instances start together: on PostgreSQL a transaction-scoped
 * advisory lock makes the others wait. A migration may take its time, so it has a connection without limits.
 */
export async function migrate(source: DataSource): Promise<number> {
  // Asked without TypeORM's own look, which makes the table of migrations, and that is a race without the lock.
  if (await isMigrated(source).catch(() => false)) return 0;
  if (!isPostgres(source)) return (await source.runMigrations()).length;
  const patient = new DataSource({ ...source.options, extra: { max: 2 } });
  await patient.initialize();
  const lock = patient.createQueryRunner();
  try {
    await lock.startTransaction();
    await lock.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
    const done = await patient.runMigrations();
    await failpoint('migrate.middle');
    await lock.commitTransaction();
    return done.length;
  } finally {
    await lock.release();
    await patient.destroy();
  }
}
