import { type EntityManager, In } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { Submission } from './submission.entity.js';
import { mustMatch } from './submission-tag.js';

const OPEN = ['needs_review', 'published'] as const;

/** People who change something about one submission wait for each other here. */
export async function lockOpen(
  db: EntityManager,
  id: string,
  { now, ifMatch }: { now: Date; ifMatch: string | undefined },
): Promise<Submission> {
  const { affected } = await db.update(Submission, { id, status: In([...OPEN]) }, { updatedAt: now });
  const submission = await db.findOneByOrFail(Submission, { id });
  if (affected !== 1)
    throw new Problem(
      'illegal_transition',
      `Rows of a submission that is ${submission.status} cannot be decided or explained.`,
    );
  mustMatch(submission, ifMatch);
  return submission;
}
