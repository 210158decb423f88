import type { ReadRow } from './reader.js';

/** What a printed page says above its rows. */
export interface PrintedContest {
  discipline: string;
  sex?: string;
  round?: string;
  heat?: string;
  wind?: string;
  date?: string;
  /** The line with the names of the columns. */
  header: string;
  /** The rows below repeat what the series above have. */
  isSummary?: boolean;
}

/** A row of a printed page; a person compares it with the page before it counts. */
export const printedRow = (row: number, raw: string, fields: ReadRow['fields']): ReadRow => ({
  row,
  raw: raw.trim(),
  fields,
  remarks: [{ code: 'draft_row' }],
});

export interface Token {
  text: string;
  start: number;
  end: number;
}

export const tokensOf = (line: string, from: number): Token[] =>
  [...line.slice(from).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));

/** The token under a column name: columns of numbers stand right, so the ends are compared. */
export function under(tokens: readonly Token[], header: string, names: RegExp): string | undefined {
  const match = names.exec(header);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const near = tokens.filter(
    (token) => Math.abs(token.end - end) <= 4 || (token.start < end && token.end > end),
  );
  const distance = (token: Token) => Math.abs(token.end - end);
  return near.toSorted((one, other) => distance(one) - distance(other))[0]?.text;
}
