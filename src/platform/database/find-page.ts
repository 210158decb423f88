import {
  type EntityManager,
  type EntityTarget,
  type FindManyOptions,
  type FindOptionsWhere,
  LessThan,
  MoreThan,
} from 'typeorm';
import { cursorOf, keyOf, type Page, pageOf, type PageQuery } from './page.js';

/** Ids sort by time, so a page of rows in their order needs no other key. */
export type TimeOrder = 'newest first' | 'oldest first';

export async function findPage<Row extends { id: string }>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  { where, relations = {} }: Pick<FindManyOptions<Row>, 'relations'> & { where: FindOptionsWhere<Row> },
  { limit = 25, cursor }: PageQuery,
  order: TimeOrder,
): Promise<Page<Row>> {
  const isNewestFirst = order === 'newest first';
  const last = cursor && String(keyOf(cursor, ['string'])[0]);
  const after: object = last ? { id: isNewestFirst ? LessThan(last) : MoreThan(last) } : {};
  const rows = await db.find<Row>(entity, {
    where: { ...where, ...after },
    relations,
    order: { id: isNewestFirst ? 'DESC' : 'ASC' } as object,
    take: limit + 1,
  });
  return pageOf(rows, limit, ({ id }) => cursorOf(id));
}
