import * as fc from 'fast-check';
import { Bars, contestsOf } from './bars.js';
import { findCandidates, type Mark } from './candidates.js';
import { contestKey, type Standing } from './standing.js';

const mark = (said: Partial<Mark> = {}): Mark => ({
  id: 'p1',
  row: 1,
  eventId: 'e1',
  discipline: '100',
  sex: 'F',
  implement: null,
  environment: 'outdoor',
  ageGroup: null,
  round: 'Final',
  heat: '1',
  day: '2026-05-01',
  markValue: 11_000,
  markUnit: 'ms',
  markPrecision: 10,
  timing: 'electronic',
  windMmPerSecond: 1000,
  rankValue: 11_000,
  nation: 'ARG',
  athleteName: 'Ana TESTINO',
  birthDate: null,
  birthYear: 1999,
  series: null,
  ...said,
});

const record = (said: Partial<Standing> = {}): Standing => ({
  id: 'r1',
  scope: 'national',
  ofCode: 'ARG',
  discipline: '100',
  sex: 'F',
  implementKey: '',
  environment: 'outdoor',
  ageGroup: 'senior',
  rankValue: 11_100,
  timing: 'electronic',
  day: '2020-01-01',
  nation: 'ARG',
  performanceId: null,
  ...said,
});

const found = (marks: Mark[], standing: Standing[]) =>
  findCandidates(marks, new Bars(standing)).candidates.map(({ mark: { id }, contest, equals }) =>
    [id, contest.scope, contest.ofCode, contest.ageGroup, equals ? 'equals' : 'betters'].join(' '),
  );

describe('Candidates for records', () => {
  it.each([
    ['a better mark', mark(), ['p1 national ARG senior betters']],
    ['an equal mark', mark({ rankValue: 11_100 }), ['p1 national ARG senior equals']],
    ['a mark behind the record', mark({ rankValue: 11_110 }), []],
    ['another nation', mark({ nation: 'BRA' }), []],
    ['another place', mark({ environment: 'indoor' }), []],
    ['another implement', mark({ implement: '762mm' }), []],
    ['a hand time of a sprint', mark({ timing: 'hand' }), []],
  ])('%s', (_, one, expected) => expect(found([one], [record()])).toEqual(expected));

  it('take hand times beyond 800 m', () => {
    const far = { discipline: '5000', rankValue: 900_000, timing: 'hand' as const };
    expect(found([mark(far)], [record({ discipline: '5000', rankValue: 901_000 })])).toHaveLength(1);
  });

  it('claim nothing where no record is known', () => expect(found([mark()], [])).toEqual([]));

  it('go through every body and age group that keeps a record', () => {
    const standing = [
      record(),
      record({ scope: 'area', ofCode: 'CONSUDATLE', rankValue: 11_050 }),
      record({ scope: 'area', ofCode: 'NACAC', rankValue: 12_000 }),
      record({ scope: 'world', ofCode: 'WORLD', rankValue: 10_490 }),
      record({ ageGroup: 'U20', rankValue: 11_500 }),
      record({ ageGroup: 'U18', rankValue: 11_900 }),
    ];
    expect(found([mark({ birthYear: 2007 })], standing).toSorted()).toEqual([
      'p1 area CONSUDATLE senior betters',
      'p1 national ARG U20 betters',
      'p1 national ARG senior betters',
    ]);
  });

  it('let only the winner of a race break a record, and both of a dead heat', () => {
    const second = mark({ id: 'p2', row: 2, rankValue: 11_050 });
    expect(found([second, mark()], [record()])).toEqual(['p1 national ARG senior betters']);
    const same = mark({ id: 'p2', row: 2 });
    expect(found([mark(), same], [record()])).toHaveLength(2);
  });

  it('let a heat and the final after it both be records, in their order', () => {
    const heat = mark({ id: 'heat', row: 1, round: 'Heats', rankValue: 11_080 });
    const final = mark({ id: 'final', row: 9, rankValue: 11_000 });
    expect(found([final, heat], [record()])).toHaveLength(2);
    const slowerFinal = mark({ id: 'final', row: 9, rankValue: 11_090 });
    expect(found([slowerFinal, heat], [record()])).toEqual(['heat national ARG senior betters']);
  });

  it('know a record that is listed already', () => {
    const listed = record({ rankValue: 11_000, day: '2026-05-01' });
    expect(findCandidates([mark()], new Bars([listed]))).toEqual({
      candidates: [],
      same: [{ recordId: 'r1', performanceId: 'p1' }],
    });
    expect(findCandidates([mark()], new Bars([{ ...listed, performanceId: 'p1' }]))).toEqual({
      candidates: [],
      same: [],
    });
  });

  it('compare a meet with its own series and age group', () => {
    const series = { scope: 'meet' as const, key: 'copa del rio' };
    const meet = record({ scope: 'meet', ofCode: 'copa del rio', nation: '', id: null });
    expect(found([mark({ series })], [meet])).toEqual(['p1 meet copa del rio senior betters']);
    expect(found([mark({ series, ageGroup: 'U18' })], [meet])).toEqual([]);
  });

  it('are what reaches a record of one of its own contests, and nothing else', () => {
    const rankValue = fc.integer({ min: 1, max: 6 });
    const environment = fc.constantFrom('outdoor' as const, 'indoor' as const);
    const implement = fc.constantFrom(null, '600g');
    const records = fc.array(
      fc.record({
        scope: fc.constantFrom('world' as const, 'area' as const, 'national' as const, 'meet' as const),
        ofCode: fc.constantFrom('WORLD', 'NACAC', 'CONSUDATLE', 'ARG', 'CUB', 'copa'),
        ageGroup: fc.constantFrom('senior', 'U20', 'U18'),
        implementKey: implement.map((one) => one ?? ''),
        environment,
        rankValue,
      }),
      { maxLength: 12 },
    );
    const marks = fc.record({
      nation: fc.constantFrom('ARG', 'CUB', 'FRA'),
      birthYear: fc.constantFrom(null, 1999, 2007, 2009),
      series: fc.constantFrom(null, { scope: 'meet' as const, key: 'copa' }),
      ageGroup: fc.constantFrom(null, 'U20'),
      implement,
      environment,
      rankValue,
    });
    fc.assert(
      fc.property(records, marks, (some, said) => {
        const [standing, one] = [some.map((each) => record(each)), mark(said)];
        const bestOf = (key: string): number =>
          Math.min(...standing.filter((each) => contestKey(each) === key).map((each) => each.rankValue));
        const expected = contestsOf(one)
          .map((contest) => contestKey(contest))
          .filter((key) => standing.some((each) => contestKey(each) === key) && one.rankValue <= bestOf(key));
        expect([...new Bars(standing).reachedBy(one).keys()]).toEqual(expected);
      }),
    );
  });
});
