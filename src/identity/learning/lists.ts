import type { Known } from '../decide.js';
import type { MemoryStore } from '../memory-store.js';
import type { Mention } from '../mention.js';
import { type IsTaken, lineOf, TakenInFile } from '../taken.js';

/** Each list of the benchmark names everybody once, like a heat. */
export class Lists {
  private readonly files = new Map<string, TakenInFile>();

  take(list: string, athleteId: string, mention: Mention): void {
    const file = this.files.get(list) ?? new TakenInFile();
    this.files.set(list, file);
    file.take(athleteId, lineOf(mention, new Set([list])));
  }

  takenIn(list: string, mention: Mention): IsTaken {
    return this.files.get(list)?.by(lineOf(mention, new Set([list]))) ?? (() => false);
  }
}

/** What is known to decide a row of a list with. */
export const knownFor = (store: MemoryStore, lists: Lists, mention: Mention, list: string): Known => ({
  profiles: store.candidates(mention),
  rarity: store.rarity,
  namesakes: store.namesakes(mention),
  isTaken: lists.takenIn(list, mention),
});
