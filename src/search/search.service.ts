import { Injectable } from '@nestjs/common';
import { publicBirthOf } from '../athletes/public-birth.js';
import { Clock } from '../platform/clock/clock.js';
import { searchText } from '../platform/database/search-text.js';
import { type Candidate, Candidates, LENIENT, STRICT } from './candidates.js';
import { closeness } from './closeness.js';
import {
  SEARCH_KINDS,
  type SearchAnswer,
  type SearchHit,
  type SearchKind,
  type SearchQuery,
} from './search.dto.js';

const MOST_WORDS = 8;
const ADDRESS: Readonly<Record<SearchKind, string>> = {
  athlete: 'athletes',
  event: 'events',
  federation: 'federations',
};

/** Finds athletes, meets and federations by what somebody types. */
@Injectable()
export class SearchService {
  constructor(
    private readonly candidates: Candidates,
    private readonly clock: Clock,
  ) {}

  async find({ q, kind = [...SEARCH_KINDS], limit = 10 }: SearchQuery): Promise<SearchAnswer> {
    const words = wordsOf(searchText(q)).slice(0, MOST_WORDS);
    const forgivesErrors = this.candidates.hasIndex;
    if (words.length === 0) return { items: [], next: null, forgivesErrors };
    let hits = await this.hits(kind, words, STRICT);
    if (hits.length < limit) hits = await this.hits(kind, words, LENIENT);
    return { items: hits.slice(0, limit), next: null, forgivesErrors };
  }

  private async hits(
    kinds: readonly SearchKind[],
    words: readonly string[],
    share: number,
  ): Promise<SearchHit[]> {
    const found = await Promise.all(kinds.map((kind) => this.candidates.of(kind, words, share)));
    const today = this.clock.today();
    return found
      .flat()
      .map((candidate) => hitOf(candidate, words, today))
      .filter(({ score }) => score > 0)
      .toSorted(inOrder);
  }
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** An athlete is also found with the nation, a meet with its country. */
function hitOf(candidate: Candidate, words: readonly string[], today: string): SearchHit {
  const { kind, id, name, code, city, date, birthDate, birthYear } = candidate;
  const text = [...wordsOf(candidate.searchText), ...(code ? [code.toLowerCase()] : [])];
  const born =
    kind === 'athlete'
      ? publicBirthOf({ date: birthDate, year: birthYear }, today)
      : { birthYear: null, ageBand: null };
  const score = Math.round(closeness(words, text) * 100) / 100;
  return { kind, id, name, code, city, date, ...born, url: `/api/v1/${ADDRESS[kind]}/${id}`, score };
}

/** The closest first; of equals the shorter name, which has less besides what was typed. */
function inOrder(one: SearchHit, other: SearchHit): number {
  return (
    other.score - one.score ||
    one.name.length - other.name.length ||
    one.name.localeCompare(other.name, 'en') ||
    (one.id < other.id ? -1 : 1)
  );
}
