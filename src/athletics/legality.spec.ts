import { disciplineByCode } from './discipline.js';
import { legality, type ListedFacts, type ListTerms, whyNotListed } from './legality.js';

function of(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}

const hundred: ListedFacts = {
  discipline: of('100'),
  sex: 'M',
  environment: 'outdoor',
  wind: { kind: 'measured', mmPerSecond: 900 },
  timing: 'electronic',
  hasMark: true,
  day: '2026-05-01',
  withdrawn: false,
};
const list: ListTerms = {
  discipline: of('100'),
  sex: 'M',
  environment: 'outdoor',
  timing: 'electronic',
  legalOnly: true,
  implementKey: null,
};

describe('a legal mark', () => {
  it.each([
    ['+0.9', {}, []],
    ['+2.1', { wind: { kind: 'measured', mmPerSecond: 2100 } }, ['wind']],
    ['no reading', { wind: { kind: 'not_measured' } }, ['no_wind_reading']],
    ['w without a number', { wind: { kind: 'not_measured' }, flags: ['wind_assisted'] }, ['wind']],
    ['w against its own reading', { flags: ['wind_assisted'] }, []],
    ['indoors no wind', { wind: { kind: 'not_applicable' }, environment: 'indoor' }, []],
    ['a track over 200 m round', { flags: ['oversized_track'] }, ['oversized_track']],
    ['annulled', { flags: ['annulled'] }, ['annulled']],
    ['at altitude', { flags: ['altitude'] }, []],
  ] as [string, Partial<ListedFacts>, string[]][])('%s', (_, facts, reasons) => {
    expect(legality({ ...hundred, ...facts })).toEqual({ legal: reasons.length === 0, reasons });
  });
});

describe('why a mark is not in a list', () => {
  it('no reason means that it is', () => {
    expect(whyNotListed(hundred, list)).toEqual([]);
  });

  it.each([
    ['withdrawn', { withdrawn: true }, ['withdrawn']],
    ['no mark', { hasMark: false }, ['no_mark']],
    ['no date', { day: null }, ['no_date']],
    ['hand time', { timing: 'hand' }, ['hand_time']],
    ['timing not known', { timing: null }, ['timing_unknown']],
    ['indoors', { environment: 'indoor', wind: { kind: 'not_applicable' } }, ['indoor']],
    ['elsewhere', { environment: 'road', wind: { kind: 'not_applicable' } }, ['other_environment']],
    ['other discipline', { discipline: of('200') }, ['other_discipline']],
    ['other sex', { sex: 'F' }, ['other_sex']],
    ['too much wind', { wind: { kind: 'measured', mmPerSecond: 2100 } }, ['wind']],
    ['oversized track', { flags: ['oversized_track'] }, ['oversized_track']],
    [
      'several at once',
      { withdrawn: true, day: null, timing: 'hand' },
      ['withdrawn', 'no_date', 'hand_time'],
    ],
  ] as [string, Partial<ListedFacts>, string[]][])('%s', (_, facts, reasons) => {
    expect(whyNotListed({ ...hundred, ...facts }, list)).toEqual(reasons);
  });

  it('another implement, by its weight or by the age group', () => {
    const shot: ListedFacts = {
      ...hundred,
      discipline: of('SP'),
      timing: null,
      wind: { kind: 'not_applicable' },
    };
    const senior: ListTerms = { ...list, discipline: of('SP') };
    expect(whyNotListed(shot, senior)).toEqual([]);
    expect(whyNotListed({ ...shot, implement: { weightGrams: 7260 } }, senior)).toEqual([]);
    expect(whyNotListed({ ...shot, implement: { weightGrams: 6000 } }, senior)).toEqual(['other_implement']);
    expect(whyNotListed({ ...shot, ageGroup: 'U18' }, senior)).toEqual(['other_implement']);
    expect(whyNotListed({ ...shot, ageGroup: 'U18' }, { ...senior, implementKey: '5000g' })).toEqual([]);
    expect(whyNotListed({ ...shot, ageGroup: 'U18' }, { discipline: of('SP'), sex: 'M' })).toEqual([]);
  });

  it('courses that cannot be compared', () => {
    const cross: ListedFacts = { ...hundred, discipline: of('XC'), environment: 'cross-country' };
    expect(whyNotListed(cross, { discipline: of('XC'), sex: 'M' })).toEqual(['not_comparable']);
  });

  it('asks only what the list asks', () => {
    const windy: ListedFacts = { ...hundred, wind: { kind: 'measured', mmPerSecond: 4000 }, timing: 'hand' };
    expect(whyNotListed(windy, { discipline: of('100'), sex: 'M' })).toEqual([]);
    expect(whyNotListed(windy, { discipline: of('100'), sex: 'M', timing: 'hand' })).toEqual([]);
    expect(whyNotListed(hundred, { discipline: of('100'), sex: 'M', timing: 'hand' })).toEqual([
      'electronic_time',
    ]);
    expect(whyNotListed({ ...hundred, flags: ['altitude'] }, { ...list, lowAltitudeOnly: true })).toEqual([
      'altitude',
    ]);
    expect(whyNotListed(hundred, { ...list, lowAltitudeOnly: true })).toEqual([]);
  });

  it('has no timing for lengths', () => {
    const jump: ListedFacts = { ...hundred, discipline: of('LJ'), timing: null };
    expect(whyNotListed(jump, { ...list, discipline: of('LJ') })).toEqual([]);
  });
});
