import type { SampleContest, SampleMeet, SampleResult } from '../../../src/ingestion/samples/sample-meet.js';
import type { Dice } from './random-meet.js';

/** Something that goes wrong while a meet is typed, and that the hub must find or bear. */
export interface Corruption {
  name: string;
  /** Formats in which it can happen; all when not said. */
  formats?: readonly string[];
  meet?(meet: SampleMeet, dice: Dice): void;
  bytes?(bytes: Buffer, dice: Dice): Buffer;
}

const TEXTS = ['csv', 'hytek-export', 'finishlynx-lif'] as const;
const TABLES = ['csv', 'xlsx'] as const;

const anyContest = (meet: SampleMeet, dice: Dice): SampleContest => dice.pick(meet.contests);
const anyResult = (meet: SampleMeet, dice: Dice): SampleResult => dice.pick(anyContest(meet, dice).results);
const placed = ({ results }: SampleContest): SampleResult[] => results.filter(({ place }) => place !== null);

/** As a stream: for a whole text Node 20 gives Latin 1. */
const twiceEncoded = (text: string): string =>
  new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'), { stream: true });

export const CORRUPTIONS: readonly Corruption[] = [
  {
    name: 'a name is missing',
    meet: (meet, dice) => Object.assign(anyResult(meet, dice), { familyName: '', givenName: '' }),
  },
  {
    name: 'letters in a mark',
    meet: (meet, dice) => void (anyResult(meet, dice).mark = dice.pick(['1O.21', 'abc', '10..2', '--9'])),
  },
  {
    name: 'the bib as mark',
    meet: (meet, dice) => {
      for (const one of anyContest(meet, dice).results) one.mark = one.bib;
    },
  },
  {
    name: 'a name that was encoded twice',
    formats: ['csv', 'wa-json', 'hytek-export', 'finishlynx-lif', 'opentrack-json', 'tilastopaja-xml'],
    meet: (meet, dice) => {
      const one = anyResult(meet, dice);
      one.familyName = twiceEncoded(one.familyName);
      one.givenName = twiceEncoded(one.givenName);
    },
  },
  {
    name: 'winner and last have changed marks',
    meet: (meet, dice) => {
      const [first, ...others] = placed(anyContest(meet, dice));
      const last = others.at(-1);
      if (first && last) [first.mark, last.mark] = [last.mark, first.mark];
    },
  },
  {
    name: 'a lane twice',
    meet: (meet, dice) => {
      const [first, second] = anyContest(meet, dice).results;
      if (first && second) second.lane = first.lane;
    },
  },
  {
    name: 'a bib twice',
    meet: (meet, dice) => {
      const [first, second] = anyContest(meet, dice).results;
      if (first && second) second.bib = first.bib;
    },
  },
  {
    name: 'a day outside the meet',
    formats: [...TABLES, 'wa-json', 'tilastopaja-xml'],
    meet: (meet, dice) =>
      void (anyContest(meet, dice).date = dice.pick([
        '2026-02-05',
        '2026-06-01',
        '2026-02-31',
        '2025-05-02',
      ])),
  },
  {
    name: 'a birth in the year of the meet',
    formats: [...TABLES, 'wa-json', 'hytek-export'],
    meet: (meet, dice) => void (anyResult(meet, dice).birth = '2026-03-04'),
  },
  { name: 'a birth on 1 January', meet: (meet, dice) => void (anyResult(meet, dice).birth = '2001-01-01') },
  {
    name: 'a country that is none',
    formats: [...TABLES, 'wa-json', 'tilastopaja-xml', 'opentrack-json'],
    meet: (meet, dice) => void (anyResult(meet, dice).nation = dice.pick(['Chile', 'C', '12'])),
  },
  {
    name: 'a wind that is none',
    meet: (meet, dice) => void (anyContest(meet, dice).wind = dice.pick(['strong', '+12.0', '0,6,1'])),
  },
  {
    name: 'an unknown discipline',
    formats: ['csv', 'xlsx', 'wa-json', 'hytek-export', 'hytek-text', 'tilastopaja-xml', 'opentrack-json'],
    meet: (meet, dice) =>
      void (anyContest(meet, dice).discipline = dice.pick(['Lanzamiento de coco', 'ZZZ', ''])),
  },
  {
    name: 'minutes for seconds',
    meet: (meet) => {
      const race = meet.contests.find(({ discipline }) => discipline === '100' || discipline === '200');
      const one = race?.results.find(({ place }) => place !== null);
      if (one) one.mark = one.mark.replace('.', ':');
    },
  },
  {
    name: 'a text longer than can be',
    meet: (meet, dice) => void (anyResult(meet, dice).club = 'x'.repeat(400)),
  },
  {
    name: 'a semicolon and a quote in a name',
    formats: [...TABLES, 'wa-json', 'tilastopaja-xml', 'opentrack-json'],
    meet: (meet, dice) => void (anyResult(meet, dice).club = 'Club "Sur"; <Norte> & Co'),
  },
  {
    name: 'CP1252',
    formats: TEXTS,
    bytes: (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('’', '\u0092'), 'latin1'),
  },
  {
    name: 'UTF-16',
    formats: ['csv', 'finishlynx-lif'],
    bytes: (bytes) =>
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
  },
  {
    name: 'a byte order mark',
    formats: [...TEXTS, 'wa-json'],
    bytes: (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  },
  {
    name: 'a file that breaks off',
    // Between two lines of a text nobody can see that there were more.
    bytes: (bytes, dice) => {
      let end = Math.floor(bytes.length * 0.3) + dice.below(Math.floor(bytes.length * 0.69));
      while ([bytes[end - 1], bytes[end]].some((byte) => byte === 0x0a || byte === 0x0d)) end -= 1;
      return bytes.subarray(0, end);
    },
  },
  {
    name: 'a line twice',
    formats: ['csv'],
    bytes: (bytes, dice) => {
      const lines = bytes.toString('utf8').split('\r\n');
      const at = 1 + dice.below(lines.length - 2);
      return Buffer.from(lines.toSpliced(at, 0, lines[at] ?? '').join('\r\n'));
    },
  },
  {
    name: 'a cell too many in one line',
    formats: ['csv'],
    bytes: (bytes, dice) => {
      const lines = bytes.toString('utf8').split('\r\n');
      const at = 1 + dice.below(lines.length - 2);
      return Buffer.from(lines.toSpliced(at, 1, `${lines[at]},extra`).join('\r\n'));
    },
  },
  {
    name: 'every line shifted by one',
    formats: ['csv'],
    bytes: (bytes) => {
      const [head = '', ...lines] = bytes.toString('utf8').split('\r\n');
      return Buffer.from([head.replace(',last name', ''), ...lines].join('\r\n'));
    },
  },
  {
    name: 'columns in another order',
    formats: ['csv'],
    bytes: (bytes) => {
      const lines = bytes.toString('utf8').split('\r\n').filter(Boolean);
      return Buffer.from(lines.map((line) => line.split(',').toReversed().join(',')).join('\n'));
    },
  },
];
