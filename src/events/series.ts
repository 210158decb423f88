import { searchText } from '../platform/database/search-text.js';

const EDITION = /\b(?:\d+(?:st|nd|rd|th|[oa]|er|e|eme)?|[ivxlcdm]+)\b\.?/g;
const MARKS = /[^\p{L}\p{N} ]+/gu;
const MOST = 120;

/**
 * What the editions of one meet have in common: the name without years, numbers of editions, accents and case.
 * `XXIX Copa del Río 2026` and `Copa del Rio 2025` are one series. Null when nothing is left.
 */
export function seriesOf(name: string): string | null {
  const plain = searchText(name).replaceAll(/[°º]/g, ' ').replaceAll(MARKS, ' ').replaceAll(EDITION, ' ');
  const series = plain.replaceAll(/\s+/g, ' ').trim().slice(0, MOST);
  return series === '' ? null : series;
}
