import Table from 'cli-table3';
import type { HubClient, SentSubmission } from './client.js';

const MOST_FINDINGS = 500;
const HEAD = ['Row', 'Severity', 'Code', 'Column', 'Text', 'Message', 'Suggestion'];
const WIDTHS = [7, 10, 24, 12, 22, 44, 22];
// oxlint-disable-next-line no-control-regex -- text of a file must not steer the terminal
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;

/** The state and the counts in two lines. */
export function summary({ id, fileName, status, rows, findings, reason, receipt }: SentSubmission): string {
  const { received, accepted, held, rejected } = rows;
  const found = `${findings.error} errors, ${findings.warning} warnings (${findings.justified} justified), ${findings.info} notes`;
  return [
    `${plain(fileName)}: ${status}, submission ${id}, receipt ${receipt}`,
    `${received} rows: ${accepted} accepted, ${held} held, ${rejected} rejected; ${found}`,
    ...(reason ? [`Reason: ${plain(reason)}`] : []),
  ].join('\n');
}

/** The findings as a table, then the counts. */
export async function printReport(hub: HubClient, submission: SentSubmission): Promise<void> {
  const table = new Table({ head: HEAD, colWidths: WIDTHS, wordWrap: true, style: { head: [], border: [] } });
  const { error, warning, info } = submission.findings;
  for await (const finding of hub.findings(submission.id)) {
    const { row, severity, code, column, text, message, suggestion, justification } = finding;
    const said = justification ? `${message} ✓ “${justification.words}”` : message;
    if (table.length === MOST_FINDINGS) break;
    table.push([row ?? '', severity, code, column, text, said, suggestion].map((cell) => plain(cell ?? '')));
  }
  if (table.length > 0) console.log(table.toString());
  if (error + warning + info > table.length) console.log(`The first ${table.length} findings are shown.`);
  console.log(summary(submission));
}

const plain = (text: string | number): string => String(text).replaceAll(CONTROL, '\uFFFD');
