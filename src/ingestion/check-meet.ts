import type { ListedMeet } from './checked-row.js';
import type { ReadRow, Remark } from './readers/reader.js';

const VENUE = /^(?:(.*),\s*)?([^,()]+?)\s*(?:\(([A-Z]{3})\))?$/;

/** The meet that a row of a list names: `Hayward Field, Eugene, OR (USA)` is stadium, city, country. */
export function checkMeet(fields: ReadRow['fields'], remarks: Remark[]): ListedMeet | null {
  const { meet, venue, city, country } = fields;
  if (!meet && !venue) {
    remarks.push({ code: 'meet_missing', field: 'venue' });
    return null;
  }
  const [, stadium, town, code] = VENUE.exec(venue ?? '') ?? [];
  return {
    name: (meet ?? venue ?? '').slice(0, 160),
    venue: (stadium ?? venue ?? null)?.slice(0, 160) ?? null,
    city: (city ?? town ?? null)?.slice(0, 80) ?? null,
    country: /^[A-Z]{3}$/.test(country ?? '') ? (country ?? null) : (code ?? null),
  };
}
