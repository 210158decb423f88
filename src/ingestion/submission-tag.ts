import { createHash } from 'node:crypto';
import { Problem } from '../platform/http/problem.js';
import type { Submission } from './submission.entity.js';
import { SubmissionView } from './submissions.dto.js';

/** The entity tag of a submission as its readers see it; how many seconds it has waited is no change. */
export function submissionTag(submission: Submission, position: number | null = null): string {
  const content = JSON.stringify([SubmissionView.of(submission), position]);
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/** 412 when the caller decided on something that has changed since they read it. */
export function mustMatch(submission: Submission, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  if (tags.includes(submissionTag(submission))) return;
  throw new Problem('precondition_failed', 'The submission has changed since you read it; read it again.', {
    headers: { ETag: submissionTag(submission) },
  });
}
