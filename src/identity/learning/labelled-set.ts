import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Labelled } from './examples.js';
import { birthOfDay, birthOfYear, type Birth } from '../birth.js';
import type { Mention, Sex } from '../mention.js';
import { normalName } from '../normal-name.js';

export interface BenchRow {
  athlete_id: string;
  row_id: string;
  event_date?: string;
  source?: string;
  name: string;
  family: string;
  given: string;
  birth: string;
  sex: string;
  country: string;
  club: string;
  license_id: string;
  wa_id: string;
}

export interface Truth {
  row_id: string;
  person: string;
  athlete_id: string;
  disputed: string;
  tags: string;
}

export function readTable<Row>(...path: string[]): Row[] {
  const bytes = readFileSync(join(...path));
  const text = path.at(-1)?.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return parse<Row>(text, { columns: true });
}

/** `~1990` is a year minus an age: born in 1990 or the year before. */
function birthOf(text: string): Birth | null {
  if (text === '') return null;
  if (text.startsWith('~')) return { day: null, from: Number(text.slice(1)) - 1, to: Number(text.slice(1)) };
  return text.length === 10 ? birthOfDay(text) : birthOfYear(Number(text));
}

/** What one source says of one day is one list, as a federation would send it. */
export const listOf = ({ source, event_date: date }: BenchRow): string => `${source}|${date}`;

export function mentionOf(row: BenchRow): Mention {
  const ids: [string, string][] = [];
  if (row.license_id) ids.push(['licence', row.license_id]);
  if (row.wa_id) ids.push(['wa', row.wa_id]);
  return {
    name: normalName({ name: row.name, familyName: row.family, givenName: row.given }),
    birth: birthOf(row.birth),
    sex: (row.sex || null) as Sex | null,
    nation: row.country || null,
    club: row.club ? normalName({ name: row.club }).tokens.join(' ') : null,
    ids,
    source: row.source || null,
    year: row.event_date ? Number(row.event_date.slice(0, 4)) : null,
  };
}

/** The athletes of a set who are known before, and its rows, all with who they really are. */
export function readSet(
  folder: string,
  most = Infinity,
): { known: (Labelled & { id: string })[]; labelled: Labelled[] } {
  const truth = readTable<Truth>(folder, 'truth.csv.gz');
  const owners = readTable<Truth>(folder, 'registry_truth.csv.gz');
  const known = readTable<BenchRow>(folder, 'registry.csv.gz').map((row, at) => ({
    id: row.athlete_id,
    mention: mentionOf(row),
    person: owners[at]?.person ?? '',
    disputed: [],
    list: '',
  }));
  const rows = readTable<BenchRow>(folder, 'rows.csv.gz').slice(0, most);
  const labelled = rows.map((row, at) => ({
    mention: mentionOf(row),
    person: truth[at]?.person ?? '',
    disputed: truth[at]?.disputed.split(';') ?? [],
    list: listOf(row),
  }));
  return { known, labelled };
}
