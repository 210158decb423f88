import type { Environment } from './catalogue.js';

/** From this month on an indoor mark belongs to the season of the next year. */
const firstIndoorMonth = 11;

/**
 * The season of a day ('YYYY-MM-DD'): the calendar year, and indoors the winter, named after the year in
 * which it ends: 14 December 2025 belongs to the indoor season 2026.
 */
export function seasonOf(day: string, environment: Environment): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return environment === 'indoor' && month >= firstIndoorMonth ? year + 1 : year;
}
