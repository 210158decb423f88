import { parse } from 'csv-parse/sync';

/** How the columns of a published top list become fields of the hub. */
export const toplistMapping = (discipline: string, sex: 'M' | 'F') => ({
  fields: {
    discipline: { value: discipline },
    sex: { value: sex },
    mark: { column: 'Mark' },
    wind: { column: 'WIND' },
    name: { column: 'Competitor' },
    birth: { column: 'DOB' },
    nation: { column: 'Nat' },
    round: { column: 'Pos' },
    venue: { column: 'Venue' },
    date: { column: 'Date' },
  },
  ignore: ['Rank', 'Results Score', '', 'Unnamed: 6'],
});

export interface ListedTime {
  /** Line of the file; the header is line 1. */
  line: number;
  rank: number;
  timeMs: number;
  day: string;
  name: string;
  /** Timed by hand, or without the wind reading that the list has a column for. */
  countsElsewhere: boolean;
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** The rows of a top list of times, read without any code of the hub. */
export function listedTimes(text: string): ListedTime[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, relax_column_count: true });
  return rows.map((row, at) => {
    const { Rank = '', Mark = '', Competitor = '', Date = '', WIND } = row;
    const [day = '', month = '', year = ''] = Date.split(' ');
    return {
      line: at + 2,
      rank: Number(Rank),
      timeMs: msOf(Mark.replace(/h$/, '')),
      day: `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day}`,
      name: Competitor,
      countsElsewhere: Mark.endsWith('h') || WIND === '',
    };
  });
}

function msOf(text: string): number {
  const seconds = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return Math.round(seconds * 1000);
}
