import { disciplineByCode, type Discipline } from './discipline.js';
import { type AboutMark, formatMark, readMark } from './mark.js';

function of(code: string): Discipline {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}

/** A reading in one line: value, precision, timing, then everything that is not plain. */
function read(code: string, text: string, about: Partial<AboutMark> = {}): string {
  const reading = readMark(text, { discipline: of(code), ...about });
  switch (reading.kind) {
    case 'status':
      return reading.rule === null ? reading.status : `${reading.status} ${reading.rule}`;
    case 'none':
      return 'none';
    case 'ambiguous':
      return `ambiguous ${reading.readings.map((mark) => mark.value).join(' ')}`;
    case 'unreadable':
      return `unreadable ${reading.reason}`;
    default: {
      const { mark, flags, suffixes, qualifier, thousandthsMs } = reading;
      const wind = reading.wind && 'wind' in reading.wind ? reading.wind.wind : null;
      return [
        `${mark.value}/${mark.precision}`,
        mark.timing,
        ...flags,
        ...suffixes,
        qualifier,
        wind?.kind === 'measured' ? `wind ${wind.mmPerSecond}` : wind?.kind,
        thousandthsMs,
        reading.decidedByMisses && 'misses',
        reading.exhibition && 'exhibition',
        reading.inferred && 'inferred',
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}

describe('reading marks', () => {
  it.each([
    ['100', '9.58', '9580/10 electronic'],
    ['100', '10.2h', '10200/100 hand'],
    ['100', '19.3', '19300/100'],
    ['60', '7.636', '7636/1 electronic'],
    ['100', '10.2345', '10235/1 electronic'],
    ['100', '10.2340', '10234/1 electronic'],
    ['100', '11', '11000/1000'],
    ['100', '10,58', '10580/10 electronic'],
    ['800', '1:53.28', '113280/10 electronic'],
    ['800', '02:09.320 min', '129320/1 electronic min'],
    ['800', '1:49.99 min', '109990/10 electronic min'],
    ['800', '1.48.36', '108360/10 electronic'],
    ['800', '02:02:17', '122170/10 electronic inferred'],
    ['800', '1\'53"28', '113280/10 electronic'],
    ['10000', '33.57,70', '2037700/10 electronic'],
    ['HM', '59:36', '3576000/1000'],
    ['HM', '1.13.32', '4412000/1000 inferred'],
    ['HM', '75:20', '4520000/1000'],
    ['600', '1.13.32', '73320/10 electronic'],
    ['MAR', '2:01:09', '7269000/1000'],
    ['MAR', '2h01m09', '7269000/1000'],
    ['MAR', '2:01:09 h', '7269000/1000 h'],
    ['20000W', '1:26:52.3h', '5212300/100 hand'],
    ['4x100', '1:01.68', '61680/10 electronic'],
  ])('times, %s: %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });

  it.each([
    ['LJ', '8.95', '8950/10'],
    ['LJ', '8,95', '8950/10'],
    ['LJ', '8.9', '8900/100'],
    ['LJ', '7', '7000/1000'],
    ['LJ', '7.05 mts', '7050/10 mts'],
    ['TJ', '16,44 metros', '16440/10 metros'],
    ['HJ', '204 cm', '2040/10 cm'],
    ['LJ', '29-04.50', '8950/10 converted'],
    ['HJ', 'J4-08.00', '1420/10 converted misses'],
    ['HJ', '6\'2 1/2"', '1890/10 converted'],
    ['SP', "12'10.25", '3910/10 converted'],
    ['SP', '12-10.25', '3910/10 converted'],
    ['1HR', '21330', '21330000/1000'],
    ['1HR', '21.330', '21330000/1000 inferred'],
    ['HEP', '7291', '7291/1'],
    ['DEC', '7.291 pts', '7291/1 pts'],
  ])('lengths and points, %s: %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });

  it.each([
    ['100', '10.11A', '10110/10 electronic altitude'],
    ['100', '10.2hw', '10200/100 hand wind_assisted'],
    ['LJ', '7.90i', '7900/10 indoor'],
    ['200', '21.30sh', '21300/10 electronic indoor'],
    ['LJ', '8.95w', '8950/10 wind_assisted'],
    ['LJ', '8.95 (+1.9)', '8950/10 wind 1900'],
    ['LJ', '7.05 -0.3', '7050/10 wind -300'],
    ['LJ', '7.05 NWI', '7050/10 not_measured'],
    ['60', '6.60x', '6600/10 electronic annulled'],
    ['200', '21.3OT', '21300/100 oversized_track'],
    ['LJ', '7.20c', '7200/10 converted'],
    ['100', '10.78 q', '10780/10 electronic q'],
    ['100', '10.78Q PB', '10780/10 electronic PB Q'],
    ['100', '10.78qR', '10780/10 electronic qR'],
    ['100', '10.78 qJ', '10780/10 electronic qJ'],
    ['100', '10.78qD', '10780/10 electronic qD'],
    ['110H', '13.79 [13.784]', '13790/10 electronic 13784'],
    ['100', 'X10.23', '10230/10 electronic exhibition'],
    ['100', '10.23 fuera de concurso', '10230/10 electronic exhibition'],
    ['100', "'12.83'", '12830/10 electronic'],
    ['100', '12.57/24', '12570/10 electronic /24'],
  ])('letters and words around a mark, %s: %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });

  it.each([
    ['100', ''],
    ['100', '  '],
    ['100', '--'],
    ['LJ', '-'],
    ['100', "''"],
  ])('keeps an empty cell (%s, "%s") as not read yet', (code, text) => {
    expect(read(code, text)).toBe('none');
  });

  it.each([
    ['800', '1:75.20', 'sixty_or_more'],
    ['800', '1:5.20', 'not_a_mark'],
    ['110H', '13.79 [13.774]', 'thousandths_disagree'],
    ['HJ', '6-12.00', 'inches_over_eleven'],
    ['100', 'abc', 'not_a_mark'],
    ['100', '8.95 mts', 'not_a_mark'],
    ['SP', 'XO', 'not_a_mark'],
  ])('refuses %s "%s": %s', (code, text, reason) => {
    expect(read(code, text)).toBe(`unreadable ${reason}`);
  });

  it('offers both readings when the discipline allows both', () => {
    expect(read('ULTRA', '90:10:20')).toBe('ambiguous 324620000 5410200');
  });

  it('takes a cut zero for hundredths only when the meet was timed electronically', () => {
    expect(read('200', '19.3', { timing: 'electronic' })).toBe('19300/10 electronic');
    expect(read('200', '19.3', { timing: 'hand' })).toBe('19300/100 hand');
    expect(read('200', '19.3h', { timing: 'electronic' })).toBe('19300/100 hand');
    expect(read('20000W', '1:26:52.3', { timing: 'electronic' })).toBe('5212300/100 electronic');
  });
});

describe('formatting marks', () => {
  it.each([
    ['100', '9.58'],
    ['100', '10.2h'],
    ['800', '1:53.28'],
    ['MAR', '2:01:09'],
    ['20000W', '1:26:52.3h'],
    ['LJ', '8.95'],
    ['LJ', '7'],
    ['HEP', '7291'],
    ['60', '7.636'],
  ])('writes %s %s as it was read', (code, text) => {
    const reading = readMark(text, { discipline: of(code) });
    expect(reading.kind === 'mark' && formatMark(reading.mark)).toBe(text);
  });

  it('puts back the zeros that a list has cut', () => {
    const mark = { value: 19_300, unit: 'ms', precision: 100, timing: 'electronic' } as const;
    expect(formatMark(mark, of('200'))).toBe('19.30');
    expect(formatMark({ value: 7000, unit: 'mm', precision: 1000, timing: null }, of('LJ'))).toBe('7.00');
    expect(formatMark({ value: 10_200, unit: 'ms', precision: 100, timing: 'hand' }, of('100'))).toBe(
      '10.2h',
    );
  });
});
