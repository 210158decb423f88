import { disciplines, type Discipline } from './catalogue.js';
import { fold } from './discipline-title.js';

const spellings = disciplines.flatMap((discipline) =>
  [discipline.code, ...Object.values(discipline.names)].map((name) => ({
    discipline,
    pairs: pairsOf(fold(name)),
  })),
);
const most = 5;
/** Percent of shared pairs of letters below which names are not alike. */
const leastAlike = 50;

/** Races of about the distance, then disciplines whose code or name is close to the text, nearest first. */
export function nearest(text: string): Discipline[] {
  const wanted = fold(text).slice(0, 60);
  const pairs = pairsOf(wanted);
  const scored = new Map<Discipline, number>();
  for (const spelling of spellings) {
    const share = likeness(pairs, spelling.pairs);
    if (share > (scored.get(spelling.discipline) ?? 0)) scored.set(spelling.discipline, share);
  }
  const alike = [...scored]
    .filter(([, share]) => share >= leastAlike)
    .toSorted((one, other) => other[1] - one[1])
    .map(([discipline]) => discipline);
  return [...new Set([...byDistance(wanted), ...alike])].slice(0, most);
}

/** For `1600 meters` the races on the flat nearest in distance. */
function byDistance(text: string): Discipline[] {
  const metres = Number(/(?<!x\s*)\b(\d{2,5})(?!\d*\s*x)/.exec(text)?.[1] ?? 0);
  if (metres === 0) return [];
  const hurdles = /hurdl|valla|barreira|haies|\dm?h\b/.test(text);
  const kind = hurdles ? 'hurdles' : 'track';
  return disciplines
    .filter((each) => each.kind === kind && each.distanceMetres !== null)
    .map((each) => ({ each, gap: Math.abs((each.distanceMetres ?? 0) - metres) }))
    .filter(({ gap }) => gap * 4 <= metres)
    .toSorted((one, other) => one.gap - other.gap)
    .slice(0, 2)
    .map(({ each }) => each);
}

/** Shared pairs of letters in percent (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of other) if (one.has(pair)) shared++;
  const all = one.size + other.size;
  return all === 0 ? 0 : Math.floor((200 * shared) / all);
}

function pairsOf(text: string): Set<string> {
  const letters = text.replaceAll(' ', '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}
