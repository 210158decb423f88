import {
  type AgeGroup,
  ageGroupsOn,
  ageOn,
  doubtfulAgeGroupsOn,
  mastersGroup,
  readAgeGroup,
  readCategory,
} from './age.js';

describe('age on a day', () => {
  it.each([
    ['2026-06-30', '2000-06-30', 26],
    ['2026-06-29', '2000-06-30', 25],
    ['2026-02-28', '2004-02-29', 21],
    ['2026-03-01', '2004-02-29', 22],
    ['2026-06-30', '2026-06-30', 0],
  ])('on %s, born %s: %i', (day, date, years) => {
    expect(ageOn(day, { date })).toEqual({ kind: 'known', years });
  });

  it('lies between two numbers when only the year is known', () => {
    expect(ageOn('2026-06-30', { year: 2000 })).toEqual({ kind: 'between', youngest: 25, oldest: 26 });
    expect(ageOn('2026-06-30', { year: 2026 })).toEqual({ kind: 'between', youngest: 0, oldest: 0 });
  });

  it('is unknown without a birth, and before it', () => {
    expect(ageOn('2026-06-30', {})).toEqual({ kind: 'unknown' });
    expect(ageOn('2026-06-30', { year: null, date: null })).toEqual({ kind: 'unknown' });
    expect(ageOn('2026-06-30', { year: 2027 })).toEqual({ kind: 'unknown' });
    expect(ageOn('2026-06-30', { date: '2026-07-01' })).toEqual({ kind: 'unknown' });
  });
});

describe('age groups on a day', () => {
  it.each([
    [2013, ['U14', 'U16', 'U18', 'U20', 'U23', 'senior']],
    [2011, ['U16', 'U18', 'U20', 'U23', 'senior']],
    [2010, ['U18', 'U20', 'U23', 'senior']],
    [2009, ['U18', 'U20', 'U23', 'senior']],
    [2008, ['U20', 'U23', 'senior']],
    [2007, ['U20', 'U23', 'senior']],
    [2006, ['U23', 'senior']],
    [2004, ['U23', 'senior']],
    [2003, ['senior']],
  ] as [number, AgeGroup[]][])('youth goes by the year: born %i, in 2026: %j', (year, groups) => {
    expect(ageGroupsOn('2026-01-01', { year })).toEqual(groups);
    expect(ageGroupsOn('2026-12-31', { date: `${year}-12-31` })).toEqual(groups);
  });

  it('masters go by the day in steps of five years', () => {
    expect(ageGroupsOn('2026-06-29', { date: '1991-06-30' })).toEqual(['senior']);
    expect(ageGroupsOn('2026-06-30', { date: '1991-06-30' })).toEqual(['senior', 'M35']);
    expect(ageGroupsOn('2026-06-30', { date: '1986-06-30' })).toEqual(['senior', 'M40']);
    expect(ageGroupsOn('2026-06-30', { date: '1915-06-30' })).toEqual(['senior', 'M105']);
    expect(mastersGroup(34)).toBeNull();
    expect(mastersGroup(119)).toBe('M105');
  });

  it('names a masters group from the year alone only when the birthday does not matter', () => {
    expect(ageGroupsOn('2026-06-30', { year: 1989 })).toEqual(['senior', 'M35']);
    expect(ageGroupsOn('2026-06-30', { year: 1991 })).toEqual(['senior']);
    expect(doubtfulAgeGroupsOn('2026-06-30', { year: 1991 })).toEqual(['M35']);
    expect(doubtfulAgeGroupsOn('2026-06-30', { year: 1986 })).toEqual(['M35', 'M40']);
    expect(doubtfulAgeGroupsOn('2026-06-30', { year: 1989 })).toEqual([]);
    expect(doubtfulAgeGroupsOn('2026-06-30', { date: '1991-12-30' })).toEqual([]);
  });

  it('begin with the year of birth', () => {
    expect(ageGroupsOn('2026-06-30', { year: 2026 })).toEqual(['U14', 'U16', 'U18', 'U20', 'U23', 'senior']);
    expect(doubtfulAgeGroupsOn('2026-06-30', {})).toEqual([]);
  });

  it('knows none without a birth', () => {
    expect(ageGroupsOn('2026-06-30', {})).toEqual([]);
    expect(ageGroupsOn('2026-06-30', { year: 2030 })).toEqual([]);
  });
});

describe('age groups in words', () => {
  it.each([
    ['U20', 'U20', null],
    ['u-18', 'U18', null],
    [' U20 ', 'U20', null],
    ['Sub  20', 'U20', null],
    ['W105', 'M105', 'F'],
    ['Veteranos 45', 'M45', null],
    ['Sub-23', 'U23', null],
    ['Sub 20', 'U20', null],
    ['Under 18s', 'U18', null],
    ['Junior', 'U20', null],
    ['Youth', 'U18', null],
    ['Mayores', 'senior', null],
    ['Adulto', 'senior', null],
    ['MJU20', 'U20', 'M'],
    ['WJU18', 'U18', 'F'],
    ['U18F', 'U18', 'F'],
    ['M35', 'M35', 'M'],
    ['W40', 'M40', 'F'],
    ['Masters 50', 'M50', null],
    ['Máster 60+', 'M60', null],
  ])('reads %s as %s %s', (text, ageGroup, sex) => {
    expect(readCategory(text)).toEqual({ ageGroup, sex });
    expect(readAgeGroup(text)).toBe(ageGroup);
  });

  it.each([
    'Menores',
    'Juvenil',
    'M37',
    'U21',
    'M30',
    'M',
    'junior b',
    'the juniors',
    'youth team',
    'my youth',
    'Masters 33',
    'M110',
    '',
    'foo',
  ])('does not guess at "%s"', (text) => {
    expect(readAgeGroup(text)).toBeNull();
  });
});
