import type { Birth } from './birth.js';
import type { NormalName } from './normal-name.js';

export type Sex = 'M' | 'F' | 'X';

/** Somebody as one row of one list names them, read and normalised. */
export interface Mention {
  name: NormalName;
  birth: Birth | null;
  sex: Sex | null;
  nation: string | null;
  /** Folded like a name. */
  club: string | null;
  /** `[scheme, value]`: `wa`, or a federation's own numbers. */
  ids: readonly (readonly [string, string])[];
  /** Who sent the list. */
  source: string | null;
  /** Year of the competition. */
  year: number | null;
}

/** What the hub knows of an athlete from everything that was ever attached to them. */
export interface Profile {
  id: string;
  names: NormalName[];
  births: Birth[];
  sex: Sex | null;
  nations: string[];
  clubs: string[];
  ids: (readonly [string, string])[];
  sources: string[];
  /** First and last year of competition known. */
  firstYear: number | null;
  lastYear: number | null;
}

const MOST_KEPT = 8;

const words = ({ tokens, suffix }: NormalName): string => `${tokens.join(' ')}|${suffix ?? ''}`;

/** The profile with what one more row says. Numbers of somebody else are never taken over. */
export function learn(profile: Profile, mention: Mention): void {
  const same = words(mention.name);
  if (!profile.names.some((name) => words(name) === same) && profile.names.length < MOST_KEPT) {
    profile.names.push(mention.name);
  }
  const { birth, year } = mention;
  if (birth && profile.births.length < MOST_KEPT) {
    const isKnown = profile.births.some(
      ({ day, from, to }) => day === birth.day && from === birth.from && to === birth.to,
    );
    if (!isKnown) profile.births.push(birth);
  }
  profile.sex ??= mention.sex;
  add(profile.nations, mention.nation);
  add(profile.clubs, mention.club);
  add(profile.sources, mention.source);
  for (const [scheme, value] of mention.ids) {
    if (!profile.ids.some(([kept]) => kept === scheme)) profile.ids.push([scheme, value]);
  }
  if (year !== null) {
    profile.firstYear = Math.min(profile.firstYear ?? year, year);
    profile.lastYear = Math.max(profile.lastYear ?? year, year);
  }
}

function add(list: string[], value: string | null): void {
  if (value !== null && list.length < MOST_KEPT && !list.includes(value)) list.push(value);
}

export function profileOf(id: string, mention: Mention): Profile {
  const profile: Profile = {
    id,
    names: [],
    births: [],
    sex: null,
    nations: [],
    clubs: [],
    ids: [],
    sources: [],
    firstYear: null,
    lastYear: null,
  };
  learn(profile, mention);
  return profile;
}
