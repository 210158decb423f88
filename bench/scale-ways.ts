import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { Athlete } from '../src/athletes/athlete.entity.js';
import { Event } from '../src/events/event.entity.js';
import { ListReads } from '../src/leaderboards/list-reads.js';
import type { ListTerms } from '../src/leaderboards/list-terms.js';
import { keptListKeys } from '../src/leaderboards/list-terms.js';
import { Best } from '../src/performances/best.entity.js';
import { Performance } from '../src/performances/performance.entity.js';
import type { Question } from './scale-questions.js';

/** The statements of a list through `pg` alone: what no server in front can be faster than. */
export function bare(pool: Pool, source: DataSource) {
  const query = async (sql: string, values: unknown[]) => (await pool.query(sql, values)).rows;
  const reads = new ListReads(Object.assign(Object.create(source) as DataSource, { query }));
  return ({ terms }: Question) =>
    async (): Promise<void> => {
      const list = reads.sqlOf(terms);
      await Promise.all([reads.page(list, null, 101), reads.total(list)]);
    };
}

/** The plain way: entities joined to entities, and JSON made of them. */
export const plain = (source: DataSource) => (terms: ListTerms) => async (): Promise<void> => {
  const rows = await source
    .createQueryBuilder(Best, 'best')
    .leftJoinAndMapOne('best.performance', Performance, 'performance', 'performance.id = best.performance_id')
    .leftJoinAndMapOne('best.athlete', Athlete, 'athlete', 'athlete.id = best.athlete_id')
    .leftJoinAndMapOne('best.event', Event, 'event', 'event.id = performance.event_id')
    .where({ listKey: keptListKeys(terms).legal })
    .orderBy('best.rankValue')
    .addOrderBy('best.performanceId')
    .take(100)
    .getManyAndCount();
  JSON.stringify(rows);
};
