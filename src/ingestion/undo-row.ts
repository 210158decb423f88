import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PerformancesService } from '../performances/performances.service.js';
import { momentText } from '../platform/database/bulk.js';
import { marksOfRow } from './decision-store.js';
import { Heirs } from './heirs.js';
import { revisedTo } from './retraction.js';
import { revisionsBy } from './revisions.js';

/** Takes back what a decided row did to the public. */
@Injectable()
export class RowUndo {
  constructor(
    private readonly performances: PerformancesService,
    private readonly heirs: Heirs,
  ) {}

  /** A revised mark reads as before; a new one is withdrawn, or passes to another file that gives it. */
  async undo(
    db: EntityManager,
    { submissionId, row, at }: { submissionId: string; row: number; at: Date },
  ): Promise<number> {
    const marks = await marksOfRow(db, submissionId, row);
    const revisions = (await revisionsBy(db, submissionId)).filter((each) => each.row === row);
    const before = new Map(
      revisions.flatMap(({ id, from }) => (marks.includes(id) ? [[id, from] as const] : [])),
    );
    const fresh = marks.filter((id) => !before.has(id));
    const reason = 'The decision about this row was undone.';
    const passed = await this.heirs.withdraw(db, submissionId, fresh, { reason, at });
    await this.performances.revise(db, [...(await revisedTo(db, before)), ...passed]);
    await db.query(
      `UPDATE performance_revision SET undone_at = $1
       WHERE submission_id = $2 AND row = $3 AND undone_at IS NULL`,
      [momentText(db, at), submissionId, row],
    );
    return marks.length;
  }
}
