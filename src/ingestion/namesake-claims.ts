import type { EntityManager } from 'typeorm';
import { matchKeyOf } from '../athletes/match-key.js';
import { ruledOut } from '../identity/answers.js';
import { numbersOf } from '../identity/identity-store.js';
import { groupedBy } from '../platform/collections/grouped.js';
import { birthOf } from './file-newcomers.js';
import type { Open } from './mention-of-row.js';
import type { LookedUp } from './plain-match.js';

/** A row, and a namesake whom it may mean; of a nation that the row does not say, where it says none. */
export interface Claim {
  open: Open;
  athleteId: string;
  isOfNation: boolean;
}

/** Namesakes of the nation and sex whose birth and numbers do not contradict, and of whom nobody has said that it is not them. */
export async function claimsOf(
  db: EntityManager,
  rows: readonly Open[],
  { byName }: LookedUp,
): Promise<Claim[]> {
  const claims = rows.flatMap((open): Claim[] => {
    const { competitor, sex } = open.result;
    const namesakes = (byName.get(matchKeyOf(competitor.name)) ?? []).filter(
      (each) =>
        each.kind === competitor.kind &&
        each.sex === sex &&
        (each.nation === competitor.nation || competitor.assumedNation !== undefined) &&
        birthOf(each, competitor) !== 'other',
    );
    return [...groupedBy(namesakes, ({ survivorId }) => survivorId)].map(([athleteId, some]) => ({
      open,
      athleteId,
      isOfNation: some.some(({ nation }) => nation === competitor.nation),
    }));
  });
  if (claims.length === 0) return [];
  const cannot = await ruledOut(db, [...new Set(claims.map(({ open }) => open.fingerprint))]);
  const numbers = groupedBy(
    await numbersOf(db, [...new Set(claims.map(({ athleteId }) => athleteId))]),
    ({ id }) => id,
  );
  return claims.filter(
    ({ open, athleteId }) =>
      !cannot.get(open.fingerprint)?.includes(athleteId) &&
      !haveOthers(open.mention.ids, numbers.get(athleteId) ?? []),
  );
}

/** Whether a number of the row is another than the one that the athlete has of the kind. */
const haveOthers = (
  said: Open['mention']['ids'],
  known: readonly { scheme: string; value: string }[],
): boolean =>
  said.some(([scheme, value]) => {
    const same = known.filter((number) => number.scheme === scheme);
    return same.length > 0 && !same.some((number) => number.value === value);
  });
