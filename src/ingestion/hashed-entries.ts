const SEGMENT_BITS = 6;
const FIRST_SLOTS = 16;
const FULLEST = 0.75;

/**
 * Remembers millions of entries of a few 32-bit words each, the first two of which are the first 64 bits of a SHA-256:
 * among two million keys the chance that any two are taken for the same is one in ten million. The second is never zero.
 */
export class HashedEntries {
  private readonly segments: readonly Segment[];

  constructor(words: number) {
    this.segments = Array.from({ length: 1 << SEGMENT_BITS }, () => new Segment(words));
  }

  /** All that were added under a hash, in their order. */
  of(high: number, low: number): Uint32Array[] {
    return this.segments[high >>> (32 - SEGMENT_BITS)]?.of(high, low) ?? [];
  }

  add(entry: Uint32Array): void {
    this.segments[(entry[0] ?? 0) >>> (32 - SEGMENT_BITS)]?.add(entry);
  }
}

/** Whatever shares a hash lies in the slots that follow each other until a free one, whose second word is zero. */
class Segment {
  private slots: Uint32Array;
  private count = 0;

  constructor(private readonly words: number) {
    this.slots = new Uint32Array(FIRST_SLOTS * words);
  }

  of(high: number, low: number): Uint32Array[] {
    const found: Uint32Array[] = [];
    for (let at = this.home(low); this.slots[at + 1] !== 0; at = this.next(at)) {
      if (this.slots[at] === high && this.slots[at + 1] === low)
        found.push(this.slots.subarray(at, at + this.words));
    }
    return found;
  }

  add(entry: Uint32Array): void {
    this.put(entry);
    this.count += 1;
    if (this.count * this.words <= this.slots.length * FULLEST) return;
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (const at of inOrder(old, this.words)) this.put(old.subarray(at, at + this.words));
  }

  private put(entry: Uint32Array): void {
    let at = this.home(entry[1] ?? 1);
    while (this.slots[at + 1] !== 0) at = this.next(at);
    this.slots.set(entry, at);
  }

  private home(low: number): number {
    return (low % (this.slots.length / this.words)) * this.words;
  }

  private next(at: number): number {
    return (at + this.words) % this.slots.length;
  }
}

/** The taken slots, from behind a free one on: a run that goes over the end keeps its order. */
function inOrder(slots: Uint32Array, words: number): number[] {
  const size = slots.length / words;
  let free = 0;
  while (slots[free * words + 1] !== 0) free += 1;
  return Array.from({ length: size }, (_, i) => ((free + i) % size) * words).filter(
    (at) => slots[at + 1] !== 0,
  );
}
