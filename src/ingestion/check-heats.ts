import { disciplineByCode } from '../athletics/discipline.js';
import type { CheckedRow, Result } from './checked-row.js';
import type { FindingCode } from './finding-codes.js';
import type { Remark } from './readers/reader.js';

/** Heats that are compared at a time: a file writes one after the other. */
const MOST_HEATS = 200;
const MOST_IN_HEAT = 200;
/** The widest tracks have nine lanes, straights ten. */
const MOST_LANES = 10;
/** Up to here everybody keeps to a lane. */
const LANES_UNTIL_METRES = 400;

interface Runner {
  row: CheckedRow;
  result: Result;
  isOneHeat: boolean;
  isOneRace: boolean;
}

function runnerOf(row: CheckedRow, result: Result): Runner {
  const isOneHeat = result.heat !== null;
  return { row, result, isOneHeat, isOneRace: isOneHeat || /final/i.test(result.round ?? '') };
}

/** Looks at the rows of one heat together: lanes, bibs, places and marks, how many. */
export class Heats {
  private readonly heats = new Map<string, Runner[]>();
  private readonly large = new Map<string, number>();

  look(row: CheckedRow): void {
    const { result } = row;
    if (!result) return;
    const key = keyOf(result);
    const runners = this.heats.get(key) ?? this.open(key);
    if (runners.length >= MOST_IN_HEAT) return;
    const runner = runnerOf(row, result);
    for (const other of runners) compare(other, runner);
    runners.push(runner);
    if (result.bib !== null && result.bib === result.markText.trim()) {
      add(row, { code: 'bib_as_mark', field: 'mark', text: result.bib });
    }
    if (areWholeSeconds(runners)) {
      for (const each of runners)
        add(each.row, { code: 'whole_seconds', field: 'mark', text: each.result.markText });
    }
    if (result.heat !== null && usesLanes(result) && runners.length > MOST_LANES) {
      this.large.set([result.discipline, result.round, result.heat].join(' '), runners.length);
    }
  }

  /** About the file as a whole. */
  conclude(): Remark[] {
    return [...this.large].map(([heat, count]) => ({ code: 'heat_too_large', text: `${heat}: ${count}` }));
  }

  private open(key: string): Runner[] {
    const [oldest] = this.heats.keys();
    if (this.heats.size >= MOST_HEATS && oldest !== undefined) this.heats.delete(oldest);
    const runners: Runner[] = [];
    this.heats.set(key, runners);
    return runners;
  }
}

const keyOf = ({
  discipline,
  sex,
  implement,
  ageGroup,
  round,
  heat,
  day,
  meet,
  environment,
}: Result): string =>
  [discipline, sex, implement, ageGroup, round, heat, day, environment, meet?.name, meet?.city].join('|');

function usesLanes({ discipline }: Result): boolean {
  const { kind, distanceMetres } = disciplineByCode(discipline) ?? {};
  const isRace = kind === 'track' || kind === 'hurdles' || kind === 'relay';
  return isRace && (distanceMetres ?? Infinity) <= LANES_UNTIL_METRES;
}

function compare(one: Runner, other: Runner): void {
  const { lane, bib, competitor } = other.result;
  if (other.isOneHeat && lane !== null && lane === one.result.lane && usesLanes(other.result)) {
    both(one, other, { code: 'lane_twice', field: 'lane', text: String(lane) });
  }
  if (
    bib !== null &&
    bib !== '0' &&
    bib === one.result.bib &&
    competitor.name !== one.result.competitor.name
  ) {
    both(one, other, { code: 'bib_twice', field: 'bib', text: bib });
  }
  if (other.isOneRace && (isAgainst(one.result, other.result) || isAgainst(other.result, one.result))) {
    both(one, other, { code: 'place_against_mark', field: 'place', text: `${other.result.place}` });
  }
}

/** Placed before somebody whose mark is better. In a series the whole round may be ranked: then the order still holds. */
function isAgainst(ahead: Result, behind: Result): boolean {
  if (ahead.place === null || behind.place === null || ahead.place >= behind.place) return false;
  if (!ahead.mark || !behind.mark || ahead.exhibition || behind.exhibition) return false;
  const isLower = ahead.mark.unit === 'ms';
  return isLower ? ahead.mark.value > behind.mark.value : ahead.mark.value < behind.mark.value;
}

/** Which of the two is wrong nobody knows; a row that was sent on already keeps what was said of it. */
function both(one: Runner, other: Runner, remark: Remark): void {
  for (const { row } of [one, other]) add(row, remark);
}

function add(row: CheckedRow, remark: Remark): void {
  if (!has(row, remark.code)) row.remarks.push(remark);
}

/** On the track hands stop at tenths; so many whole seconds are no chance. */
function areWholeSeconds(runners: readonly Runner[]): boolean {
  const last = runners.at(-1)?.result.mark;
  if (last && last.precision < 1_000) return false;
  const marks = runners.flatMap(({ result }) => (result.mark ? [result.mark] : []));
  const { heat, discipline } = runners[0]?.result ?? {};
  const { kind, distanceMetres } = disciplineByCode(discipline ?? '') ?? {};
  const isShort = (kind === 'track' || kind === 'hurdles') && (distanceMetres ?? Infinity) <= 1_500;
  return isShort && heat !== null && marks.length >= 3 && marks.every(({ precision }) => precision >= 1_000);
}

const has = ({ remarks }: CheckedRow, code: FindingCode): boolean =>
  remarks.some((remark) => remark.code === code);
