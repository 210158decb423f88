import type { NewAthlete } from '../src/athletes/athletes.service.js';
import type { Sex } from '../src/athletics/discipline.js';
import { birthOfDay, birthOfYear } from '../src/identity/birth.js';
import { type BenchRow, readTable } from '../src/identity/learning/labelled-set.js';
import type { Mention } from '../src/identity/mention.js';
import { normalName } from '../src/identity/normal-name.js';

interface Somebody {
  given: string;
  family: string;
  sex: Sex;
  nation: string;
  year: number;
  day: string | null;
}

/**
 * Invented people with the names of a real registry: the given names of one, the family names of another of the same
 * nation, so that words are as rare or common as they are. The same seed and number give the same person.
 */
export class Crowd {
  private readonly people: BenchRow[];
  private readonly ofNation = new Map<string, BenchRow[]>();

  constructor(
    folder: string,
    private readonly seed: number,
  ) {
    this.people = readTable<BenchRow>(folder, 'registry.csv.gz').filter(isNamed);
    for (const one of this.people)
      this.ofNation.set(one.country, [...(this.ofNation.get(one.country) ?? []), one]);
  }

  athlete(number: number, id: string): NewAthlete {
    const { given, family, sex, nation, year, day } = this.somebody(number);
    const birth = this.draws(number, 1)();
    return {
      id,
      kind: 'person',
      name: `${given} ${family}`,
      familyName: family,
      givenName: given,
      sex,
      nation,
      birthDate: birth < 0.7 ? day : null,
      birthYear: birth < 0.9 ? year : null,
      provisional: birth >= 0.9,
      identifiers: [],
    };
  }

  /** How a file may write this person: as they are, with less of the birth, with a slip, or without one of the names. */
  mention(number: number): Mention {
    const { given, family, sex, nation, year, day } = this.somebody(number);
    const draw = this.draws(number, 2);
    const [how, birth] = [draw(), draw()];
    const words = `${given} ${family}`.split(/\s+/);
    if (how > 0.9 && words.length > 2) words.splice(1, 1);
    else if (how > 0.75) words[words.length - 1] = slipped(words.at(-1) ?? '');
    const name = how < 0.4 ? words.join(' ').toUpperCase() : words.join(' ');
    const born = birth < 0.45 && day ? birthOfDay(day) : birth < 0.92 ? birthOfYear(year) : null;
    return {
      name: normalName({ name }),
      birth: born,
      sex,
      nation,
      club: null,
      ids: [],
      source: null,
      year: 2026,
    };
  }

  private somebody(number: number): Somebody {
    const draw = this.draws(number, 0);
    const one = this.people[Math.floor(draw() * this.people.length)];
    const same = this.ofNation.get(one?.country ?? '') ?? [];
    const other = same[Math.floor(draw() * same.length)];
    if (!one || !other) throw new Error('The registry names nobody.');
    const [givenWords, familyWords] = [one.name.split(/\s+/), other.name.split(/\s+/)];
    const year = 1960 + Math.floor(50 * Math.sqrt(draw()));
    const day = `${year}-${two(1 + Math.floor(draw() * 12))}-${two(1 + Math.floor(draw() * 28))}`;
    return {
      given: givenWords.slice(0, Math.ceil(givenWords.length / 2)).join(' '),
      family: familyWords.slice(Math.ceil(familyWords.length / 2)).join(' '),
      sex: one.sex as Sex,
      nation: one.country,
      year,
      day,
    };
  }

  /** Mulberry32, begun anew for each person and purpose. */
  private draws(number: number, purpose: number): () => number {
    let state = Math.imul(number + 1, 2_654_435_761) ^ Math.imul(this.seed * 8 + purpose + 1, 40_503);
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The registry has a name that no database of text takes. */
const isNamed = ({ name, sex, country }: BenchRow): boolean =>
  /\S\s+\S/.test(name) && !name.includes('\0') && sex !== '' && /^[A-Z]{3}$/.test(country);

const slipped = (word: string): string =>
  word.length < 4 ? word : `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`;
