import { headText } from './decode.js';
import type { KnownPerson, ReadAbout, Reader, ReadRow } from './reader.js';
import { wholeText } from './whole-text.js';
import { childOf, childrenOf, rootName, textOf, type XmlElement, xmlTree } from './xml-tree.js';

const MOST_BYTES = 12_000_000;
const ROOTS: readonly string[] = ['competition', 'results', 'athletes', 'message'];

/** The XML that Tilastopaja exchanges: a whole meet, the career of an athlete, people, entries of a day. */
export const tilastopajaReader: Reader = {
  code: 'tilastopaja-xml',
  about: 'Tilastopaja XML: the results of a meet, or the career of an athlete in a zip with the details.',
  delivers: 'results',
  extensions: ['.xml'],
  mediaTypes: ['application/xml', 'text/xml'],
  recognises: (head) => {
    const text = headText(head);
    return ROOTS.includes(rootName(text) ?? '') && /<(results|result|athlete|id|meetingid)\b/.test(text);
  },
  read: readTilastopaja,
  people,
};

async function treeOf(bytes: AsyncIterable<Buffer>, about: ReadAbout): Promise<XmlElement | null> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  // Their own export writes the byte order mark twice encoded.
  return text === null ? null : await xmlTree(text.replace(/^[^<]{1,6}(?=<)/, ''), about);
}

async function* readTilastopaja(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const root = await treeOf(bytes, about);
  if (!root) return;
  if (root.name === 'athletes') {
    about.remark({ code: 'people_only', path: '/athletes' });
    return;
  }
  if (root.name === 'message') {
    about.remark({ code: 'start_list_only', path: '/message' });
    return;
  }
  let row = 0;
  for (const found of root.name === 'competition' ? meetRows(root) : careerRows(root, about)) {
    row += 1;
    yield { ...found, row };
  }
  if (row === 0) about.remark({ code: 'no_rows' });
}

type Found = Omit<ReadRow, 'row'>;

function* meetRows(root: XmlElement): Iterable<Found> {
  const meet = {
    meet: textOf(root, 'name'),
    city: textOf(root, 'city'),
    country: textOf(root, 'country'),
  };
  for (const [i, contest] of childrenOf(root, 'results').entries()) {
    const infos = childOf(contest, 'infos');
    for (const [j, result] of childrenOf(contest, 'result').entries()) {
      const fields = { ...meet, ...contestFields(infos), ...resultFields(result) };
      const path = `/competition/results[${i + 1}]/result[${j + 1}]`;
      yield { path, raw: rawOf(result), fields, remarks: [], orders: { date: 'dmy' } };
    }
  }
}

function contestFields(infos: XmlElement | undefined): ReadRow['fields'] {
  const round = textOf(infos, 'round_name');
  const group = textOf(infos, 'age_group');
  const isCombined = /athlon/i.test(group ?? '');
  const heat = /\s(\d+)$/.exec(round ?? '')?.[1];
  return {
    // The events of a heptathlon have its name where others have the age group.
    discipline: [textOf(infos, 'event_name'), isCombined && group].filter(Boolean).join(' '),
    sex: textOf(infos, 'event_gender'),
    ageGroup: isCombined ? undefined : group,
    round: heat ? round?.replace(/\s\d+$/, '') : round,
    heat: heat ?? textOf(infos, 'round_detail'),
    date: textOf(infos, 'date'),
    wind: textOf(infos, 'wind'),
  };
}

function resultFields(result: XmlElement): ReadRow['fields'] {
  const nation = textOf(result, 'country');
  const isRelay = childOf(result, 'relayrunners') !== undefined;
  const group = textOf(result, 'group');
  const mark = textOf(result, 'best_performance') ?? '';
  const qualifier = textOf(result, 'qualification');
  const [own] = attemptsOf(result).filter(({ performance }) => performance === mark);
  return {
    mark: qualifier && /^q$/i.test(qualifier) ? `${mark} ${qualifier}` : mark,
    place: textOf(result, 'rank'),
    nation,
    ...(own?.wind && { wind: own.wind }),
    ...(group && /^0\.\d{2,3}$/.test(group) && { reaction: group }),
    ...(isRelay
      ? { name: nation, competitor: 'team' }
      : { name: textOf(result, 'athlete'), tilastopajaId: textOf(result, 'competitorid') }),
  };
}

/** In jumps every attempt has its own wind: that of the best is the wind of the mark. */
const attemptsOf = (result: XmlElement): { performance?: string; wind?: string }[] =>
  childrenOf(childOf(result, 'roundresults'), 'roundresult').map((attempt) => ({
    performance: textOf(attempt, 'performance'),
    wind: textOf(attempt, 'wind'),
  }));

const rawOf = (element: XmlElement): string =>
  element.children
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${name}=${text}`)
    .join(' ');

/** A career repeats its bests at the top; the history below has every mark once. */
function* careerRows(root: XmlElement, about: ReadAbout): Iterable<Found> {
  for (const [i, athlete] of childrenOf(root, 'result').entries()) {
    const id = textOf(athlete, 'athlete_id') ?? '';
    const person = about.people?.get(id);
    if (!person) about.remark({ code: 'people_needed', path: `/results/result[${i + 1}]`, text: id });
    const history = childrenOf(childOf(athlete, 'athleteresulthistory'), 'record');
    for (const [j, record] of history.entries()) {
      const path = `/results/result[${i + 1}]/athleteresulthistory/record[${j + 1}]`;
      yield { path, raw: rawOf(record), fields: recordFields(record, athlete, person), remarks: [] };
    }
  }
}

function recordFields(record: XmlElement, athlete: XmlElement, person?: KnownPerson): ReadRow['fields'] {
  const venue = textOf(record, 'venue');
  return {
    ...person,
    sex: textOf(athlete, 'gender'),
    discipline: textOf(record, 'event'),
    mark: textOf(record, 'result'),
    wind: textOf(record, 'wind'),
    place: textOf(record, 'rank'),
    round: textOf(record, 'roundstage'),
    heat: textOf(record, 'round'),
    ageGroup: textOf(record, 'agegroup'),
    environment: textOf(record, 'IndoorOutdoor'),
    date: textOf(record, 'date'),
    meet: textOf(record, 'compName') ?? venue,
    city: venue,
    country: textOf(record, 'venueCountry'),
  };
}

/** People with their ids: details of athletes, or the entries of a day. */
async function* people(
  bytes: AsyncIterable<Buffer>,
  about: ReadAbout,
): AsyncIterable<readonly [string, KnownPerson]> {
  const root = await treeOf(bytes, about);
  const list = root?.name === 'message' ? childOf(root, 'athletes') : root;
  if (!list || (root?.name !== 'message' && root?.name !== 'athletes')) return;
  for (const athlete of childrenOf(list, 'athlete')) {
    const id = textOf(athlete, 'athlete_id') ?? textOf(athlete, 'id');
    if (!id) continue;
    yield [
      id,
      {
        // A family name may sit in the tag of the first name.
        familyName: textOf(athlete, 'lastname'),
        givenName: textOf(athlete, 'firstname'),
        birth: isoDay(textOf(athlete, 'birthdate')),
        nation: textOf(athlete, 'nationality') ?? textOf(athlete, 'country'),
        club: textOf(athlete, 'club'),
        sex: textOf(athlete, 'gender'),
        tilastopajaId: id,
      },
    ];
  }
}

const isoDay = (text: string | undefined): string | undefined =>
  text?.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
