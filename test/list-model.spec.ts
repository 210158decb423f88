import * as fc from 'fast-check';
import request from 'supertest';
import type { NewAthlete } from '../src/athletes/athletes.service.js';
import { nationsOf } from '../src/events/areas.js';
import { FederationsService } from '../src/federations/federations.service.js';
import type { NewPerformance } from '../src/performances/new-performance.js';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { aPerformance, resultsOf } from './support/results.js';

/** More with LIST_MODEL_RUNS=5000. */
const RUNS = Number(process.env['LIST_MODEL_RUNS'] ?? 200);
const MARKS = 700;
const LONGEST_MS = 600_000;
const SEED = 20260523;

interface Known {
  mark: NewPerformance;
  athlete: Pick<NewAthlete, 'birthDate' | 'birthYear'>;
  withdrawn: string | null;
}

let app: TestApp;
const known: Known[] = [];
const events: { id: string; federation: string | null }[] = [];

const birth = fc.oneof(
  fc.record({ birthYear: fc.integer({ min: 1980, max: 2014 }), birthDate: fc.constant(null) }),
  fc.record({ birthYear: fc.constant(1991), birthDate: fc.constantFrom('1991-02-14', '1991-12-30') }),
  fc.record({ birthYear: fc.constant(null), birthDate: fc.constant(null) }),
);
const day = fc.constantFrom(
  '2025-03-01',
  '2025-12-13',
  '2026-02-14',
  '2026-02-20',
  '2026-06-06',
  '2026-12-31',
);
const published = fc.constantFrom('2026-01-10', '2026-03-10', '2026-07-10', '2027-01-10');
const aMark = fc.record({
  athlete: fc.nat(39),
  event: fc.nat(2),
  field: fc.boolean(),
  value: fc.integer({ min: 0, max: 30 }),
  timing: fc.constantFrom('electronic', 'electronic', 'hand', null),
  wind: fc.constantFrom(null, 500, 2000, 2100),
  environment: fc.constantFrom('outdoor', 'outdoor', 'indoor'),
  implement: fc.constantFrom(null, null, '991mm'),
  nation: fc.constantFrom('ARG', 'BRA', 'JAM', 'USA', 'FRA'),
  home: fc.integer({ min: 0, max: 3 }),
  exhibition: fc.integer({ min: 0, max: 9 }),
  dnf: fc.integer({ min: 0, max: 9 }),
  day,
  published,
  withdrawn: fc.option(published, { freq: 5 }),
});

beforeAll(async () => {
  app = await startApp();
  const results = resultsOf(app);
  for (const federation of ['CHI', 'JAM', null]) {
    const federationId = federation && (await app.get(FederationsService).byCode(federation)).id;
    events.push({ id: (await aMeet(app, { federationId })).id, federation });
  }
  const nations = ['ARG', 'BRA', 'JAM', 'USA', 'FRA'];
  const births = fc.sample(birth, { numRuns: 40, seed: SEED });
  const ids: string[] = [];
  for (const [at, born] of births.entries()) {
    ids.push(await results.anAthlete({ ...born, name: `Ana ${at}`, nation: nations[at % 5] ?? 'ARG' }));
  }
  for (const each of fc.sample(aMark, { numRuns: MARKS, seed: SEED })) {
    const discipline = each.field ? 'LJ' : '60H';
    const value = each.field ? 6_000 + each.value * 10 : 8_000 + each.value * 10;
    const unit = each.field ? 'mm' : 'ms';
    const timing = each.field ? null : each.timing;
    const indoors = each.environment === 'indoor';
    const mark = aPerformance({
      eventId: events[each.event]?.id ?? '',
      athleteId: ids[each.athlete] ?? '',
      discipline,
      day: each.day,
      environment: each.environment,
      implement: each.field ? null : each.implement,
      nation: each.home > 0 ? (nations[each.athlete % 5] ?? 'ARG') : each.nation,
      mark: each.dnf === 0 ? null : { value, unit, precision: 10, timing },
      status: each.dnf === 0 ? 'DNF' : null,
      exhibition: each.exhibition === 0,
      wind: indoors
        ? { kind: 'not_applicable' }
        : each.wind === null
          ? { kind: 'not_measured' }
          : { kind: 'measured', mmPerSecond: each.wind },
      createdAt: new Date(`${each.published}T23:59:59.999Z`),
    });
    const withdrawn = each.withdrawn !== null && each.withdrawn > each.published ? each.withdrawn : null;
    known.push({ mark, athlete: births[each.athlete] ?? { birthDate: null, birthYear: null }, withdrawn });
  }
  for (let start = 0; start < known.length; start += 50) {
    await results.publish(...known.slice(start, start + 50).map(({ mark }) => mark));
  }
  for (const date of new Set(known.map(({ withdrawn }) => withdrawn))) {
    if (date === null) continue;
    const gone = known.filter(({ withdrawn }) => withdrawn === date).map(({ mark }) => mark.id);
    await results.write((db) =>
      results.performances.withdraw(db, gone, 'Wrong athlete', new Date(`${date}T00:00:00.000Z`)),
    );
  }
});
afterAll(() => app.close());

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const aQuery = fc.record({
  discipline: fc.constantFrom('LJ', '60H'),
  sex: fc.constantFrom('F', 'F', 'F', 'M'),
  season: maybe(fc.constantFrom(2025, 2026)),
  from: maybe(fc.constantFrom('2025-01-01', '2025-12-13', '2026-02-20')),
  to: maybe(fc.constantFrom('2026-12-31', '2026-06-06')),
  environment: maybe(fc.constantFrom('outdoor', 'indoor')),
  legal: maybe(fc.constantFrom('true', 'false')),
  timing: maybe(fc.constantFrom('electronic', 'hand', 'unknown')),
  per: maybe(fc.constantFrom('athlete', 'mark')),
  implement: maybe(fc.constant('991mm')),
  area: maybe(fc.constantFrom('NACAC', 'CONSUDATLE', 'NACAC,CONSUDATLE')),
  nation: maybe(fc.constantFrom('ARG', 'USA,FRA', 'ARG,BRA,JAM')),
  ageGroup: maybe(fc.constantFrom('U16', 'U18', 'U20', 'U23', 'senior', 'M35', 'M40')),
  federation: maybe(fc.constantFrom('CHI', 'JAM')),
  event: maybe(fc.constantFrom(0, 2)),
  better: maybe(fc.integer({ min: 5, max: 25 })),
  asOf: maybe(fc.constantFrom('2026-01-09', '2026-01-10', '2026-03-09', '2026-05-01', '2026-07-09')),
});
type Query = typeof aQuery extends fc.Arbitrary<infer T> ? T : never;

/** Most questions say little: a filter that leaves nothing proves nothing. */
const fewFilters = fc
  .tuple(aQuery, fc.uniqueArray(fc.constantFrom(...FILTERS()), { maxLength: 4 }))
  .map(([query, kept]) => {
    const always = ['discipline', 'sex', 'environment', 'legal', 'per'];
    return Object.fromEntries(
      Object.entries(query).filter(
        ([name, value]) => value !== undefined && (always.includes(name) || kept.includes(name)),
      ),
    ) as Query;
  });

function FILTERS(): string[] {
  return 'season from to timing implement area nation ageGroup federation event better asOf'.split(' ');
}

const ageIn = ({ mark, athlete }: Known, group: string): boolean => {
  const atYearEnd = athlete.birthYear === null ? null : Number(mark.day.slice(0, 4)) - athlete.birthYear;
  if (group === 'senior') return true;
  if (atYearEnd === null) return false;
  if (group.startsWith('U')) return atYearEnd < Number(group.slice(1));
  const hadBirthday = athlete.birthDate !== null && mark.day.slice(5) >= athlete.birthDate.slice(5);
  const ages = athlete.birthDate ? [hadBirthday ? atYearEnd : atYearEnd - 1] : [atYearEnd - 1, atYearEnd];
  const least = Number(group.slice(1));
  return ages.every((age) => age >= least && age < least + 5);
};

const betterOf = ({ discipline, better = 0 }: Query): number =>
  discipline === 'LJ' ? -(6_000 + better * 10) : 8_000 + better * 10;

/** Whether a mark takes part, said without any code of the hub. */
function takesPart(each: Known, query: Query): boolean {
  const { mark } = each;
  const end = query.asOf && `${query.asOf}T23:59:59.999Z`;
  const isThere = end
    ? mark.createdAt.toISOString() <= end && (!each.withdrawn || `${each.withdrawn}T00:00:00.000Z` > end)
    : !each.withdrawn;
  const isTrack = query.discipline === '60H';
  const areas = query.area?.split(',').flatMap((area) => nationsOf(area as 'NACAC')) ?? [];
  return (
    isThere &&
    mark.mark !== null &&
    !mark.exhibition &&
    mark.discipline === query.discipline &&
    mark.sex === query.sex &&
    mark.environment === (query.environment ?? (isTrack ? 'indoor' : 'outdoor')) &&
    (query.legal === 'false' || mark.legal) &&
    (!isTrack || (mark.mark.timing ?? 'unknown') === (query.timing ?? 'electronic')) &&
    (mark.implement ?? undefined) === query.implement &&
    (query.season === undefined || mark.season === query.season) &&
    (query.from === undefined || mark.day >= query.from) &&
    (query.to === undefined || mark.day <= query.to) &&
    (query.area === undefined || areas.includes(mark.nation)) &&
    (query.nation === undefined || query.nation.split(',').includes(mark.nation)) &&
    (query.ageGroup === undefined || ageIn(each, query.ageGroup)) &&
    (query.federation === undefined ||
      events.find(({ id }) => id === mark.eventId)?.federation === query.federation) &&
    (query.event === undefined || mark.eventId === events[query.event]?.id) &&
    (query.better === undefined || (mark.rankValue ?? 0) < betterOf(query))
  );
}

/** Sort everything from scratch. */
function modelled(query: Query): string[] {
  const sorted = known
    .filter((each) => takesPart(each, query))
    .map(({ mark }) => mark)
    .toSorted((a, b) => (a.rankValue ?? 0) - (b.rankValue ?? 0) || (a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  const rows = sorted.filter(({ athleteId, id }) => {
    const key = query.per === 'mark' ? id : athleteId;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return rows.map(
    ({ id, rankValue }) =>
      `${1 + rows.filter((row) => (row.rankValue ?? 0) < (rankValue ?? 0)).length} ${id}`,
  );
}

function addressOf({ event, better, ...query }: Query): string {
  const value = better === undefined ? undefined : Math.abs(betterOf({ ...query, better } as Query)) / 1000;
  const said = {
    ...query,
    event: event === undefined ? undefined : events[event]?.id,
    markBetterThan: value?.toFixed(2),
  };
  const pairs = Object.entries(said).filter(([, each]) => each !== undefined);
  return new URLSearchParams(pairs.map(([name, each]) => [name, String(each)])).toString();
}

const inOrder = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.map((row) => row.join(' ')).toSorted();

async function answered(address: string, limit: number): Promise<{ rows: string[]; total: number }> {
  const rows: string[] = [];
  let total = 0;
  for (let cursor = ''; ;) {
    const { body } = await request(app.getHttpServer())
      .get(`/api/v1/leaderboards?${address}&limit=${limit}${cursor}`)
      .expect(200);
    for (const row of body.items) rows.push(`${row.rank} ${row.performanceId}`);
    total = body.total;
    if (body.next === null) return { rows, total };
    cursor = `&cursor=${body.next}`;
  }
}

describe('Leaderboards equal a model that sorts everything from scratch', () => {
  it(
    'for any filters, page by page',
    async () => {
      let filled = 0;
      await fc.assert(
        fc.asyncProperty(fewFilters, fc.constantFrom(7, 100), async (query, limit) => {
          const expected = modelled(query);
          if (expected.length > 0) filled++;
          expect(await answered(addressOf(query), limit)).toEqual({ rows: expected, total: expected.length });
        }),
        { numRuns: RUNS, seed: SEED },
      );
      expect(filled).toBeGreaterThan(RUNS / 3);
    },
    LONGEST_MS,
  );

  it(
    'and the explanation of a mark agrees with the list',
    async () => {
      const listed = { yes: 0, no: 0 };
      await fc.assert(
        fc.asyncProperty(fewFilters, fc.nat(MARKS - 1), fc.boolean(), async (asked, at, own) => {
          const { mark } = known[at] ?? {};
          const { discipline, environment } = mark ?? {};
          const query = own ? ({ ...asked, sex: 'F', discipline, environment } as Query) : asked;
          const row = modelled(query).find((each) => each.endsWith(` ${mark?.id}`));
          const { body } = await request(app.getHttpServer())
            .get(`/api/v1/leaderboards/explain?${addressOf(query)}&performance=${mark?.id}`)
            .query(query.environment ? {} : { environment: query.discipline === 'LJ' ? 'outdoor' : 'indoor' })
            .expect(200);
          listed[row ? 'yes' : 'no'] += 1;
          expect([body.listed, body.rank, body.reasons.length === 0]).toEqual(
            row ? [true, Number(row.split(' ')[0]), true] : [false, null, false],
          );
          const codes: string[] = body.reasons.map(({ code }: { code: string }) => code);
          const takes = known[at] !== undefined && takesPart(known[at], query);
          expect(codes.includes('not_best')).toBe(takes && !row);
        }),
        { numRuns: RUNS, seed: SEED },
      );
      expect(Math.min(listed.yes, listed.no)).toBeGreaterThan(3);
    },
    LONGEST_MS,
  );

  it(
    'and movers are the difference of two lists',
    async () => {
      const movements: Record<string, number> = {};
      await fc.assert(
        fc.asyncProperty(fewFilters, fc.constantFrom(3, 100), async (asked, top) => {
          const { from: _from, to: _to, per: _per, asOf: _asOf, ...query } = asked;
          const [from, to] = ['2026-02-01', '2026-08-01'];
          const athletes = new Map(known.map(({ mark }) => [mark.id, mark.athleteId]));
          const ranksAt = (asOf: string) =>
            new Map(
              modelled({ ...query, asOf } as Query).flatMap((row) => {
                const [rank, id = ''] = row.split(' ');
                return Number(rank) <= top ? [[athletes.get(id) ?? '', Number(rank)] as const] : [];
              }),
            );
          const [before, now] = [ranksAt(from), ranksAt(to)];
          const expected = [...new Set([...before.keys(), ...now.keys()])]
            .map((id) => [id, before.get(id) ?? null, now.get(id) ?? null] as const)
            .filter(([, was, is]) => was !== is);
          const seen: (readonly [string, number | null, number | null])[] = [];
          for (let cursor = ''; ;) {
            const address = `${addressOf(query as Query)}&from=${from}&to=${to}&top=${top}&limit=20${cursor}`;
            const { body } = await request(app.getHttpServer())
              .get(`/api/v1/leaderboards/movers?${address}`)
              .expect(200);
            expect(body.total).toBe(expected.length);
            for (const { athlete, rankBefore, rank, movement, reasons } of body.items) {
              seen.push([athlete.id, rankBefore, rank]);
              expect(movement).toBe(
                rankBefore === null
                  ? 'entered'
                  : rank === null
                    ? 'left'
                    : rank < rankBefore
                      ? 'rose'
                      : 'fell',
              );
              expect(reasons.length).toBeGreaterThan(0);
              movements[movement] = (movements[movement] ?? 0) + 1;
            }
            if (body.next === null) break;
            cursor = `&cursor=${body.next}`;
          }
          expect(inOrder(seen)).toEqual(inOrder(expected));
        }),
        { numRuns: RUNS / 2, seed: SEED },
      );
      expect(Object.keys(movements).toSorted()).toEqual(['entered', 'fell', 'left', 'rose']);
    },
    LONGEST_MS,
  );
});
