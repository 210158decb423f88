import { headText } from './decode.js';
import { type PrintedContest, printedRow } from './printed-row.js';
import type { ReadAbout, Reader, ReadRow } from './reader.js';
import { linesOf, type TextLine, wholeText } from './whole-text.js';

const MOST_BYTES = 20_000_000;
const SECTION = /^\s*([^|]+?)\s*\|\s*(Hombres|Mujeres|Varones|Damas|Mixto)\s*\|/i;
const COLUMNS = /^\s*(Atleta|Club|Pl\s+Name)\b.*\b(Resultado|Time|Mark)\b/;
const SERIES = /^\s*(Serie\s+(\d+)|Final(?:\s+(\w+))?)(?:\s+V\.V\.\s*([+-]?\d+[.,]\d))?\s*$/i;
const SUMMARY = /^\s*Clasificaci[oó]n\s+final\s*$/i;
const FLASH_TITLE = /^\s*((?:Men|Women|Boys|Girls|Mixed)\s+.+?)(?:\s{2,}.*)?$/;
const FLASH_DAY = /\b(\d{1,2} [A-Z][a-z]{2} \d{4})\b/;
const MARK = /^(?:J?\d[\d:.,]*\d|\d+)$|^(?:DNS|DNF|DQ|DSQ|NM|NH|ND|NT|FS|SCR)$/;

/** The text of result PDFs of USPLAT (Chile) and Flash Results: a draft, each row of which a person confirms. */
export const printedReader: Reader = {
  code: 'printed-text',
  about: 'Text of printed results (USPLAT, Flash Results): a draft that a person confirms row by row.',
  delivers: 'draft',
  extensions: ['.txt'],
  mediaTypes: ['text/plain'],
  recognises: (head) => {
    const text = headText(head);
    return /USPLAT\.COM/i.test(text) || COLUMNS.test(text) || /^\s*Pl\s{2,}Name\s/m.test(text);
  },
  read: readPrinted,
};

async function* readPrinted(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  if (text === null) return;
  let contest: PrintedContest | null = null;
  let count = 0;
  for (const line of linesOf(text)) {
    contest = heading(line.text, contest) ?? contest;
    const row = contest?.header ? result(line, contest) : null;
    if (row) {
      count += 1;
      yield row;
    }
  }
  if (count === 0) about.remark({ code: 'no_rows' });
}

function heading(line: string, contest: PrintedContest | null): PrintedContest | null {
  const [, title = '', sex] = SECTION.exec(line) ?? [];
  if (sex) {
    const [discipline = '', round] = title.split(/\s+-\s+/, 2);
    return { discipline, sex, round, header: '' };
  }
  const flash = FLASH_TITLE.exec(line)?.[1];
  if (flash) return { discipline: flash, date: FLASH_DAY.exec(line)?.[1], header: '' };
  if (!contest) return null;
  if (COLUMNS.test(line)) return { ...contest, header: line };
  if (SUMMARY.test(line)) return { ...contest, heat: undefined, wind: undefined, isSummary: true };
  const [, name, serie, letter, wind] = SERIES.exec(line) ?? [];
  return name ? { ...contest, heat: serie ?? letter, wind, isSummary: false } : null;
}

function result({ text, row }: TextLine, contest: PrintedContest): ReadRow | null {
  const cells = text.trim().split(/\s{2,}/);
  const fields = /^\s*Pl\b/.test(contest.header) ? flashFields(cells) : usplatFields(cells, contest);
  if (!fields) return null;
  const { discipline, sex, round, heat, wind, date } = contest;
  const found = printedRow(row, text, { discipline, sex, round, heat, wind, date, ...fields });
  if (contest.isSummary) found.remarks.push({ code: 'summary_row' });
  return found;
}

/** `1  Grant HOLLOWAY  JR  FLORIDA  13.07  Q  +0.8  1(1)  MR` */
function flashFields(cells: readonly string[]): ReadRow['fields'] | null {
  const [place = '', name, ...more] = cells;
  const at = more.findIndex((cell) => MARK.test(cell));
  if (!/^\d{1,3}$/.test(place) || !name || at < 1) return null;
  const tail = more.slice(at + 1);
  const finer = tail.find((cell) => /^\[\d[\d:.]*\]$/.test(cell));
  const qualifier = tail.find((cell) => /^[qQ]$/.test(cell));
  return {
    place,
    name,
    club: more[at - 1],
    mark: [more[at], finer, qualifier].filter(Boolean).join(' '),
    wind: tail.find((cell) => /^[+-]\d+\.\d$/.test(cell)),
    heat: tail.map((cell) => /^(\d+)\(\d+\)$/.exec(cell)?.[1]).find(Boolean),
  };
}

/** `Luis Reyes  2000  Universidad Católica  16.34  +2.1  1`; the order of the last columns is in the header. */
function usplatFields(cells: readonly string[], { header }: PrintedContest): ReadRow['fields'] | null {
  const hasAthlete = /\bAtleta\b/.test(header);
  const [name = '', birth = '', club = ''] = cells;
  if (hasAthlete && !/^\d{4}$/.test(birth)) return null;
  const tail = cells.slice(hasAthlete ? 3 : 1);
  const columns: readonly string[] = header.match(/\b(Pista|Resultado|Viento|Lugar|Puntaje)\b/g) ?? [];
  const isLaneFirst =
    columns.indexOf('Pista') >= 0 && columns.indexOf('Pista') < columns.indexOf('Resultado');
  const [lane] = isLaneFirst && tail.length > 1 && /^\d{1,2}$/.test(tail[0] ?? '') ? tail.splice(0, 1) : [];
  const [mark = '', ...last] = tail;
  if (!MARK.test(mark)) return null;
  const wind = last.find((cell) => /^[+-]\d+[.,]\d$/.test(cell));
  const after = last.filter((cell) => cell !== wind);
  const trailingLane =
    !isLaneFirst && columns.includes('Pista') && after.length > 1 ? after.shift() : undefined;
  const [, place, qualifier] = /^(\d{1,3})([qQ])?$/.exec(after[0] ?? '') ?? [];
  return {
    name,
    ...(hasAthlete ? { birth, club } : { competitor: 'team' }),
    lane: lane ?? trailingLane,
    mark: qualifier ? `${mark} ${qualifier}` : mark,
    place,
    ...(wind && { wind }),
  };
}
