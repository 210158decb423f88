import type { Language } from '../platform/http/language.js';
import { FINDING_RULES } from './finding-codes.js';
import type { RowNote } from './row-notes.js';

export const HUB_COLUMNS = ['hub_status', 'hub_code', 'hub_message', 'hub_suggestion', 'hub_justification'];

/** What the hub says of a row, in the order of the columns. */
export function said(note: RowNote | null, language: Language): string[] {
  if (!note) return HUB_COLUMNS.map(() => '');
  const { verdict, findings } = note;
  return [
    verdict,
    findings.map(({ code }) => code).join(' | '),
    findings.map(({ code }) => FINDING_RULES[code].messages[language]).join(' | '),
    findings
      .map(({ suggestion }) => suggestion)
      .filter((suggestion) => suggestion !== null)
      .join(' | '),
    findings.flatMap(({ justification }) => justification?.words ?? []).join(' | '),
  ];
}

/** All notes of a file that is small enough to be held. */
export async function notesByRow(notes: AsyncIterator<RowNote>): Promise<Map<number, RowNote>> {
  const byRow = new Map<number, RowNote>();
  for (let note = await notes.next(); !note.done; note = await notes.next())
    byRow.set(note.value.row, note.value);
  return byRow;
}
