import type { EntityManager } from 'typeorm';
import { type Columns, insertMany, momentText, type Value } from '../platform/database/bulk.js';
import { newId } from '../platform/database/id.js';
import { rarityInWords } from './background.js';
import { birthOfText, birthText } from './birth.js';
import type { Candidate, Decision } from './decide.js';
import type { Told } from './identity-store.js';
import { fingerprintOf } from './stored-mention.js';
import { hashOf } from './keys.js';
import type { Mention, Sex } from './mention.js';
import { nameOfText, nameText } from './normal-name.js';
import type { Rarity } from './rarity.js';

const COLUMNS: Columns = [
  ['id', 'uuid'],
  ['submission_id', 'uuid'],
  ['federation_id', 'uuid'],
  ['row', 'integer'],
  ['kind', 'text'],
  ['athlete_id', 'uuid'],
  ['fingerprint', 'text'],
  ['mention', 'jsonb'],
  ['candidates', 'jsonb'],
  ['fresh_chance', 'text'],
  ['gate', 'text'],
  ['model_version', 'text'],
  ['norm_version', 'integer'],
  ['sampled', 'boolean'],
  ['created_at', 'timestamptz'],
];
/** One automatic merge in so many is shown to a person who does not see what the hub decided. */
const SAMPLED_ONE_IN = 200;

/** Drawn by the row alone, so that how the hub decided has no part in it. */
export const isSampled = (submissionId: string, row: number): boolean =>
  (hashOf(`${submissionId}|${row}`) >>> 0) % SAMPLED_ONE_IN === 0;

/** A decision about one row of a file, to be kept with everything it rests on. */
export interface Decided extends Told {
  row: number;
  name: string;
  mention: Mention;
}

/** What a reviewer sees of a candidate, and what explains the decision later. No day of birth is in it. */
export interface ShownCandidate {
  athleteId: string;
  chance: number;
  bits: number;
  fields: { [field: string]: number };
  gate: string | null;
  /** Words of the name that agree, with how rare they are. */
  rarity: { [word: string]: string };
  sameDayOfBirth: boolean | null;
}

export interface StoredMention {
  name: string;
  words: string;
  birth: string | null;
  sex: string | null;
  nation: string | null;
  ids: readonly (readonly [string, string])[];
}

/**
 * Every question and every merge that was not plain equality is kept; so is the new athlete who nearly was known, and
 * what the sample draws of the plain merges.
 */
export async function storeDecisions(
  db: EntityManager,
  { id, federationId }: { id: string; federationId: string },
  decided: readonly Decided[],
): Promise<void> {
  const rows = decided.map(({ row, name, mention, decision, rarity }): Value[] => {
    const fingerprint = fingerprintOf(mention);
    const sampled = decision.kind === 'known' && isSampled(id, row);
    const { words, birth } = {
      words: nameText(mention.name),
      birth: mention.birth && birthText(mention.birth),
    };
    const said: StoredMention = {
      name,
      words,
      birth,
      sex: mention.sex,
      nation: mention.nation,
      ids: mention.ids,
    };
    return [
      newId(),
      id,
      federationId,
      row,
      decision.kind,
      decision.id,
      fingerprint,
      JSON.stringify(said),
      JSON.stringify(decision.candidates.map((candidate) => shownOf(candidate, rarity))),
      decision.freshChance.toPrecision(4),
      decision.candidates[0]?.gate ?? null,
      decision.modelVersion,
      decision.normVersion,
      sampled,
      momentText(db, new Date()),
    ];
  });
  await insertMany(db, 'identity_decision', COLUMNS, rows);
}

export function shownOf(
  { id, chance, bits, fields, gate, evidence }: Candidate,
  rarity: Rarity,
): ShownCandidate {
  const agreeing = evidence.name.matches.filter(({ level }) => level !== 'initial');
  const words = agreeing.map(({ word }) => [word, rarityInWords(word, rarity)] as const);
  const sameDayOfBirth = evidence.birth.startsWith('day.') ? evidence.birth === 'day.same' : null;
  return {
    athleteId: id,
    chance: Math.round(chance * 10_000) / 10_000,
    bits: Math.round(bits * 10) / 10,
    fields,
    gate,
    rarity: Object.fromEntries(words),
    sameDayOfBirth,
  };
}

/** Before a file is read again; what people have answered stays. */
export async function forgetDecisions(db: EntityManager, submissionId: string): Promise<void> {
  await db.query('DELETE FROM identity_decision WHERE submission_id = $1 AND answer IS NULL', [submissionId]);
}

/** Worth keeping: a question, a merge, or somebody new who was not clearly so. */
export const isTelling = ({ kind, freshChance }: Decision): boolean => kind !== 'new' || freshChance < 0.99;

/** The mention that was decided about, as far as it is kept. */
export function mentionOfStored({ words, birth, sex, nation, ids }: StoredMention): Mention {
  return {
    name: nameOfText(words),
    birth: birth === null ? null : birthOfText(birth),
    sex: sex as Sex | null,
    nation,
    club: null,
    ids,
    source: null,
    year: null,
  };
}
