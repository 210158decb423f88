import { disciplineByCode } from './discipline.js';
import { quickMark } from './mark-quick.js';
import type { Mark, Timing } from './mark.js';

function quick(code: string, text: string, timing?: Timing): Mark | string {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  const reading = quickMark(text, { discipline, timing });
  if (reading === null) return 'long way';
  return reading.kind === 'mark' ? reading.mark : reading.kind;
}

describe('the quick way', () => {
  it.each([
    ['100', '9.58', 9580, 'ms', 10, 'electronic'],
    ['100', '0.09', 90, 'ms', 10, 'electronic'],
    ['100', '10.2h', 10_200, 'ms', 100, 'hand'],
    ['100', '10.23h', 10_230, 'ms', 10, 'hand'],
    ['100', '10.2', 10_200, 'ms', 100, null],
    ['100', '10.235', 10_235, 'ms', 1, 'electronic'],
    ['100', '11', 11_000, 'ms', 1000, null],
    ['100', '0', 0, 'ms', 1000, null],
    ['100', '123456', 123_456_000, 'ms', 1000, null],
    ['100', '123456.5', 123_456_500, 'ms', 100, null],
    ['800', '1:53.28', 113_280, 'ms', 10, 'electronic'],
    ['800', '1:59', 119_000, 'ms', 1000, null],
    ['800', '1:00', 60_000, 'ms', 1000, null],
    ['800', '99:59.9', 5_999_900, 'ms', 100, null],
    ['MAR', '2:00:00', 7_200_000, 'ms', 1000, null],
    ['MAR', '2:59:59', 10_799_000, 'ms', 1000, null],
    ['MAR', '3:09:10', 11_350_000, 'ms', 1000, null],
    ['20000W', '1:26:52.3h', 5_212_300, 'ms', 100, 'hand'],
    ['20000W', '1:59:59.99', 7_199_990, 'ms', 10, 'electronic'],
    ['LJ', '8.95', 8950, 'mm', 10, null],
    ['LJ', '8,95', 8950, 'mm', 10, null],
    ['LJ', '8.90', 8900, 'mm', 10, null],
    ['LJ', '7', 7000, 'mm', 1000, null],
    ['LJ', '0.9', 900, 'mm', 100, null],
    ['LJ', '7.055', 7055, 'mm', 1, null],
    ['LJ', '123456', 123_456_000, 'mm', 1000, null],
    ['LJ', '123456.7', 123_456_700, 'mm', 100, null],
    ['1HR', '21330', 21_330_000, 'mm', 1000, null],
    ['1HR', '18930.55', 18_930_550, 'mm', 10, null],
    ['HEP', '0', 0, 'points', 1, null],
    ['HEP', '99999', 99_999, 'points', 1, null],
  ] as const)('takes %s %s', (code, text, value, unit, precision, timing) => {
    expect(quick(code, text)).toEqual({ value, unit, precision, timing });
  });

  it.each([
    ['100', '11', 'hand', 1000],
    ['100', '10.2', 'hand', 100],
    ['100', '10.2', 'electronic', 10],
    ['100', '10.23', 'hand', 10],
    ['20000W', '1:26:52.3', 'electronic', 100],
    ['10000', '27:00.3', 'electronic', 10],
  ] as const)('takes %s %s in a meet timed by %s', (code, text, timing, precision) => {
    expect(quick(code, text, timing)).toMatchObject({ timing, precision });
  });

  it.each([
    ...[
      '',
      'a',
      'h',
      '10.',
      '10.h',
      '.5',
      ':5',
      '10:',
      '10:.5',
      '10:5',
      '10:5.0',
      '10.2345',
      '10.5a',
      '10.5:',
      '10.5;',
    ].map((text) => ['100', text]),
    ...[
      '10-5',
      '10/5',
      '10;5',
      '10.2hh',
      '10.2/',
      '10.:',
      '10./',
      '1234567',
      '1234567.5',
      ' 10.23',
      '10,5',
    ].map((text) => ['100', text]),
    ...[
      '1:60.00',
      '1:60',
      '1:5',
      '1:005',
      '1:5.00',
      '1:60:00',
      '2:05:60',
      '2:05:5',
      '2:5:05',
      '2:05:005',
      '1:02:03:04',
    ].map((text) => ['MAR', text]),
    // Hours are not believable there, minutes are.
    ['800', '02:02:17'],
    ['800', '2:02:17'],
    ['ULTRA', '90:10:20'],
    // Neither is.
    ['800', '20:02:17'],
    ...[
      '',
      '.95',
      '8.',
      '8..9',
      '8.9.5',
      '8,9,5',
      '8.9,5',
      '8:95',
      '8/95',
      '8;9',
      '8-9',
      '1234567',
      '8.9512',
      ' 8',
    ].map((text) => ['LJ', text]),
    ['LJ', '1234567.5'],
    ['1HR', '21.330'],
    ...['', '123456', '12a', '1.2', '1/2', '1:2', '-1', ' 1'].map((text) => ['HEP', text]),
  ])('leaves %s "%s" to the long way', (code, text) => {
    expect(quick(code ?? '', text ?? '')).toBe('long way');
  });

  it('has nothing but the mark to say', () => {
    const discipline = disciplineByCode('100');
    expect(discipline && quickMark('10.23', { discipline })).toEqual({
      kind: 'mark',
      mark: { value: 10_230, unit: 'ms', precision: 10, timing: 'electronic' },
      suffixes: [],
      flags: [],
      wind: null,
      qualifier: null,
      decidedByMisses: false,
      exhibition: false,
      thousandthsMs: null,
      inferred: false,
    });
  });
});
