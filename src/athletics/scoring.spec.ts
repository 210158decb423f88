import { disciplineByCode, disciplines, type Environment, type Sex } from './discipline.js';
import { formatMark, readMark } from './mark.js';
import { markForPoints, points, type PointsRequest, scoredPlaces } from './scoring.js';
import { readWind } from './wind.js';

function of(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return discipline;
}

function request(code: string, sex: Sex, text: string, more: Partial<PointsRequest> = {}): PointsRequest {
  const discipline = of(code);
  const reading = readMark(text, { discipline, sex });
  if (reading.kind !== 'mark') throw new Error(`${text} is ${reading.kind}`);
  const environment: Environment = discipline.environments[0] ?? 'outdoor';
  return { discipline, sex, environment, mark: reading.mark, ...more };
}

function score(code: string, sex: Sex, text: string, more: Partial<PointsRequest> = {}): number | string {
  const answer = points(request(code, sex, text, more));
  return 'unsupported' in answer ? answer.unsupported : answer.points;
}

describe('published result scores', () => {
  it.each([
    ['M', '100', '9.58', '0.9', 1356],
    ['M', '100', '9.63', '1.5', 1337],
    ['M', '100', '9.69', '0.0', 1316],
    ['M', '100', '9.92', '0.7', 1234],
    ['M', '100', '10.07', '1.7', 1182],
    ['M', '100', '10.18', '0.6', 1145],
    ['F', '100', '10.49', '0.0', 1314],
    ['F', '100', '10.62', '1.0', 1284],
    ['F', '100', '10.96', '1.2', 1209],
    ['M', '200', '19.19', '-0.3', 1352],
    ['M', '200', '19.69', '-0.3', 1270],
    ['F', '200', '21.34', '1.3', 1308],
    ['F', '200', '22.29', '1.4', 1207],
    ['M', '400', '43.03', null, 1321],
    ['M', '400', '43.5', null, 1286],
    ['F', '400', '47.6', null, 1304],
    ['F', '400', '49.28', null, 1235],
    ['M', '800', '1:40.91', null, 1301],
    ['M', '800', '1:42.83', null, 1241],
    ['F', '800', '1:53.28', null, 1286],
    ['M', '1500', '3:26.00', null, 1302],
    ['M', '1500', '3:29.05', null, 1258],
    ['F', '1500', '3:49.11', null, 1295],
    ['M', '5000', '12:35.36', null, 1302],
    ['F', '10000', '29:01.03', null, 1303],
    ['F', '10000', '29:42.56', null, 1264],
    ['M', '110H', '12.8', '0.3', 1294],
    ['M', '110H', '12.93', '-0.2', 1269],
    ['F', '100H', '12.12', '0.9', 1272],
    ['F', '100H', '12.34', '-1.4', 1249],
    ['M', '400H', '45.94', null, 1341],
    ['F', '3000SC', '8:44.32', null, 1285],
    ['M', 'HJ', '2.45', null, 1314],
    ['M', 'HJ', '2.41', null, 1278],
    ['F', 'HJ', '2.09', null, 1309],
    ['M', 'PV', '6.21', null, 1325],
    ['M', 'LJ', '8.95', '0.3', 1346],
    ['M', 'LJ', '8.86', '1.9', 1326],
    ['M', 'LJ', '8.56', '1.0', 1260],
    ['F', 'TJ', '15.67', '0.7', 1290],
    ['F', 'TJ', '15.33', '1.2', 1254],
    ['M', 'SP', '23.56', null, 1334],
    ['M', 'SP', '22.65', null, 1279],
    ['F', 'DT', '76.8', null, 1382],
    ['M', 'HT', '86.74', null, 1307],
    ['F', 'JT', '72.28', null, 1306],
    ['M', 'MAR', '2:01:09', null, 1312],
    ['M', 'MAR', '2:03:40', null, 1268],
    ['F', 'HM', '1:02:52', null, 1281],
    ['M', '20KW', '1:16:36', null, 1266],
    ['F', '35KW', '2:37:11', null, 1263],
    ['M', 'DEC', '9126', null, 1302],
    ['M', 'DEC', '8820', null, 1254],
    ['F', 'HEP', '7291', null, 1331],
    ['M', '4x100', '36.84', null, 1318],
    ['F', '4x400', '3:15.17', null, 1267],
  ] as const)('%s %s %s (wind %s) scores %i', (sex, code, text, wind, expected) => {
    const discipline = of(code);
    const electronic = readMark(text, { discipline, sex, timing: 'electronic' });
    const read = readWind(wind, discipline, 'outdoor');
    const mark = electronic.kind === 'mark' ? electronic.mark : null;
    expect(mark).not.toBeNull();
    const more = { mark: mark ?? undefined, wind: 'wind' in read ? read.wind : null };
    expect(score(code, sex, text, more)).toBe(expected);
  });
});

describe('the rules of scoring', () => {
  it('says table, edition and what was scored', () => {
    expect(points(request('100', 'M', '10.40'))).toEqual({
      points: 1072,
      table: 'World Athletics Scoring Tables of Athletics',
      edition: '2022',
      certainty: 'exact',
      beyondTable: false,
      input: {
        discipline: '100',
        sex: 'M',
        environment: 'outdoor',
        value: 10_400,
        unit: 'ms',
        timing: 'electronic',
        handAdditionMs: 0,
        scoredValue: 10_400,
        windMmPerSecond: null,
        windAdjustment: 0,
      },
    });
  });

  it.each([
    ['100', 'M', '10.4h', '10.64'],
    ['200', 'F', '23.0h', '23.24'],
    ['110H', 'M', '14.0h', '14.24'],
    ['60', 'M', '6.6h', '6.84'],
    ['300', 'F', '37.0h', '37.14'],
    ['400', 'F', '52.0h', '52.14'],
    ['400H', 'M', '50.0h', '50.14'],
    ['500', 'M', '1:02.0h', '1:02.00'],
    ['800', 'F', '2:00.0h', '2:00.00'],
    ['4x100', 'M', '40.0h', '40.00'],
  ] as const)('scores a hand time of %s %s %s as %s', (code, sex, hand, electronic) => {
    const environment = code === '60' ? 'indoor' : 'outdoor';
    expect(score(code, sex, hand, { environment })).toBe(score(code, sex, electronic, { environment }));
  });

  it('does not score a sprint in tenths unless it knows how it was timed', () => {
    expect(score('100', 'M', '10.4')).toBe('timing_unknown');
    expect(score('400', 'M', '46')).toBe('timing_unknown');
    expect(score('800', 'M', '1:50.4')).toBe(1015);
  });

  it.each([
    ['-0.1', 0],
    ['-0.2', 1],
    ['-0.5', 3],
    ['-1.3', 7],
    ['0.0', 0],
    ['+2.0', 0],
    ['NWI', 0],
  ])('adjusts the result score for wind %s by %i', (text, adjustment) => {
    const reading = readWind(text, of('100'), 'outdoor');
    const wind = 'wind' in reading ? reading.wind : null;
    expect(score('100', 'M', '10.40', { wind })).toBe(1072 + adjustment);
  });

  it('says the wind that was taken into account', () => {
    const wind = { kind: 'measured', mmPerSecond: -300 } as const;
    expect(points(request('200', 'M', '19.19', { wind }))).toMatchObject({
      points: 1352,
      input: { windMmPerSecond: -300, windAdjustment: 1 },
    });
    expect(points(request('200', 'M', '19.19', { wind: { kind: 'not_measured' } }))).toMatchObject({
      points: 1351,
      input: { windMmPerSecond: null, windAdjustment: 0 },
    });
  });

  it('scores a sprint in tenths that was timed electronically, or shown in hundredths without a word', () => {
    const mark = { value: 10_400, unit: 'ms', precision: 100, timing: 'electronic' } as const;
    expect(score('100', 'M', '10.40', { mark })).toBe(1072);
    expect(score('100', 'M', '10.40', { mark: { ...mark, precision: 10, timing: null } })).toBe(1072);
    expect(score('100', 'M', '10.40', { mark: { ...mark, timing: null } })).toBe('timing_unknown');
  });

  it('adjusts only outdoors, only some events, and never a score of 0', () => {
    const wind = { kind: 'measured', mmPerSecond: -5000 } as const;
    expect(score('LJ', 'M', '8.00', { wind })).toBe(1138 + 30);
    expect(score('LJ', 'M', '8.00', { wind, environment: 'indoor' })).toBe(1138);
    expect(score('HJ', 'M', '2.00', { wind })).toBe(score('HJ', 'M', '2.00'));
    expect(score('100', 'M', '18.00', { wind })).toBe(0);
  });

  it('does not guess the adjustment above +2.0', () => {
    const wind = { kind: 'measured', mmPerSecond: 2100 } as const;
    expect(score('100', 'M', '10.40', { wind })).toBe('wind_adjustment_unverified');
    expect(score('400', 'M', '46.00', { wind })).toBe(score('400', 'M', '46.00'));
  });

  it.each([
    ['MR', 'M', '1:00:00', 'no_table'],
    ['4x800', 'M', '7:20.00', 'no_table'],
    ['OCT', 'M', '6000', 'no_table'],
    ['DECF', 'F', '8000', 'no_table'],
    ['110H', 'F', '14.00', 'no_table'],
    ['XC', 'F', '30:00', 'no_table'],
  ] as const)('has no table for %s %s', (code, sex, text, reason) => {
    expect(score(code, sex, text)).toBe(reason);
  });

  it('has a table for a place, not for any', () => {
    expect(score('60', 'M', '6.50', { environment: 'outdoor' })).toBe('no_table');
    expect(score('10K', 'M', '28:00', { environment: 'indoor' })).toBe('no_table');
    expect(score('5000', 'M', '13:00.00', { environment: 'cross-country' })).toBe('no_table');
    expect(score('10K', 'M', '28:00', { environment: 'road' })).toBe(1132);
  });

  it('knows the places that it has a table for', () => {
    expect(scoredPlaces(of('60'), 'M')).toEqual(['indoor']);
    expect(scoredPlaces(of('HJ'), 'F')).toEqual(['outdoor', 'indoor']);
    expect(scoredPlaces(of('MAR'), 'F')).toEqual(['road']);
    expect(scoredPlaces(of('XC'), 'F')).toEqual([]);
    expect(scoredPlaces(of('4x400X'), 'X')).toEqual([]);
    expect(scoredPlaces(of('4x400X'), 'X', '2025')).toEqual(['outdoor']);
  });

  it('refuses another implement and another unit', () => {
    expect(score('SP', 'M', '20.00', { implementKey: '6000g' })).toBe('other_implement');
    expect(score('SP', 'M', '20.00', { implementKey: null })).toBe(1121);
    const mark = { value: 20_000, unit: 'ms', precision: 10, timing: null } as const;
    expect(score('SP', 'M', '20.00', { mark })).toBe('other_unit');
  });

  it('lets a mark between two lines take the poorer one', () => {
    expect(score('100', 'M', '9.581')).toBe(score('100', 'M', '9.59'));
    expect(score('10K', 'M', '28:00.1')).toBe(score('10K', 'M', '28:01'));
    const mark = { value: 8959, unit: 'mm', precision: 1, timing: null } as const;
    expect(score('LJ', 'M', '8.95', { mark })).toBe(score('LJ', 'M', '8.95'));
  });

  it('goes on with the formula above 1400 and says so', () => {
    const answer = points(request('100', 'M', '9.40'));
    expect(answer).toMatchObject({ points: 1422, beyondTable: true });
    expect(points(request('100', 'M', '9.46'))).toMatchObject({ points: 1400, beyondTable: false });
    expect(points(request('HJ', 'F', '2.30'))).toMatchObject({ beyondTable: true });
  });
});

describe('the edition of 2025', () => {
  it('differs in the marathon, 25 km and 30 km, and adds the mixed relay and the road mile', () => {
    expect(score('MAR', 'M', '2:10:00')).toBe(1160);
    expect(score('MAR', 'M', '2:10:00', { edition: '2025' })).toBe(1130);
    expect(score('4x400X', 'X', '3:10.00')).toBe('no_table');
    expect(score('4x400X', 'X', '3:10.00', { edition: '2025' })).toBe(1204);
    expect(score('1M', 'F', '4:30', { edition: '2025' })).toBe(1119);
    expect(score('100', 'M', '10.40', { edition: '2025' })).toBe(1072);
  });

  it('is known to one point only', () => {
    expect(points(request('100', 'M', '10.40', { edition: '2025' }))).toMatchObject({
      edition: '2025',
      certainty: 'within_one_point',
    });
  });
});

describe('the mark for a number of points', () => {
  it.each([
    ['100', 'M', 1000, '10.62'],
    ['LJ', 'F', 1000, '6.01'],
    ['MAR', 'F', 1100, '2:33:23'],
    ['DEC', 'M', 1200, '8473'],
    ['5000', 'F', 808, '18:19.99'],
  ] as const)('%s %s %i points: %s', (name, sex, wanted, expected) => {
    const discipline = of(name);
    const environment = discipline.environments[0] ?? 'outdoor';
    const answer = markForPoints({ discipline, sex, environment, points: wanted });
    expect('mark' in answer && formatMark(answer.mark)).toBe(expected);
  });

  it('comes with table, edition and what was asked', () => {
    expect(markForPoints({ discipline: of('100'), sex: 'M', environment: 'outdoor', points: 1000 })).toEqual({
      mark: { value: 10_620, unit: 'ms', precision: 10, timing: 'electronic' },
      table: 'World Athletics Scoring Tables of Athletics',
      edition: '2022',
      certainty: 'exact',
      input: { discipline: '100', sex: 'M', environment: 'outdoor', points: 1000 },
    });
    const road = {
      discipline: of('MAR'),
      sex: 'M',
      environment: 'road',
      points: 1000,
      edition: '2025',
    } as const;
    expect(markForPoints(road)).toMatchObject({
      mark: { precision: 1000, timing: null },
      edition: '2025',
      certainty: 'within_one_point',
    });
    expect(
      markForPoints({ discipline: of('LJ'), sex: 'M', environment: 'outdoor', points: 1000 }),
    ).toMatchObject({
      mark: { unit: 'mm', precision: 10, timing: null },
    });
  });

  it('is worth them, and the next poorer mark is not', () => {
    for (const discipline of disciplines.filter((each) =>
      ['100', 'LJ', 'HJ', '800', 'JT', 'MAR'].includes(each.code),
    )) {
      const environment = discipline.environments[0] ?? 'outdoor';
      for (const wanted of [1, 2, 500, 808, 1200, 1400]) {
        const answer = markForPoints({ discipline, sex: 'F', environment, points: wanted });
        if (!('mark' in answer)) throw new Error(answer.unsupported);
        const { mark } = answer;
        const worse = mark.value + (discipline.better === 'lower' ? mark.precision : -mark.precision);
        const pointsFor = (value: number) =>
          points({ discipline, sex: 'F', environment, mark: { ...mark, value } }) as { points: number };
        expect(pointsFor(mark.value).points).toBeGreaterThanOrEqual(wanted);
        expect(pointsFor(worse).points).toBeLessThan(wanted);
      }
    }
  });

  it.each([0, 1401, -1, 10.5, Number.NaN])('is not known for %p points', (wanted) => {
    const answer = markForPoints({ discipline: of('100'), sex: 'M', environment: 'outdoor', points: wanted });
    expect(answer).toEqual({ unsupported: 'points_out_of_table' });
  });

  it('is not known without a table', () => {
    const answer = markForPoints({
      discipline: of('XC'),
      sex: 'M',
      environment: 'cross-country',
      points: 800,
    });
    expect(answer).toEqual({ unsupported: 'no_table' });
  });
});
