import { disciplineByCode } from '../athletics/discipline.js';
import { groupedBy } from '../platform/collections/grouped.js';
import type { Snapshot } from '../performances/snapshots.js';
import type { Side } from './diff.js';
import { fold } from './fold.js';

/** What a mark is; the rest is how a file writes it. */
const READING = ['mark_value', 'mark_unit', 'status', 'wind_mm_per_second', 'timing'] as const;
/** What one file says and another leaves out is no contradiction. */
const MAY_BE_LEFT_OUT = new Set<string>(['wind_mm_per_second', 'timing']);

/** Whether two readings cannot both be right. */
export const contradict = (one: Snapshot, other: Snapshot): boolean =>
  READING.some((name) => {
    const [said, theirs] = [one[name] ?? null, other[name] ?? null];
    return said !== theirs && !(MAY_BE_LEFT_OUT.has(name) && (said === null || theirs === null));
  });

/** A reading as it is remembered. */
export const readingOf = (values: Snapshot): string =>
  READING.map((name) => String(values[name] ?? '')).join('|');

const contest = (values: Snapshot): string =>
  ['athlete_id', 'discipline', 'sex', 'implement', 'age_group'].map((name) => values[name] ?? '').join('|');
/** Lists name the age group of the reader, meets that of the contest. */
const listedContest = (values: Snapshot): string =>
  ['athlete_id', 'discipline', 'sex', 'implement', 'day'].map((name) => values[name] ?? '').join('|');

const ROUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(f|finale?s?)( \d+)?$/, 'final'],
  [/^(s|sf|semi ?finale?s?|semis?)( \d+)?$/, 'semi'],
  [
    /^(h|heats?|q|quali\w*|clasificacion(es)?|classificacao|prelims?|preliminar(es|y)?|series?|eliminatorias?|baterias?|vorlauf)( (round|ronda|rodada|tour))?( \d+)?$/,
    'heats',
  ],
  [/^(r ?1|round 1|(first|1st|1a|1er|primera|primeira|premier) (round|ronda|rodada|tour))$/, 'heats'],
];

/** Programs call the same round by many names; null where none is said. */
export function roundOf(said: string | null): string | null {
  const text = fold(said ?? '');
  if (text === '') return null;
  const [first = '', ...more] = text.split(' ');
  const isOfCombined = disciplineByCode(first.toUpperCase())?.kind === 'combined';
  const round = isOfCombined ? more.join(' ') : text;
  const known = ROUNDS.find(([words]) => words.test(round))?.[1] ?? round;
  return isOfCombined ? `${first} ${known}` : known;
}

const roundSaid = ({ round }: Snapshot): string | null => roundOf(String(round ?? ''));

/** One athlete is in a round once; where a file says nothing of rounds, day and heat must not speak against it. */
function mayBeOne(one: Snapshot, other: Snapshot): boolean {
  const [here, there] = [roundSaid(one), roundSaid(other)];
  if (here !== null && there !== null) return here === there;
  const heats = [one['heat'] ?? null, other['heat'] ?? null];
  const isSameHeat = heats[0] === heats[1] || heats.includes(null);
  return one['day'] === other['day'] && isSameHeat;
}

type Suits = <There>(one: Side<unknown>, some: readonly Side<There>[]) => Side<There> | undefined;

const sameReading: Suits = (one, some) => some.find(({ values }) => !contradict(one.values, values));
const theOnly: Suits = (_one, [only, ...others]) => (others.length === 0 ? only : undefined);

/** Which mark of one sender is which of another: the same reading first, then the only one that it can be. */
export const counterparts = <Here, There>(
  here: readonly Side<Here>[],
  there: readonly Side<There>[],
): Map<Side<Here>, Side<There>> => paired(here, there, contest, [sameReading, theOnly]);

/** Which rows of a list give which of these marks again; another reading of the day may be another mark. */
export const givenAgain = <Here, There>(
  here: readonly Side<Here>[],
  there: readonly Side<There>[],
): Map<Side<Here>, Side<There>> => paired(here, there, listedContest, [sameReading]);

/** Way by way, each of those that are left with the one of its contest that suits it, which is then taken. */
function paired<Here, There>(
  here: readonly Side<Here>[],
  there: readonly Side<There>[],
  contestOf: (values: Snapshot) => string,
  ways: readonly Suits[],
): Map<Side<Here>, Side<There>> {
  const found = new Map<Side<Here>, Side<There>>();
  const open = groupedBy(there, ({ values }) => contestOf(values));
  for (const suits of ways) {
    for (const one of here.filter((each) => !found.has(each))) {
      const all = open.get(contestOf(one.values)) ?? [];
      const some = all.filter(({ values }) => mayBeOne(one.values, values));
      const other = suits(one, some);
      if (!other) continue;
      found.set(one, other);
      all.splice(all.indexOf(other), 1);
    }
  }
  return found;
}
