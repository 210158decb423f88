export const SUBMISSION_STATUSES = [
  'received',
  'processing',
  'needs_review',
  'approved',
  'published',
  'rejected',
  'failed',
  'superseded',
  'retracted',
] as const;
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number];

/** Every legal step; what is not here is answered with 409. */
export const TRANSITIONS: Readonly<Record<SubmissionStatus, readonly SubmissionStatus[]>> = {
  received: ['processing', 'failed'],
  processing: ['needs_review', 'rejected', 'approved', 'failed'],
  needs_review: ['approved', 'rejected'],
  approved: ['published', 'failed'],
  published: ['retracted', 'superseded'],
  rejected: ['needs_review'],
  failed: ['received', 'approved'],
  superseded: ['published'],
  retracted: ['published'],
};

export const isLegal = (from: SubmissionStatus, to: SubmissionStatus): boolean =>
  TRANSITIONS[from].includes(to);
