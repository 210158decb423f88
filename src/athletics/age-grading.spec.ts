import { ageStandards } from './age-grading.data.js';
import { disciplineByCode, type Sex } from './discipline.js';
import { readMark } from './mark.js';
import { ageGrade } from './scoring.js';

function of(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}

function grade(code: string, sex: Sex, age: number, text: string) {
  const reading = readMark(text, { discipline: of(code), sex });
  if (reading.kind !== 'mark') throw new Error(`${text} is ${reading.kind}`);
  return ageGrade({ discipline: of(code), sex, age, mark: reading.mark });
}

function shown(code: string, sex: Sex, age: number, text: string): number | string {
  const answer = grade(code, sex, age, text);
  return 'unsupported' in answer ? answer.unsupported : answer.grade;
}

describe('age grading', () => {
  it('divides the standard of the age by the time', () => {
    // 10.54 / 0.8379 = 12.579; 12.579 / 14.20 = 0.8858.
    expect(grade('100', 'F', 60, '14.20')).toEqual({
      grade: 0.8858,
      gradeTenThousandths: 8858,
      factorTenThousandths: 8379,
      standard: 10_540,
      table: 'WMA age grading',
      edition: '2023',
      input: { discipline: '100', sex: 'F', age: 60, value: 14_200, unit: 'ms' },
    });
  });

  it('divides the length by the standard of the age', () => {
    // 8.95 / 1.4783 = 6.054; 5.00 / 6.054 = 0.8259.
    expect(shown('LJ', 'M', 65, '5.00')).toBe(0.8259);
  });

  it('is 1 for the standard itself', () => {
    expect(shown('100', 'M', 25, '9.58')).toBe(1);
    expect(shown('HJ', 'F', 25, '2.09')).toBe(1);
    expect(shown('MAR', 'M', 30, '2:01:39')).toBe(1);
  });

  it('names the edition of road factors', () => {
    expect(grade('10K', 'M', 50, '35:00')).toMatchObject({ edition: '2020', standard: 1_584_000 });
  });

  it.each([
    ['110H', 'M', 49, '16.00', 0.8949],
    ['110H', 'M', 50, '16.00', 'age_out_of_table'],
    ['100H', 'M', 50, '16.00', 0.828],
    ['100H', 'M', 49, '16.00', 'age_out_of_table'],
    ['80H', 'M', 70, '16.00', 0.7416],
    ['80H', 'M', 69, '16.00', 'age_out_of_table'],
    ['100H', 'F', 39, '15.00', 0.8413],
    ['80H', 'F', 40, '13.00', 0.8255],
    ['400H', 'M', 59, '1:10.00', 0.8361],
    ['300H', 'M', 60, '50.00', 0.7902],
    ['200H', 'M', 80, '45.00', 0.7423],
    ['300H', 'F', 50, '55.00', 0.8042],
    ['200H', 'F', 70, '45.00', 0.7534],
    ['3000SC', 'M', 59, '11:30.00', 0.8593],
    ['2000SC', 'M', 60, '8:00.00', 0.7823],
    ['3000SC', 'M', 60, '11:30.00', 'age_out_of_table'],
    ['2000SC', 'F', 40, '8:00.00', 0.8071],
    ['3000SC', 'F', 40, '12:00.00', 'no_table'],
    ['60H', 'M', 60, '10.00', 0.8349],
  ] as const)('%s %s at %i, %s: %s', (code, sex, age, text, expected) => {
    expect(shown(code, sex, age, text)).toBe(expected);
  });

  it('has one row for walks on track and road, and its own name for two miles', () => {
    expect(shown('5000W', 'M', 50, '25:00.00')).toBe(shown('5KW', 'M', 50, '25:00'));
    expect(shown('2MILE', 'M', 30, '8:00.00')).toBe(0.9912);
  });

  it.each([
    ['XC', 'M', 50, '30:00', 'no_table'],
    ['4x100', 'M', 50, '50.00', 'no_table'],
    ['DEC', 'M', 50, '6000', 'other_unit'],
    ['100', 'M', 4, '20.00', 'age_out_of_table'],
    ['100', 'M', 111, '50.00', 'age_out_of_table'],
    ['100', 'M', 50.5, '12.00', 'age_out_of_table'],
    ['HJ', 'M', 7, '1.00', 'age_out_of_table'],
    ['100', 'M', 50, '12.0h', 'hand_time'],
    ['4x400X', 'X', 50, '4:00.00', 'no_table'],
  ] as const)('does not answer for %s %s at %p, %s', (code, sex, age, text, reason) => {
    expect(shown(code, sex, age, text)).toBe(reason);
  });

  it('holds a factor for every age up to 110 once a discipline begins', () => {
    for (const rows of [ageStandards.M, ageStandards.F]) {
      for (const row of Object.values(rows)) {
        const factors: readonly (number | null)[] = row[1];
        expect(factors).toHaveLength(106);
        const first = factors.findIndex((factor) => factor !== null);
        expect(factors.slice(first).every((factor) => Number.isInteger(factor))).toBe(true);
      }
    }
  });
});
