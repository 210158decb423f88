import { headText } from './decode.js';
import type { KnownPerson, ReadAbout, Reader, ReadRow } from './reader.js';
import { wholeText } from './whole-text.js';
import { childOf, childrenOf, rootName, xmlTree } from './xml-tree.js';

const MOST_BYTES = 12_000_000;

/** The XML of the German federation: registrations name people, the calendar names meets; neither has results. */
export const dlvReader: Reader = {
  code: 'dlv-xml',
  about: 'XML of the German federation (registration, calendar): names people for a zip, has no results.',
  delivers: 'people',
  extensions: ['.xml'],
  mediaTypes: ['application/xml', 'text/xml'],
  recognises: (head) => {
    const text = headText(head);
    const root = rootName(text);
    return root === 'registration' || (root === 'Events' && /<Events[^>]*version=/.test(text));
  },
  read: readDlv,
  people,
};

async function* readDlv(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  const root = text === null ? null : await xmlTree(text, about);
  if (root) {
    const code = root.name === 'registration' ? 'start_list_only' : 'programme_only';
    about.remark({ code, path: `/${root.name}` });
  }
  yield* [];
}

async function* people(
  bytes: AsyncIterable<Buffer>,
  about: ReadAbout,
): AsyncIterable<readonly [string, KnownPerson]> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  const root = text === null ? null : await xmlTree(text, about);
  for (const { attributes } of childrenOf(childOf(root ?? undefined, 'athletes'), 'athlete')) {
    const { bib, forename, lastname, yearofbirth, sex, country, licencenumber, waid } = attributes;
    if (!bib) continue;
    const ids = { federationAthleteId: licencenumber, worldAthleticsId: waid };
    yield [
      bib,
      { familyName: lastname, givenName: forename, birth: yearofbirth, sex, nation: country, ...ids },
    ];
  }
}
