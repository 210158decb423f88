import {
  type Asked,
  askedBy,
  chooseCandidates,
  type Hit,
  isInPart,
  isNamedAndDated,
  keysOf,
  LONGEST_LIST,
  type Posting,
} from './keys.js';
import { learn, type Mention, type Profile, profileOf } from './mention.js';
import { wordsText } from './normal-name.js';
import { CountedRarity, countedUnder } from './rarity.js';

/** All athletes in memory: for the benchmark, for learning, and to try a file without a database. */
export class MemoryStore {
  readonly rarity = new CountedRarity();
  readonly profiles = new Map<string, Profile>();
  private readonly postings = new Map<number, Posting[]>();
  private readonly nameCounts = new Map<string, number>();

  create(id: string, mention: Mention): Profile {
    const profile = profileOf(id, mention);
    this.profiles.set(id, profile);
    this.rarity.athletes += 1;
    for (const key of countedUnder(profile)) this.rarity.add(key);
    this.post(profile, mention);
    return profile;
  }

  attach(id: string, mention: Mention): void {
    const profile = this.profiles.get(id);
    if (!profile) throw new Error(`There is no athlete ${id}.`);
    const before = new Set(countedUnder(profile));
    learn(profile, mention);
    for (const key of countedUnder(profile)) if (!before.has(key)) this.rarity.add(key);
    this.post(profile, mention);
  }

  candidates(row: Mention): Profile[] {
    const { first, next } = askedBy(row);
    const telling = this.hits(first);
    const hits = isNamedAndDated(telling) ? telling : [...telling, ...this.hits(next)];
    return chooseCandidates(row, hits).flatMap((id) => this.profiles.get(id) ?? []);
  }

  private hits(asked: readonly Asked[]): Hit[] {
    return asked.flatMap((each) => {
      const list = this.postings.get(each.hash)?.filter((posting) => isInPart(each, posting));
      return list && list.length > 0 ? [[each.kind, list.slice(0, LONGEST_LIST)] as const] : [];
    });
  }

  /** How many athletes bear exactly these words, whenever they were born. */
  namesakes(row: Mention): number {
    return this.nameCounts.get(wordsText(row.name)) ?? 0;
  }

  private post(profile: Profile, mention: Mention): void {
    const from = profile.births.length > 0 ? Math.min(...profile.births.map((birth) => birth.from)) : null;
    const to = profile.births.length > 0 ? Math.max(...profile.births.map((birth) => birth.to)) : null;
    const posting = { id: profile.id, from, to, sex: profile.sex };
    const known = { ...mention, birth: mention.birth ?? profile.births[0] ?? null, sex: profile.sex };
    for (const [kind, hash] of keysOf(known)) {
      const list = this.postings.get(hash);
      const at = list?.findIndex(({ id }) => id === profile.id) ?? -1;
      if (!list) this.postings.set(hash, [posting]);
      else if (at >= 0) list[at] = posting;
      else list.push(posting);
      if (kind === 'name' && at < 0)
        this.nameCounts.set(wordsText(mention.name), (this.namesakes(mention) ?? 0) + 1);
    }
  }
}
