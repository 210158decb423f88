import { disciplineByCode } from './discipline.js';
import { hasImplement, implementKey, sameImplement, standardImplement } from './implement.js';

function of(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}

describe('standard implements', () => {
  it.each([
    ['SP', 'M', 'senior', { weightGrams: 7260 }],
    ['SP', 'M', 'U23', { weightGrams: 7260 }],
    ['SP', 'M', 'U20', { weightGrams: 6000 }],
    ['SP', 'M', 'U18', { weightGrams: 5000 }],
    ['SP', 'F', 'U18', { weightGrams: 3000 }],
    ['SP', 'M', 'M35', { weightGrams: 7260 }],
    ['SP', 'M', 'M50', { weightGrams: 6000 }],
    ['SP', 'M', 'M55', { weightGrams: 6000 }],
    ['SP', 'M', 'M60', { weightGrams: 5000 }],
    ['SP', 'M', 'M85', { weightGrams: 3000 }],
    ['SP', 'F', 'M75', { weightGrams: 2000 }],
    ['DT', 'M', 'U20', { weightGrams: 1750 }],
    ['DT', 'F', 'U23', { weightGrams: 1000 }],
    ['JT', 'F', 'senior', { weightGrams: 600 }],
    ['110H', 'M', 'senior', { hurdleHeightMm: 1067 }],
    ['110H', 'M', 'U20', { hurdleHeightMm: 991 }],
    ['110H', 'M', 'U18', { hurdleHeightMm: 914 }],
    ['100H', 'F', 'U18', { hurdleHeightMm: 762 }],
    ['60H', 'M', 'U23', { hurdleHeightMm: 1067 }],
    ['2000SC', 'M', 'U18', { hurdleHeightMm: 838 }],
    ['SP', 'X', 'senior', null],
    ['SP', 'M', 'U17', null],
    ['110H', 'F', 'senior', null],
    ['110H', 'M', 'M50', null],
    ['80H', 'F', 'senior', null],
    ['100', 'M', 'senior', null],
  ] as const)('%s %s %s: %j', (code, sex, ageGroup, expected) => {
    expect(standardImplement(of(code), sex, ageGroup)).toEqual(expected);
  });
});

describe('the implement in the identity of a contest', () => {
  it.each([
    ['the senior standard', 'SP', 'M', undefined, undefined, null],
    ['the senior standard said', 'SP', 'M', undefined, { weightGrams: 7260 }, null],
    ['16 pounds', 'SP', 'M', undefined, { weightGrams: 7257 }, null],
    ['6 kg', 'SP', 'M', undefined, { weightGrams: 6000 }, '6000g'],
    ['6 kg by age group', 'SP', 'M', 'U20', undefined, '6000g'],
    ['a youth with the senior implement', 'SP', 'M', 'U20', { weightGrams: 7260 }, null],
    ['a girl of U20 throws the senior weight', 'SP', 'F', 'U20', undefined, null],
    ['39 inches', '110H', 'M', undefined, { hurdleHeightMm: 991 }, '991mm'],
    ['99.0 cm', '110H', 'M', undefined, { hurdleHeightMm: 990 }, '991mm'],
    ['1.06 m', '110H', 'M', undefined, { hurdleHeightMm: 1064 }, null],
    ['an odd weight', 'SP', 'M', undefined, { weightGrams: 5443 }, '5443g'],
    ['an age group without a known standard', 'SP', 'M', 'U17', undefined, null],
    ['no implement in the discipline', '100', 'M', 'U18', { weightGrams: 5000 }, null],
    ['a jump', 'LJ', 'M', 'U18', { weightGrams: 5000 }, null],
    ['hurdles without a senior height', '80H', 'F', 'U16', undefined, '762mm'],
  ] as const)('%s', (_, code, sex, ageGroup, implement, expected) => {
    expect(implementKey({ discipline: of(code), sex, ageGroup, implement })).toBe(expected);
  });

  it('is asked of throws and hurdles only', () => {
    expect(['SP', 'HT', '110H', '3000SC', 'LJ', '100', 'DEC'].map((code) => hasImplement(of(code)))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('never takes a weight for a height', () => {
    expect(sameImplement({ weightGrams: 914 }, { hurdleHeightMm: 914 })).toBe(false);
    expect(sameImplement({ hurdleHeightMm: 914 }, { weightGrams: 914 })).toBe(false);
    expect(sameImplement({ hurdleHeightMm: 914 }, { hurdleHeightMm: 918 })).toBe(true);
    expect(sameImplement({ hurdleHeightMm: 914 }, { hurdleHeightMm: 919 })).toBe(false);
    expect(sameImplement({ weightGrams: 7260 }, { weightGrams: 7251 })).toBe(true);
    expect(sameImplement({ weightGrams: 7260 }, { weightGrams: 7250 })).toBe(false);
  });
});
