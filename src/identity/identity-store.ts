import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { grouped } from '../platform/collections/grouped.js';
import { insertMany, selectIn } from '../platform/database/bulk.js';
import { ruledOut } from './answers.js';
import { choose } from './choose.js';
import { decide, type Decision, type Known, mayBeMeant } from './decide.js';
import { decideJointly, type FileSoFar, type Line } from './joint.js';
import { type Mention, type Profile, profileOf } from './mention.js';
import { ModelInUse } from './model-in-use.js';
import { nameOfText, nameText, wordsText } from './normal-name.js';
import { countNames, rarityAmong } from './name-counts.js';
import type { RarityOfHub } from './background.js';
import {
  ALIAS_COLUMNS,
  fingerprintOf,
  KEY_COLUMNS,
  keyRows,
  mentionOfAthlete,
  type StoredAthlete,
} from './stored-mention.js';

const ATHLETE = `id, name, family_name AS "familyName", given_name AS "givenName", sex, nation,
  CAST(birth_date AS text) AS "birthDate", birth_year AS "birthYear"`;
/** By which numbers others know these athletes. */
export const numbersOf = (
  db: EntityManager,
  ids: readonly string[],
): Promise<{ id: string; scheme: string; value: string }[]> =>
  selectIn(
    db,
    (list) => `SELECT athlete_id AS id, scheme, value FROM athlete_identifier WHERE athlete_id ${list}`,
    ids,
  );

/** What a row is told: the decision, and how rare its words are. */
export interface Told {
  decision: Decision;
  rarity: RarityOfHub;
}

/** A mention, and who was weighed for it. */
export interface Among {
  mention: Mention;
  athleteIds: readonly string[];
}

/** Finding and weighing candidates in the database: a few statements for any number of rows. */
@Injectable()
export class IdentityStore {
  constructor(private readonly inUse: ModelInUse) {}

  /** Makes athletes findable. To be called in the transaction that enters them; `again` where others may do the same. */
  async register(
    db: EntityManager,
    athletes: readonly (readonly [string, Mention])[],
    { again = false } = {},
  ): Promise<void> {
    const keys = athletes.flatMap(([id, mention]) => keyRows(id, mention));
    await insertMany(db, 'athlete_key', KEY_COLUMNS, keys, again ? 'ON CONFLICT DO NOTHING' : '');
    await countNames(db, athletes);
  }

  /** An athlete is found under their own name and those of everybody who turned out to be them. */
  async rekey(db: EntityManager, athleteId: string, mentions: readonly Mention[]): Promise<void> {
    await this.hide(db, athleteId);
    const keys = mentions.flatMap((mention) => keyRows(athleteId, mention));
    await insertMany(db, 'athlete_key', KEY_COLUMNS, keys, 'ON CONFLICT DO NOTHING');
    const names = mentions.slice(1).map(({ name }) => [athleteId, nameText(name).slice(0, 250)]);
    await insertMany(db, 'athlete_alias', ALIAS_COLUMNS, names, 'ON CONFLICT (athlete_id, name) DO NOTHING');
  }

  /** Takes an athlete out of what is found; `rekey` brings them back. */
  async hide(db: EntityManager, athleteId: string): Promise<void> {
    await db.query('DELETE FROM athlete_key WHERE athlete_id = $1', [athleteId]);
    await db.query('DELETE FROM athlete_alias WHERE athlete_id = $1', [athleteId]);
  }

  /** What the hub itself says of these athletes, merged or not. */
  async mentions(db: EntityManager, ids: readonly string[]): Promise<Map<string, Mention>> {
    const rows = await selectIn<StoredAthlete>(
      db,
      (list) => `SELECT ${ATHLETE} FROM athlete WHERE id ${list} AND kind = 'person'`,
      ids,
    );
    const numbers = grouped(
      await numbersOf(db, ids),
      ({ id }) => id,
      ({ scheme, value }) => [scheme, value] as const,
    );
    return new Map(
      rows.map((athlete) => [
        athlete.id,
        { ...mentionOfAthlete(athlete), ids: numbers.get(athlete.id) ?? [] },
      ]),
    );
  }

  /** Known, new or a question, for each mention; those of one file are decided together. */
  async decideAll(db: EntityManager, mentions: readonly Mention[], file?: FileSoFar): Promise<Told[]> {
    if (mentions.length === 0) return [];
    const chosen = await choose(db, mentions);
    const profiles = await this.profiles(db, [...new Set(chosen.flatMap(({ ids }) => ids))]);
    const rarity = await rarityAmong(db, mentions, [...profiles.values()]);
    const fingerprints = mentions.map(fingerprintOf);
    const cannot = await ruledOut(db, fingerprints);
    const lines = mentions.map((mention, at): Line => {
      const known = (chosen[at]?.ids ?? []).flatMap((id) => profiles.get(id) ?? []);
      const namesakes = chosen[at]?.namesakes ?? 0;
      const cannotLink = new Set(cannot.get(fingerprints[at] ?? '') ?? []);
      const about = { profiles: known, rarity, namesakes, cannotLink, asksWithoutBirth: rarity.isYoung };
      return {
        key: fingerprints[at] ?? '',
        decide: (isTaken) => decide(mention, { ...about, isTaken }, this.inUse.model),
      };
    });
    const decisions = file ? decideJointly(lines, file) : lines.map((line) => line.decide(() => false));
    return decisions.map((decision) => ({ decision, rarity }));
  }

  /** The same among given athletes only: what another version would have said of those who were weighed. */
  async decideAmong(db: EntityManager, asked: readonly Among[]): Promise<Decision[]> {
    const known = await this.knownAmong(db, asked);
    return asked.flatMap(({ mention }, at) => {
      const about = known[at];
      return about ? [decide(mention, about, this.inUse.model)] : [];
    });
  }

  /** Of mentions of somebody new, whether these athletes, entered since, may be meant. One statement for all. */
  async mayBeMeant(
    db: EntityManager,
    asked: readonly { mention: Mention; profiles: readonly Profile[] }[],
  ): Promise<boolean[]> {
    if (asked.length === 0) return [];
    const rarity = await rarityAmong(
      db,
      asked.map(({ mention }) => mention),
      [...new Set(asked.flatMap(({ profiles }) => profiles))],
    );
    return asked.map(({ mention, profiles }) => {
      const namesakes = namesakesAmong(mention, profiles);
      return mayBeMeant(mention, { profiles, rarity, namesakes }, this.inUse.model);
    });
  }

  /** What there is to decide with among given athletes. */
  async knownAmong(db: EntityManager, asked: readonly Among[]): Promise<Known[]> {
    const profiles = await this.profiles(db, [...new Set(asked.flatMap(({ athleteIds }) => athleteIds))]);
    const mentions = asked.map(({ mention }) => mention);
    const rarity = await rarityAmong(db, mentions, [...profiles.values()]);
    return asked.map(({ mention, athleteIds }) => {
      const known = athleteIds.flatMap((id) => profiles.get(id) ?? []);
      const namesakes = namesakesAmong(mention, known);
      return { profiles: known, rarity, namesakes, asksWithoutBirth: rarity.isYoung };
    });
  }

  async profiles(db: EntityManager, ids: readonly string[]): Promise<Map<string, Profile>> {
    const athletes = await selectIn<StoredAthlete>(
      db,
      (list) => `SELECT ${ATHLETE} FROM athlete
        WHERE id ${list} AND merged_into IS NULL AND kind = 'person'`,
      ids,
    );
    const names = await selectIn<{ id: string; name: string }>(
      db,
      (list) => `SELECT athlete_id AS id, name FROM athlete_alias WHERE athlete_id ${list}`,
      ids,
    );
    const numbers = await numbersOf(db, ids);
    const profiles = new Map(
      athletes.map((athlete) => [athlete.id, profileOf(athlete.id, mentionOfAthlete(athlete))]),
    );
    for (const { id, name } of names) profiles.get(id)?.names.push(nameOfText(name));
    for (const { id, scheme, value } of numbers) profiles.get(id)?.ids.push([scheme, value]);
    return profiles;
  }
}

function namesakesAmong({ name }: Mention, profiles: readonly Profile[]): number {
  const words = wordsText(name);
  return profiles.filter(({ names }) => names.some((each) => wordsText(each) === words)).length;
}
