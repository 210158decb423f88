import {
  type Baseline,
  type ImpactList,
  improvements,
  moves,
  rankedMarks,
  type RankedMark,
} from './impact.js';

const list: ImpactList = {
  discipline: '100',
  sex: 'F',
  implement: null,
  environment: 'outdoor',
  timing: 'electronic',
  season: 2026,
};
const mark = (athleteId: string, rankValue: number, season = 2026): RankedMark => ({
  list: { ...list, season },
  athleteId,
  nation: 'CHI',
  rankValue,
  row: 2,
  mark: '',
});
const had = (athleteId: string, rankValue: number, season = 2026): Baseline =>
  mark(athleteId, rankValue, season);
const ids = (of: readonly { mark: RankedMark; before: number | null }[]) =>
  of.map(({ mark: { athleteId, rankValue }, before }) => [athleteId, rankValue, before]);

describe('what a file improves', () => {
  it('is the best of each athlete in it, against everything else that is public', () => {
    const after = [mark('a', 11500), mark('a', 11400), mark('b', 12000), mark('c', 11900), mark('d', 11800)];
    const before = [had('a', 11450), had('b', 11900, 2025), had('c', 11900)];
    const { personal, first, season } = improvements(after, before);
    expect(ids(personal)).toEqual([['a', 11400, 11450]]);
    expect(ids(first)).toEqual([['d', 11800, null]]);
    expect(ids(season)).toEqual([['b', 12000, null]]);
  });

  it('leaves out what no list takes: without a rank, against the rules, without a mark', () => {
    const values = {
      discipline: '100',
      sex: 'F',
      implement: null,
      environment: 'outdoor',
      timing: 'electronic',
      mark_unit: 'ms',
      season: 2026,
      athlete_id: 'a',
      nation: 'CHI',
      rank_value: 11500,
      legal: true,
    };
    const change = (to: object) => ({
      kind: 'added' as const,
      row: 2,
      performanceId: null,
      from: null,
      to: { ...values, ...to },
    });
    const changes = [change({}), change({ legal: false }), change({ rank_value: null })];
    expect(rankedMarks(changes, 'to').map(({ rankValue }) => rankValue)).toEqual([11500]);
    expect(rankedMarks(changes, 'from')).toEqual([]);
  });
});

describe('moves in the first places', () => {
  const at = (athleteId: string, rankValue: number) => ({ athleteId, rankValue });

  it('are those who come, leave or change ranks; equals share one and the next is left out', () => {
    const before = [at('a', 10), at('b', 11), at('c', 12)];
    const after = [at('d', 10), ...before];
    expect(moves(before, after, 3)).toEqual([
      { athleteId: 'd', rank: 1, rankBefore: null },
      { athleteId: 'b', rank: 3, rankBefore: 2 },
      { athleteId: 'c', rank: null, rankBefore: 3 },
    ]);
    expect(moves(before, before, 3)).toEqual([]);
  });
});
