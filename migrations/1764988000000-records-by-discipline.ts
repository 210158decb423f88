import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After each file the ratified records of its disciplines are asked for; the index of the desk read those of all. */
export class RecordsByDiscipline1764988000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX athletic_record_discipline ON athletic_record (discipline)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX athletic_record_discipline');
  }
}
