import * as fc from 'fast-check';
import { birthOfText } from './birth.js';
import { decide, type Known, mayBeMeant } from './decide.js';
import { gateOf } from './gates.js';
import { MemoryStore } from './memory-store.js';
import type { Mention, Profile, Sex } from './mention.js';
import { MODEL } from './model.data.js';
import type { Model } from './model.js';
import { normalName, wordsText } from './normal-name.js';
import { RarityOfHub } from './background.js';

const aMention = (name: string, birth = '', more: Partial<Mention> = {}): Mention => ({
  name: normalName({ name }),
  birth: birthOfText(birth),
  sex: 'F',
  nation: 'CHI',
  club: null,
  ids: [],
  source: null,
  year: 2024,
  ...more,
});

function decided(known: readonly Mention[], row: Mention, model: Model = MODEL) {
  const store = new MemoryStore();
  for (const [at, mention] of known.entries()) store.create(`A${at}`, mention);
  const rarity = new RarityOfHub(store.rarity.athletes, store.rarity.counts);
  return decide(row, { profiles: store.candidates(row), rarity, namesakes: store.namesakes(row) }, model);
}

describe('who is who', () => {
  it('takes the same name and day for the same person, however they are written', () => {
    const { kind, id } = decided(
      [aMention('NÚÑEZ SOTO, Ana', '1999-05-01')],
      aMention('Ana Nunez', '1999-05-01'),
    );
    expect([kind, id]).toEqual(['known', 'A0']);
  });

  it('takes an unlike name for somebody new', () => {
    expect(decided([aMention('Ana Núñez', '1999-05-01')], aMention('Berta Muestra', '1987')).kind).toBe(
      'new',
    );
  });

  it.each([
    ['names_conflict', 'Chase Jackson', 'Chase Ealey', '1994-07-20', '1994-07-20', {}],
    ['births_contradict', 'Nora Muestra Prueba', 'Nora Muestra Prueba', '1994-07-20', '1994-07-21', {}],
    [
      'sexes_differ',
      'Nora Muestra Prueba',
      'Nora Muestra Prueba',
      '1994-07-20',
      '1994-07-20',
      { sex: 'M' as Sex },
    ],
    ['suffixes_conflict', 'Nora Muestra Prueba Jr', 'Nora Muestra Prueba III', '1994', '1994', {}],
    ['fuzzy_name', 'Nora Muestrra', 'Nora Muestra', '1994', '1994', {}],
  ])('lets nobody pass the gate %s', (gate, one, other, birth, otherBirth, more) => {
    const { kind, candidates } = decided([aMention(one, birth)], aMention(other, otherBirth, more));
    expect([kind === 'known', candidates[0]?.gate]).toEqual([false, gate]);
  });

  it('never merges on a number alone', () => {
    const ids = [['licence', '77']] as const;
    const { kind, candidates } = decided(
      [aMention('Nora Muestra', '1994-07-20', { ids })],
      aMention('Olga Ejemplo', '1994-07-20', { ids }),
    );
    expect([kind === 'known', candidates[0]?.gate]).toEqual([false, 'id_without_name']);
  });

  it('decides less than surely only on kinds of evidence that have been right before', () => {
    const words = Array.from({ length: 100 }, (_, at) => `q${String.fromCodePoint(97 + (at % 26))}${at}zo`);
    const crowd = words.flatMap((word) => [
      aMention(`Ana ${word}`, '1970'),
      aMention(`${word} Soto`, '1970'),
      aMention(`Maria ${word} Vera`, '1970'),
    ]);
    const ask = (row: Mention, model: Model) =>
      decided([aMention('Ana Maria Soto', '1994'), ...crowd], row, model);
    const unheard = { ...MODEL, seen: [] };
    const vague = aMention('Ana Soto', '1994');
    const [told, asked] = [ask(vague, MODEL), ask(vague, unheard)];
    expect([told.kind, told.id, (told.candidates[0]?.chance ?? 1) < 0.995]).toEqual(['known', 'A0', true]);
    expect([asked.kind, asked.id, asked.candidates[0]?.gate]).toEqual(['question', null, 'unseen_evidence']);
    const sure = ask(aMention('Ana Maria Soto', '1994'), unheard);
    expect([sure.kind, (sure.candidates[0]?.chance ?? 0) >= 0.995]).toEqual(['known', true]);
  });

  it('asks where two are equally likely', () => {
    const twins = [aMention('Nora Muestra', '1994'), aMention('Nora Muestra', '1994')];
    const { kind, candidates } = decided(twins, aMention('Nora Muestra', '1994'));
    expect([kind, candidates.length]).toEqual(['question', 2]);
  });

  it('finds everybody by whom a row of somebody new is no longer that, and hardly anybody else', () => {
    const names = [
      'Ana Soto',
      'Ana Sotto',
      'A. Soto',
      'Ana Soto Vera',
      'Anna Soto',
      'Eva Mar',
      'Luz Paz Rey',
      'Sol Rey',
    ];
    const mentions = fc.record({
      name: fc.constantFrom(...names),
      birth: fc.constantFrom('', '1994', '1995', '1994-07-20', '1987-01-03'),
      nation: fc.constantFrom('CHI', 'PER'),
    });
    const all = fc.array(mentions, { maxLength: 4 });
    let asked = 0;
    let needless = 0;
    fc.assert(
      fc.property(all, fc.array(mentions, { minLength: 1, maxLength: 4 }), mentions, (before, since, row) => {
        const [mention, ...others] = [row, ...before, ...since].map(({ name, birth, nation }) =>
          aMention(name, birth, { nation }),
        );
        if (!mention) return;
        const store = new MemoryStore();
        for (const [at, other] of others.entries()) store.create(`A${at}`, other);
        const rarity = new RarityOfHub(store.rarity.athletes, store.rarity.counts);
        const profiles = store.candidates(mention);
        const isLate = ({ id }: { id: string }): boolean => Number(id.slice(1)) >= before.length;
        const told = (some: readonly Profile[]): Known => {
          const words = wordsText(mention.name);
          return {
            profiles: some,
            rarity,
            namesakes: some.filter(({ names: [own] }) => own && wordsText(own) === words).length,
          };
        };
        const earlier = decide(mention, told(profiles.filter((each) => !isLate(each))), MODEL);
        if (earlier.kind !== 'new') return;
        const now = decide(mention, told(profiles), MODEL);
        const isFound = mayBeMeant(mention, told(profiles.filter(isLate)), MODEL);
        expect(isFound || now.kind === 'new').toBe(true);
        asked += now.kind === 'new' ? 1 : 0;
        needless += now.kind === 'new' && isFound ? 1 : 0;
      }),
      { numRuns: 2_000 },
    );
    expect(needless).toBeLessThan(asked / 2);
  });

  it('passes no gate, whatever the weights', () => {
    const names = [
      'Ana Soto',
      'Ana Sotto',
      'Ana Soto Jr',
      'Ana Soto III',
      'A. Soto',
      'Ana Vera',
      'Soto Vera Ana',
    ];
    const mentions = fc.record({
      name: fc.constantFrom(...names),
      birth: fc.constantFrom('', '1994', '1995', '1994-07-20', '1994-07-21', '1993/1994'),
      sex: fc.constantFrom<Sex>('F', 'M'),
      ids: fc.constantFrom([], [['licence', '1'] as const], [['licence', '2'] as const]),
    });
    const weights = fc.dictionary(
      fc.constantFrom(...Object.keys(MODEL.weights)),
      fc.integer({ min: -40, max: 40 }),
    );
    fc.assert(
      fc.property(fc.array(mentions, { maxLength: 6 }), mentions, weights, (known, row, bits) => {
        const model = { ...MODEL, weights: { ...MODEL.weights, ...bits } };
        const asked = known.map(({ name, birth, ...more }) => aMention(name, birth, more));
        const { kind, id, candidates } = decided(
          asked,
          aMention(row.name, row.birth, { sex: row.sex, ids: row.ids }),
          model,
        );
        if (kind !== 'known') return;
        const taken = candidates.find((candidate) => candidate.id === id);
        expect(taken && gateOf(taken.evidence)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
