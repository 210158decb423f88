import { disciplineByCode, type Discipline, type Sex } from './catalogue.js';
import { conceptSets, conceptWords, mixedOf, namedDistances } from './discipline-words.data.js';

export type Core =
  { kind: 'one'; discipline: Discipline } | { kind: 'several'; disciplines: Discipline[] } | { kind: 'none' };

type Concept = keyof typeof conceptWords;

const conceptOf = new Map<string, Concept>();
for (const [concept, words] of Object.entries(conceptWords)) {
  for (const word of words.split(' ')) conceptOf.set(word, concept as Concept);
}
const byConcepts = new Map<string, string>();
for (const [code, ...sets] of conceptSets) {
  for (const set of sets) byConcepts.set(keyOf(set.split(' ')), code);
}
/** Combined events by the concept that names them. */
export const combinedConcepts: ReadonlyMap<string, readonly string[]> = new Map([
  ['decathlon', ['DEC', 'DECF']],
  ['heptathlon', ['HEP', 'HEPI']],
  ['pentathlon', ['PENI', 'PENWT']],
  ['octathlon', ['OCT']],
]);
const mixed = new Map<string, string>(mixedOf);
const named = new Map<string, string>(namedDistances);

function keyOf(concepts: readonly string[]): string {
  return [...new Set(concepts)].toSorted().join(' ');
}

/** Concepts and numbers of a title. */
export interface Terms {
  concepts: string[];
  numbers: string[];
  /** `4x100` and the like. */
  relays: string[];
  unknown: string[];
  /** A lone `w`: women, or walking. */
  doubtfulW: boolean;
}

const attached = /^(\d+)(m|mts?|k|km|h|mh|sc|msc|w|mw|kmw|kw|st|mst|hh|hr|mile)$/;
const relayWord = /^(\d+)x(\d*)(m|mts?|h|mile|milla|milha|metros|meters|metres)?$/;
const attachedUnits: Readonly<Record<string, readonly string[]>> = {
  mh: ['m', 'hurdles'],
  msc: ['m', 'steeple'],
  st: ['steeple'],
  mst: ['m', 'steeple'],
  mw: ['m', 'walk'],
  w: ['walk'],
  kw: ['km', 'walk'],
  kmw: ['km', 'walk'],
};

/** Sorts the words of a title into concepts, numbers and what is not understood. */
export function termsOf(words: readonly string[]): Terms {
  const terms: Terms = { concepts: [], numbers: [], relays: [], unknown: [], doubtfulW: false };
  for (const word of words) sortWord(word, terms);
  return terms;
}

function sortWord(word: string, terms: Terms): void {
  const relay = relayWord.exec(word);
  if (relay) {
    terms.relays.push(`${relay[1]}x${relay[2]}`);
    if (relay[3]) terms.concepts.push(conceptOf.get(relay[3]) ?? relay[3]);
    return;
  }
  const joined = attached.exec(word);
  if (joined) {
    terms.numbers.push(joined[1] ?? '');
    const unit = joined[2] ?? '';
    terms.concepts.push(...(attachedUnits[unit] ?? [conceptOf.get(unit) ?? unit]));
    return;
  }
  const concept = conceptOf.get(word);
  if (/^\d+$/.test(word)) terms.numbers.push(word);
  else if (word === 'w') terms.doubtfulW = true;
  else if (word === 'mh') terms.concepts.push('m', 'hurdles');
  else if (concept) terms.concepts.push(concept);
  else terms.unknown.push(word);
}

const none: Core = { kind: 'none' };

function one(code: string | undefined): Core {
  const discipline = code === undefined ? undefined : disciplineByCode(code);
  return discipline ? { kind: 'one', discipline } : none;
}

/** The discipline that concepts and numbers name together; every one of them must have a part in it. */
export function coreOf(terms: Terms, sex: Sex | null): Core {
  if (terms.relays.length > 1 || terms.numbers.length > 1) return none;
  const concepts = new Set(terms.concepts);
  const [relay] = terms.relays;
  if (relay !== undefined) return terms.numbers.length > 0 ? none : relayOf(relay, concepts, sex);
  const [digits] = terms.numbers;
  if (digits === undefined) return namedOf(concepts, sex);
  return distanceOf(Number(digits), concepts);
}

function relayOf(relay: string, concepts: Set<string>, sex: Sex | null): Core {
  const legs = without(concepts, 'relay', 'm', 'flat');
  if (relay === '4x1' && keyOf([...legs]) === 'mile') return one('4xMILE');
  if (relay === '4x' && keyOf([...legs]) === 'mile') return one('4xMILE');
  if (legs.size > 0) return none;
  return sex === 'X' ? one(mixed.get(relay)) : one(relay);
}

function namedOf(concepts: Set<string>, sex: Sex | null): Core {
  if (keyOf([...without(concepts, 'flat', 'm')]) === 'steeple') return several(['2000SC', '3000SC']);
  const key = keyOf([...without(concepts, 'athletic', 'flat')]);
  if (sex === 'X') {
    const team = mixed.get(byConcepts.get(keyOf([...without(concepts, 'athletic', 'flat', 'relay')])) ?? '');
    if (team) return one(team);
  }
  return one(byConcepts.get(key));
}

function several(codes: readonly string[]): Core {
  return { kind: 'several', disciplines: codes.flatMap((code) => disciplineByCode(code) ?? []) };
}

/** Races named by a number: `100 m`, `110 m vallas`, `3000 obstáculos`, `20 km marcha`, `5 miles`. */
function distanceOf(number: number, said: Set<string>): Core {
  const concepts = without(said, 'flat', 'sprint', 'athletic');
  const road = concepts.delete('road');
  const track = concepts.delete('track');
  if (road && track) return none;
  const key = keyOf([...concepts]);
  const name = named.get(`${number} ${key}`);
  if (name) return one(road ? onRoad(name) : name);
  switch (key) {
    case '':
    case 'm':
      return road ? one(kilometres(number, 'K')) : one(`${number}`);
    case 'hurdles':
    case 'hurdles m':
      return road ? none : one(`${number}H`);
    case 'm steeple':
    case 'steeple':
      return road ? none : one(`${number}SC`);
    case 'm walk':
    case 'walk':
      return road ? one(kilometres(number, 'KW')) : one(`${number}W`);
    case 'km':
      return one(track ? `${number}000` : `${number}K`);
    case 'km walk':
      return one(track ? `${number}000W` : `${number}KW`);
    default:
      return none;
  }
}

/** Miles are track races unless the title says road; hours and two miles are never run there. */
function onRoad(code: string): string | undefined {
  if (code === 'MILE') return '1M';
  return disciplineByCode(code)?.environments.includes('road') ? code : undefined;
}

function kilometres(metres: number, suffix: string): string | undefined {
  return metres % 1000 === 0 ? `${metres / 1000}${suffix}` : undefined;
}

function without(concepts: Set<string>, ...dropped: string[]): Set<string> {
  const left = new Set(concepts);
  for (const each of dropped) left.delete(each);
  return left;
}
