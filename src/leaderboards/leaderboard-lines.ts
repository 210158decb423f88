import type { FileRow } from '../platform/http/rows-file.js';
import type { LeaderboardRow } from './leaderboard.dto.js';

/** Clients and spreadsheets count on these names and their order; new ones go to the end. */
export const LEADERBOARD_COLUMNS = (
  'rank mark value unit wind windStatus timing environment legal flags athlete nation birthYear ageBand ' +
  'event city country date points pointsTable pointsEdition athleteId eventId performanceId'
).split(' ');

export async function* leaderboardLines(rows: AsyncIterable<LeaderboardRow>): AsyncGenerator<FileRow> {
  for await (const row of rows) yield lineOf(row);
}

function lineOf({ rank, mark, athlete, event, date, performanceId, points }: LeaderboardRow): FileRow {
  const { text, value, unit, wind, windStatus, timing, environment, legal, flags } = mark;
  const { name, nation, birthYear, ageBand } = athlete;
  const how = { wind, windStatus, timing, environment, legal, flags: flags.join(' ') };
  const who = { athlete: name, nation, birthYear, ageBand };
  const where = { event: event.name, city: event.city, country: event.country, date };
  const tables = { pointsTable: points.table ?? null, pointsEdition: points.edition ?? null };
  const ids = { athleteId: athlete.id, eventId: event.id, performanceId };
  const scored = { points: points.value ?? null, ...tables };
  return { rank, mark: text, value, unit, ...how, ...who, ...where, ...scored, ...ids };
}
