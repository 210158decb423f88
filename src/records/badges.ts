import type { EntityManager } from 'typeorm';
import { changeIn, selectIn } from '../platform/database/bulk.js';
import type { RecordStatus, Scope } from './record.entity.js';

const LETTERS: Readonly<Record<Scope, string>> = {
  world: 'W',
  area: 'A',
  national: 'N',
  championship: 'C',
  meet: 'M',
};
const ORDER: readonly Scope[] = ['world', 'area', 'national', 'championship', 'meet'];
const MOST = 200;

interface Badged {
  performanceId: string;
  scope: Scope;
  ageGroup: string;
  equals: boolean | number;
  status: RecordStatus;
}

/** The letters that result lists put beside a record: `NR`, `WU20R`, `=AR`. */
export function badgeOf({ scope, ageGroup, equals }: Omit<Badged, 'performanceId' | 'status'>): string {
  return `${equals ? '=' : ''}${LETTERS[scope]}${ageGroup === 'senior' ? '' : ageGroup}R`;
}

/** Writes beside each performance what records it is or claims, so that every list shows it without a question more. */
export async function writeBadges(db: EntityManager, performanceIds: readonly string[]): Promise<void> {
  const records = await selectIn<Badged>(
    db,
    (list) => `SELECT performance_id AS "performanceId", scope, age_group AS "ageGroup", equals, status
      FROM athletic_record WHERE performance_id ${list} AND status <> 'rejected'`,
    performanceIds,
  );
  const byText = new Map<string, string[]>([['', []]]);
  for (const id of performanceIds) {
    const own = records.filter(({ performanceId }) => performanceId === id);
    const text = own
      .toSorted((one, other) => ORDER.indexOf(one.scope) - ORDER.indexOf(other.scope))
      .map((record) => `${badgeOf(record)}:${record.status}`)
      .join(',')
      .slice(0, MOST);
    byText.set(text, [...(byText.get(text) ?? []), id]);
  }
  for (const [text, ids] of byText) {
    const said = text.replaceAll(/[^A-Za-z0-9=:,]/g, '');
    await changeIn(db, (list) => `UPDATE performance SET record_badges = '${said}' WHERE id ${list}`, ids);
  }
}
