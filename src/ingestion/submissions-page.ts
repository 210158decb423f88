import {
  And,
  type FindOptionsWhere,
  In,
  LessThan,
  MoreThan,
  type Repository,
  type FindOperator,
} from 'typeorm';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
import type { Submission } from './submission.entity.js';
import type { SubmissionsQuery } from './submissions.dto.js';

/** Submissions of these federations (null: of all), by age. */
export async function submissionsPage(
  submissions: Repository<Submission>,
  federationIds: readonly string[] | null,
  query: SubmissionsQuery,
): Promise<Page<Submission>> {
  const { limit = 25, cursor, order = 'newest' } = query;
  const last = cursor ? String(keyOf(cursor, ['string'])[0]) : null;
  const where: FindOptionsWhere<Submission> = {
    ...said(query),
    ...ofFederations(federationIds, query.federationId),
    ...(last && { id: order === 'oldest' ? MoreThan(last) : LessThan(last) }),
  };
  const direction = order === 'oldest' ? 'ASC' : 'DESC';
  const rows = await submissions.find({ where, order: { id: direction }, take: limit + 1 });
  return pageOf(rows, limit, ({ id }) => cursorOf(id));
}

function said(query: SubmissionsQuery): FindOptionsWhere<Submission> {
  const { status, eventId, format, held, dryRun, sentBefore } = query;
  return {
    ...(status && { status }),
    ...(eventId && { eventId }),
    ...(format && { format }),
    ...(held !== undefined && { rowsHeld: held ? MoreThan(0) : 0 }),
    ...(dryRun !== undefined && { dryRun }),
    ...(sentBefore && { createdAt: LessThan(new Date(sentBefore)) }),
  };
}

/** Asking for a federation of others finds nothing, as if it had sent nothing. */
function ofFederations(
  own: readonly string[] | null,
  asked: string | undefined,
): { federationId?: string | FindOperator<string> } {
  if (!own) return asked ? { federationId: asked } : {};
  const mine = In([...own]);
  return { federationId: asked ? And(mine, In([asked])) : mine };
}
