import {
  birthOfAge,
  birthOfDay,
  birthOfText,
  birthOfYear,
  birthText,
  compareBirths,
  joinBirths,
} from './birth.js';
import { compareNames } from './compare-names.js';
import { hashOf, keysOf } from './keys.js';
import { repairMojibake } from './mojibake.js';
import { nameOfText, nameText, normalName } from './normal-name.js';

const words = (name: string): string => normalName({ name }).tokens.join(' ');
const levels = (one: string, other: string): string[] =>
  compareNames(normalName({ name: one }), normalName({ name: other })).matches.map(({ level }) => level);

describe('the normal form of a name', () => {
  it.each([
    ['NÚÑEZ, José', 'jose nunez'],
    ['Núñez de la Cruz, María', 'maria nunez cruz'],
    ["O'BRIEN Seán", 'obrien sean'],
    ['Łukasz Kozłowski', 'lukasz kozlowski'],
    ['Anne-Marie van der Berg', 'anne marie berg'],
    ['João dos Santos', 'joao santos'],
  ])('of %s is "%s"', (name, normal) => expect(words(name)).toBe(normal));

  it.each([
    ['Carl Stewart III', 'carl stewart', '3'],
    ['NORALDINO DIAS JUNIOR', 'noraldino dias', 'jr'],
    ['José Alves Filho', 'jose alves', 'jr'],
    ['Smith, Jr., John', 'john smith', 'jr'],
    ['Junior Guzmán', 'junior guzman', null],
  ])('sets the generation of %s apart', (name, tokens, suffix) =>
    expect(normalName({ name })).toMatchObject({ tokens: tokens.split(' '), suffix }),
  );

  it('puts given names first where two fields say which is which', () => {
    expect(normalName({ name: '', familyName: 'Pérez Gómez', givenName: 'Ana' }).tokens).toEqual([
      'ana',
      'perez',
      'gomez',
    ]);
  });

  it('knows a field of twenty characters by its end', () => {
    expect(normalName({ name: 'HERNANDEZ Jose Anton' }).isCut).toBe(true);
    expect(normalName({ name: 'Hernandez Jose' }).isCut).toBe(false);
  });

  it('comes back from the text it is kept as', () => {
    const name = normalName({ name: 'Dr. Carl Stewart-Maga?a III' });
    expect(nameOfText(nameText(name))).toEqual(name);
  });
});

describe('mojibake', () => {
  it.each([
    ['JosÃ© SÃ¡nchez', 'José Sánchez'],
    ['MÃ\u0083Â³nica', 'Mónica'],
    ['GUIMARÃƒES', 'GUIMARÃES'],
  ])('%s is repaired to %s', (wrong, right) => expect(repairMojibake(wrong)).toBe(right));

  it.each(['José', 'Ãlvaro', 'São Tomé', 'Ã© 漢'])('leaves %s, from which no way leads back', (text) =>
    expect(repairMojibake(text)).toBe(text),
  );
});

describe('words of two names', () => {
  it.each([
    ['Mike Jackson', 'Jackson Michael', ['exact', 'nickname']],
    ['Annemarie Fox', 'Anne Marie Fox', ['exact', 'joined']],
    ['R. Samarron', 'Rich Samarron', ['exact', 'initial']],
    ['Edwart Maga?a', 'Edwart Magaña', ['exact', 'typo']],
    ['Pepe Díaz', 'José Díaz', ['exact', 'nickname']],
    ['Rosario Rayneldy Ant', 'Rayneldy Rosario', ['exact', 'exact']],
  ])('%s meets %s', (one, other, expected) =>
    expect(levels(one, other).toSorted()).toEqual(expected.toSorted()),
  );

  it('stand against each other where each name keeps one', () => {
    const match = compareNames(normalName({ name: 'Chase Jackson' }), normalName({ name: 'Chase Ealey' }));
    expect(match).toMatchObject({
      rowOnly: ['jackson'],
      knownOnly: ['ealey'],
      tailsDiffer: true,
      headsDiffer: false,
    });
  });

  it.each([
    ['Paulo Sergio Souza', 'Sergio Souza', [true, false]],
    ['Jean Carlos Ribeiro', 'Jean Carlos Ribeiro Silva', [false, true]],
    ['Raimundo Cardoso Lima', 'Raimundo Lima', [false, false]],
    ['Sergio Souza', 'Sergio Souza', [false, false]],
    ['Chase Jackson', 'Chase Ealey', [false, false]],
  ])('of %s and %s one has more at its head or at its tail', (one, other, expected) => {
    const [row, known] = [normalName({ name: one }), normalName({ name: other })];
    const { headIsMore, tailIsMore } = compareNames(row, known);
    const back = compareNames(known, row);
    expect([headIsMore, tailIsMore]).toEqual(expected);
    expect([back.headIsMore, back.tailIsMore]).toEqual(expected);
  });
});

describe('births', () => {
  it.each([
    ['1999-05-01', '1999-05-01', 'day.same'],
    ['1999-05-01', '1999-05-02', 'day.date'],
    ['1999-05-01', '1999-06-01', 'day.month'],
    ['1999-05-06', '1999-06-05', 'day.swapped'],
    ['1999-05-01', '1998-05-01', 'day.year1'],
    ['1999-05-01', '1979-05-01', 'day.year'],
    ['1999-05-01', '1971-08-20', 'day.other'],
    ['1999-01-01', '1999-05-01', 'year.same'],
    ['1999', '2000', 'year.near'],
    ['1999', '2004', 'year.other'],
    ['1998/1999', '1998', 'age.same'],
    ['1998/1999', '2000', 'age.near'],
  ] as const)('%s and %s are %s', (one, other, level) => {
    const [a, b] = [birthOfText(one), birthOfText(other)];
    expect([compareBirths(a, b ? [b] : []), compareBirths(b, a ? [a] : [])]).toEqual([level, level]);
  });

  it('are narrowed by several ages, and by a day for good', () => {
    expect(joinBirths([birthOfAge(20, 2020), birthOfAge(20, 2019)])).toEqual([birthOfYear(1999)]);
    expect(joinBirths([birthOfYear(1998), birthOfDay('1999-05-01')])).toEqual([birthOfDay('1999-05-01')]);
  });

  it('come back from their text', () => {
    for (const text of ['1999-05-01', '1999', '1998/1999']) {
      const birth = birthOfText(text);
      expect(birth && birthText(birth)).toBe(text);
    }
  });
});

describe('keys', () => {
  const keys = (name: string, birth: string): number[] =>
    keysOf({ name: normalName({ name }), birth: birthOfText(birth), sex: 'F', ids: [] }).map(
      ([, hash]) => hash,
    );

  it.each([
    ['Ana Núñez', 'NUNEZ Ana', '', ''],
    ['Mike Jackson', 'Michael Jackson', '', ''],
    ['R. Samarron', 'Rich Samarron', '', ''],
    ['Chase Jackson', 'Chase Ealey', '1994-07-20', '1994-07-20'],
    ['Ana Vasquez', 'Ana Bazques', '', ''],
  ])('of %s meet those of %s', (one, other, birth, otherBirth) => {
    const theirs = new Set(keys(other, otherBirth));
    expect(keys(one, birth).some((key) => theirs.has(key))).toBe(true);
  });

  it('are whole numbers that fit the column', () => {
    for (const text of ['', 'a', 'José', '😀']) {
      expect(hashOf(text)).toBe(hashOf(text) | 0);
    }
  });
});
