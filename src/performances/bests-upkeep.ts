import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { selectIn } from '../platform/database/bulk.js';
import { BEFORE_ALL_IDS } from '../platform/database/id.js';
import { Transactions } from '../platform/database/transactions.js';
import { rederive } from './bests.js';
import { agesOfSql, BEST_COLUMNS, bestsSql, nationChangesSql } from './bests-sql.js';

/** How many athletes one statement looks at, so that none takes long. */
const ATHLETES = 500;
const MOST_EXAMPLES = 20;

/** A row that is in the table and should not be, or the other way round; or a performance with a wrong age. */
export interface BestsFault {
  kind: 'missing' | 'surplus' | 'age' | 'nation';
  athleteId: string;
  performanceId: string;
}

export interface BestsCheck {
  athletes: number;
  faults: number;
  /** The first of them. */
  examples: BestsFault[];
}

/** Compares the kept bests with the performances they come from, and writes them anew. */
@Injectable()
export class BestsUpkeep {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async check(): Promise<BestsCheck> {
    const found: BestsCheck = { athletes: 0, faults: 0, examples: [] };
    for await (const ids of this.athletes()) {
      const faults = await selectIn<BestsFault>(this.source.manager, faultsSql, ids);
      found.athletes += ids.length;
      found.faults += faults.length;
      found.examples.push(...faults.slice(0, MOST_EXAMPLES - found.examples.length));
    }
    return found;
  }

  /** Returns how many athletes were looked at. */
  async rebuild(): Promise<number> {
    let count = 0;
    for await (const ids of this.athletes()) {
      await this.transactions.run((db) => rederive(db, ids));
      count += ids.length;
    }
    return count;
  }

  /** Everybody who has a performance or, rightly or not, a best. */
  private async *athletes(): AsyncGenerator<string[]> {
    for (let after = BEFORE_ALL_IDS; ;) {
      const [performing, best] = [await this.next('performance', after), await this.next('best', after)];
      const ids = [...new Set([...performing, ...best])].toSorted().slice(0, ATHLETES);
      if (ids.length === 0) return;
      yield ids;
      after = ids.at(-1) ?? after;
    }
  }

  private async next(table: 'performance' | 'best', after: string): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query(
      `SELECT DISTINCT athlete_id AS id FROM ${table} WHERE athlete_id > $1 ORDER BY athlete_id LIMIT ${ATHLETES}`,
      [after],
    );
    return rows.map(({ id }) => id);
  }
}

const faultsSql = (list: string): string => `
  WITH right_best AS (${bestsSql(list)}),
    kept_best AS (SELECT ${BEST_COLUMNS} FROM best WHERE athlete_id ${list})
  SELECT 'missing' AS kind, athlete_id AS "athleteId", performance_id AS "performanceId"
    FROM (SELECT * FROM right_best EXCEPT SELECT * FROM kept_best) AS missing
  UNION ALL SELECT 'surplus', athlete_id, performance_id
    FROM (SELECT * FROM kept_best EXCEPT SELECT * FROM right_best) AS surplus
  UNION ALL SELECT 'age', athlete_id, id FROM (${agesOfSql(list)}) AS wrong_age
  UNION ALL SELECT 'nation', athlete_id, performance_id FROM best WHERE athlete_id IN (
    SELECT id FROM (${nationChangesSql(list)}) AS changed EXCEPT SELECT athlete_id FROM nation_change)`;
