import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { startApp, type TestApp } from './support/app.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

let app: TestApp;
beforeEach(async () => {
  app = await startApp({ WORKER: '0' });
});
afterEach(() => app.close());

const ownTables = async (source: DataSource): Promise<string[]> => {
  const rows: { name: string }[] = await source.query(
    source.options.type === 'postgres'
      ? `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`
      : `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

describe('the schema', () => {
  // SQLite keeps fewer types than PostgreSQL, so only there a comparison says something.
  (TEST_DATABASE === 'postgres' ? it : it.skip)('is what the entities say', async () => {
    const { upQueries } = await app.get(DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can be taken back and made again, migration by migration', async () => {
    const source = app.get(DataSource);
    const before = await ownTables(source);
    for (const _ of migrations) await source.undoLastMigration({ transaction: 'each' });
    expect((await ownTables(source)).filter((name) => !/migrations|typeorm/.test(name))).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    expect(await ownTables(source)).toEqual(before);
  });
});
