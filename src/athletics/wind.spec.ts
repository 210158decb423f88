import { disciplineByCode, type Environment } from './discipline.js';
import { formatWind, isCombinedWindLegal, isWindLegal, readWind, type Wind } from './wind.js';

function of(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}

function read(code: string, text: string | null | undefined, environment: Environment = 'outdoor'): string {
  const reading = readWind(text, of(code), environment);
  if ('unreadable' in reading) return `unreadable ${reading.unreadable}`;
  return reading.wind.kind === 'measured' ? `${reading.wind.mmPerSecond}` : reading.wind.kind;
}

function measured(mmPerSecond: number): Wind {
  return { kind: 'measured', mmPerSecond };
}

describe('reading wind', () => {
  it.each([
    ['+0.6', '600'],
    ['-1.2', '-1200'],
    ['−0.3', '-300'],
    ['0.0', '0'],
    ['-0.0', '0'],
    ['1,4', '1400'],
    ['2,2ms', '2200'],
    ['+1.3 m/s', '1300'],
    ['(+1.9)', '1900'],
    ['V.V. -0.2', '-200'],
    ['w: +1.1', '1100'],
    ['Manual +0.4', '400'],
    ['+ 0.8', '800'],
    ['2', '2000'],
    ['+2.03', '2100'],
    ['-2.03', '-2000'],
    ['+2.00', '2000'],
    ['-0.04', '0'],
    [' +0.6 ', '600'],
    ['"+0.6"', '600'],
    ['20.0', '20000'],
    ['-20,0', '-20000'],
    ['+0', '0'],
  ])('reads %s as %s', (text, expected) => {
    expect(read('100', text)).toBe(expected);
  });

  it.each(['', ' ', null, undefined, 'NWI', 'nw', 'W', 'N/A', '-', 'Manual'])(
    'takes %p for no reading outdoors',
    (text) => {
      expect(read('100', text)).toBe('not_measured');
    },
  );

  it.each(['calm', '+12', '1.2.3', '45', '20.1', '-20.1', '--1'])('says what it cannot read: %s', (text) => {
    expect(read('100', text)).toBe(text === '+12' ? '12000' : `unreadable ${text}`);
  });

  it.each([
    ['100', 'indoor'],
    ['LJ', 'indoor'],
    ['200', 'indoor'],
    ['400', 'outdoor'],
    ['HJ', 'outdoor'],
    ['4x100', 'outdoor'],
    ['10K', 'road'],
    ['SP', 'outdoor'],
    ['1HR', 'outdoor'],
    ['300H', 'outdoor'],
    ['60', 'indoor'],
  ] as const)('takes no reading for %s %s', (code, environment) => {
    expect(read(code, '+1.0', environment)).toBe('not_applicable');
    expect(read(code, '', environment)).toBe('not_applicable');
  });

  it('keeps a reading of a 60 m or 150 m outdoors, and misses none there', () => {
    expect(read('60', '+1.0')).toBe('1000');
    expect(read('60H', '+1.0')).toBe('1000');
    expect(read('150', '')).toBe('not_applicable');
  });
});

describe('legal wind', () => {
  it.each([
    ['100', measured(2000), true],
    ['100', measured(2100), false],
    ['100', measured(-4000), true],
    ['100', measured(0), true],
    ['100', { kind: 'not_measured' }, false],
    ['LJ', { kind: 'not_measured' }, false],
    ['60', measured(2100), false],
    ['60', { kind: 'not_applicable' }, true],
    ['400', measured(5000), true],
  ] as [string, Wind, boolean][])('%s outdoors with %j: %s', (code, wind, legal) => {
    expect(isWindLegal(wind, of(code), 'outdoor')).toBe(legal);
  });

  it('asks nothing of the wind indoors', () => {
    expect(isWindLegal({ kind: 'not_measured' }, of('LJ'), 'indoor')).toBe(true);
    expect(isWindLegal(measured(9000), of('LJ'), 'indoor')).toBe(true);
  });

  it('averages the readings of a combined event', () => {
    expect(isCombinedWindLegal([measured(3000), measured(1500), measured(1500)])).toBe(true);
    expect(isCombinedWindLegal([measured(3000), measured(1600), measured(1500)])).toBe(false);
    expect(isCombinedWindLegal([measured(3000), { kind: 'not_measured' }])).toBe(false);
    expect(isCombinedWindLegal([measured(1000), { kind: 'not_measured' }])).toBe(false);
    expect(isCombinedWindLegal([])).toBe(false);
  });
});

describe('writing wind', () => {
  it.each([
    [measured(1200), '+1.2'],
    [measured(-300), '-0.3'],
    [measured(0), '0.0'],
    [{ kind: 'not_measured' }, ''],
  ] as [Wind, string][])('writes %j as "%s"', (wind, text) => {
    expect(formatWind(wind)).toBe(text);
  });
});
