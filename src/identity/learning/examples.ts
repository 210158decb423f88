import { gather, INDEX, newcomer } from '../evidence.js';
import { type Feature, FEATURES } from '../features.data.js';
import type { Known } from '../decide.js';
import { gateOf } from '../gates.js';
import { MemoryStore } from '../memory-store.js';
import { knownFor, Lists } from './lists.js';
import { People } from './people.js';
import type { Mention } from '../mention.js';
import { MODEL } from '../model.data.js';
import {
  classOf,
  EVIDENCE_CLASSES,
  type EvidenceClass,
  scoreOf,
  type ThresholdClass,
  thresholdClassOf,
} from '../model.js';

/** The rest has no chance worth learning from. */
const MOST_OPTIONS = 6;

/** One thing a row may be: an athlete, or (the last) somebody new. */
export interface Option {
  features: Uint16Array;
  values: Float32Array;
  isRight: boolean;
  /** May be the same human under a second label: counts neither way. */
  isDisputed: boolean;
  isGated: boolean;
  limits: ThresholdClass;
}

export interface Example {
  person: string;
  options: Option[];
  athletes: number;
  /** The right athlete exists, found or not. */
  isKnown: boolean;
}

export interface Labelled {
  mention: Mention;
  person: string;
  disputed: readonly string[];
  /** Names everybody once. */
  list: string;
}

/** Walks through the rows as a hub would that is corrected after every row, and keeps what it had to choose from. */
export function collectExamples(
  registry: readonly (Labelled & { id: string })[],
  rows: readonly Labelled[],
): Example[] {
  const store = new MemoryStore();
  const people = new People(store, registry);
  const lists = new Lists();
  return rows.map((row, at) => {
    const { mention, person, list } = row;
    const options = optionsOf(row, knownFor(store, lists, mention, list), people);
    const mine = people.athleteOf(person);
    const fresh: Option = {
      ...freshOption(mention),
      isRight: mine === undefined,
      isDisputed: false,
    };
    const example = {
      person,
      options: [...options, fresh],
      athletes: store.rarity.athletes,
      isKnown: mine !== undefined,
    };
    if (mine === undefined) people.enter(`row ${at}`, row);
    else store.attach(mine, mention);
    lists.take(list, mine ?? `row ${at}`, mention);
    return example;
  });
}

/** The likeliest candidates, each with its evidence and whether it is right. */
function optionsOf({ mention, person, disputed }: Labelled, known: Known, people: People): Option[] {
  return likeliest(mention, known).map((each): Option => {
    const who = people.personOf(each.id) ?? '';
    return { ...each.option, isRight: who === person, isDisputed: disputed.includes(who) };
  });
}

/** What a person said of a mention: which of these athletes it is, or (null) nobody of them. */
export function exampleOf(
  mention: Mention,
  known: Known,
  { person, athleteId }: { person: string; athleteId: string | null },
): Example {
  const options = likeliest(mention, known, athleteId).map(({ id, option }): Option => ({
    ...option,
    isRight: id === athleteId,
    isDisputed: false,
  }));
  const isRight = athleteId === null;
  return {
    person,
    options: [...options, { ...freshOption(mention), isRight, isDisputed: false }],
    athletes: known.rarity.athletes,
    isKnown: !isRight,
  };
}

type Weighable = Omit<Option, 'isRight' | 'isDisputed'>;

const freshOption = (mention: Mention): Weighable => ({
  ...packed(newcomer(mention), null),
  isGated: false,
  limits: 'none.whole',
});

/** `always` is among them, however unlikely. */
function likeliest(
  mention: Mention,
  { profiles, rarity, namesakes, isTaken }: Known,
  always: string | null = null,
): { id: string; option: Weighable }[] {
  const weighed = profiles.map((profile) => {
    const about = {
      rarity,
      namesakes: Math.max(0, namesakes - 1),
      isTaken: isTaken?.(profile.id) ?? false,
    };
    const evidence = gather(mention, profile, about);
    const score = scoreOf(MODEL.weights, evidence.features, classOf(evidence));
    return { id: profile.id, evidence, score: profile.id === always ? Infinity : score };
  });
  const first = weighed.toSorted((one, other) => other.score - one.score).slice(0, MOST_OPTIONS);
  return first.map(({ id, evidence }) => {
    const isGated = gateOf(evidence) !== null;
    const limits = thresholdClassOf(evidence, { isGated, isDayInRow: !!mention.birth?.day });
    return { id, option: { ...packed(evidence.features, classOf(evidence)), isGated, limits } };
  });
}

/** Every feature stands twice: for what it weighs everywhere, and for what it weighs in its class. */
function packed(
  features: readonly (readonly [Feature, number])[],
  kind: EvidenceClass | null,
): Pick<Option, 'features' | 'values'> {
  const indices = features.map(([feature]) => INDEX.get(feature) ?? 0);
  const values = features.map(([, value]) => value);
  if (kind === null) return { features: Uint16Array.from(indices), values: Float32Array.from(values) };
  const shift = FEATURES.length * (1 + EVIDENCE_CLASSES.indexOf(kind));
  return {
    features: Uint16Array.from([...indices, ...indices.map((index) => index + shift)]),
    values: Float32Array.from([...values, ...values]),
  };
}

/** People are dealt to folds by name of the label, so that all rows of one are in one fold. */
export function foldOf(person: string, folds: number): number {
  let sum = 7;
  for (const letter of person) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % folds;
}
