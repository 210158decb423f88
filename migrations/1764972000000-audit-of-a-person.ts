import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person did is read newest first for the export of their data; without an index each read went through the whole log. */
export class AuditOfAPerson1764972000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX audit_entry_account ON audit_entry (account_id, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX audit_entry_account');
  }
}
