import type { EntityManager } from 'typeorm';
import { type Asked, askedBy, chooseCandidates, hashOf, type Hit, isNamedAndDated } from './keys.js';
import type { Mention } from './mention.js';
import { wordsText } from './normal-name.js';
import { type Postings, readPostings } from './postings.js';

export interface Chosen {
  /** Of the athletes worth comparing, likeliest first. */
  ids: string[];
  /** How many athletes bear exactly these words, whenever they were born. */
  namesakes: number;
}

/** Whom to compare each row with. Lists that many share are read for those rows alone that need them. */
export async function choose(db: EntityManager, mentions: readonly Mention[]): Promise<Chosen[]> {
  const asked = mentions.map((mention) => askedBy(mention));
  const telling = await readPostings(
    db,
    asked.flatMap(({ first }) => first),
  );
  const found = asked.map(({ first }) => hitsIn(telling, first));
  const next = asked.map((each, at) => (isNamedAndDated(found[at] ?? []) ? [] : each.next));
  const shared = await readPostings(db, next.flat());
  return mentions.map((mention, at) => ({
    ids: chooseCandidates(mention, [...(found[at] ?? []), ...hitsIn(shared, next[at] ?? [])]),
    namesakes: telling.ofKey(hashOf(`name|${wordsText(mention.name)}`)).length,
  }));
}

const hitsIn = (postings: Postings, asked: readonly Asked[]): Hit[] =>
  asked.map((each) => [each.kind, postings.of(each)] as const);
