import type { EntityManager } from 'typeorm';
import type { Verdict } from './checked-row.js';
import { findingsAfter, type StoredFinding } from './reports.js';

const AT_ONCE = 1_000;

/** A row of the file with its verdict and everything found in it. */
export interface RowNote {
  row: number;
  raw: string;
  verdict: Verdict;
  findings: StoredFinding[];
}

/** Rows and their findings side by side, in the order of the file, a thousand at a time. */
export async function* rowNotes(db: EntityManager, id: string): AsyncGenerator<RowNote> {
  const findings = rowFindings(db, id);
  let finding = await findings.next();
  for await (const row of rows(db, id)) {
    const own: StoredFinding[] = [];
    while (!finding.done && (finding.value.row ?? 0) <= row.row) {
      if (finding.value.row === row.row) own.push(finding.value);
      finding = await findings.next();
    }
    yield { ...row, findings: own };
  }
}

async function* rows(db: EntityManager, id: string): AsyncGenerator<Omit<RowNote, 'findings'>> {
  for (let after = -1; ;) {
    const page = await db.query<Omit<RowNote, 'findings'>[]>(
      `SELECT row, raw, verdict FROM submission_row
       WHERE submission_id = $1 AND row > $2 ORDER BY row LIMIT $3`,
      [id, after, AT_ONCE],
    );
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < AT_ONCE) return;
    after = last.row;
  }
}

/** Findings of rows are stored in the order of the rows. */
async function* rowFindings(db: EntityManager, id: string): AsyncGenerator<StoredFinding> {
  for (let after = 0; ;) {
    const page = await findingsAfter(db, id, after, AT_ONCE);
    yield* page.filter(({ row }) => row !== null);
    const last = page.at(-1);
    if (!last || page.length < AT_ONCE) return;
    after = last.seq;
  }
}
