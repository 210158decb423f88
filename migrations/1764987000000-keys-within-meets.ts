import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The key of a mark is a hash that holds its meet, so it is unique in all where it is unique in its meet. An index that
 * begins with the meet has the keys of a file side by side; in one of hashes alone each row changed another page.
 */
export class KeysWithinMeets1764987000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE UNIQUE INDEX performance_event_key ON performance (event_id, natural_key)
       WHERE withdrawn_at IS NULL`,
    );
    await db.query('DROP INDEX performance_natural_key');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'CREATE UNIQUE INDEX performance_natural_key ON performance (natural_key) WHERE withdrawn_at IS NULL',
    );
    await db.query('DROP INDEX performance_event_key');
  }
}
