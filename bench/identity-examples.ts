import { gather, INDEX, newcomer } from '../src/identity/evidence.js';
import { type Feature, FEATURES } from '../src/identity/features.data.js';
import { gateOf } from '../src/identity/gates.js';
import { MemoryStore } from '../src/identity/memory-store.js';
import { Lists } from './identity-lists.js';
import type { IsTaken } from '../src/identity/taken.js';
import type { Mention } from '../src/identity/mention.js';
import { MODEL } from '../src/identity/model.data.js';
import {
  classOf,
  EVIDENCE_CLASSES,
  type EvidenceClass,
  scoreOf,
  type ThresholdClass,
  thresholdClassOf,
} from '../src/identity/model.js';

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
  const owner = new Map<string, string>();
  const athletes = new Map<string, string[]>();
  const lists = new Lists();
  const own = (id: string, person: string): void => {
    owner.set(id, person);
    athletes.set(person, [...(athletes.get(person) ?? []), id]);
  };
  for (const { id, mention, person } of registry) {
    store.create(id, mention);
    own(id, person);
  }
  return rows.map(({ mention, person, disputed, list }, at) => {
    const options = optionsOf(
      store,
      { mention, person, disputed, list },
      owner,
      lists.takenIn(list, mention),
    );
    const [mine] = athletes.get(person) ?? [];
    const fresh: Option = {
      ...packed(newcomer(mention), null),
      isRight: mine === undefined,
      isDisputed: false,
      isGated: false,
      limits: 'none.whole',
    };
    const example = {
      person,
      options: [...options, fresh],
      athletes: store.rarity.athletes,
      isKnown: mine !== undefined,
    };
    if (mine === undefined) {
      store.create(`row ${at}`, mention);
      own(`row ${at}`, person);
    } else store.attach(mine, mention);
    lists.take(list, mine ?? `row ${at}`, mention);
    return example;
  });
}

/** The likeliest candidates, each with its evidence and whether it is right. */
function optionsOf(
  store: MemoryStore,
  { mention, person, disputed }: Labelled,
  owner: ReadonlyMap<string, string>,
  isTaken: IsTaken,
): Option[] {
  const namesakes = store.namesakes(mention);
  const weighed = store.candidates(mention).map(({ id }) => {
    const profile = store.profiles.get(id);
    if (!profile) throw new Error(`There is no athlete ${id}.`);
    const evidence = gather(mention, profile, {
      rarity: store.rarity,
      namesakes: Math.max(0, namesakes - 1),
      isTaken: isTaken(id),
    });
    return { id, evidence, score: scoreOf(MODEL.weights, evidence.features, classOf(evidence)) };
  });
  const likeliest = weighed.toSorted((one, other) => other.score - one.score).slice(0, MOST_OPTIONS);
  return likeliest.map(({ id, evidence }): Option => {
    const who = owner.get(id) ?? '';
    const isGated = gateOf(evidence) !== null;
    return {
      ...packed(evidence.features, classOf(evidence)),
      isRight: who === person,
      isDisputed: disputed.includes(who),
      isGated,
      limits: thresholdClassOf(evidence, isGated),
    };
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
