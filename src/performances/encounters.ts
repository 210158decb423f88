import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Athlete } from '../athletes/athlete.entity.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { publicBirthOf } from '../athletes/public-birth.js';
import { selectIn } from '../platform/database/bulk.js';
import { Problem } from '../platform/http/problem.js';
import { MarkView } from './mark.dto.js';
import { type MarkAthleteView, MarkEventView } from './performance.dto.js';
import {
  PERFORMANCE_COLUMNS,
  PERFORMANCE_JOINS,
  type PerformanceRow,
  performanceRowOf,
  type StoredPerformance,
} from './performance-row.js';
import type { MeetingView, Versus, VersusMarkView } from './versus.dto.js';

const MOST_MEETINGS = 500;
/** Two rows of one race or one contest; a null is equal to a null here. */
const SAME_CONTEST = ['implement', 'age_group', 'round', 'heat']
  .map((column) => `mine.${column} IS NOT DISTINCT FROM theirs.${column}`)
  .join(' AND ');

/** Head to head: where two athletes met, and who was in front. */
@Injectable()
export class Encounters {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly athletes: AthletesService,
  ) {}

  async between(id: string, otherId: string, today: string, discipline?: string): Promise<Versus> {
    const [one, other] = [await this.athletes.byId(id), await this.athletes.byId(otherId)];
    if (one.id === other.id) throw Problem.invalid('/otherId', 'same', 'must be another athlete');
    const pairs = await this.pairs(one.id, other.id, discipline);
    const meetings = pairs.map(([mine, theirs]) => meetingOf(mine, theirs));
    const wins = (side: 'one' | 'other') => meetings.filter(({ winner }) => winner === side).length;
    return {
      one: athleteOf(one, today),
      other: athleteOf(other, today),
      winsOfOne: wins('one'),
      winsOfOther: wins('other'),
      meetings,
    };
  }

  private async pairs(
    one: string,
    other: string,
    discipline: string | undefined,
  ): Promise<[PerformanceRow, PerformanceRow][]> {
    const only = discipline ? 'AND mine.discipline = $3' : '';
    const met: { mine: string; theirs: string }[] = await this.source.query(
      `SELECT mine.id AS mine, theirs.id AS theirs FROM performance mine
        JOIN performance theirs ON theirs.event_id = mine.event_id AND theirs.discipline = mine.discipline
          AND theirs.sex = mine.sex AND theirs.day = mine.day AND ${SAME_CONTEST}
        WHERE mine.athlete_id = $1 AND theirs.athlete_id = $2 ${only}
          AND mine.withdrawn_at IS NULL AND theirs.withdrawn_at IS NULL
          AND COALESCE(mine.status, '') <> 'DNS' AND COALESCE(theirs.status, '') <> 'DNS'
        ORDER BY mine.day DESC, mine.id DESC, theirs.id DESC LIMIT ${MOST_MEETINGS}`,
      [one, other, ...(discipline ? [discipline] : [])],
    );
    const rows = await this.rows(met.flatMap(({ mine, theirs }) => [mine, theirs]));
    return met.flatMap(({ mine, theirs }): [PerformanceRow, PerformanceRow][] => {
      const [first, second] = [rows.get(mine), rows.get(theirs)];
      return first && second ? [[first, second]] : [];
    });
  }

  private async rows(ids: readonly string[]): Promise<Map<string, PerformanceRow>> {
    const rows = await selectIn<StoredPerformance>(
      this.source.manager,
      (list) => `SELECT ${PERFORMANCE_COLUMNS} FROM performance p ${PERFORMANCE_JOINS} WHERE p.id ${list}`,
      ids,
    );
    return new Map(rows.map((row) => [row.id, performanceRowOf(row)]));
  }
}

function athleteOf(athlete: Athlete, today: string): MarkAthleteView {
  const { id, name, nation, birthDate: date, birthYear: year } = athlete;
  return { id, name, nation, ...publicBirthOf({ date, year }, today) };
}

function meetingOf(mine: PerformanceRow, theirs: PerformanceRow): MeetingView {
  const { day: date, discipline, sex, round, heat } = mine;
  const event = MarkEventView.of(mine);
  const [one, other] = [markOf(mine), markOf(theirs)];
  return { event, date, discipline, sex, round, heat, one, other, winner: winnerOf(mine, theirs) };
}

const markOf = (row: PerformanceRow): VersusMarkView => ({
  place: row.place,
  mark: MarkView.of(row),
  performanceId: row.id,
});

/** A place decides; else the mark; who has a mark is in front of who has none. Out of competition nobody wins. */
export function winnerOf(
  one: Pick<PerformanceRow, 'place' | 'rankValue' | 'exhibition'>,
  other: Pick<PerformanceRow, 'place' | 'rankValue' | 'exhibition'>,
): 'one' | 'other' | null {
  if (one.exhibition || other.exhibition) return null;
  const byPlace = one.place !== null && other.place !== null;
  const [mine, theirs] = byPlace ? [one.place, other.place] : [one.rankValue, other.rankValue];
  if (mine === theirs) return null;
  if (mine === null || theirs === null) return mine === null ? 'other' : 'one';
  return mine < theirs ? 'one' : 'other';
}
