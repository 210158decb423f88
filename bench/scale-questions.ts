import { disciplineByCode } from '../src/athletics/discipline.js';
import type { ListQuery } from '../src/leaderboards/leaderboard.dto.js';
import type { ListTerms } from '../src/leaderboards/list-terms.js';
import { termsOf } from '../src/leaderboards/read-terms.js';
import { DISCIPLINES, FIRST_SEASON, SEASONS } from './scale-data.js';

export interface Question {
  address: string;
  terms: ListTerms;
}

const question = (query: Partial<ListQuery>): Question => {
  const pairs = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const terms = termsOf(query as ListQuery, null);
  return { address: `/leaderboards?${new URLSearchParams(Object.fromEntries(pairs))}`, terms };
};

/** As many different questions as asked for, the same for the same seed; most ask little, some a nation or an age. */
export function listQuestions(count: number, seed: number): Question[] {
  const asked = new Map<string, Question>();
  let state = seed;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  while (asked.size < count) {
    const [code] = DISCIPLINES[draw(DISCIPLINES.length)] ?? DISCIPLINES[0];
    const kind = draw(6);
    const one = question({
      discipline: disciplineByCode(code)?.code ?? code,
      sex: draw(2) === 0 ? 'F' : 'M',
      ...(draw(4) > 0 && { season: FIRST_SEASON + draw(SEASONS) }),
      ...(draw(4) === 0 && { legal: 'false' as const }),
      ...(kind === 0 && { area: [draw(2) === 0 ? ('NACAC' as const) : ('CONSUDATLE' as const)] }),
      ...(kind === 1 && { nation: [['USA', 'BRA', 'JAM', 'CHI', 'BAR'][draw(5)] ?? 'USA'] }),
      ...(kind === 2 && { ageGroup: (['U18', 'U20', 'U23'] as const)[draw(3)] ?? 'U20' }),
      limit: 100 - draw(20),
    });
    asked.set(one.address, one);
  }
  return [...asked.values()];
}

/** U20 women, 400 m hurdles under a time, two areas, twelve months, legal. */
export const scoutsQuestions = (count: number): Question[] =>
  Array.from({ length: count }, (_, at) => {
    const day = String(1 + (at % 28)).padStart(2, '0');
    return question({
      discipline: '400H',
      sex: 'F',
      ageGroup: 'U20',
      area: ['NACAC', 'CONSUDATLE'],
      from: `2025-06-${day}`,
      to: `2026-06-${day}`,
      markBetterThan: `${60 + (at % 4)}.50`,
      limit: 100,
    });
  });

export const pastQuestions = (count: number): Question[] =>
  listQuestions(count, 7).map(({ terms }, at) =>
    question({
      discipline: terms.discipline.code,
      sex: terms.sex,
      season: 2024 + (at % 2),
      asOf: `${2024 + (at % 2)}-0${6 + (at % 3)}-15`,
      limit: 100,
    }),
  );

export const moversAddresses = (count: number): string[] =>
  listQuestions(count, 11).map(({ terms }, at) => {
    const [discipline, season] = [terms.discipline.code, String(2024 + (at % 2))];
    const days = { from: `${season}-06-01`, to: `${season}-06-0${2 + (at % 7)}`, limit: '100' };
    return `/leaderboards/movers?${new URLSearchParams({ discipline, sex: terms.sex, season, ...days })}`;
  });
