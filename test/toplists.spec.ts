import { parse } from 'csv-parse/sync';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import request from 'supertest';
import { readDay } from '../src/athletics/day.js';
import { type Discipline, resolveDiscipline } from '../src/athletics/discipline.js';
import { readMark } from '../src/athletics/mark.js';
import { readWind } from '../src/athletics/wind.js';
import type { NewAthlete } from '../src/athletes/athletes.service.js';
import type { NewPerformance } from '../src/performances/new-performance.js';
import { newId } from '../src/platform/database/id.js';
import { startApp, type TestApp } from './support/app.js';
import { aPerformance, resultsOf } from './support/results.js';

/** `TOPLISTS=49` takes all lists; without it three small ones, so that the suite stays quick. */
const COUNT = Number(process.env['TOPLISTS'] ?? 3);
const SEED = Number(process.env['TOPLISTS_SEED'] ?? 20260523);
const folder = resolve(process.env['HUB_SHARED'] ?? '../shared', 'data', 'real', 'toplists-alltime');
const isThere = existsSync(folder);
if (!isThere) process.stdout.write(`Skipped: there are no top lists in ${folder}; set HUB_SHARED.\n`);

/** Mulberry32: the same numbers for the same seed on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomFrom(SEED);
const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);

function filesOf(count: number): string[] {
  if (!isThere) return [];
  const all = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.csv'))
    .toSorted();
  if (count >= all.length) return all;
  return shuffled(all.filter((name) => statSync(join(folder, name)).size < 250_000)).slice(0, count);
}

interface Row {
  rank: number;
  performance: NewPerformance;
}

let app: TestApp;
let results: ReturnType<typeof resultsOf>;
beforeAll(async () => {
  app = await startApp();
  results = resultsOf(app);
});
afterAll(() => app.close());

/** The rows of a file as performances of athletes who are told apart by name, birth and nation. */
async function rowsOf(file: string, discipline: Discipline, sex: 'M' | 'F'): Promise<Row[]> {
  const environment = discipline.environments.includes('outdoor') ? 'outdoor' : 'road';
  const records: Record<string, string>[] = parse(readFileSync(join(folder, file)), { columns: true });
  const eventId = await results.aMeet({ name: file });
  const athletes = new Map<string, NewAthlete>();
  const rows = records.map(
    ({ Rank, Mark = '', WIND, Competitor = '', DOB = '', Nat = '', Date: on = '' }) => {
      const [reading, wind, day] = [
        readMark(Mark, { discipline, sex }),
        readWind(WIND, discipline, environment),
        readDay(on),
      ];
      if (reading.kind !== 'mark' || !('wind' in wind) || !('day' in day))
        throw new Error(`${file}: ${Mark}`);
      const key = `${Competitor}|${DOB}|${Nat}`;
      const athlete = athletes.get(key) ?? anAthlete(Competitor || 'Team', Nat, sex);
      athletes.set(key, athlete);
      const { mark, flags } = reading;
      const contest = {
        eventId,
        athleteId: athlete.id,
        discipline: discipline.code,
        sex,
        environment,
      } as const;
      const about = { mark, flags, wind: wind.wind, day: day.day, nation: athlete.nation, markText: Mark };
      return { rank: Number(Rank), performance: aPerformance({ ...contest, ...about }) };
    },
  );
  await results.write((db) => results.athletes.create(db, [...athletes.values()]));
  return rows;
}

const anAthlete = (name: string, nation: string, sex: 'M' | 'F'): NewAthlete => ({
  id: newId(),
  kind: 'person',
  name,
  familyName: null,
  givenName: null,
  sex,
  nation: nation || 'XXX',
  birthDate: null,
  birthYear: null,
  provisional: true,
  identifiers: [],
});

const withdraw = (ids: readonly string[]) =>
  results.write((db) => results.performances.withdraw(db, ids, 'Sent with an error', new Date()));

/** The same, with another mark: what is corrected afterwards, or should never have been sent. */
function wrong({ mark, ...rest }: NewPerformance): NewPerformance {
  const value = Math.round((mark?.value ?? 1) * (random() < 0.5 ? 0.97 : 1.03));
  const { rankValue: _rank, legal: _legal, season: _season, id: _id, naturalKey: _key, ...said } = rest;
  return aPerformance({ ...said, mark: mark && { ...mark, value } });
}

/** In random order and random batches; one of twenty marks comes wrong first, another should not have come. */
async function load(rows: readonly Row[]): Promise<void> {
  const waiting = shuffled(rows);
  let toWithdraw: string[] = [];
  while (waiting.length > 0) {
    const batch = waiting.splice(0, 50 + Math.floor(random() * 450)).map(({ performance }) => performance);
    const mistakes = batch.filter(() => random() < 0.1).map((each) => wrong(each));
    await results.publish(...shuffled([...batch, ...mistakes]));
    await withdraw(toWithdraw);
    toWithdraw = mistakes.map(({ id }) => id);
  }
  await withdraw(toWithdraw);
}

interface Listed {
  rank: number;
  performanceId: string;
  mark: { value: number };
  athlete: { id: string };
}

async function listed(query: string): Promise<Listed[]> {
  const { text } = await request(app.getHttpServer()).get(`/api/v1/leaderboards.ndjson?${query}`).expect(200);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Listed);
}

/** Hand times, and marks without the wind reading that they need, stand elsewhere than in the list of the file. */
const isInOneList = ({ performance: { mark, legal, environment } }: Row): boolean =>
  legal && (mark?.unit !== 'ms' || environment !== 'outdoor' || mark.timing === 'electronic');

const rankedFrom = (rows: readonly NewPerformance[]): number[] => {
  const values = rows.map(({ rankValue }) => rankValue ?? 0).toSorted((a, b) => a - b);
  const ranks: number[] = [];
  for (const [at, value] of values.entries())
    ranks.push(value === values[at - 1] ? (ranks[at - 1] ?? 1) : at + 1);
  return ranks;
};

/** For each mark value in order: the rank that the hub gives, and the first and last that the file gives. */
function groupsOf(
  rows: readonly Row[],
  marks: readonly Listed[],
): { rank: number; least: number; most: number }[] {
  const groups = new Map<number, { rank: number; least: number; most: number }>();
  for (const [at, { rank, mark }] of marks.entries()) {
    const ofFile = rows[at]?.rank ?? 0;
    const known = groups.get(mark.value);
    if (known) known.most = Math.max(known.most, ofFile);
    else groups.set(mark.value, { rank, least: ofFile, most: ofFile });
  }
  return [...groups.values()];
}

(isThere ? describe : describe.skip)('The real top lists', () => {
  it.each(filesOf(COUNT))(
    '%s: order and ranks come back',
    async (file) => {
      const sex = file.startsWith('women') ? 'F' : 'M';
      const reading = resolveDiscipline(file.replace(/^.*\//, '').replace('.csv', '').replaceAll('-', ' '));
      if (reading.kind !== 'found') throw new Error(`${file} names no discipline.`);
      const { discipline } = reading;
      const rows = await rowsOf(file, discipline, sex);
      await load(rows);

      const expected = rows.filter((row) => isInOneList(row)).toSorted((a, b) => a.rank - b.rank);
      const { environment } = rows[0]?.performance ?? {};
      const query = `discipline=${discipline.code}&sex=${sex}&environment=${environment}`;
      const marks = await listed(`${query}&per=mark`);
      expect(marks.map(({ mark }) => mark.value)).toEqual(
        expected.map(({ performance }) => performance.mark?.value),
      );
      const performances = expected.map(({ performance }) => performance);
      expect(marks.map(({ rank }) => rank)).toEqual(rankedFrom(performances));
      // Some files part equals, by a finer time than they show; among marks that differ their ranks must agree.
      const groups = groupsOf(expected, marks);
      for (const [at, { least }] of groups.entries()) expect(groups[at - 1]?.most ?? 0).toBeLessThan(least);
      // The decathlon's file holds every fourth rank only, so its order can be compared and not its numbers.
      const isWhole = expected.length === rows.length && !file.includes('men/decathlon');
      const agreed = groups.filter(({ rank, least }) => !isWhole || rank === least);
      expect(agreed).toEqual(groups);

      const bests = new Map<string, NewPerformance>();
      for (const each of performances) if (!bests.has(each.athleteId)) bests.set(each.athleteId, each);
      const athletes = await listed(query);
      expect(new Set(athletes.map(({ athlete }) => athlete.id))).toEqual(new Set(bests.keys()));
      expect(athletes.map(({ rank }) => rank)).toEqual(rankedFrom([...bests.values()]));
      for (const { athlete, mark } of athletes) expect(mark.value).toBe(bests.get(athlete.id)?.mark?.value);
    },
    600_000,
  );
});
