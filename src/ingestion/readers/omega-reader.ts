import { headText } from './decode.js';
import type { ReadAbout, Reader, ReadRow } from './reader.js';
import { linesOf, wholeText } from './whole-text.js';

const MOST_BYTES = 20_000_000;
const HEAD = /^\s*"?Event"?;"?Round"?;"?Heat"?;/;
const FINISH = '9999';

/** Omega ScanOVision `LSTRslt`: times by event number and bib; people and titles are in other files. */
export const omegaReader: Reader = {
  code: 'omega-lstrslt',
  about: 'Omega ScanOVision LSTRslt.txt: times by bib; needs the start list in the same zip for the names.',
  delivers: 'results',
  extensions: ['.txt'],
  mediaTypes: ['text/plain'],
  recognises: (head) => HEAD.test(headText(head)),
  read: readOmega,
};

async function* readOmega(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  if (text === null) return;
  const [head, ...lines] = linesOf(text).filter((line) => line.text.trim() !== '');
  const names = cellsOf(head?.text ?? '');
  if (!names.includes('Time') || !names.includes('Bib')) {
    about.remark({ code: 'programme_only' });
    return;
  }
  if (lines.length === 0) about.remark({ code: 'no_rows' });
  if (!about.people && lines.length > 0) about.remark({ code: 'people_needed' });
  for (const line of lines) yield result(line.text, line.row, names, about);
}

const cellsOf = (line: string): string[] => line.split(';').map((cell) => cell.replaceAll('"', '').trim());

function result(line: string, row: number, names: readonly string[], about: ReadAbout): ReadRow {
  const cells = cellsOf(line);
  const of = (name: string) => cells[names.indexOf(name)] ?? '';
  const bib = of('Bib');
  const person = about.people?.get(bib);
  const time = of('Result');
  const isRead = Number(of('Time')) > 0;
  const remarks: ReadRow['remarks'] = [];
  if (bib === '0' || of('Event') === '0') remarks.push({ code: 'test_row', text: line.trim().slice(0, 100) });
  else if (of('Lap') !== FINISH) remarks.push({ code: 'split_row', text: of('Lap') });
  return {
    row,
    raw: line.trim(),
    fields: {
      ...person,
      // The file numbers its events; a number alone never names a discipline.
      discipline: person?.discipline ?? `event ${of('Event')}`,
      round: of('Round'),
      heat: of('Heat'),
      lane: of('Lane'),
      bib,
      mark: isRead ? time : '',
      place: isRead ? of('Rank') : '',
      timing: 'electronic',
    },
    remarks,
  };
}
