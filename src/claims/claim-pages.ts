import { type EntityManager, type FindOptionsWhere, LessThan, MoreThan } from 'typeorm';
import { cursorOf, keyOf, type Page, pageOf, type PageQuery } from '../platform/database/page.js';
import { ProfileClaim } from './claim.entity.js';

/** One page of claims: a person reads their own newest first, a desk whoever waits longest first. */
export async function claimPage(
  db: EntityManager,
  which: FindOptionsWhere<ProfileClaim>,
  { limit = 25, cursor }: PageQuery,
  order: 'newest first' | 'oldest first',
): Promise<Page<ProfileClaim>> {
  const isNewestFirst = order === 'newest first';
  const last = cursor && String(keyOf(cursor, ['string'])[0]);
  const after = last ? { id: isNewestFirst ? LessThan(last) : MoreThan(last) } : {};
  const rows = await db.find(ProfileClaim, {
    where: { ...which, ...after },
    order: { id: isNewestFirst ? 'DESC' : 'ASC' },
    take: limit + 1,
  });
  return pageOf(rows, limit, ({ id }) => cursorOf(id));
}
