import { headText } from './decode.js';
import { type PrintedContest, printedRow, tokensOf, under } from './printed-row.js';
import type { ReadAbout, Reader, ReadRow } from './reader.js';
import { linesOf, type TextLine, wholeText } from './whole-text.js';

const MOST_BYTES = 20_000_000;
const EVENT = /^\s*(?:Event|Evento)\s+\d+[A-Z]?\s+(.+?)\s*$/;
const HEADER = /\b(Name|School|Team|Nombre|Equipo)\b.*\b(Finals?|Prelims?|Semis?|Time|Mark)\b/;
const ROUND = /^\s*(Finals?|Preliminaries|Prelims|Semi-?Finals?|Quarter-?Finals?)\s*$/i;
const HEAT = /^\s*(?:Heat|Flight|Section)\s+(\d+)\b.*?(?:Wind:?\s*([+-]?\d+\.\d|NWI))?\s*$/i;
const RESULT = /^\s*(\d{1,3}|-{2,3})\s+(?:#\s*(\d+)\s+)?(\S.*)$/;
const PERSON = /^(\D*?\S)\s+([MWF]?\d{1,2}|FR|SO|JR|SR)\s+(\S.*?)(?=\s{2,}|\s+[xX]?J?\d[\d:.-]*\S*\s*$|$)/;
const TEAM = /^(\S.*?)(?=\s{2,})/;
const MARKS = /\b(Finals?|Prelims?|Semis?|Time|Mark)\b(?!.*\b(?:Finals?|Semis?)\b)/;

/** Results as Hy-Tek prints them, or the text of such a PDF: a draft, each row of which a person confirms. */
export const hytekTextReader: Reader = {
  code: 'hytek-text',
  about: 'Printed results of Hy-Tek Meet Manager as text: a draft that a person confirms row by row.',
  delivers: 'draft',
  extensions: ['.txt'],
  mediaTypes: ['text/plain'],
  recognises: (head) => {
    const text = headText(head);
    return /hy-?tek'?s\s+meet\s+manager/i.test(text) || /^\s*Event\s+\d+\s+\S.*\n\s*={20,}/m.test(text);
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

/** A new event, a new round, a new heat, or the line with the names of the columns. */
function heading(line: string, contest: PrintedContest | null): PrintedContest | null {
  const title = EVENT.exec(line)?.[1];
  if (title) return { discipline: title.replace(/\s+Exhibition\b/, ''), header: '' };
  if (!contest) return null;
  const round = ROUND.exec(line)?.[1];
  if (round) return { ...contest, round };
  const [, heat, wind] = HEAT.exec(line) ?? [];
  if (heat) return { ...contest, heat, wind };
  return HEADER.test(line) ? { ...contest, header: line } : null;
}

function result({ text, row }: TextLine, contest: PrintedContest): ReadRow | null {
  const [, place = '', bib, rest = ''] = RESULT.exec(text) ?? [];
  if (!rest || /^\d+\)/.test(rest)) return null;
  const isTeam = !/\b(Name|Nombre)\b/.test(contest.header);
  const person = isTeam ? null : PERSON.exec(rest);
  const team = person ? null : TEAM.exec(rest);
  const found = person ?? team;
  if (!found) return null;
  const tokens = tokensOf(text, text.length - rest.length + found[0].length);
  const mark = under(tokens, contest.header, MARKS) ?? tokens.find(({ text: one }) => isMark(one))?.text;
  // Heights and tries under a row also begin with a number; they have no name.
  if (!/\p{L}/u.test(found[1] ?? '')) return null;
  const wind = under(tokens, contest.header, /\bWind\b/);
  const sex = /^([MWF])\d/.exec(person?.[2] ?? '')?.[1];
  return printedRow(row, text, {
    discipline: contest.discipline,
    ...(sex && { sex }),
    round: contest.round ?? MARKS.exec(contest.header)?.[1],
    heat: under(tokens, contest.header, /H#/) ?? contest.heat,
    wind: /^[+-]?\d+\.\d$|^NWI$/.test(wind ?? '') ? wind : contest.wind,
    bib,
    place: place.startsWith('-') ? '' : place,
    name: (found[1] ?? '').trim(),
    club: person?.[3]?.trim(),
    mark: mark?.replace(/^(J?[\d:.-]+m?)([qQ])$/, '$1 $2') ?? '',
    ...(isTeam && { competitor: 'team' }),
  });
}

const isMark = (text: string): boolean => /^J?\d|^(DNS|DNF|DQ|FS|NH|ND|NM|FOUL|SCR|NT)$/.test(text);
