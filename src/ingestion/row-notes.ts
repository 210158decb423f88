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
  const [{ first } = { first: null }] = await db.query<{ first: number | null }[]>(
    `SELECT min(seq) AS first FROM finding WHERE submission_id = $1 AND code = 'kept_back'`,
    [id],
  );
  const judged = new InOrder(rowFindings(db, id, 0, first ?? Infinity));
  // What follows from other rows was found after all of them.
  const kept = new InOrder(rowFindings(db, id, (first ?? Infinity) - 1, Infinity));
  for await (const row of rows(db, id)) {
    const own = await judged.of(row.row);
    yield { ...row, findings: first === null ? own : [...own, ...(await kept.of(row.row))] };
  }
}

class InOrder {
  private ahead: Promise<IteratorResult<StoredFinding, void>> | undefined;

  constructor(private readonly findings: AsyncGenerator<StoredFinding, void>) {}

  /** Asked for one row after the other. */
  async of(row: number): Promise<StoredFinding[]> {
    const own: StoredFinding[] = [];
    for (;;) {
      this.ahead ??= this.findings.next();
      const { done, value } = await this.ahead;
      if (done || (value.row ?? 0) > row) return own;
      if (value.row === row) own.push(value);
      this.ahead = undefined;
    }
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
async function* rowFindings(
  db: EntityManager,
  id: string,
  from: number,
  end: number,
): AsyncGenerator<StoredFinding, void> {
  for (let after = from; after < end;) {
    const page = await findingsAfter(db, id, after, AT_ONCE);
    yield* page.filter(({ row, seq }) => row !== null && seq < end);
    const last = page.at(-1);
    if (!last || page.length < AT_ONCE) return;
    after = last.seq;
  }
}
