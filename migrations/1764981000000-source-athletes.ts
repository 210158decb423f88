import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose a mark was before its athlete was merged, so that a split also finds what was published since. */
export class SourceAthletes1764981000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE performance ADD COLUMN source_athlete_id uuid');
    const moved: { id: string; source: string }[] = await db.query(
      `SELECT part.part AS id, merge.merged_id AS source
       FROM athlete_merge merge JOIN athlete_merge_part part ON part.merge_id = merge.id
       WHERE merge.undone_at IS NULL AND part.kind = 'performance' ORDER BY merge.created_at, merge.id`,
    );
    for (const { id, source } of moved) {
      await db.query(
        `UPDATE performance SET source_athlete_id = $1
         WHERE id = $2 AND source_athlete_id IS NULL AND athlete_id <> $3`,
        [source, id, source],
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE performance DROP COLUMN source_athlete_id');
  }
}
