import { headText } from './decode.js';
import { lynxLines } from './lynx-lines.js';
import type { KnownPerson, ReadAbout, Reader, ReadRow } from './reader.js';
import { wholeText } from './whole-text.js';

const MOST_BYTES = 20_000_000;
const EVENT = /^\s*\d+\s*,\s*\d+\s*,\s*\d+\s*(,|$)/m;

const startText = (head: Buffer): string => headText(head).replaceAll(/^\s*[;#][^\n]*(\n|$)/gm, '');

/** Who starts where: an event line, then a line for each competitor that begins with a comma, tab or space. */
export const evtReader: Reader = {
  code: 'finishlynx-evt',
  about: 'FinishLynx .evt: a start list; in a zip it gives the results beside it their names back.',
  delivers: 'people',
  extensions: ['.evt'],
  mediaTypes: ['text/plain', 'application/octet-stream'],
  recognises: (head, fileName) => {
    const [first = '', second = ''] = startText(head).trimStart().split(/\r?\n/);
    if (/\.(lif|lff)$/i.test(fileName)) return false;
    return EVENT.test(first) && (/\.evt$/i.test(fileName) || /^[,\t ]+[^,]*,\s*\d*\s*,/.test(second));
  },
  read: refusing('start_list_only'),
  people: competitors,
};

/** `ID,last,first,affiliation`, a line for each person. */
export const pplReader: Reader = {
  code: 'finishlynx-ppl',
  about: 'FinishLynx .ppl: people with their numbers; in a zip it names the results beside it.',
  delivers: 'people',
  extensions: ['.ppl'],
  mediaTypes: ['text/plain', 'application/octet-stream'],
  recognises: (head, fileName) => /\.ppl$/i.test(fileName) && /^\s*[^,\n]+,[^,\n]+,/m.test(startText(head)),
  read: refusing('people_only'),
  people: listed,
};

/** `event,round,heat`, a line for each heat. */
export const schReader: Reader = {
  code: 'finishlynx-sch',
  about: 'FinishLynx .sch: the order of the heats, without people or results.',
  delivers: 'nothing',
  extensions: ['.sch'],
  mediaTypes: ['text/plain', 'application/octet-stream'],
  recognises: (head, fileName) =>
    /\.sch$/i.test(fileName) && /^\s*(\d+\s*,\s*\d+\s*,\s*\d+\s*(\r?\n|$)\s*)+/.test(startText(head)),
  read: refusing('programme_only'),
};

function refusing(code: 'start_list_only' | 'people_only' | 'programme_only'): Reader['read'] {
  return async function* refuse(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
    const text = await wholeText(bytes, about, MOST_BYTES);
    if (text === null) return;
    const lines = await lynxLines(text);
    const heats = lines.filter(({ cells }) => /^\d+$/.test(cells[0]?.trim() ?? '')).length;
    about.remark({
      code,
      text: code === 'start_list_only' ? `${heats} / ${lines.length - heats}` : undefined,
    });
    yield* [];
  };
}

async function* competitors(
  bytes: AsyncIterable<Buffer>,
  about: ReadAbout,
): AsyncIterable<readonly [string, KnownPerson]> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  for (const { cells } of await lynxLines(text ?? '')) {
    const [first = '', id = '', , last = '', given = '', club = ''] = cells.map((cell) => cell.trim());
    if (first === '' && id !== '') yield [id, { familyName: last, givenName: given, club }];
  }
}

async function* listed(
  bytes: AsyncIterable<Buffer>,
  about: ReadAbout,
): AsyncIterable<readonly [string, KnownPerson]> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  for (const { cells } of await lynxLines(text ?? '')) {
    const [id = '', last = '', given = '', club = ''] = cells.map((cell) => cell.trim());
    if (id !== '') yield [id, { familyName: last, givenName: given, club }];
  }
}
