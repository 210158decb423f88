import * as fc from 'fast-check';
import { boundsOf } from './bounds.js';
import { dayOrderOf, readDay } from './day.js';
import { type Discipline, disciplines, resolveDiscipline, type Sex } from './discipline.js';
import { formatMark, type Mark, readMark } from './mark.js';
import { compareMarks, compareSeries, compareVertical, rank, rankTimed } from './ranking.js';
import { officialMark } from './rounding.js';
import { combinedPoints, points } from './scoring.js';
import { tablesOf } from './scoring-tables.js';
import { combinedConstants } from './combined.data.js';
import { disciplineByCode } from './catalogue.js';
import { formatWind, readWind } from './wind.js';
import { readStatus } from './status.js';

const seed = Number(process.env['FC_SEED'] ?? Math.floor(Math.random() * 0x7fffffff));
process.stdout.write(`Properties run with the seed ${seed}; repeat with FC_SEED=${seed}.\n`);
const runs = { seed, numRuns: Number(process.env['FC_RUNS'] ?? 2000) };

const contests = disciplines.flatMap((discipline) => discipline.sexes.map((sex) => ({ discipline, sex })));
const contest = fc.constantFrom(...contests);

/** A believable mark of a contest as timing systems give it. */
function marksOf(discipline: Discipline, sex: Sex): fc.Arbitrary<Mark> {
  const { best, poorest } = boundsOf(discipline, sex);
  const [min, max] = [Math.min(best, poorest), Math.max(best, poorest)];
  const { unit } = discipline;
  const shapes: Pick<Mark, 'precision' | 'timing'>[] =
    unit === 'ms'
      ? [
          { precision: 10, timing: 'electronic' },
          { precision: 1, timing: 'electronic' },
          { precision: 100, timing: 'hand' },
          { precision: 100, timing: null },
          { precision: 1000, timing: null },
        ]
      : [1000, 100, 10, 1].map((precision) => ({ precision: unit === 'mm' ? precision : 1, timing: null }));
  return fc.tuple(fc.integer({ min, max }), fc.constantFrom(...shapes)).map(([value, shape]) => {
    const step = discipline.durationSeconds === null ? shape.precision : Math.max(shape.precision, 10);
    return { value: Math.ceil(value / step) * step, unit, ...shape, precision: step };
  });
}

const markOfContest = contest.chain(({ discipline, sex }) =>
  marksOf(discipline, sex).map((mark) => ({ discipline, sex, mark })),
);
const twoMarks = contest.chain(({ discipline, sex }) =>
  fc.tuple(marksOf(discipline, sex), marksOf(discipline, sex)).map((marks) => ({ discipline, sex, marks })),
);

describe('properties of marks', () => {
  it('reading what was written gives the same mark', () => {
    fc.assert(
      fc.property(markOfContest, ({ discipline, sex, mark }) => {
        const reading = readMark(formatMark(mark), { discipline, sex });
        const readings =
          reading.kind === 'mark' ? [reading.mark] : reading.kind === 'ambiguous' ? reading.readings : [];
        expect(readings).toContainEqual(mark);
      }),
      runs,
    );
  });

  it('with the zeros of the discipline the value stays', () => {
    fc.assert(
      fc.property(markOfContest, ({ discipline, sex, mark }) => {
        const reading = readMark(formatMark(mark, discipline), { discipline, sex });
        const readings =
          reading.kind === 'mark' ? [reading.mark] : reading.kind === 'ambiguous' ? reading.readings : [];
        expect(readings.map((each) => each.value)).toContain(mark.value);
      }),
      runs,
    );
  });

  it('rounding never improves a mark, and changes it by less than a step', () => {
    const environments = fc.constantFrom('outdoor', 'indoor', 'road', 'cross-country', 'mountain');
    fc.assert(
      fc.property(markOfContest, environments, ({ discipline, mark }, environment) => {
        const official = officialMark(mark, discipline, environment);
        expect(compareMarks(mark, official, discipline)).toBeLessThanOrEqual(0);
        expect(Math.abs(official.value - mark.value)).toBeLessThan(Math.max(official.precision, 1));
        expect(officialMark(official, discipline, environment)).toEqual(official);
      }),
      runs,
    );
  });

  it('two readings of one text are the same whatever equal separators it has', () => {
    const two = fc.integer({ min: 0, max: 59 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(contest, fc.tuple(two, two, two), ({ discipline, sex }, groups) => {
        fc.pre(discipline.unit === 'ms');
        const values = (separator: string) => {
          const reading = readMark(groups.join(separator), { discipline, sex });
          return reading.kind === 'ambiguous'
            ? reading.readings.map((mark) => mark.value).toSorted((a, b) => a - b)
            : reading.kind;
        };
        expect(values('.')).toEqual(values(':'));
      }),
      runs,
    );
  });
});

describe('properties of order', () => {
  it('comparing marks is a total preorder', () => {
    const three = contest.chain(({ discipline, sex }) =>
      fc.tuple(marksOf(discipline, sex), marksOf(discipline, sex), marksOf(discipline, sex)).map((marks) => ({
        discipline,
        marks,
      })),
    );
    fc.assert(
      fc.property(three, ({ discipline, marks: [one, two, three_] }) => {
        const order = (a: Mark, b: Mark) => Math.sign(compareMarks(a, b, discipline));
        expect(order(one, two) + order(two, one)).toBe(0);
        expect(order(one, one)).toBe(0);
        const chain = order(one, two) <= 0 && order(two, three_) <= 0;
        expect(!chain || order(one, three_) <= 0).toBe(true);
      }),
      runs,
    );
  });

  it('ties of jumps and series are total preorders', () => {
    const jump = fc.record({
      mark: fc
        .integer({ min: 1, max: 3 })
        .map((value): Mark => ({ value, unit: 'mm', precision: 10, timing: null })),
      failuresAtHeight: fc.nat(2),
      failures: fc.nat(3),
    });
    const series = fc.array(fc.nat(4), { maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(jump, jump, jump), fc.tuple(series, series, series), (jumps, lists) => {
        for (const [a, b, c] of [
          [
            compareVertical(jumps[0], jumps[1]),
            compareVertical(jumps[1], jumps[2]),
            compareVertical(jumps[0], jumps[2]),
          ],
          [
            compareSeries(lists[0], lists[1]),
            compareSeries(lists[1], lists[2]),
            compareSeries(lists[0], lists[2]),
          ],
        ] as const) {
          expect(!(a <= 0 && b <= 0) || c <= 0).toBe(true);
          expect(!(a === 0 && b === 0) || c === 0).toBe(true);
        }
        expect(
          Math.sign(compareSeries(lists[0], lists[1])) + Math.sign(compareSeries(lists[1], lists[0])),
        ).toBe(0);
        expect(
          Math.sign(compareVertical(jumps[0], jumps[1])) + Math.sign(compareVertical(jumps[1], jumps[0])),
        ).toBe(0);
      }),
      runs,
    );
  });

  it('a place is one more than the number of better ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        for (const { place, item } of rank(values, (one, two) => one - two)) {
          expect(place).toBe(values.filter((value) => value < item).length + 1);
        }
      }),
      runs,
    );
  });

  it('thousandths never change the order of hundredths', () => {
    const result = fc.record({
      mark: fc.integer({ min: 1000, max: 1003 }).map((line): Mark => ({
        value: line * 10,
        unit: 'ms',
        precision: 10,
        timing: 'electronic',
      })),
      thousandthsMs: fc.option(fc.integer({ min: 9990, max: 10_030 })),
    });
    fc.assert(
      fc.property(fc.array(result), (results) => {
        const values = rankTimed(results).map((each) => each.item.mark.value);
        expect(values).toEqual(values.toSorted((one, two) => one - two));
      }),
      runs,
    );
  });
});

function scoreOf(discipline: Discipline, sex: Sex, mark: Mark) {
  const environment = discipline.environments[0] ?? 'outdoor';
  const electronic: Mark = { ...mark, timing: mark.unit === 'ms' ? 'electronic' : null };
  const answer = points({ discipline, sex, environment, mark: electronic });
  return 'points' in answer ? answer.points : null;
}

describe('properties of points', () => {
  it('a better mark never scores less', () => {
    const tables = new Set(tablesOf('2022').map((table) => `${table.code} ${table.sex}`));
    const scored = twoMarks.filter(({ discipline, sex }) => tables.has(`${discipline.code} ${sex}`));
    fc.assert(
      fc.property(scored, ({ discipline, sex, marks: [one, two] }) => {
        const [better, worse] = compareMarks(one, two, discipline) <= 0 ? [one, two] : [two, one];
        const [high, low] = [scoreOf(discipline, sex, better), scoreOf(discipline, sex, worse)];
        expect((high ?? 0) >= (low ?? 0)).toBe(true);
        expect((low ?? 0) >= 0).toBe(true);
      }),
      runs,
    );
  });

  it('a better mark never scores less in a combined event', () => {
    const parts = disciplines.flatMap((event) =>
      (event.events ?? []).flatMap((code) =>
        combinedConstants
          .filter((row) => row[1] === code && event.sexes.includes(row[0]))
          .flatMap((row) => ({ event, sex: row[0], discipline: disciplineByCode(code) })),
      ),
    );
    const part = fc.constantFrom(...parts).chain(({ event, sex, discipline }) => {
      if (!discipline) throw new Error(event.code);
      return fc
        .tuple(marksOf(discipline, sex), marksOf(discipline, sex))
        .map((marks) => ({ event, sex, discipline, marks }));
    });
    fc.assert(
      fc.property(part, ({ event, sex, discipline, marks }) => {
        const [better, worse] = marks
          .toSorted((one, two) => compareMarks(one, two, discipline))
          .map((mark) => {
            const electronic: Mark = { ...mark, timing: mark.unit === 'ms' ? 'electronic' : null };
            const answer = combinedPoints({ event, sex, discipline, mark: electronic });
            return 'points' in answer ? answer.points : -1;
          });
        expect((better ?? -1) >= (worse ?? 0)).toBe(true);
      }),
      runs,
    );
  });
});

describe('properties of days', () => {
  it('exchanging day and month of an ambiguous day gives the same two days', () => {
    const number = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1850, max: 2200 }), (a, b, year) => {
        const [one, other] = [readDay(`${a}/${b}/${year}`), readDay(`${b}/${a}/${year}`)];
        expect('ambiguous' in one).toBe('ambiguous' in other);
        const days = (reading: typeof one) => ('ambiguous' in reading ? reading.ambiguous : []);
        expect(days(one)).toEqual(days(other));
      }),
      runs,
    );
  });

  it('every day is read again from every notation', () => {
    const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
    const date = fc.date({ min: new Date('1850-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (moment) => {
        const day = moment.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = day.split('-');
        expect(readDay(day)).toEqual({ day });
        expect(readDay(`${number} ${months[Number(month) - 1]} ${year}`)).toEqual({ day });
        expect(readDay(`${number}.${month}.${year}`, { order: 'dmy' })).toEqual({ day });
        expect(readDay(`${month}/${number}/${year}`, { order: 'mdy' })).toEqual({ day });
      }),
      runs,
    );
  });

  it('the order of a column does not depend on the order of its rows', () => {
    const cell = fc
      .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }))
      .map(([a, b]) => `${a}/${b}/2024`);
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        expect(Object.keys(dayOrderOf(cells))).toEqual(Object.keys(dayOrderOf(cells.toReversed())));
      }),
      runs,
    );
  });
});

describe('properties of reading', () => {
  it('no text makes a reader fail', () => {
    const alphabet = fc.constantFrom(...Array.from('0123456789:.,-+hwiAxXOQqJ[]()"\'/ mMkKDNSFTR#é×'));
    const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: alphabet, maxLength: 14 }));
    fc.assert(
      fc.property(text, contest, (each, { discipline, sex }) => {
        expect(readMark(each, { discipline, sex }).kind).toBeTruthy();
        expect(resolveDiscipline(each).kind).toBeTruthy();
        expect(readDay(each)).toBeTruthy();
        expect(readWind(each, discipline, 'outdoor')).toBeTruthy();
        expect(readStatus(each)?.status).not.toBe('');
      }),
      runs,
    );
  });

  it('wind is read again as it was written', () => {
    const hundred = disciplines.find((each) => each.code === '100');
    if (!hundred) throw new Error('100');
    fc.assert(
      fc.property(fc.integer({ min: -99, max: 99 }), (tenths) => {
        const wind = { kind: 'measured', mmPerSecond: tenths === 0 ? 0 : tenths * 100 } as const;
        expect(readWind(formatWind(wind), hundred, 'outdoor')).toEqual({ wind });
      }),
      runs,
    );
  });
});
