import type { Discipline, Environment } from './catalogue.js';

/** Three different things: a reading, none though one was due, and none because none is taken. */
export type Wind =
  { kind: 'measured'; mmPerSecond: number } | { kind: 'not_measured' } | { kind: 'not_applicable' };

export type WindReading = { wind: Wind } | { unreadable: string };

/** More than two metres per second from behind does not count. */
export const windLimitMmPerSecond = 2000;
/** Readings beyond this are no wind, but a temperature or a shifted column. */
const strongestMmPerSecond = 20_000;

const notApplicable: Wind = Object.freeze({ kind: 'not_applicable' });
const notMeasured: Wind = Object.freeze({ kind: 'not_measured' });

/**
 * Whether a reading is due: outdoors in sprints and hurdles to 200 m and in the horizontal jumps. The
 * catalogue decides; a 60 m or 150 m outdoors may have a reading, which then counts.
 */
export function isWindDue(discipline: Discipline, environment: Environment): boolean {
  return discipline.windAffected && environment === 'outdoor';
}

/** Whether a reading, where there is one, says something of the mark. */
export function mayHaveWind(discipline: Discipline, environment: Environment): boolean {
  if (environment !== 'outdoor') return false;
  if (discipline.windAffected) return true;
  const sprint = discipline.kind === 'track' || discipline.kind === 'hurdles';
  return sprint && discipline.distanceMetres !== null && discipline.distanceMetres <= 200;
}

const unmeasured = /^(?:nwi|nw|n\.?w\.?i\.?|n\/?a|ns|-+|–|s\/?v|sin viento|sem vento|no wind|w)$/i;
const number = /^([+-]?)\s*(\d{1,2})(?:[.,](\d+))?$/;
const unitText = /\s*(?:m\s*\/\s*s(?:ec|eg)?|m\s*s|mps)\.?$/i;
const label = /^(?:wind|viento|vento|vent|v\.\s?v\.?|vv|v|w)\s*[:=]?\s*(?=[+-]?\s*\d|n)/i;

/** Reads a wind cell. Outdoors an empty cell means that no reading was taken, elsewhere that none is. */
export function readWind(
  text: string | null | undefined,
  discipline: Discipline,
  environment: Environment,
): WindReading {
  if (!mayHaveWind(discipline, environment)) return { wind: notApplicable };
  const none = isWindDue(discipline, environment) ? notMeasured : notApplicable;
  const plain = (text ?? '')
    .replaceAll('−', '-')
    .replaceAll(/[()[\]"]/g, '')
    .trim();
  if (plain === '') return { wind: none };
  const bare = plain
    .replace(/\bmanual\b/i, '')
    .replace(label, '')
    .replace(unitText, '')
    .trim();
  if (bare === '') return { wind: none };
  if (unmeasured.test(bare)) return { wind: none };
  const match = number.exec(bare);
  if (!match) return { unreadable: plain };
  const mmPerSecond = roundedUp(match[1] === '-', match[2] ?? '', match[3] ?? '');
  if (Math.abs(mmPerSecond) > strongestMmPerSecond) return { unreadable: plain };
  return { wind: { kind: 'measured', mmPerSecond } };
}

/** To the next higher tenth in the positive direction: +2.03 is +2.1, -2.03 is -2.0. */
function roundedUp(negative: boolean, whole: string, decimals: string): number {
  const tenths = Number(whole) * 10 + Number(decimals[0] ?? '0');
  const more = /[1-9]/.test(decimals.slice(1));
  if (negative) return tenths === 0 ? 0 : -tenths * 100;
  return (tenths + (more ? 1 : 0)) * 100;
}

/** The wind of a race or attempt as `+1.2`, `-0.3`, `0.0`; empty without a reading. */
export function formatWind(wind: Wind): string {
  if (wind.kind !== 'measured') return '';
  const tenths = Math.abs(wind.mmPerSecond) / 100;
  const digits = `${Math.floor(tenths / 10)}.${tenths % 10}`;
  if (wind.mmPerSecond === 0) return digits;
  return `${wind.mmPerSecond > 0 ? '+' : '-'}${digits}`;
}

/** Legal means: none is taken here, or a reading of at most +2.0. No reading is not 0.0 and not legal. */
export function isWindLegal(wind: Wind, discipline: Discipline, environment: Environment): boolean {
  if (!mayHaveWind(discipline, environment)) return true;
  if (wind.kind === 'measured') return wind.mmPerSecond <= windLimitMmPerSecond;
  return !isWindDue(discipline, environment);
}

/** Combined events: the average of the readings decides; a missing one leaves it open. */
export function isCombinedWindLegal(winds: readonly Wind[]): boolean {
  let sum = 0;
  for (const wind of winds) {
    if (wind.kind !== 'measured') return false;
    sum += wind.mmPerSecond;
  }
  return winds.length > 0 && sum <= windLimitMmPerSecond * winds.length;
}
