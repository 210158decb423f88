const S = 1_000;
const MIN = 60 * S;
const H = 60 * MIN;
/** Pauses after the first try, the second, …: the last of ten tries comes three days after the first. */
const PAUSES_MS = [5 * S, 5 * MIN, 30 * MIN, 2 * H, 5 * H, 10 * H, 14 * H, 20 * H, 24 * H];
const LONGEST_ASKED_MS = 24 * H;
/** An endpoint that has taken nothing for so long is switched off. */
export const FAILING_TOO_LONG_MS = 72 * H;

/** What a busy receiver answers: it is sent nothing for a while, whatever is waiting. */
const SLOW_DOWN = [429, 502, 503, 504];

export const isTaken = (status: number | null): boolean => status !== null && status >= 200 && status < 300;
export const asksForPatience = (status: number | null): boolean =>
  status !== null && SLOW_DOWN.includes(status);

/** Milliseconds until the next try, up to a tenth more so that not all come at once; null when there was the last. */
export function pauseAfter(attempts: number): number | null {
  const pause = PAUSES_MS[attempts - 1];
  return pause === undefined ? null : Math.round(pause * (1 + Math.random() / 10));
}

/** `Retry-After` in seconds or as a date; never more than a day, and 0 for what cannot be read. */
export function askedPause(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  const seconds = /^\d{1,9}$/.test(retryAfter.trim()) ? Number(retryAfter) * S : NaN;
  const ms = Number.isNaN(seconds) ? Date.parse(retryAfter) - now.getTime() : seconds;
  return Number.isFinite(ms) ? Math.max(0, Math.min(ms, LONGEST_ASKED_MS)) : 0;
}
