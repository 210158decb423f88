import type { EntityManager } from 'typeorm';
import { nameRarity } from '../identity/background.js';
import { rarityAmong } from '../identity/name-counts.js';
import type { Snapshot } from '../performances/snapshots.js';
import { groupedBy } from '../platform/collections/grouped.js';
import { type Appearance, appearanceOf, isOneAthlete, isUndated, placedOf } from './appearances.js';
import type { Side } from './diff.js';
import type { Open } from './mention-of-row.js';
import { roundOf } from './same-reading.js';
import type { Claim } from './namesake-claims.js';

/** The rows that go on with what one namesake alone has public in the meet. */
export async function goingOn(
  db: EntityManager,
  claims: readonly Claim[],
  marks: readonly Side<string>[],
): Promise<Map<Open, string>> {
  const byAthlete = groupedBy(marks, ({ values }) => String(values['athlete_id']));
  const here = claims.filter(
    ({ open, athleteId, isOfNation }) => isOfNation && isUndated(open.result) && byAthlete.has(athleteId),
  );
  if (here.length === 0) return new Map();
  const rarity = await rarityAmong(
    db,
    here.map(({ open }) => open.mention),
    [],
  );
  const found = new Map<Open, string>();
  for (const [open, [one, ...others]] of groupedBy(here, (claim) => claim.open)) {
    if (!one || others.length > 0) continue;
    const before = (byAthlete.get(one.athleteId) ?? []).map(({ values }) => appearanceOfMark(values));
    const placed = { ...placedOf(open.result), round: roundOf(open.result.round) };
    const isOne = isOneAthlete(appearanceOf(placed), before, nameRarity(open.mention, rarity));
    if (isOne) found.set(open, one.athleteId);
  }
  return found;
}

function appearanceOfMark(values: Snapshot): Appearance {
  const text = (name: string): string | null => {
    const value = values[name] ?? null;
    return value === null ? null : String(value);
  };
  const placed = {
    discipline: text('discipline') ?? '',
    implement: text('implement'),
    ageGroup: text('age_group'),
    round: roundOf(text('round')),
    bib: text('bib'),
    club: text('club'),
    nation: text('nation') ?? '',
    numbers: [],
  };
  return { ...appearanceOf(placed), isCertain: 1, row: 0 };
}
