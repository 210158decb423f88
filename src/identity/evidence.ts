import { type BirthLevel, compareBirths, joinBirths } from './birth.js';
import { compareNames, type NameMatch } from './compare-names.js';
import { FEATURES, type Feature } from './features.data.js';
import type { Mention, Profile } from './mention.js';
import { isConflict, isWholeName, type NameEvidence, nameEvidence } from './name-evidence.js';
import { bitsOf, type Rarity } from './rarity.js';

export const INDEX = new Map<Feature, number>(FEATURES.map((feature, at) => [feature, at]));

/** What a row and an athlete agree and differ in: features with their values, and the facts that gates look at. */
export interface Evidence {
  features: readonly (readonly [Feature, number])[];
  name: NameMatch;
  birth: BirthLevel;
  isFuzzy: boolean;
  /** Nothing but equal words on both sides. */
  isWhole: boolean;
  sexDiffers: boolean;
  idAgrees: boolean;
  idContradicts: boolean;
  ageImpossible: boolean;
}

const VAGUE = new Set(['nickname', 'initial', 'cut', 'typo', 'far']);
/** A short form that a table knows, and the beginning of a longer word, are no slips of the pen. */
const SLIPS = new Set(['initial', 'typo', 'far']);

export interface About {
  rarity: Rarity;
  /** Other athletes who bear exactly the words of the row. */
  namesakes: number;
  /** Another line of the same file, written otherwise, is this athlete already. */
  isTaken?: boolean;
}

export function gather(row: Mention, known: Profile, about: About): Evidence {
  const { rarity, namesakes } = about;
  let name: NameEvidence | null = null;
  let isContradicted = false;
  for (const each of known.names) {
    const evidence = nameEvidence(row, compareNames(row.name, each), rarity);
    if (isConflict(evidence.match)) isContradicted = true;
    if (!name || evidence.bits > name.bits) name = evidence;
  }
  if (!name) throw new Error(`The athlete ${known.id} has no name.`);
  const { match, features } = name;
  const isWhole = isWholeName(match);
  // A shorter name fits, but a fuller one that is known of the athlete says otherwise.
  if (isContradicted && !isWhole && !isConflict(match)) features.push(['name.conflict.alias', 1]);
  const birth = compareBirths(row.birth, joinBirths(known.births));
  addClass(features, { birth, namesakes });
  const isVague = match.matches.some(({ level }) => VAGUE.has(level));
  addBirth(features, row, birth, rarity);
  addTogether(features, match, { birth, isVague });
  const ageImpossible = addAge(features, row, known, birth);
  const sexDiffers = row.sex !== null && known.sex !== null && row.sex !== known.sex;
  if (sexDiffers) features.push(['sex.differs', 1]);
  addNation(features, row, known, rarity);
  const nation = features.find(([feature]) => feature === 'nation.same.bits')?.[1];
  if (nation !== undefined && birth.startsWith('none.')) features.push(['nation.same.bits.none', nation]);
  addClub(features, row, known, rarity);
  const ids = addIds(features, row, known);
  if (about.isTaken) features.push(['file.taken', 1]);
  addHistory(features, row, known, rarity);
  if (birth.startsWith('none.') && features.at(-1)?.[0] === 'time.far') features.push(['time.far.none', 1]);
  const isKnownForm = birth.endsWith('.same');
  const isSlip = match.matches.some(({ level }) => (isKnownForm ? SLIPS : VAGUE).has(level));
  const isFuzzy = isSlip || match.matches.every(({ level }) => level !== 'exact' && level !== 'joined');
  return {
    features,
    name: match,
    birth,
    isFuzzy,
    isWhole,
    sexDiffers,
    ageImpossible,
    ...ids,
  };
}

/** A name weighs otherwise where no birth stands beside it, and so do its namesakes. */
function addClass(
  features: [Feature, number][],
  { birth, namesakes }: { birth: BirthLevel; namesakes: number },
): void {
  const isUndated = birth.startsWith('none.');
  const exact = features.find(([feature]) => feature === 'name.exact.bits')?.[1] ?? 0;
  if (isUndated) features.push(['name.exact.bits.none', exact]);
  else if (birth.startsWith('age.')) features.push(['name.exact.bits.age', exact]);
  const isWhole = features.some(([feature]) => feature === 'name.whole' || feature === 'name.wholeLong');
  if (isUndated && isWhole) features.push(['name.whole.none', 1]);
  if (namesakes > 0) {
    const kind = isUndated
      ? 'name.namesakes.none'
      : birth === 'day.same'
        ? 'name.namesakes.day'
        : 'name.namesakes';
    features.push([kind, Math.log2(1 + namesakes)]);
  } else if (isUndated && isWhole) features.push(['name.alone.none', 1]);
}

function addBirth(features: [Feature, number][], row: Mention, level: BirthLevel, rarity: Rarity): void {
  features.push([`birth.${level}`, 1]);
  if (row.birth && level.endsWith('.same')) {
    features.push(['birth.year.bits', bitsOf(rarity.year(row.birth.to), rarity.athletes) - 5]);
  }
}

/** Twins share their birth and family name, brides their birth and given name. */
function addTogether(
  features: [Feature, number][],
  name: NameMatch,
  { birth, isVague }: { birth: BirthLevel; isVague: boolean },
): void {
  const conflicts = name.rowOnly.length > 0 && name.knownOnly.length > 0;
  if (birth === 'day.same') {
    if (conflicts) features.push(['birth.day.same+conflict', 1]);
    if (conflicts && name.headsDiffer) features.push(['birth.day.same+heads', 1]);
    if (conflicts && name.tailsDiffer) features.push(['birth.day.same+tails', 1]);
    if (isVague) features.push(['birth.day.same+vague', 1]);
  } else if (isVague && birth.endsWith('.same')) features.push(['birth.known+vague', 1]);
}

/** Without a birth in the row, the age that the athlete would have had there. */
function addAge(features: [Feature, number][], row: Mention, known: Profile, birth: BirthLevel): boolean {
  const born = known.births[0];
  if (birth !== 'none.row' || row.year === null || !born) return false;
  const age = row.year - born.to;
  if (age < 5 || age > 105) {
    features.push(['age.impossible', 1]);
    return true;
  }
  features.push([age < 12 ? 'age.child' : age < 19 ? 'age.youth' : age < 40 ? 'age.adult' : 'age.senior', 1]);
  return false;
}

function addNation(features: [Feature, number][], row: Mention, known: Profile, rarity: Rarity): void {
  if (row.nation === null || known.nations.length === 0) features.push(['nation.missing', 1]);
  else if (known.nations.includes(row.nation)) {
    features.push(['nation.same.bits', bitsOf(rarity.nation(row.nation), rarity.athletes)]);
  } else features.push(['nation.differs', 1]);
}

function addClub(features: [Feature, number][], row: Mention, known: Profile, rarity: Rarity): void {
  if (row.club === null || known.clubs.length === 0) return;
  if (known.clubs.includes(row.club)) {
    features.push(['club.same.bits', bitsOf(rarity.club(row.club), rarity.athletes)]);
  } else features.push(['club.differs', 1]);
}

function addIds(
  features: [Feature, number][],
  row: Mention,
  known: Profile,
): { idAgrees: boolean; idContradicts: boolean } {
  let idAgrees = false;
  let idContradicts = false;
  for (const [scheme, value] of row.ids) {
    const theirs = known.ids.filter(([other]) => other === scheme);
    if (theirs.length === 0) continue;
    const agrees = theirs.some(([, other]) => other === value);
    if (agrees) idAgrees = true;
    else idContradicts = true;
    features.push([`${scheme === 'wa' ? 'wa' : 'licence'}.${agrees ? 'same' : 'differs'}`, 1]);
  }
  return { idAgrees, idContradicts };
}

function addHistory(features: [Feature, number][], row: Mention, known: Profile, rarity: Rarity): void {
  if (row.source !== null && known.sources.length > 0) {
    if (known.sources.includes(row.source)) {
      features.push(
        ['source.same', 1],
        ['source.same.bits', bitsOf(rarity.source(row.source), rarity.athletes)],
      );
    } else features.push(['source.other', 1]);
  } else features.push(['source.none', 1]);
  if (row.year !== null && known.firstYear !== null && known.lastYear !== null) {
    const gap = Math.max(known.firstYear - row.year, row.year - known.lastYear);
    features.push([
      `time.${gap <= 1 ? 'within1' : gap <= 4 ? 'within4' : gap <= 10 ? 'within10' : 'far'}`,
      1,
    ]);
  }
}

/** What speaks for somebody new, whoever the candidates are. */
export function newcomer(row: Mention): readonly (readonly [Feature, number])[] {
  const { birth, name } = row;
  const kind = !birth ? 'new.none' : birth.day ? 'new.day' : birth.from < birth.to ? 'new.age' : 'new.year';
  const features: [Feature, number][] = [[kind, 1]];
  if (name.tokens.some((token) => token.length === 1)) features.push(['new.initial', 1]);
  if (name.tokens.length === 1) features.push(['new.oneWord', 1]);
  return features;
}
