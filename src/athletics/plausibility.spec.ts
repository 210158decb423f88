import { disciplineByCode, disciplines, type Sex } from './discipline.js';
import { boundsOf } from './bounds.js';
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

  it('allows more of a lighter implement', () => {
    const mark = { value: 26_500, unit: 'mm', precision: 10, timing: null } as const;
    expect(plausible(mark, of('SP'), 'M').kind).toBe('implausible');
    expect(plausible(mark, of('SP'), 'M', { weightGrams: 4000 }).kind).toBe('plausible');
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
});
