import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RarityOfHub } from './background.js';
import { birthOfDay } from './birth.js';
import { decide, type Decision } from './decide.js';
import { MemoryStore } from './memory-store.js';
import type { Mention, Sex } from './mention.js';
import { MODEL } from './model.data.js';
import { normalName } from './normal-name.js';

const folder = resolve(process.env['HUB_SHARED'] ?? '../shared', 'data', 'real', 'rio2016');
const isThere = existsSync(folder);
if (!isThere) process.stdout.write(`Skipped: there are no files in ${folder}; set HUB_SHARED.\n`);
const withFiles = isThere ? describe : describe.skip;

interface Listed {
  /** Number of the file's author: says who is who, and is never shown to the hub. */
  truth: string;
  mention: Mention;
}
interface Results {
  events: {
    gender: string;
    result: { familyName?: string; givenName?: string; country: string; tpAthleteId?: string }[];
  }[];
}

/** The author numbers men and women apart, and in the entries adds a million for women. */
const truthOf = (sex: Sex | null, id: string): string => `${sex}${Number(id) % 1_000_000}`;
const sexOf = (gender: string): Sex | null => (gender === 'M' ? 'M' : /^[FW]/.test(gender) ? 'F' : null);
const decoded = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const aMention = (
  about: { familyName: string; givenName: string; nation: string },
  { sex, day }: { sex: Sex | null; day: string | null },
): Mention => ({
  name: normalName({ name: '', ...about }),
  birth: day ? birthOfDay(day) : null,
  sex,
  nation: about.nation,
  club: null,
  ids: [],
  source: null,
  year: 2016,
});

function inResults(): Map<string, Listed> {
  const { events } = JSON.parse(readFileSync(join(folder, 'rio_athletics_results.json'), 'utf8')) as Results;
  const people = new Map<string, Listed>();
  for (const { gender, result } of events) {
    const sex = sexOf(gender);
    for (const { familyName = '', givenName = '', country, tpAthleteId } of result) {
      const truth = truthOf(sex, tpAthleteId ?? '');
      if (!tpAthleteId || people.has(truth) || !/\p{L}/u.test(familyName + givenName)) continue;
      const mention = aMention({ familyName, givenName, nation: country }, { sex, day: null });
      people.set(truth, { truth, mention });
    }
  }
  return people;
}

function inEntries(): Listed[] {
  const people = new Map<string, Listed>();
  for (const day of [1, 2, 3, 4, 5]) {
    const text = readFileSync(join(folder, `rio_entries_day_0${day}.xml`), 'utf8');
    for (const [, entry = ''] of text.matchAll(/<athlete>(.*?)<\/athlete>/gs)) {
      const of = (tag: string): string => decoded(new RegExp(`<${tag}>([^<]*)<`).exec(entry)?.[1] ?? '');
      const [date = '', month = '', year] = of('birthdate').split('.');
      const about = { familyName: of('lastname'), givenName: of('firstname'), nation: of('country') };
      if (!of('id') || !/\p{L}/u.test(about.familyName + about.givenName)) continue;
      const known = { sex: sexOf(of('gender')), day: year ? `${year}-${month}-${date}` : null };
      const truth = truthOf(known.sex, of('id'));
      people.set(truth, { truth, mention: aMention(about, known) });
    }
  }
  return [...people.values()];
}

withFiles('the entries of five days of Rio 2016 against its results', () => {
  const people = isThere ? inResults() : new Map<string, Listed>();
  const entries = isThere ? inEntries() : [];
  const store = new MemoryStore();
  for (const { truth, mention } of people.values()) store.create(truth, mention);
  const rarity = new RarityOfHub(store.rarity.athletes, store.rarity.counts);
  const decideIn = (mention: Mention, asksWithoutBirth: boolean): Decision => {
    const known = { profiles: store.candidates(mention), namesakes: store.namesakes(mention) };
    return decide(mention, { ...known, rarity, asksWithoutBirth }, MODEL);
  };

  it.each([
    ['a young hub, which asks without a birth', true],
    ['a hub that trusts its counts', false],
  ])('meet the same person or a question, and nobody else: %s', (_, asksWithoutBirth) => {
    const faults: string[] = [];
    const count = { known: 0, question: 0, new: 0 };
    for (const { truth, mention } of entries) {
      const { kind, id, candidates } = decideIn(mention, asksWithoutBirth);
      count[kind] += 1;
      const name = mention.name.tokens.join(' ');
      if (kind === 'known' && id !== truth) faults.push(`${name} was taken for another`);
      if (kind === 'new' && people.has(truth)) faults.push(`${name} was not found`);
      if (kind === 'question' && people.has(truth) && !candidates.some((each) => each.id === truth))
        faults.push(`${name} is not among those who are asked about`);
    }
    expect(entries.length).toBeGreaterThan(1_000);
    process.stdout.write(`Rio 2016: ${entries.length} entered, ${JSON.stringify(count)}\n`);
    expect(faults).toEqual([]);
  });
});
