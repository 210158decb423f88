import * as fc from 'fast-check';
import { type Origin, Origins } from './origins.js';

const year = fc.integer({ min: 1900, max: 2025 });
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const origin: fc.Arbitrary<Origin> = fc
  .tuple(fc.constantFrom('ARG', 'BRA', 'CHI', 'USA'), fc.oneof(fc.constant(null), year, day))
  .map(([nation, born]) => ({
    nation,
    birthDate: typeof born === 'string' ? born : null,
    birthYear: typeof born === 'string' ? Number(born.slice(0, 4)) : born,
  }));

describe('origins', () => {
  it('are told per name, whole and in their order, whatever else is remembered', () => {
    const few = fc.constantFrom('ana', 'berta', 'carla', 'dora', 'eva');
    const many = fc.array(fc.tuple(few, origin), { maxLength: 200 });
    fc.assert(
      fc.property(many, (entered) => {
        const [origins, plain] = [new Origins(), new Map<string, Origin[]>()];
        for (const [name, each] of entered) {
          origins.add(name, each);
          plain.set(name, [...(plain.get(name) ?? []), each]);
          expect(origins.of(name)).toEqual(plain.get(name));
        }
        for (const [name, expected] of plain) expect(origins.of(name)).toEqual(expected);
        expect(origins.of('nobody')).toEqual([]);
      }),
    );
  });

  it('of a hundred thousand names are found again', () => {
    const origins = new Origins();
    const birthYear = (at: number): number => 1950 + (at % 60);
    for (let at = 0; at < 100_000; at++)
      origins.add(`name ${at}`, { nation: 'CHI', birthDate: null, birthYear: birthYear(at) });
    const wrong = Array.from({ length: 100_000 }, (_, at) => at).filter((at) => {
      const [one, ...more] = origins.of(`name ${at}`);
      return one?.birthYear !== birthYear(at) || more.length > 0;
    });
    expect(wrong).toEqual([]);
  });
});
