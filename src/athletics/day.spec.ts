import { dayOrderOf, readDay } from './day.js';
import { readBirth } from './birth.js';

describe('reading days', () => {
  it.each([
    ['21 AUG 1986', '1986-08-21'],
    ['21.08.1986', '1986-08-21'],
    ['1986-08-21', '1986-08-21'],
    ['19860821', '1986-08-21'],
    ['08/21/1986', '1986-08-21'],
    ['21/8/86', '1986-08-21'],
    ['21-08-1986', '1986-08-21'],
    ['5 de mayo de 2024', '2024-05-05'],
    ['05 MAI 2024', '2024-05-05'],
    ['1er février 2024', '2024-02-01'],
    ['May 5, 2024', '2024-05-05'],
    ['Sept 5 2024', '2024-09-05'],
    ['sábado 6 abril 2024', '2024-04-06'],
    ['6-set-24', '2024-09-06'],
    ['2024-05-06T10:00:00Z', '2024-05-06'],
    ['2024-05-06 10:30', '2024-05-06'],
    ["'2024-05-06'", '2024-05-06'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2000', '2000-02-29'],
    ['05.05.2024', '2024-05-05'],
    [' 21.08.1986 ', '1986-08-21'],
    ['21  AUG   1986', '1986-08-21'],
    ['"21.08.1986"', '1986-08-21'],
    ['12.31.2024', '2024-12-31'],
    ['01.01.1850', '1850-01-01'],
    ['31.12.2200', '2200-12-31'],
  ])('reads %s as %s', (text, day) => {
    expect(readDay(text)).toEqual({ day });
  });

  it.each([
    ['1986', 1986],
    ['08/1986', 1986],
    ['1986-08', 1986],
    ['1850', 1850],
    ['2200', 2200],
    ['12/1986', 1986],
    ['1986.12', 1986],
    ['00.12.1986', 1986],
    ['1986-12-00', 1986],
    ['0 AUG 1986', 1986],
    ['AUG 1986', 1986],
    ['00.00.1986', 1986],
    ['1986-00-00', 1986],
    ['1986-08-00', 1986],
  ])('keeps the year of %s', (text, year) => {
    expect(readDay(text, { order: 'dmy' })).toEqual({ year });
  });

  it.each([
    '29.02.2023',
    '29.02.1900',
    '31.04.2024',
    '2024-13-01',
    '31.12.1849',
    '01.01.2201',
    '1849',
    'soon',
    '',
    '32.13.2024',
    '1.2.3',
    '123.1.2024',
    '21 FOO 1986',
    '13/1986',
    '2201',
    '08/2201',
    '00.13.1986',
    '00.05.86',
    '12.00.1986',
    '1986-13-00',
    '1986-00-01',
    "'2024-05-06",
    '2024-05-06"x',
    '1.2.345',
    '21 1986',
    '2024-05-123',
    'May 32, 2024',
  ])('is strict: "%s" is no day', (text) => {
    expect(readDay(text)).toEqual({ unreadable: text });
  });

  it('is ambiguous when day and month could change places, whichever comes first', () => {
    expect(readDay('04/03/2024')).toEqual({ ambiguous: ['2024-03-04', '2024-04-03'] });
    expect(readDay('03/04/2024')).toEqual({ ambiguous: ['2024-03-04', '2024-04-03'] });
  });

  it('follows the order of the column', () => {
    expect(readDay('04/03/2024', { order: 'dmy' })).toEqual({ day: '2024-03-04' });
    expect(readDay('04/03/2024', { order: 'mdy' })).toEqual({ day: '2024-04-03' });
    expect(readDay('24/03/04', { order: 'ymd' })).toEqual({ day: '2024-03-04' });
    expect(readDay('24/03/2004', { order: 'ymd' })).toEqual({ day: '2004-03-24' });
    expect(readDay('21/03/2024', { order: 'mdy' })).toEqual({ unreadable: '21/03/2024' });
  });

  it('gives two digits the latest year allowed', () => {
    expect(readDay('21.08.49')).toEqual({ day: '2049-08-21' });
    expect(readDay('21.08.50')).toEqual({ day: '1950-08-21' });
    expect(readDay('21.08.48', { latestYear: 2026 })).toEqual({ day: '1948-08-21' });
    expect(readDay('21.08.26', { latestYear: 2026 })).toEqual({ day: '2026-08-21' });
    expect(readDay('21 AUG 27', { latestYear: 2026 })).toEqual({ day: '1927-08-21' });
  });
});

describe('the order of day and month in a column', () => {
  it('is decided by one number above twelve', () => {
    expect(dayOrderOf(['04/03/2024', '13/03/2024', '01/01/2024'])).toEqual({ order: 'dmy' });
    expect(dayOrderOf(['04/03/2024', '03/13/2024'])).toEqual({ order: 'mdy' });
    expect(dayOrderOf(['13/12/2024'])).toEqual({ order: 'dmy' });
    expect(dayOrderOf(['12/13/2024'])).toEqual({ order: 'mdy' });
    expect(dayOrderOf(['2024-03-04'])).toEqual({ order: 'ymd' });
    expect(dayOrderOf(['2024-03-04', '13-03-2024'])).toEqual({ order: 'dmy' });
  });

  it('stays open without one', () => {
    expect(dayOrderOf(['04/03/2024', '12/12/2024', '', '4 MAR 2024'])).toEqual({ ambiguous: true });
    expect(dayOrderOf([])).toEqual({ ambiguous: true });
  });

  it('cannot be both', () => {
    expect(dayOrderOf(['13/03/2024', '03/13/2024'])).toEqual({ contradictory: ['13/03/2024', '03/13/2024'] });
    expect(dayOrderOf(['13/13/2024'])).toEqual({ ambiguous: true });
  });
});

describe('reading births', () => {
  it.each([
    ['21 AUG 1986', { kind: 'known', date: '1986-08-21', year: 1986, doubtful: false }],
    ['1986', { kind: 'known', date: null, year: 1986, doubtful: false }],
    ["'86", { kind: 'known', date: null, year: 1986, doubtful: false }],
    ['04', { kind: 'known', date: null, year: 2004, doubtful: false }],
    ['48', { kind: 'known', date: null, year: 1948, doubtful: false }],
    ['01.01.1990', { kind: 'known', date: '1990-01-01', year: 1990, doubtful: true }],
    ['04/03/1990', { kind: 'ambiguous', days: ['1990-03-04', '1990-04-03'] }],
    ['', { kind: 'none' }],
    [null, { kind: 'none' }],
    [' 1986 ', { kind: 'known', date: null, year: 1986, doubtful: false }],
    ['  ', { kind: 'none' }],
    ['0000-00-00', { kind: 'none' }],
    ['n/a', { kind: 'none' }],
    ['?', { kind: 'none' }],
    ['yesterday', { kind: 'unreadable', text: 'yesterday' }],
  ])('reads %p as %j', (text, expected) => {
    expect(readBirth(text, { latestYear: 2026 })).toEqual(expected);
  });
});
