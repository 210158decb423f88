import type { Submission } from './submission.entity.js';
import type { FindingCounts, RowCounts } from './submissions.dto.js';

/** The counts of a submission as everybody is told them: in its views, its status and its webhooks. */
export const countsOf = (one: Submission): { rows: RowCounts; findings: FindingCounts } => ({
  rows: {
    received: one.rowsReceived,
    accepted: one.rowsAccepted,
    held: one.rowsHeld,
    rejected: one.rowsRejected,
    published: one.rowsPublished,
  },
  findings: {
    error: one.findingErrors,
    warning: one.findingWarnings,
    justified: one.warningsJustified,
    info: one.findingInfos,
  },
});
