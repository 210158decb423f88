import { DataSource } from 'typeorm';
import { startApp } from './support/app.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

// SQLite takes any type name, so only PostgreSQL can tell.
const onPostgres = TEST_DATABASE === 'postgres' ? describe : describe.skip;

onPostgres('The migrated schema', () => {
  it('is exactly what the entities say', async () => {
    const app = await startApp();
    const { upQueries } = await app.get(DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
    await app.close();
  });
});
