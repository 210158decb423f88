import type { Discipline, Environment } from '../athletics/discipline.js';
import { nationsOf } from '../events/areas.js';
import { ALL_TIME, listTimingOf } from '../performances/best-keys.js';
import type { LeaderboardQuery } from './leaderboard.dto.js';

/** A list as SQL: where its rows are, and by what they are in order. */
export interface ListSql {
  from: string;
  where: string;
  values: unknown[];
  rank: string;
  id: string;
}

/** The place that is asked for, else the first one of the discipline. */
export const placeOf = (query: LeaderboardQuery, discipline: Discipline): Environment =>
  query.environment ?? discipline.environments[0] ?? 'outdoor';

export function listSql(query: LeaderboardQuery, discipline: Discipline): ListSql {
  const environment = placeOf(query, discipline);
  const timing = query.timing === 'unknown' ? null : (query.timing ?? 'electronic');
  const listTiming = listTimingOf(discipline.unit, environment, timing);
  return query.per === 'mark'
    ? everyMark(query, environment, listTiming)
    : bestPerAthlete(query, environment, listTiming);
}

/** Collects conditions; values are numbered in the order in which the statement names them. */
function conditions() {
  const said: string[] = [];
  const values: unknown[] = [];
  const equal = (column: string, value: unknown) => said.push(`${column} = $${values.push(value)}`);
  return { said, values, equal };
}

function bestPerAthlete(query: LeaderboardQuery, environment: Environment, timing: string): ListSql {
  const { said, values, equal } = conditions();
  equal('b.discipline', query.discipline);
  equal('b.sex', query.sex);
  equal('b.implement_key', query.implement ?? '');
  equal('b.environment', environment);
  equal('b.timing', timing);
  equal('b.conditions', query.legal === 'false' ? 'any' : 'legal');
  equal('b.season', query.season ?? ALL_TIME);
  if (query.area) equal('b.area', query.area);
  if (query.nation) equal('b.nation', query.nation);
  return { from: 'best b', where: said.join(' AND '), values, rank: 'b.rank_value', id: 'b.performance_id' };
}

function everyMark(query: LeaderboardQuery, environment: Environment, timing: string): ListSql {
  const { said, values, equal } = conditions();
  equal('p.discipline', query.discipline);
  equal('p.sex', query.sex);
  equal('p.environment', environment);
  if (timing === 'unknown') said.push('p.timing IS NULL');
  else if (timing !== '') equal('p.timing', timing);
  if (query.implement) equal('p.implement', query.implement);
  else said.push('p.implement IS NULL');
  if (query.legal !== 'false') said.push('p.legal');
  if (query.season) equal('p.season', query.season);
  if (query.area) {
    const list = nationsOf(query.area).map((nation) => `$${values.push(nation)}`);
    said.push(`p.nation IN (${list.join(', ')})`);
  }
  if (query.nation) equal('p.nation', query.nation);
  said.push('p.withdrawn_at IS NULL', 'p.rank_value IS NOT NULL');
  return { from: 'performance p', where: said.join(' AND '), values, rank: 'p.rank_value', id: 'p.id' };
}
