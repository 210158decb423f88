import { headText } from './decode.js';
import type { KnownPerson, ReadAbout, Reader, ReadRow } from './reader.js';
import { cutLine, linesOf, type TextLine, wholeText } from './whole-text.js';

const MOST_BYTES = 20_000_000;
const RESULTS = /^(H;[^\n]*\r?\n)?\s*[ER];\s*[A-Z]{0,2};/;
const ENTRIES = /^\s*[IDQ];[^;\n]*;[^;\n]*;/;

/** Results as Hy-Tek Meet Manager exports them: `H` the meet, `E` a result, `R` a relay team. */
export const hytekExportReader: Reader = {
  code: 'hytek-export',
  about: 'Hy-Tek Meet Manager result export, separated by semicolons (records H, E, R).',
  delivers: 'results',
  extensions: ['.txt', '.csv', '.cl2'],
  mediaTypes: ['text/plain'],
  recognises: (head) => RESULTS.test(headText(head)),
  read: readExport,
};

/** Rosters and entries of Hy-Tek: people without results. */
export const hytekEntriesReader: Reader = {
  code: 'hytek-entries',
  about: 'Hy-Tek roster or entries, separated by semicolons (records I, D): people, no results.',
  delivers: 'people',
  extensions: ['.txt', '.csv'],
  mediaTypes: ['text/plain'],
  recognises: (head) => ENTRIES.test(headText(head)),
  read: refuseEntries,
  people: entrants,
};

const ROUNDS: Readonly<Record<string, string>> = {
  P: 'Preliminaries',
  Q: 'Quarterfinal',
  S: 'Semifinal',
  F: 'Final',
};

async function* readExport(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  if (text === null) return;
  let meet: string | undefined;
  const last = cutLine(text);
  let count = 0;
  for (const line of linesOf(text)) {
    const kind = line.text.trimStart().charAt(0);
    if (kind === 'H') meet = cellsOf(line.text)[1];
    else if (line.text.trim() !== '') {
      count += 1;
      const found = result(line, meet);
      if (line.row === last) found.remarks.push({ code: 'row_cut' });
      yield found;
    }
  }
  if (count === 0) about.remark({ code: 'no_rows' });
}

const cellsOf = (line: string): string[] =>
  line.split(';').map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );

/** Fields are numbered from 1, as on the vendor's page. */
function result({ text, row }: TextLine, meet: string | undefined): ReadRow {
  const cells = cellsOf(text);
  const at = (number: number) => cells[number - 1] ?? '';
  const isRelay = at(1) === 'R';
  const remarks: ReadRow['remarks'] = [];
  if (at(1) !== 'E' && !isRelay) remarks.push({ code: 'record_unknown', text: at(1).slice(0, 20) });
  const unit = at(12) === 'E' ? 'E' : 'M';
  const team = at(29) || at(28);
  const fields: ReadRow['fields'] = {
    meet,
    discipline: at(5),
    sex: at(6),
    ageGroup: at(9) || at(7),
    round: ROUNDS[at(10)] ?? at(10),
    heat: at(16),
    place: at(14),
    mark: `${at(17) === 'X' ? 'X' : ''}${inUnit(at(11), unit)}`,
    wind: at(13),
    club: team,
    ...(isRelay
      ? { name: team || at(24), competitor: 'team' }
      : { familyName: at(23), givenName: at(24), birth: at(27) }),
  };
  // The layout of relay rows is not published: a person looks at them.
  if (isRelay) remarks.push({ code: 'draft_row' });
  return { row, raw: text.trim(), fields, remarks, orders: { birth: 'mdy' } };
}

/** English lengths are told from metres by their sign alone: `12-10.25` gets one when it has none. */
function inUnit(mark: string, unit: 'E' | 'M'): string {
  return unit === 'E' && /^\d+(\.\d+)?$/.test(mark) ? `${mark}'` : mark;
}

async function* refuseEntries(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  if (text === null) return;
  const count = linesOf(text).filter((line) => ENTRIES.test(line.text)).length;
  about.remark({ code: 'start_list_only', text: String(count) });
  yield* [];
}

async function* entrants(
  bytes: AsyncIterable<Buffer>,
  about: ReadAbout,
): AsyncIterable<readonly [string, KnownPerson]> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  for (const line of linesOf(text ?? '')) {
    const cells = cellsOf(line.text);
    const [kind, familyName, givenName, , sex, birth = '', , club] = cells;
    const bib = kind === 'D' ? cells[14] : undefined;
    const day = birth.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$1-$2');
    if (bib) yield [bib, { familyName, givenName, sex, birth: day, club }];
  }
}
