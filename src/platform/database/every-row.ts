import { type EntityManager, type EntityTarget, type FindOptionsWhere, LessThan } from 'typeorm';

const CHUNK = 500;

/** Every row, newest first, a page at a time: as many as there are, never many in memory. */
export async function* everyRow<Row extends { id: string }>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  where: FindOptionsWhere<Row>,
): AsyncGenerator<Row> {
  for (let last: string | undefined; ;) {
    const rows = await db.find<Row>(entity, {
      where: { ...where, ...(last && { id: LessThan(last) }) },
      order: { id: 'DESC' } as object,
      take: CHUNK,
    });
    yield* rows;
    last = rows.at(-1)?.id;
    if (rows.length < CHUNK) return;
  }
}
