/** Row numbers as a list for `IN (…)`; of none, a list that no row is in. */
export const listOfRows = (rows: readonly number[]): string =>
  rows.map((row) => Math.trunc(row)).join(', ') || '-1';
