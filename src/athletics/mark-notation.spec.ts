import { disciplineByCode } from './discipline.js';
import { formatMark, type Mark, readMark } from './mark.js';

/** The reading in short: value/precision timing, and what else was said. */
function read(code: string, text: string): string {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  const reading = readMark(text, { discipline });
  if (reading.kind === 'status') return reading.status;
  if (reading.kind === 'unreadable') return reading.reason;
  if (reading.kind !== 'mark') return reading.kind;
  const { mark, flags, suffixes, wind, qualifier, exhibition, decidedByMisses, inferred, thousandthsMs } =
    reading;
  const air = wind && ('wind' in wind ? Object.values(wind.wind).join(' ') : 'unreadable wind');
  return [
    `${mark.value}/${mark.precision}`,
    mark.timing,
    ...flags,
    ...suffixes,
    air,
    qualifier,
    thousandthsMs,
    exhibition && 'exhibition',
    decidedByMisses && 'misses',
    inferred && 'inferred',
    mark.unit !== discipline.unit && 'in the wrong unit',
  ]
    .filter(Boolean)
    .join(' ');
}

describe('the edges of time notations', () => {
  it.each([
    ['MAR', '2:59:59', '10799000/1000'],
    ['MAR', '2:00:00', '7200000/1000'],
    ['MAR', '2:60:00', 'sixty_or_more'],
    ['MAR', '2:05:60', 'sixty_or_more'],
    ['MAR', '2:5:09', 'not_a_mark'],
    ['MAR', '2:05:9', 'not_a_mark'],
    ['MAR', '2:05:099', 'not_a_mark'],
    ['MAR', '1:2:05:09', 'not_a_mark'],
    ['20000W', '1:26:52:30', 'not_a_mark'],
    ['800', '1:53:285', 'not_a_mark'],
    ['800', '1:53:2', 'not_a_mark'],
    ['800', '1.59.99', '119990/10 electronic'],
    ['MAR', '2.59.59', '10799000/1000 inferred'],
    ['MAR', '1.48:36', '6516000/1000'],
    ['MAR', '2.05.09', '7509000/1000 inferred'],
    ['MAR', '20509', '20509000/1000'],
    ['100', '0.50', '500/10 electronic'],
    ['100', '10.', 'not_a_mark'],
    ['100', '.58', 'not_a_mark'],
    ['100', ':58', 'not_a_mark'],
    ['100', '10.2345h', '10235/1 hand'],
    ['100', '10..58', 'not_a_mark'],
    ['100', '10.5a', 'not_a_mark'],
    ['100', '10.2h3', 'not_a_mark'],
    ['100', '123456', '123456000/1000'],
    ['100', '1234567', 'not_a_mark'],
    ['100', '10.00', '10000/10 electronic'],
    ['100', '10.99', '10990/10 electronic'],
    ['100', '10.05', '10050/10 electronic'],
    ['100', '10,5', '10500/100'],
    ['800', '1:59.99', '119990/10 electronic'],
    ['800', '1:60.00', 'sixty_or_more'],
    ['800', '1:05', '65000/1000'],
    ['800', '105:05', '6305000/1000'],
    ['800', '1:53,2', '113200/100'],
    ['800', '1,53,28', '113280/10 electronic'],
    ['800', '1.53.285', '113285/1 electronic'],
    ['800', '1.53.2', '113200/100'],
    ['800', '1:53:28.5', '6808500/100'],
    ['20000W', '1.26.52,3', '5212300/100'],
    ['20000W', '1:26:52.30', '5212300/10 electronic'],
    ['5000', '14:05:30', '845300/10 electronic inferred'],
    ['5000', '14\' 05" 30', '845300/10 electronic'],
    ['5000', '14 min 05.30', '845300/10 electronic'],
    ['5000', '14m05s30', '845300/10 electronic'],
    ['800', '2min 05 seg', '125000/1000'],
    ['MAR', '2 h 01 min 09 s', '7269000/1000'],
    ['100', '10"45', '10450/10 electronic'],
    ['100', '10.45"', 'not_a_mark'],
  ])('%s %s: %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });
});

describe('the edges of lengths and points', () => {
  it.each([
    ['LJ', '0', '0/1000'],
    ['LJ', '8.', 'not_a_mark'],
    ['LJ', '.95', 'not_a_mark'],
    ['LJ', '8..95', 'not_a_mark'],
    ['LJ', '8.9.5', 'not_a_mark'],
    ['LJ', '8:95', 'not_a_mark'],
    ['LJ', '7.055', '7055/1'],
    ['LJ', '7.0551', '7055/1'],
    ['LJ', '7m05', '7050/10'],
    ['LJ', '123456.0', '123456000/100'],
    ['LJ', '1234567.0', '1234567000/100'],
    ['LJ', '12345678', 'not_a_mark'],
    ['HJ', '204.5 cm', '2045/1 cm'],
    ['HJ', '204cm', '2040/10 cm'],
    ['HJ', "6'", '1820/10 converted'],
    ['HJ', '6ft 2in', '1870/10 converted'],
    ['HJ', '6 ft 2.75 in', '1890/10 converted'],
    ['HJ', '6-11.99', '2130/10 converted'],
    ['HJ', '6-0', '1820/10 converted'],
    ['HJ', '6-12', 'inches_over_eleven'],
    ['HJ', '6\'2½"', '1890/10 converted'],
    ['HJ', '6\'2¼"', '1880/10 converted'],
    ['HJ', '6\'2 3/4"', '1890/10 converted'],
    ['LJ', '20-0 3/4', '6110/10 converted'],
    ['SP', '45-6.5', '13880/10 converted'],
    ['1HR', '5.000', '5000000/1000 inferred'],
    ['1HR', '21,330', '21330000/1000 inferred'],
    ['1HR', '900.000', 'not_a_mark'],
    ['1HR', '18930.5', '18930500/100'],
    ['24HR', '319.614', '319614000/1000 inferred'],
    ['DEC', '12345', '12345/1'],
    ['DEC', '123456', 'not_a_mark'],
    ['DEC', '7,291', '7291/1'],
    ['DEC', "7'291", '7291/1'],
    ['DEC', '72.91', 'not_a_mark'],
    ['DEC', '0', '0/1'],
    ['DEC', '7291.', 'not_a_mark'],
  ])('%s %s: %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });
});

describe('what stands around a mark', () => {
  it.each([
    ['100', ' 10.23 ', '10230/10 electronic'],
    ['100', '10.23  q', '10230/10 electronic q'],
    ['LJ', '7.05 −0.3', '7050/10 measured -300'],
    ['LJ', '“7.05”', '7050/10'],
    ['HJ', '6’2”', '1870/10 converted'],
    ['HJ', 'J 1.42', '1420/10 misses'],
    ['100', 'X 10.23', '10230/10 electronic exhibition'],
    ['100', 'x10.23', '10230/10 electronic exhibition'],
    ['100', '=10.23', '10230/10 electronic'],
    ['100', 'Y10.23', 'not_a_mark'],
    ['100', '10.23 f.c.', '10230/10 electronic exhibition'],
    ['100', '10.23 FC', '10230/10 electronic exhibition'],
    ['100', '10.23 (fc)', '10230/10 electronic exhibition'],
    ['100', '10.23 hors concours', '10230/10 electronic exhibition'],
    ['100', '10.23 fora de concurso', '10230/10 electronic exhibition'],
    ['100', '10.23 ooc', '10230/10 electronic exhibition'],
    ['100', '10.23 exh.', '10230/10 electronic exhibition'],
    ['100', '10.23ww', '10230/10 electronic wind_assisted'],
    ['100', '10.23wA', '10230/10 electronic wind_assisted altitude'],
    ['100', '10.23wA PB', '10230/10 electronic wind_assisted altitude PB'],
    ['100', '10.23 (PB)', '10230/10 electronic PB'],
    ['100', '10.23 =NR', '10230/10 electronic = NR'],
    ['100', '10.23*', '10230/10 electronic *'],
    ['100', '10.2H', '10200/100 hand'],
    ['100', '10.2 h', '10200/100 hand'],
    ['20000W', '1:26:52.3 h', '5212300/100 hand'],
    ['100', '10.23W', '10230/10 electronic wind_assisted'],
    ['100', '10.23 NW', '10230/10 electronic not_measured'],
    ['100', '10.23 (NWI)', '10230/10 electronic not_measured'],
    ['100', '10.23 (1.9)', '10230/10 electronic measured 1900'],
    ['100', '10.23 (w: +1.2)', '10230/10 electronic measured 1200'],
    ['100', '10.23 ( +1.9 m/s )', '10230/10 electronic measured 1900'],
    ['100', '10.23 [+1.9]', '10230/10 electronic measured 1900'],
    ['100', '10.23 +1.9 m/s', '10230/10 electronic measured 1900'],
    ['100', '10.23/+1.9', '10230/10 electronic measured 1900'],
    ['100', '10.23+1.9', '10230/10 electronic measured 1900'],
    ['100', '10.23-0.4 PB', '10230/10 electronic PB measured -400'],
    ['LJ', '7.05 (+25.0)', '7050/10 unreadable wind'],
    ['400', '46.23 (+1.9)', '46230/10 electronic not_applicable'],
    ['100', '10.23 +1.95', 'not_a_mark'],
    ['100', '10.23/24', '10230/10 electronic /24'],
    ['100', '10.23/245', 'not_a_mark'],
    ['100', '10.23 s', '10230/10 electronic s'],
    ['100', '10.23 seg.', '10230/10 electronic seg.'],
    ['LJ', '7.05 MTS', '7050/10 MTS'],
    ['LJ', '7.05 metros PB', '7050/10 metros PB'],
    ['HEP', '5120 puntos', '5120/1 puntos'],
    ['100', '10.23 puntos', 'not_a_mark'],
    ['LJ', '7.05 s', 'not_a_mark'],
    ['110H', '13.79 [13.790]', '13790/10 electronic 13790'],
    ['110H', '13.79 [13.781]', '13790/10 electronic 13781'],
    ['110H', '13.79 [13.780]', 'thousandths_disagree'],
    ['110H', '13.79 [13.791]', 'thousandths_disagree'],
    ['800', '1:45.62 [1:45.611]', '105620/10 electronic 105611'],
    ['800', '1:45.62 [1:75.611]', 'thousandths_disagree'],
    ['100', '10.23 (10.227) Q', '10230/10 electronic Q 10227'],
    ['SP', '14.20 [14.204]', 'not_a_mark'],
    ['100', '10.23 (10.227', 'not_a_mark'],
    ['100', 'DNS PB', 'not_a_mark'],
    ['100', 'n/a', 'none'],
    ['100', 'NA', 'none'],
    ['100', 'n.a.', 'DNS'],
    ['100', '—', 'none'],
    ['100', '...', 'none'],
    ['100', 'aufg.', 'DNF'],
    ['100', `10.23${' '.repeat(70)}q`, '10230/10 electronic q'],
    ['100', `10.23${' '.repeat(75)}q`, 'not_a_mark'],
  ])('%s "%s": %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });
});

describe('the notation that is written', () => {
  it.each([
    [{ value: 59_990, unit: 'ms', precision: 10, timing: 'electronic' }, '59.99'],
    [{ value: 60_000, unit: 'ms', precision: 10, timing: 'electronic' }, '1:00.00'],
    [{ value: 3_599_000, unit: 'ms', precision: 1000, timing: null }, '59:59'],
    [{ value: 3_600_000, unit: 'ms', precision: 1000, timing: null }, '1:00:00'],
    [{ value: 36_005_000, unit: 'ms', precision: 1000, timing: null }, '10:00:05'],
    [{ value: 10_005, unit: 'ms', precision: 1, timing: 'electronic' }, '10.005'],
    [{ value: 10_050, unit: 'ms', precision: 10, timing: 'electronic' }, '10.05'],
    [{ value: 10_500, unit: 'ms', precision: 100, timing: null }, '10.5'],
    [{ value: 8_050, unit: 'mm', precision: 10, timing: null }, '8.05'],
    [{ value: 8_055, unit: 'mm', precision: 1, timing: null }, '8.055'],
    [{ value: 61_000, unit: 'mm', precision: 1000, timing: null }, '61'],
    [{ value: 0, unit: 'points', precision: 1, timing: null }, '0'],
  ] as [Mark, string][])('%j is %s', (mark, text) => {
    expect(formatMark(mark)).toBe(text);
  });

  it.each([
    ['100', { value: 10_500, unit: 'ms', precision: 100, timing: null }, '10.5'],
    ['100', { value: 10_500, unit: 'ms', precision: 100, timing: 'hand' }, '10.5h'],
    ['100', { value: 10_505, unit: 'ms', precision: 1, timing: 'electronic' }, '10.505'],
    ['10000', { value: 1_600_100, unit: 'ms', precision: 100, timing: 'electronic' }, '26:40.10'],
    ['20000W', { value: 5_212_300, unit: 'ms', precision: 100, timing: 'electronic' }, '1:26:52.3'],
    ['10K', { value: 1_600_000, unit: 'ms', precision: 1000, timing: 'electronic' }, '26:40'],
    ['EKIDEN', { value: 7_026_000, unit: 'ms', precision: 1000, timing: 'electronic' }, '1:57:06'],
    ['4x100', { value: 36_800, unit: 'ms', precision: 100, timing: 'electronic' }, '36.80'],
    ['LJ', { value: 8_900, unit: 'mm', precision: 100, timing: null }, '8.90'],
    ['LJ', { value: 8_955, unit: 'mm', precision: 1, timing: null }, '8.955'],
    ['1HR', { value: 21_330_000, unit: 'mm', precision: 1000, timing: null }, '21330'],
    ['DEC', { value: 9126, unit: 'points', precision: 1, timing: null }, '9126'],
  ] as [string, Mark, string][])('in %s %j is %s', (code, mark, text) => {
    expect(formatMark(mark, disciplineByCode(code))).toBe(text);
  });
});
