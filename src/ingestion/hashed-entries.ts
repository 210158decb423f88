import { hash } from 'node:crypto';

const SEGMENT_BITS = 12;
const FIRST_SLOTS = 4;
const FULLEST = 0.85;
const GROWTH = 1.25;

/**
 * Remembers millions of entries, each under the first 60 bits of a SHA-256, with some 32-bit words: the bits that choose a
 * segment need not be kept in it, so the hash of an entry takes six bytes. Among two million keys the chance that any two
 * are taken for the same is two in a million. A hash is given as its first two 32-bit words, the second never zero.
 */
export class HashedEntries {
  /** How many there are. */
  size = 0;
  private readonly segments: Slots[] = [];

  constructor(private readonly words: number) {}

  /** The words of all that were added under a hash, in their order. */
  of(high: number, low: number): Uint32Array[] {
    return this.segments[segmentOf(high)]?.of(high, low) ?? [];
  }

  add(high: number, low: number, words: readonly number[]): void {
    const at = segmentOf(high);
    const slots = (this.segments[at] ?? new Slots(FIRST_SLOTS, this.words)).withRoom();
    this.segments[at] = slots;
    slots.put(high, low, words);
    this.size += 1;
  }
}

/** The hash under which a text is remembered: its first two words, the second never zero. */
export function headOf(text: string): [high: number, low: number] {
  const digest = hash('sha256', text, 'buffer');
  return [digest.readUInt32BE(0), digest.readUInt32BE(4) || 1];
}

const segmentOf = (high: number): number => high >>> (32 - SEGMENT_BITS);

/** Slots of entries; whatever shares a hash lies in those that follow each other until a free one, whose low is zero. */
class Slots {
  private readonly lows: Uint32Array;
  private readonly highs: Uint16Array;
  private readonly words: Uint32Array;
  private taken = 0;

  constructor(
    private readonly size: number,
    private readonly width: number,
  ) {
    this.lows = new Uint32Array(size);
    this.highs = new Uint16Array(size);
    this.words = new Uint32Array(size * width);
  }

  of(high: number, low: number): Uint32Array[] {
    const found: Uint32Array[] = [];
    const tail = high & 0xffff;
    for (let at = low % this.size; this.lows[at] !== 0; at = (at + 1) % this.size) {
      if (this.lows[at] === low && this.highs[at] === tail) found.push(this.wordsAt(at));
    }
    return found;
  }

  put(high: number, low: number, words: ArrayLike<number>): void {
    let at = low % this.size;
    while (this.lows[at] !== 0) at = (at + 1) % this.size;
    this.lows[at] = low;
    this.highs[at] = high;
    this.words.set(words, at * this.width);
    this.taken += 1;
  }

  /** These, or larger ones by a quarter: doubled, half of the room would lie idle in the middle of a large file. */
  withRoom(): Slots {
    if (this.taken + 1 <= this.size * FULLEST) return this;
    const larger = new Slots(Math.ceil(this.size * GROWTH), this.width);
    this.moveTo(larger);
    return larger;
  }

  /** From behind a free slot on: a run that goes over the end keeps its order. */
  private moveTo(other: Slots): void {
    const free = this.lows.indexOf(0);
    for (let i = 1; i < this.size; i++) {
      const at = (free + i) % this.size;
      const low = this.lows[at] ?? 0;
      if (low !== 0) other.put(this.highs[at] ?? 0, low, this.wordsAt(at));
    }
  }

  private wordsAt(at: number): Uint32Array {
    return this.words.subarray(at * this.width, (at + 1) * this.width);
  }
}
