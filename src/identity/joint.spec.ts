import * as fc from 'fast-check';
import { RarityOfHub } from './background.js';
import { birthOfText } from './birth.js';
import { decide } from './decide.js';
import { decideJointly, type Line } from './joint.js';
import { MemoryStore } from './memory-store.js';
import type { Mention } from './mention.js';
import { MODEL } from './model.data.js';
import type { Model } from './model.js';
import { normalName } from './normal-name.js';
import { fingerprintOf } from './stored-mention.js';
import { lineOf, mayBeOneLine, TakenInFile } from './taken.js';

const aMention = (name: string, birth: string): Mention => ({
  name: normalName({ name }),
  birth: birthOfText(birth),
  sex: 'F',
  nation: 'CHI',
  club: null,
  ids: [],
  source: null,
  year: 2024,
});
const GIVEN = ['Ana', 'Ana María', 'A.', 'Maria', 'Berta', 'Any'];
const FAMILY = ['Muestra', 'Prueba', 'Muestra Prueba', 'Muestrra', 'da Prueba'];
const BIRTHS = ['', '1994', '1994-07-20', '1994-07-21', '1995', '1993/1994'];
const someone = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY), fc.constantFrom(...BIRTHS))
  .map(([given, family, birth]) => aMention(`${given} ${family}`, birth));
const unlike = { selector: fingerprintOf };

function decidedTogether(known: readonly Mention[], rows: readonly Mention[], model: Model = MODEL) {
  const store = new MemoryStore();
  for (const [at, mention] of known.entries()) store.create(`A${at}`, mention);
  const rarity = new RarityOfHub(store.rarity.athletes, store.rarity.counts);
  const lines = rows.map((row): Line => {
    const about = { profiles: store.candidates(row), rarity, namesakes: store.namesakes(row) };
    return { key: fingerprintOf(row), decide: (isTaken) => decide(row, { ...about, isTaken }, model) };
  });
  const written = rows.map((row) => lineOf(row, new Set(['the final'])));
  const decisions = decideJointly(lines, { written, taken: new TakenInFile() });
  return { decisions, written };
}

describe('the lines of a file, decided together', () => {
  it('come out alike in any order', () => {
    const shuffled = fc
      .uniqueArray(someone, { ...unlike, minLength: 2, maxLength: 8 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 6 }), shuffled, (known, [rows, others]) => {
        const outcome = (some: readonly Mention[]): string[] =>
          decidedTogether(known, some)
            .decisions.map(
              ({ kind, id }, at) => `${fingerprintOf(some[at] ?? aMention('', ''))} ${kind} ${id}`,
            )
            .toSorted();
        expect(outcome(others)).toEqual(outcome(rows));
      }),
    );
  });

  it('give an athlete to the strongest claim, and tell the others so', () => {
    const known = [aMention('Ana Muestra Quilodran', '1994-07-20')];
    const rows = [aMention('Ana Muestra', '1994'), aMention('Ana Muestra Quilodran', '1994-07-20')];
    const { decisions } = decidedTogether(known, rows);
    expect(decisions[1]).toMatchObject({ kind: 'known', id: 'A0' });
    const [alone] = decidedTogether(known, rows.slice(0, 1)).decisions;
    const [lost] = decisions[0]?.candidates ?? [];
    expect(lost?.evidence.features).toContainEqual(['file.taken', 1]);
    expect(lost?.bits).toBeLessThan((alone?.candidates[0]?.bits ?? 0) - 3);
  });

  it('never pass a gate, whatever the weights and thresholds', () => {
    const weights = fc.dictionary(
      fc.constantFrom(...Object.keys(MODEL.weights)),
      fc.double({ min: -50, max: 50, noNaN: true }),
    );
    const people = fc.array(someone, { minLength: 1, maxLength: 5 });
    const rows = fc.uniqueArray(someone, { ...unlike, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(people, rows, weights, (known, some, drawn) => {
        const names = Object.keys(MODEL.thresholds) as (keyof Model['thresholds'])[];
        const thresholds = Object.fromEntries(
          names.map((name) => [name, { match: 0, fresh: 1 }] as const),
        ) as Model['thresholds'];
        const { decisions } = decidedTogether(known, some, {
          version: 'drawn',
          weights: drawn,
          thresholds,
          seen: MODEL.seen,
        });
        for (const { kind, id, candidates } of decisions) {
          if (kind !== 'known') continue;
          expect(candidates.find((each) => each.id === id)?.gate).toBeNull();
        }
      }),
    );
  });
});

describe('two lines of one file', () => {
  const line = (name: string, birth: string, place: string) =>
    lineOf(aMention(name, birth), new Set([place]));
  it.each([
    ['the same writing', line('Ana Muestra', '1994', 'a'), line('MUESTRA, Ana', '1994', 'a'), true],
    ['less of the birth elsewhere', line('Ana Muestra', '1994', 'a'), line('Ana Muestra', '', 'b'), true],
    ['less of the birth in one heat', line('Ana Muestra', '1994', 'a'), line('Ana Muestra', '', 'a'), false],
    ['another name', line('Ana Muestra', '1994', 'a'), line('Any Muestra', '1994', 'b'), false],
  ])('%s', (_, one, other, may) => {
    expect(mayBeOneLine(one, other)).toBe(may);
    expect(mayBeOneLine(other, one)).toBe(may);
  });
});
