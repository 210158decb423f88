import { headText } from './decode.js';
import type { KnownPerson, ReadAbout, Reader, ReadRow } from './reader.js';
import { linesOf, wholeText } from './whole-text.js';

const MOST_BYTES = 20_000_000;
const HEAD = /^\uFEFF?"?CompetitorType"?;"?Bib"?;"?Code"?;/;

/** Seltec TAF export of athletes: people with bibs, no results. */
export const seltecReader: Reader = {
  code: 'seltec-athletes',
  about: 'Seltec TAF export of athletes: people with bibs; in a zip it names the results beside it.',
  delivers: 'people',
  extensions: ['.csv'],
  mediaTypes: ['text/csv'],
  recognises: (head) => HEAD.test(headText(head)),
  read: refuse,
  people,
};

async function* refuse(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  if (text === null) return;
  const count = linesOf(text).filter((line) => line.text.trim() !== '').length - 1;
  about.remark({ code: 'people_only', text: String(count) });
  yield* [];
}

async function* people(
  bytes: AsyncIterable<Buffer>,
  about: ReadAbout,
): AsyncIterable<readonly [string, KnownPerson]> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  const [head, ...lines] = linesOf(text ?? '');
  const names = (head?.text ?? '').split(';');
  for (const line of lines) {
    const cells = line.text.split(';').map((cell) => cell.trim());
    const of = (name: string) => cells[names.indexOf(name)] || undefined;
    const bib = of('Bib');
    if (!bib) continue;
    const given = [of('FirstName'), of('Infix')].filter(Boolean).join(' ');
    const known: KnownPerson = {
      familyName: of('LastName'),
      givenName: given || undefined,
      birth: of('Yob'),
      sex: of('Gender'),
      nation: of('Nation'),
      club: of('ClubName'),
      federationAthleteId: of('Code'),
    };
    yield [bib, known];
  }
}
