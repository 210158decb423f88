import { createHash } from 'node:crypto';
import type { Competitor } from './checked-row.js';

/** Where and when somebody was born, as far as a row says. */
export type Origin = Pick<Competitor, 'nation' | 'birthDate' | 'birthYear'>;

const SEGMENT_BITS = 6;
const FIRST_SLOTS = 16;
const FULLEST = 0.75;
/** Two halves of the hash of the name, the nation, and the birth. */
const WORDS = 4;

/**
 * Remembers the origins of millions of names in 16 bytes each, in the order in which they came. Names are told apart by
 * the first 64 bits of their SHA-256: among two million the chance that any two meet is one in ten million.
 */
export class Origins {
  private readonly segments = Array.from({ length: 1 << SEGMENT_BITS }, () => new Segment());
  private readonly nations: string[] = [];
  private readonly places = new Map<string, number>();

  of(name: string): Origin[] {
    const [high, low] = halvesOf(name);
    const found = this.segments[high >>> (32 - SEGMENT_BITS)]?.of(high, low) ?? [];
    return found.map(([place, born]) => ({ nation: this.nations[place] ?? '', ...birthOf(born) }));
  }

  add(name: string, { nation, birthDate, birthYear }: Origin): void {
    const [high, low] = halvesOf(name);
    const place = this.places.get(nation) ?? this.nations.push(nation) - 1;
    this.places.set(nation, place);
    const born = birthDate ? Number(birthDate.replaceAll('-', '')) : (birthYear ?? 0) * 10_000;
    this.segments[high >>> (32 - SEGMENT_BITS)]?.add(Uint32Array.of(high, low, place, born));
  }
}

function halvesOf(name: string): [high: number, low: number] {
  const hash = createHash('sha256').update(name).digest();
  // Zero marks an empty slot.
  return [hash.readUInt32BE(0), hash.readUInt32BE(4) || 1];
}

/** `YYYYMMDD`, a year alone as `YYYY0000`, nothing as 0. */
function birthOf(born: number): Pick<Origin, 'birthDate' | 'birthYear'> {
  const text = String(born).padStart(8, '0');
  const birthYear = Math.floor(born / 10_000) || null;
  if (born % 10_000 === 0) return { birthDate: null, birthYear };
  return { birthDate: `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`, birthYear };
}

/** Whoever shares a name lies in the slots that follow each other until a free one. */
class Segment {
  private slots = new Uint32Array(FIRST_SLOTS * WORDS);
  private count = 0;

  of(high: number, low: number): [nation: number, born: number][] {
    const found: [number, number][] = [];
    for (let at = this.home(low); this.slots[at + 1] !== 0; at = (at + WORDS) % this.slots.length) {
      if (this.slots[at] === high && this.slots[at + 1] === low)
        found.push([this.slots[at + 2] ?? 0, this.slots[at + 3] ?? 0]);
    }
    return found;
  }

  add(entry: Uint32Array): void {
    this.put(entry);
    this.count += 1;
    if (this.count * WORDS <= this.slots.length * FULLEST) return;
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (const at of inOrder(old)) this.put(old.subarray(at, at + WORDS));
  }

  private put(entry: Uint32Array): void {
    let at = this.home(entry[1] ?? 1);
    while (this.slots[at + 1] !== 0) at = (at + WORDS) % this.slots.length;
    this.slots.set(entry, at);
  }

  private home(low: number): number {
    return (low % (this.slots.length / WORDS)) * WORDS;
  }
}

/** The taken slots, from behind a free one on: a run that goes over the end keeps its order. */
function inOrder(slots: Uint32Array): number[] {
  const size = slots.length / WORDS;
  let free = 0;
  while (slots[free * WORDS + 1] !== 0) free += 1;
  return Array.from({ length: size }, (_, i) => ((free + i) % size) * WORDS).filter(
    (at) => slots[at + 1] !== 0,
  );
}
