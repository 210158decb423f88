import { isBelievable } from './bounds.js';
import {
  type AboutMark,
  type Mark,
  type MarkReading,
  plainMark,
  timeOf,
  unreadable,
} from './mark-reading.js';

const spoken: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s*(?:h|hrs?|horas?)\s*(?=\d)/gi, '$1:'],
  [/(\d)\s*(?:'|min\.?|mn|m)\s*(?=\d)/gi, '$1:'],
  [/(\d)\s*(?:"|seg|sec|s)\s*(?=\d)/gi, '$1.'],
  [/(\d)\s*(?:"|'|seg|sec|s|min|m)$/gi, '$1'],
];
const groupsText = /^(\d{1,6})(?:([:.,])(\d{1,4}))?(?:([:.,])(\d{1,4}))?(?:([:.,])(\d{1,4}))?$/;

/**
 * Times in any notation. The last separator is the decimal one when it is a point or a comma; three groups
 * between equal separators have two readings, and what is believable in the discipline decides between them,
 * or nobody.
 */
export function readTime(text: string, about: AboutMark): MarkReading {
  const plain = /[^\d:.,]/.test(text) ? spelled(text) : text;
  const match = groupsText.exec(plain);
  if (!match) return unreadable('not_a_mark');
  const [, a = '', s1, b = '', s2, c = '', s3, d = ''] = match;
  const separators = [s1, s2, s3].filter((each) => each !== undefined);
  const readings = readingsOf([a, b, c, d].slice(0, separators.length + 1), separators, about);
  return choose(readings, about);
}

function spelled(text: string): string {
  let plain = text.trim();
  for (const [pattern, sign] of spoken) plain = plain.replaceAll(pattern, sign);
  return plain;
}

type Candidate = Mark | 'sixty_or_more' | 'not_a_mark';

function readingsOf(groups: readonly string[], separators: readonly string[], about: AboutMark): Candidate[] {
  const [first = '', second = '', third = '', fourth = ''] = groups;
  const last = separators.at(-1);
  if (groups.length === 1) return [clock([first], '', about)];
  if (groups.length === 2)
    return [last === ':' ? clock([first, second], '', about) : clock([first], second, about)];
  if (groups.length === 4)
    return [last === ':' ? 'not_a_mark' : clock([first, second, third], fourth, about)];
  const hundredths = clock([first, second], third, about);
  const seconds = clock([first, second, third], '', about);
  if (separators[0] !== last) return [last === ':' ? seconds : hundredths];
  if (third.length !== 2) return last === ':' ? ['not_a_mark'] : [hundredths];
  return last === ':' ? [seconds, hundredths] : [hundredths, seconds];
}

function clock(groups: readonly string[], decimals: string, about: AboutMark): Candidate {
  let seconds = 0;
  for (const [at, group] of groups.entries()) {
    if (at > 0 && group.length !== 2) return 'not_a_mark';
    if (at > 0 && Number(group) > 59) return 'sixty_or_more';
    seconds = seconds * 60 + Number(group);
  }
  const precision = [1000, 100, 10, 1][decimals.length] ?? 1;
  // A fourth decimal does not fit the smallest unit: the next longer millisecond never improves the mark.
  const beyond = (decimals[3] ?? '0') === '0' ? 0 : 1;
  const fraction = Number(decimals.slice(0, 3)) * precision + beyond;
  return timeOf(seconds * 1000 + fraction, precision, about.timing, about);
}

function choose(readings: readonly Candidate[], about: AboutMark): MarkReading {
  const believable = readings.filter((each): each is Mark => {
    return typeof each === 'object' && isBelievable(each.value, about.discipline, about.sex);
  });
  const [only = readings[0], second] = believable;
  if (typeof only !== 'object') return unreadable(only ?? 'not_a_mark');
  if (second) return { kind: 'ambiguous', readings: believable };
  return { ...plainMark(only), inferred: only !== readings[0] };
}
