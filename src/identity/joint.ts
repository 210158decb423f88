import type { Decision } from './decide.js';
import { type IsTaken, type LineOfFile, mayBeOneLine, type TakenInFile } from './taken.js';

/** One way in which a file writes somebody, and how to decide who that is when some athletes are other lines of it. */
export interface Line {
  /** What tells the line from all others of the file, whatever their order. */
  key: string;
  decide: (isTaken: IsTaken) => Decision;
}

/** What is known of the file that the lines come from. */
export interface FileSoFar {
  /** How each line is written, in their order. */
  written: readonly LineOfFile[];
  /** Whom earlier lines of the file are. */
  taken: TakenInFile;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Decides the lines of a file together: where several that cannot be one person would be one athlete, the strongest claim
 * stands and the others are decided again, knowing that. The order of the lines is of no account: each round looks at all
 * claims, and nobody is turned away from the same athlete twice.
 */
export function decideJointly(lines: readonly Line[], { written, taken }: FileSoFar): Decision[] {
  const before = written.map((line) => taken.by(line));
  const mayBeOne = (one: number, other: number): boolean => {
    const [a, b] = [written[one], written[other]];
    return !a || !b || mayBeOneLine(a, b);
  };
  const decisions = lines.map(({ decide }, at) => decide(before[at] ?? (() => false)));
  const turnedAway = new Map<number, Set<string>>();
  for (let open = true; open;) {
    open = false;
    for (const [athleteId, claims] of claimsOf(decisions, lines)) {
      for (const at of losersOf(claims, mayBeOne)) {
        const from = turnedAway.get(at) ?? new Set();
        if (from.has(athleteId)) continue;
        turnedAway.set(at, from.add(athleteId));
        open = true;
      }
    }
    if (!open) break;
    for (const [at, line] of lines.entries()) {
      const from = turnedAway.get(at) ?? NOBODY;
      if (from.size > 0) decisions[at] = line.decide((id) => from.has(id) || (before[at]?.(id) ?? false));
    }
  }
  return decisions;
}

/** By athlete the lines that would be them, the strongest claim first. */
function claimsOf(decisions: readonly Decision[], lines: readonly Line[]): Map<string, number[]> {
  const claims = new Map<string, number[]>();
  for (const [at, { id }] of decisions.entries()) {
    if (id !== null) claims.set(id, [...(claims.get(id) ?? []), at]);
  }
  const bits = (at: number): number => decisions[at]?.candidates[0]?.bits ?? 0;
  const key = (at: number): string => lines[at]?.key ?? '';
  for (const [id, some] of claims) {
    const sorted = some.toSorted((one, other) => bits(other) - bits(one) || (key(one) < key(other) ? -1 : 1));
    claims.set(id, sorted);
  }
  return claims;
}

function losersOf(claims: readonly number[], mayBeOne: (one: number, other: number) => boolean): number[] {
  const standing: number[] = [];
  return claims.filter((at) => {
    if (standing.some((other) => !mayBeOne(at, other))) return true;
    standing.push(at);
    return false;
  });
}
