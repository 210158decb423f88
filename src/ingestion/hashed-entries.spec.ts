import * as fc from 'fast-check';
import { HashedEntries } from './hashed-entries.js';

// Hashes that lie in one segment and want the same slots, beside some of another.
const high = fc.constantFrom(0, 1, 0x0001_0000, 0x000f_ffff, 0xffff_ffff);
const low = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(0xffff_ffff));
const entry = fc.tuple(high, low, fc.nat());
/** What is kept of a hash: twelve bits as the segment, sixteen of the rest of the first word, and the second. */
const keptOf = (first: number, second: number): string => `${first >>> 20} ${first & 0xffff} ${second}`;

describe('hashed entries', () => {
  it('are told per hash, in their order, whatever else is remembered', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 120 }), (entered) => {
        const [entries, plain] = [new HashedEntries(2), new Map<string, number[][]>()];
        for (const [at, [first, second, word]] of entered.entries()) {
          entries.add(first, second, [word, at]);
          const kept = keptOf(first, second);
          plain.set(kept, [...(plain.get(kept) ?? []), [word, at]]);
        }
        for (const [first, second] of entered) {
          const told = entries.of(first, second).map((words) => [...words]);
          expect(told).toEqual(plain.get(keptOf(first, second)));
        }
        expect(entries.of(0x1234_5678, 77)).toEqual([]);
      }),
    );
  });
});
