import type { Discipline } from './catalogue.js';
import type { MarkReading } from './mark-reading.js';
import { readMark } from './mark.js';
import type { Wind } from './wind.js';

/** The attempts at one height: `O`, `XO`, `XXX`, `XX-`, `-`, `r`. */
export type HeightReading =
  | { kind: 'cleared'; failures: number }
  | { kind: 'failed'; failures: number }
  /** Passed, with the failures made before passing on. */
  | { kind: 'passed'; failures: number }
  | { kind: 'retired'; failures: number }
  | { kind: 'none' }
  | { kind: 'unreadable' };

const heightText = /^(x{0,2})(o|x|-|r)?$/;

/** Reads the attempts at one height; letters in any case, `0` for `O`. */
export function readHeight(text: string): HeightReading {
  const plain = text.replaceAll(/[\s.]/g, '').toLowerCase().replaceAll('0', 'o').replaceAll(/[–—]/g, '-');
  if (plain === '') return { kind: 'none' };
  if (/^-{1,3}$/.test(plain)) return { kind: 'passed', failures: 0 };
  const match = heightText.exec(plain);
  if (!match) return { kind: 'unreadable' };
  const failures = (match[1] ?? '').length;
  switch (match[2]) {
    case 'o':
      return { kind: 'cleared', failures };
    case '-':
      return { kind: 'passed', failures };
    case 'r':
      return { kind: 'retired', failures };
    case 'x':
      return { kind: 'failed', failures: failures + 1 };
    default:
      return { kind: 'failed', failures };
  }
}

export interface HeightAttempts {
  heightMm: number;
  attempts: HeightReading;
}

/** The result of a vertical jump with what decides ties. */
export interface VerticalBest {
  heightMm: number;
  failuresAtHeight: number;
  failures: number;
}

/** The highest height cleared with the failures that count for ties; null when none was cleared. */
export function bestHeight(heights: readonly HeightAttempts[]): VerticalBest | null {
  let best: VerticalBest | null = null;
  let failures = 0;
  for (const { heightMm, attempts } of heights.toSorted((one, other) => one.heightMm - other.heightMm)) {
    if (!('failures' in attempts)) continue;
    failures += attempts.failures;
    if (attempts.kind === 'cleared') best = { heightMm, failuresAtHeight: attempts.failures, failures };
  }
  return best;
}

/** One attempt of a horizontal jump or a throw. */
export type AttemptReading =
  | { kind: 'mark'; reading: Extract<MarkReading, { kind: 'mark' }> }
  | { kind: 'foul' }
  | { kind: 'passed' }
  | { kind: 'retired' }
  | { kind: 'not_started' }
  | { kind: 'none' }
  | { kind: 'unreadable' };

/**
 * Reads one attempt: a mark, `X` or `F` foul, `-` or `P` pass, `r` retired, `NT`, `NJ` or `DNS` not taken.
 */
export function readAttempt(text: string, discipline: Discipline): AttemptReading {
  const plain = text.trim().toLowerCase();
  if (plain === '') return { kind: 'none' };
  if (/^(?:x|f|foul|n|nulo|nul|nm)$/.test(plain)) return { kind: 'foul' };
  if (/^(?:[-–—]|p|pass|pase|passe)$/.test(plain)) return { kind: 'passed' };
  if (/^(?:r|ret|dnf)$/.test(plain)) return { kind: 'retired' };
  if (/^(?:dns|nt|nj|nc)$/.test(plain)) return { kind: 'not_started' };
  const reading = readMark(text, { discipline });
  return reading.kind === 'mark' ? { kind: 'mark', reading } : { kind: 'unreadable' };
}

export interface Attempt {
  valueMm: number;
  wind: Wind;
}

/** The best attempt and the best one that is legal: with wind they may differ. */
export function bestOfSeries<T extends Attempt>(
  attempts: readonly T[],
  isLegal: (attempt: T) => boolean,
): { best: T | null; bestLegal: T | null } {
  let best: T | null = null;
  let bestLegal: T | null = null;
  for (const attempt of attempts) {
    if (best === null || attempt.valueMm > best.valueMm) best = attempt;
    if (isLegal(attempt) && (bestLegal === null || attempt.valueMm > bestLegal.valueMm)) bestLegal = attempt;
  }
  return { best, bestLegal };
}
