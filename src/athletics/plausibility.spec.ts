import { disciplineByCode, disciplines, type Sex } from './discipline.js';
import { boundsOf, isBelievable } from './bounds.js';
import { formatMark, readMark } from './mark.js';
import { plausible, swappedDay } from './plausibility.js';

function of(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}

function judge(code: string, sex: Sex, text: string): string {
  const reading = readMark(text, { discipline: of(code), sex });
  if (reading.kind !== 'mark') return reading.kind;
  const judged = plausible(reading.mark, of(code), sex);
  if (judged.kind !== 'implausible') return judged.kind;
  const { suggestion } = judged;
  return `${judged.side}${suggestion ? ` ${suggestion.why} ${formatMark(suggestion.mark)}` : ''}`;
}

/** A mark in whole units, however it was written. */
const mark = (value: number, unit: 'ms' | 'mm' | 'points', precision: number) =>
  ({ value, unit, precision, timing: unit === 'ms' ? 'electronic' : null }) as const;

describe('believable marks', () => {
  it.each([
    ['100', 'M', '9.58', 'plausible'],
    ['100', 'M', '9.57', 'better_than_world_record'],
    ['100', 'M', '23.50', 'plausible'],
    ['LJ', 'F', '7.52', 'plausible'],
    ['LJ', 'F', '7.53', 'better_than_world_record'],
    ['HEP', 'F', '7291', 'plausible'],
    ['HEP', 'F', '7292', 'better_than_world_record'],
    ['200', 'M', '23:50', 'too_poor seconds_as_minutes 23.50'],
    ['800', 'F', '2.17', 'too_good minutes_as_seconds 2:17'],
    ['HM', 'M', '1:12.30', 'too_good hours_as_minutes 1:12:30'],
    ['LJ', 'M', '19.04', 'too_good feet_as_metres 5.89'],
    ['HJ', 'M', '204', 'too_good centimetres_as_metres 2.04'],
    ['100', 'M', '1058', 'too_poor seconds_as_minutes 17.38'],
    ['800', 'M', '02:02:17', 'plausible'],
    ['SP', 'M', '2926', 'too_good'],
    ['100', 'F', '3.10', 'too_good'],
    ['DEC', 'M', '20', 'too_poor'],
  ] as const)('%s %s %s: %s', (code, sex, text, expected) => {
    expect(judge(code, sex, text)).toBe(expected);
  });

  it.each([
    ['100', 'M', 'ms'],
    ['LJ', 'F', 'mm'],
    ['DEC', 'M', 'points'],
  ] as const)(
    'draws the lines of %s %s to the unit: bounds are believed, beyond them not',
    (code, sex, unit) => {
      const { best, poorest, worldRecord } = boundsOf(of(code), sex);
      const worse = of(code).better === 'lower' ? 1 : -1;
      const kindOf = (value: number) => {
        const judged = plausible(mark(value, unit, 1), of(code), sex);
        return judged.kind === 'implausible' ? judged.side : judged.kind;
      };
      expect(kindOf(best)).toBe('better_than_world_record');
      expect(kindOf(best - worse)).toBe('too_good');
      expect(kindOf(poorest)).toBe('plausible');
      expect(kindOf(poorest + worse)).toBe('too_poor');
      expect(kindOf(worldRecord ?? 0)).toBe('plausible');
      expect(kindOf((worldRecord ?? 0) - worse)).toBe('better_than_world_record');
      for (const [value, believed] of [
        [best, true],
        [best - worse, false],
        [poorest, true],
        [poorest + worse, false],
      ] as const) {
        expect(isBelievable(value, of(code), sex)).toBe(believed);
      }
    },
  );

  it.each([
    // 1:53:28 over 800 m is 1:53.28.
    ['800', 'M', mark(6_808_000, 'ms', 1000), 'minutes_as_hours', 113_280, 10],
    ['200', 'M', mark(23 * 60_000 + 50_000, 'ms', 1000), 'seconds_as_minutes', 23_500, 10],
    ['800', 'F', mark(2170, 'ms', 10), 'minutes_as_seconds', 137_000, 1000],
    ['HM', 'M', mark(72_300, 'ms', 10), 'hours_as_minutes', 4_350_000, 1000],
    ['5000', 'M', mark(15_590, 'ms', 10), 'minutes_as_seconds', 959_000, 1000],
    ['HJ', 'M', mark(204_000, 'mm', 1000), 'centimetres_as_metres', 2040, 10],
    ['LJ', 'M', mark(19_040, 'mm', 10), 'feet_as_metres', 5890, 10],
    ['LJ', 'M', mark(19_110, 'mm', 10), 'feet_as_metres', 6070, 10],
  ] as const)('%s %s %j was probably %s', (code, sex, given, why, value, precision) => {
    const judged = plausible(given, of(code), sex);
    const { unit, timing } = given;
    expect(judged).toMatchObject({
      kind: 'implausible',
      suggestion: { why, mark: { value, unit, precision, timing } },
    });
  });

  it.each([
    ['a time with sixty hundredths', '800', 'F', mark(2600, 'ms', 10)],
    ['a time to the thousandth', '800', 'F', mark(2170, 'ms', 1)],
    ['a time whose other readings cannot be either', '100', 'M', mark(3100, 'ms', 10)],
    ['feet with twelve inches', 'LJ', 'M', mark(19_120, 'mm', 10)],
    ['points', 'DEC', 'M', mark(20, 'points', 1)],
    ['a length that could be two things', 'DT', 'M', mark(200_000, 'mm', 1000)],
  ] as const)('suggests nothing for %s', (_, code, sex, given) => {
    expect(plausible(given, of(code), sex)).toMatchObject({ kind: 'implausible', suggestion: null });
  });

  it('allows a quarter more of lighter implements and lower hurdles, and knows no record of them', () => {
    const { best } = boundsOf(of('SP'), 'M');
    const light = { weightGrams: 4000 };
    const thrown = (value: number) => plausible(mark(value, 'mm', 10), of('SP'), 'M', light).kind;
    expect(thrown(Math.floor((best * 5) / 4))).toBe('plausible');
    expect(thrown(Math.floor((best * 5) / 4) + 1)).toBe('implausible');
    const hurdles = boundsOf(of('110H'), 'M').best;
    const low = { hurdleHeightMm: 762 };
    const run = (value: number) => plausible(mark(value, 'ms', 10), of('110H'), 'M', low).kind;
    expect(run(Math.floor((hurdles * 3) / 4))).toBe('plausible');
    expect(run(Math.floor((hurdles * 3) / 4) - 1)).toBe('implausible');
  });

  it('takes the widest bounds where the sex is not known', () => {
    const men = boundsOf(of('100'), 'M');
    const women = boundsOf(of('100'), 'F');
    const any = boundsOf(of('100'), undefined);
    expect(any).toEqual({ worldRecord: men.worldRecord, best: men.best, poorest: women.poorest });
    const jumped = boundsOf(of('LJ'), undefined);
    expect(jumped.best).toBe(boundsOf(of('LJ'), 'M').best);
  });

  it('says which discipline has no bounds', () => {
    const unknown = { ...of('100'), code: 'NONE' };
    expect(() => boundsOf(unknown, 'M')).toThrow('No bounds for NONE');
  });

  it('has bounds for every discipline and sex, with the world record between them', () => {
    for (const discipline of disciplines) {
      for (const sex of discipline.sexes) {
        const { worldRecord, best, poorest } = boundsOf(discipline, sex);
        const [low, high] = discipline.better === 'lower' ? [best, poorest] : [poorest, best];
        expect(low).toBeLessThan(high);
        const record = worldRecord ?? (low + high) / 2;
        expect(record > low && record < high).toBe(true);
      }
    }
  });
});

describe('days with day and month exchanged', () => {
  it('are recognised by the days of the meet', () => {
    expect(swappedDay('2019-06-07', '2019-07-05', '2019-07-07')).toBe('2019-07-06');
    expect(swappedDay('2019-07-06', '2019-07-05', '2019-07-07')).toBeNull();
    expect(swappedDay('2019-06-20', '2019-07-05', '2019-07-07')).toBeNull();
    expect(swappedDay('2019-08-07', '2019-07-05', '2019-07-07')).toBeNull();
  });

  it.each([
    ['2019-05-07', '2019-07-05'],
    ['2019-07-07', null],
    ['2019-07-05', null],
    ['2019-04-07', null],
    ['2019-13-07', null],
  ] as const)('%s in a meet from 5 to 7 July: %s', (day, meant) => {
    expect(swappedDay(day, '2019-07-05', '2019-07-07')).toBe(meant);
  });

  it('reach to the last day of the meet', () => {
    expect(swappedDay('2019-07-08', '2019-08-05', '2019-08-07')).toBe('2019-08-07');
    expect(swappedDay('2019-09-08', '2019-08-05', '2019-08-08')).toBeNull();
  });
});
