import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Discipline, resolveDiscipline, type Sex } from './discipline.js';
import { formatMark, readMark } from './mark.js';
import { points } from './scoring.js';
import { readDay } from './day.js';
import { readWind, type Wind } from './wind.js';

const shared = process.env['HUB_SHARED'] ?? '../shared';
const folder = join(shared, 'data', 'real', 'toplists-alltime');
const present = existsSync(folder);
if (!present) process.stdout.write(`Skipped: real top lists, because ${folder} is not there.\n`);

function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) =>
    (match[1] ?? '').replaceAll('"', ''),
  );
}

interface Row {
  mark: string;
  wind: string | undefined;
  date: string;
  score: number;
}

interface List {
  name: string;
  sex: Sex;
  rows: Row[];
}

function readList(sex: Sex, path: string, name: string): List {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean);
  const columns = cellsOf(head);
  const at = (cells: string[], column: string) => cells[columns.indexOf(column)];
  const rows = lines.map(cellsOf).map((cells) => ({
    mark: at(cells, 'Mark') ?? '',
    wind: columns.includes('WIND') ? at(cells, 'WIND') : undefined,
    date: at(cells, 'Date') ?? '',
    score: Number(at(cells, 'Results Score')),
  }));
  return { name, sex, rows };
}

const lists: List[] = (['men', 'women'] as const).flatMap((sex) =>
  present
    ? readdirSync(join(folder, sex)).map((name) =>
        readList(sex === 'men' ? 'M' : 'F', join(folder, sex, name), name.replace('.csv', '')),
      )
    : [],
);

function disciplineOf(list: List): Discipline {
  const reading = resolveDiscipline(list.name.replaceAll('-', ' '));
  if (reading.kind !== 'found') throw new Error(`${list.name} is ${reading.kind}`);
  return reading.discipline;
}

type Outcome =
  | 'equal'
  | 'no table for this discipline'
  | 'the list scored a finer time than it shows'
  | 'the list followed the formula where the book prints one point less'
  | 'unexplained';

/** The published score of the line and of any finer time within it. */
function outcomeOf(list: List, row: Row, discipline: Discipline): Outcome {
  const reading = readMark(row.mark, { discipline, sex: list.sex, timing: 'electronic' });
  if (reading.kind !== 'mark') return 'unexplained';
  const { mark } = reading;
  const environment = discipline.environments.includes('outdoor') ? 'outdoor' : 'road';
  const windReading = readWind(row.wind, discipline, environment);
  const wind: Wind | null = 'wind' in windReading ? windReading.wind : null;
  const about = { discipline, sex: list.sex, environment, wind } as const;
  const answer = points({ ...about, mark });
  if ('unsupported' in answer) {
    return answer.unsupported === 'no_table' ? 'no table for this discipline' : 'unexplained';
  }
  if (answer.points === row.score) return 'equal';
  if (Math.abs(answer.points - row.score) === 1 && mark.value % 10_000 === 0 && mark.precision === 10) {
    return 'the list followed the formula where the book prints one point less';
  }
  return isFinerTime(list, row, discipline, mark.precision)
    ? 'the list scored a finer time than it shows'
    : 'unexplained';
}

/**
 * Road times shown in whole seconds, and hand times shown in tenths, lie within the second or the tenth;
 * their score in the list lies between the scores of its ends. Road times are compared on the table of the
 * track, which has the same constants and prints hundredths.
 */
function isFinerTime(list: List, row: Row, discipline: Discipline, precision: number): boolean {
  const track: Record<string, string> = { '5K': '5000', '10K': '10000', '10KW': '10000W' };
  const finer = resolveDiscipline(track[discipline.code] ?? discipline.code, { codes: 'catalogue' });
  const shown = readMark(row.mark, { discipline, sex: list.sex });
  if (finer.kind !== 'found' || shown.kind !== 'mark' || precision < 100) return false;
  const scoreOf = (value: number) => {
    const answer = points({
      discipline: finer.discipline,
      sex: list.sex,
      environment: 'outdoor',
      mark: { value, unit: 'ms', precision: 10, timing: 'electronic' },
    });
    return 'points' in answer ? answer.points : -1;
  };
  const fastest = scoreOf(shown.mark.value - precision + 10);
  const slowest = scoreOf(shown.mark.value + precision - 10);
  return row.score <= fastest && row.score >= slowest;
}

(present ? describe : describe.skip)('the real top lists', () => {
  it('are 49 lists with 168,042 marks, whose names are disciplines', () => {
    expect(lists).toHaveLength(49);
    expect(lists.reduce((sum, list) => sum + list.rows.length, 0)).toBe(168_042);
    for (const list of lists) expect(disciplineOf(list).sexes).toContain(list.sex);
  });

  it('parse, every mark, wind and date, and marks are written as they were read', () => {
    const failed: string[] = [];
    for (const list of lists) {
      const discipline = disciplineOf(list);
      for (const row of list.rows) {
        const reading = readMark(row.mark, { discipline, sex: list.sex });
        const wind = readWind(row.wind, discipline, 'outdoor');
        const sound = reading.kind === 'mark' && formatMark(reading.mark) === row.mark && 'wind' in wind;
        if (!sound || !('day' in readDay(row.date)))
          failed.push(`${list.name}: ${row.mark} ${row.wind} ${row.date}`);
      }
    }
    expect(failed).toEqual([]);
  });

  it('have the scores of the tables; every deviation has its reason', () => {
    const summary = new Map<Outcome, number>();
    const unexplained: string[] = [];
    for (const list of lists) {
      const discipline = disciplineOf(list);
      for (const row of list.rows) {
        const outcome = outcomeOf(list, row, discipline);
        summary.set(outcome, (summary.get(outcome) ?? 0) + 1);
        if (outcome === 'unexplained') unexplained.push(`${list.sex} ${list.name} ${row.mark} ${row.score}`);
      }
    }
    const lines = [...summary].map(([outcome, count]) => `  ${String(count).padStart(7)}  ${outcome}`);
    process.stdout.write(`Published result scores of 49 top lists:\n${lines.join('\n')}\n`);
    expect(unexplained).toEqual([]);
    expect(Object.fromEntries(summary)).toEqual({
      equal: 167_795,
      'no table for this discipline': 193,
      'the list scored a finer time than it shows': 52,
      'the list followed the formula where the book prints one point less': 2,
    });
  });
});
