const SEGMENT_BITS = 6;
const FIRST_SLOTS = 64;
const FULLEST = 0.75;

/**
 * Remembers millions of keys in 8 bytes each, by the first 64 bits of their SHA-256: among two million keys the
 * chance that any two are taken for the same is one in ten million.
 */
export class Fingerprints {
  private readonly segments = Array.from({ length: 1 << SEGMENT_BITS }, () => new Segment());

  /** Remembers a hex key; true when it was known before. */
  seen(hex: string): boolean {
    const high = Number.parseInt(hex.slice(0, 8), 16);
    // Zero marks an empty slot.
    const low = Number.parseInt(hex.slice(8, 16), 16) || 1;
    return this.segments[high >>> (32 - SEGMENT_BITS)]?.seen(high, low) ?? false;
  }
}

class Segment {
  private slots = new Uint32Array(FIRST_SLOTS * 2);
  private count = 0;

  seen(high: number, low: number): boolean {
    const at = this.slotOf(high, low);
    if (this.slots[at + 1] !== 0) return true;
    this.slots[at] = high;
    this.slots[at + 1] = low;
    this.count += 1;
    if (this.count * 2 > this.slots.length * FULLEST) this.grow();
    return false;
  }

  private slotOf(high: number, low: number): number {
    const size = this.slots.length / 2;
    for (let slot = low % size; ; slot = (slot + 1) % size) {
      const at = slot * 2;
      const isFree = this.slots[at + 1] === 0;
      if (isFree || (this.slots[at] === high && this.slots[at + 1] === low)) return at;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [high = 0, low = 0] = old.subarray(at, at + 2);
      if (low === 0) continue;
      const to = this.slotOf(high, low);
      this.slots[to] = high;
      this.slots[to + 1] = low;
    }
  }
}
