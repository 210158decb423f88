import { mostLookedUp, powerFormula, powerLines, type PowerTable, powerTableFor } from './combined-table.js';
import { combinedConstants } from './combined.data.js';
import { disciplineByCode, type Sex } from './discipline.js';
import type { AgeGroup } from './age.js';
import { type Mark, readMark } from './mark.js';
import { combinedPoints, combinedTotal } from './scoring.js';
import { lookUp } from './scoring-table.js';

function of(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}

function markOf(code: string, text: string) {
  const reading = readMark(text, { discipline: of(code) });
  if (reading.kind !== 'mark') throw new Error(`${text} is ${reading.kind}`);
  return reading.mark;
}

function score(event: string, sex: Sex, code: string, text: string): number | string {
  const answer = combinedPoints({ event: of(event), sex, discipline: of(code), mark: markOf(code, text) });
  return 'unsupported' in answer ? answer.unsupported : answer.points;
}

function tableOf(sex: Sex, code: string): PowerTable {
  const table = powerTableFor(sex, code);
  if (!table) throw new Error(`${sex} ${code}`);
  return table;
}

describe('points in combined events', () => {
  it.each([
    ['DEC', 'M', '100', '10.40', 999],
    ['DEC', 'M', '100', '10.4h', 942],
    ['DEC', 'M', '100', '10.64', 942],
    ['DEC', 'M', '110H', '14.01', 973],
    ['DEC', 'M', '110H', '14.00', 975],
    ['HEP', 'F', 'HJ', '1.93', 1145],
    ['HEP', 'F', 'JT', '41.68', 700],
    ['DEC', 'M', 'PV', '6.16', 1284],
    ['DEC', 'M', 'HJ', '2.03', 831],
    ['HEPI', 'M', '1000', '2:30.00', 988],
    ['HEPI', 'M', '60H', '10.58', 437],
    ['DEC', 'M', 'LJ', '0.5', 0],
    ['DEC', 'M', '100', '45.00', 0],
  ] as const)('%s %s %s %s scores %i', (event, sex, code, text, expected) => {
    expect(score(event, sex, code, text)).toBe(expected);
  });

  it.each([
    ['DEC', 'M', '400', '48.0h', '48.14'],
    ['HEP', 'F', '200', '24.0h', '24.24'],
    ['DEC', 'M', '110H', '14.0h', '14.24'],
    ['DEC', 'M', '1500', '4:20.0h', '4:20.00'],
    ['HEP', 'F', '800', '2:10.0h', '2:10.00'],
  ] as const)('%s %s %s: the hand time %s scores as %s', (event, sex, code, hand, electronic) => {
    expect(score(event, sex, code, hand)).toBe(score(event, sex, code, electronic));
  });

  it('says table, edition and what was scored', () => {
    expect(
      combinedPoints({ event: of('DEC'), sex: 'M', discipline: of('100'), mark: markOf('100', '10.4h') }),
    ).toEqual({
      points: 942,
      table: 'IAAF Scoring Tables for Combined Events',
      edition: '2001',
      input: {
        event: 'DEC',
        sex: 'M',
        discipline: '100',
        value: 10_400,
        unit: 'ms',
        timing: 'hand',
        handAdditionMs: 240,
        factorTenThousandths: null,
        scoredValue: 10_640,
      },
    });
  });

  it.each([
    ['DEC', 'M', '200', '21.00', 'not_part_of_event'],
    ['DEC', 'F', '100', '12.00', 'not_part_of_event'],
    ['100', 'M', '100', '12.00', 'not_part_of_event'],
    ['PENWT', 'M', 'HT', '50.00', 'no_table'],
    ['DEC', 'M', '100', '10.4', 'timing_unknown'],
  ] as const)('%s %s %s %s: %s', (event, sex, code, text, reason) => {
    expect(score(event, sex, code, text)).toBe(reason);
  });

  it('needs to know how a sprint in tenths was timed, and nothing else', () => {
    const request = { event: of('DEC'), sex: 'M', discipline: of('100') } as const;
    const scored = (mark: Partial<Mark>) =>
      combinedPoints({
        ...request,
        mark: { value: 10_400, unit: 'ms', precision: 100, timing: null, ...mark },
      });
    expect(scored({ timing: 'electronic' })).toMatchObject({ points: 999 });
    expect(scored({ precision: 10 })).toMatchObject({ points: 999 });
    expect(scored({})).toEqual({ unsupported: 'timing_unknown' });
    expect(score('DEC', 'M', '1500', '4:20.4')).toBe(809);
    expect(score('DEC', 'M', '400', '48')).toBe('timing_unknown');
  });

  it('refuses a mark in another unit', () => {
    const answer = combinedPoints({
      event: of('DEC'),
      sex: 'M',
      discipline: of('100'),
      mark: markOf('LJ', '7.00'),
    });
    expect(answer).toEqual({ unsupported: 'other_unit' });
  });
});

describe('masters in combined events', () => {
  it.each([
    // 12.00 * 0.9031 = 10.8372, up to 10.84.
    ['DEC', 'M', '100', '12.00', 'M50', '10.84', 9031],
    // 12.00h + 0.24 = 12.24, * 0.9031 = 11.0539.
    ['DEC', 'M', '100', '12.0h', 'M50', '11.06', 9031],
    // 5.00 * 1.2299 = 6.1495, down to 6.14.
    ['DEC', 'M', 'LJ', '5.00', 'M50', '6.14', 12_299],
    ['DEC', 'M', '110H', '18.00', 'M45', '16.64', 9244],
    ['HEP', 'F', '800', '2:40.00', 'M40', '2:33.01', 9563],
    ['HEP', 'F', 'SP', '9.00', 'M105', '46.61', 51_792],
  ] as const)('%s %s %s: %s in %s scores as %s', (event, sex, code, text, ageGroup, as, factor) => {
    const answer = combinedPoints({
      event: of(event),
      sex,
      discipline: of(code),
      mark: markOf(code, text),
      ageGroup,
    });
    expect('points' in answer && answer.points).toBe(score(event, sex, code, as));
    expect(answer).toMatchObject({
      input: { factorTenThousandths: factor, scoredValue: markOf(code, as).value },
    });
  });

  it('are not scored in a group without factors', () => {
    const request = {
      event: of('DEC'),
      sex: 'M',
      discipline: of('100'),
      mark: markOf('100', '12.00'),
    } as const;
    expect(combinedPoints({ ...request, ageGroup: 'M115' as AgeGroup })).toEqual({
      unsupported: 'no_factor',
    });
  });

  it('have factors, juniors have none', () => {
    const request = {
      event: of('DEC'),
      sex: 'M',
      discipline: of('100'),
      mark: markOf('100', '12.00'),
    } as const;
    expect(combinedPoints({ ...request, ageGroup: 'U20' })).toEqual(combinedPoints(request));
    const marks = [markOf('100', '12.00')];
    const total = combinedTotal({ event: of('DEC'), sex: 'M', marks, ageGroup: 'M50' });
    expect(total).toMatchObject({ points: score('DEC', 'M', '100', '10.84') });
  });
});

describe('the total of a combined event', () => {
  it('adds the parts in the order of the programme', () => {
    // The world record of 2018: 10.55, 7.80, 16.00, 2.05, 48.42, 13.75, 50.54, 5.45, 71.90, 4:36.11.
    const marks = ['10.55', '7.80', '16.00', '2.05', '48.42', '13.75', '50.54', '5.45', '71.90', '4:36.11'];
    const event = of('DEC');
    const answer = combinedTotal({
      event,
      sex: 'M',
      marks: marks.map((text, at) => markOf(event.events?.[at] ?? '', text)),
    });
    expect(answer).toMatchObject({
      points: 9126,
      table: 'IAAF Scoring Tables for Combined Events',
      edition: '2001',
    });
    expect('parts' in answer && answer.parts.map((part) => part.points)).toEqual([
      963, 1010, 851, 850, 889, 1007, 882, 1051, 918, 705,
    ]);
  });

  it('reproduces the heptathlon record of 1988', () => {
    // 12.69, 1.86, 15.80, 22.56, 7.27, 45.66, 2:08.51.
    const marks = ['12.69', '1.86', '15.80', '22.56', '7.27', '45.66', '2:08.51'];
    const event = of('HEP');
    const answer = combinedTotal({
      event,
      sex: 'F',
      marks: marks.map((text, at) => markOf(event.events?.[at] ?? '', text)),
    });
    expect(answer).toMatchObject({ points: 7291 });
  });

  it('scores nothing where there is no mark', () => {
    const answer = combinedTotal({ event: of('DEC'), sex: 'M', marks: [markOf('100', '10.40'), null] });
    expect(answer).toMatchObject({ points: 999 });
    expect('parts' in answer && answer.parts[1]).toEqual({ discipline: 'LJ', points: 0, value: null });
  });

  it.each([
    ['100', 'M', [], 'not_part_of_event'],
    ['PENWT', 'M', [], 'no_table'],
    ['HEP', 'M', [], 'no_table'],
    ['PENI', 'F', Array.from({ length: 6 }, () => null), 'wrong_number_of_marks'],
  ] as const)('has none for %s %s', (event, sex, marks, reason) => {
    expect(combinedTotal({ event: of(event), sex, marks })).toEqual({ unsupported: reason });
  });

  it('passes on why a part has no points', () => {
    expect(combinedTotal({ event: of('DEC'), sex: 'M', marks: [markOf('100', '10.4')] })).toEqual({
      unsupported: 'timing_unknown',
    });
    expect(combinedTotal({ event: of('DEC'), sex: 'F', marks: [markOf('100', '10.40')] })).toEqual({
      unsupported: 'not_part_of_event',
    });
  });
});

describe('the tables of combined events', () => {
  it('never score a better line lower', () => {
    const broken: string[] = [];
    for (const [sex, code] of combinedConstants) {
      const table = tableOf(sex, code);
      const lines = powerLines(table);
      for (let points = 2; points < lines.length; points++) {
        const step = (lines[points] ?? 0) - (lines[points - 1] ?? 0);
        if (table.lower ? step > 0 : step < 0) broken.push(`${sex} ${code} ${points}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('agree with the formula in whole numbers at the edge of every tenth score', () => {
    const wrong: string[] = [];
    for (const [sex, code] of combinedConstants) {
      const table = tableOf(sex, code);
      const lines = powerLines(table);
      for (let points = 1; points <= mostLookedUp; points += 10) {
        const edge = lines[points] ?? 0;
        for (const line of [edge, edge + 1, edge - 1]) {
          if (lookUp(lines, line, table.lower) !== Math.min(powerFormula(table, line), mostLookedUp + 1))
            wrong.push(`${sex} ${code} ${line}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('go on above the scores that are looked up', () => {
    expect(score('DEC', 'M', '100', '5.00')).toBe(powerFormula(tableOf('M', '100'), 500));
    expect(powerFormula(tableOf('M', '100'), 500)).toBe(2640);
    expect(powerFormula(tableOf('M', '100'), 1800)).toBe(0);
    expect(powerFormula(tableOf('M', '100'), 1900)).toBe(0);
  });

  it('take 12.3311 for the discus of women: 12.331 would differ on 43 of 7,000 marks', () => {
    const printed = tableOf('F', 'DT');
    const shortened: PowerTable = { ...printed, aDigits: 12_331, aDecimals: 3, lines: null };
    let differing = 0;
    for (let line = 1000; line < 8000; line++) {
      const one = lookUp(powerLines(printed), line, false);
      if (one !== lookUp(powerLines(shortened), line, false)) differing++;
    }
    expect(differing).toBe(43);
  });
});
