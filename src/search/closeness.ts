/** How close a typed word comes to one of a name; nothing closer than this is found. */
const EXACT = 1;
const PREFIX = 0.9;
const TYPO = 0.7;
const PREFIX_WITH_TYPO = 0.5;
/** Letters from which on one, and two, typing errors are forgiven. */
const ONE_ERROR_FROM = 4;
const TWO_ERRORS_FROM = 8;

/** 0 when a word of the query is nowhere in the text; 1 when all stand there as they were typed. */
export function closeness(query: readonly string[], text: readonly string[]): number {
  let sum = 0;
  for (const typed of query) {
    const best = Math.max(0, ...text.map((word) => closenessOfWords(typed, word)));
    if (best === 0) return 0;
    sum += best;
  }
  return query.length === 0 ? 0 : sum / query.length;
}

function closenessOfWords(typed: string, word: string): number {
  if (typed === word) return EXACT;
  if (word.startsWith(typed)) return PREFIX;
  const allowed = typed.length >= TWO_ERRORS_FROM ? 2 : typed.length >= ONE_ERROR_FROM ? 1 : 0;
  if (allowed === 0) return 0;
  if (Math.abs(typed.length - word.length) <= allowed && errorsBetween(typed, word) <= allowed) return TYPO;
  const start = word.slice(0, typed.length);
  return start !== word && errorsBetween(typed, start) <= 1 ? PREFIX_WITH_TYPO : 0;
}

/** Letters too many, missing, wrong, or two that changed places. */
function errorsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const now = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      const cost = [(last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) cost.push((before[j - 2] ?? 0) + 1);
      now.push(Math.min(...cost));
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? 0;
}
