import { headText } from './decode.js';
import { canBe, DAMAGED, lynxLines, visible } from './lynx-lines.js';
import type { KnownPerson, ReadAbout, Reader, ReadRow, Remark } from './reader.js';
import { cutLine, wholeText } from './whole-text.js';

const FIRST_LINE = /^\s*\d+\s*,\s*\d+\s*,\s*\d+\s*,/;
const RESULT_LINE = /^(\d{0,4}|[A-Za-z.]{2,6})\s*,[^,\n]*,\s*\d{0,3}\s*,/;
const MOST_BYTES = 5_000_000;
const TIME = /^\d+([:.,]\d+)*$/;

/** FinishLynx results of one heat. Positions are those of the vendor's database page. */
export const lifReader: Reader = {
  code: 'finishlynx-lif',
  about: 'FinishLynx .lif: the results of one heat, in CP1252, UTF-8 or UTF-16.',
  delivers: 'results',
  extensions: ['.lif'],
  mediaTypes: ['text/plain', 'application/octet-stream'],
  recognises: (head, fileName) => {
    const text = headText(head).replace(/^(\s*;[^\n]*\n)+/, '');
    if (!FIRST_LINE.test(text)) return false;
    if (/\.lif$/i.test(fileName)) return true;
    const second = text.split(/\r?\n/)[1] ?? '';
    return (
      !/\.(evt|sch|ppl|lff)$/i.test(fileName) && RESULT_LINE.test(second) && second.split(',').length >= 7
    );
  },
  read: readLif,
};

async function* readLif(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  if (text === null) return;
  const records = await lynxLines(text);
  const head = records.shift()?.cells;
  if (!head || records.length === 0) about.remark({ code: 'no_rows' });
  if (!head) return;
  const last = cutLine(text);
  for (const { cells, row } of records) {
    const found = result(cells, row, head);
    if (row === last) found.remarks.push({ code: 'row_cut' });
    repair(found, about.people?.get(found.fields.bib ?? ''));
    yield found;
  }
}

function result(cells: string[], row: number, head: string[]): ReadRow {
  const at = (i: number) => cells[i]?.trim() ?? '';
  const remarks: Remark[] = [];
  const isStatus = at(0) !== '' && !/^\d+$/.test(at(0));
  const isRelay = at(4) === '' && /\d\s*x\s*\d/i.test(head[3] ?? '');
  // A wind written with a comma and no quotes takes the place of its unit.
  if (/^\d/.test(head[5]?.trim() ?? ''))
    remarks.push({ code: 'columns_shifted', field: 'wind', text: head.slice(4, 6).join(',') });
  if (at(6) !== '' && !TIME.test(at(6)) && TIME.test(at(3)))
    remarks.push({ code: 'columns_shifted', text: at(6) });
  const fields: ReadRow['fields'] = {
    discipline: head[3]?.trim(),
    round: head[1]?.trim(),
    heat: head[2]?.trim(),
    wind: head[4]?.trim(),
    bib: at(1),
    lane: at(2),
    club: at(5),
    federationAthleteId: at(7),
    reaction: at(9),
    mark: isStatus ? at(0) : at(6),
    place: isStatus ? '' : at(0),
    timing: 'electronic',
    ...(isRelay ? { name: at(3), competitor: 'team' } : { familyName: at(3), givenName: at(4) }),
  };
  return { row, raw: cells.join(','), fields, remarks };
}

const NAMES = ['name', 'familyName', 'givenName', 'club'] as const;

/** Names that the export damaged are taken from the start list where it has the same person; else they are held. */
function repair({ fields, remarks }: ReadRow, person: KnownPerson | undefined): void {
  if (person?.familyName && !fields.name && !fields.familyName && !fields.givenName) {
    Object.assign(fields, { familyName: person.familyName, givenName: person.givenName });
    remarks.push({ code: 'name_repaired', field: 'familyName', suggestion: person.familyName });
  }
  for (const field of NAMES) {
    const text = fields[field];
    if (!text || !DAMAGED.test(text)) continue;
    const whole = [person?.[field], field === 'name' ? person?.familyName : undefined].find(
      (name) => name !== undefined && canBe(text, name),
    );
    fields[field] = whole ?? visible(text);
    remarks.push({
      code: whole ? 'name_repaired' : 'name_damaged',
      field,
      text: visible(text),
      ...(whole && { suggestion: whole }),
    });
  }
}
