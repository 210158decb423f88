import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const get = (path: string, query: Record<string, string | number>) =>
  request(app.getHttpServer()).get(`/api/v1/scoring/${path}`).query(query);

describe('GET /scoring/points', () => {
  const hundred = {
    discipline: '100',
    sex: 'M',
    environment: 'outdoor',
    mark: '10.40',
    timing: 'electronic',
  };

  it('says points, table, edition and what was understood', async () => {
    const { body } = await get('points', { ...hundred, wind: '', edition: '2022' }).expect(200);
    expect(body).toEqual({
      points: 1072,
      table: 'World Athletics Scoring Tables of Athletics',
      edition: '2022',
      certainty: 'exact',
      beyondTable: false,
      input: {
        discipline: '100',
        sex: 'M',
        environment: 'outdoor',
        mark: { text: '10.40', value: 10_400, unit: 'ms', timing: 'electronic' },
        handAdditionMs: 0,
        scoredValue: 10_400,
        wind: null,
        windAdjustment: 0,
      },
    });
  });

  it.each([
    [{ ...hundred, mark: '9.58', wind: '+0.9' }, 1356],
    [{ discipline: '200', sex: 'M', mark: '19.19', wind: '-0.3' }, 1352],
    [{ ...hundred, mark: '10.4h' }, 996],
    [{ ...hundred, mark: '10.4', timing: 'hand' }, 996],
    [{ discipline: 'LJ', sex: 'M', mark: '8.95', wind: '0.3' }, 1346],
    [{ discipline: 'MAR', sex: 'M', mark: '2:01:09' }, 1312],
    [{ discipline: 'HEP', sex: 'F', mark: '7291' }, 1331],
    [{ discipline: '60', sex: 'M', environment: 'indoor', mark: '6.34' }, 1304],
    [{ discipline: '60', sex: 'M', mark: '6.34' }, 1304],
    [{ discipline: 'MAR', sex: 'M', mark: '2:10:00', edition: '2025' }, 1130],
  ])('scores %j: %i', async (query, expected) => {
    const { body } = await get('points', query).expect(200);
    expect(body.points).toBe(expected);
  });

  it.each([
    [{ ...hundred, discipline: 'XC', environment: 'cross-country', mark: '30:00' }, 'no_table'],
    [{ discipline: '100', sex: 'M', mark: '10.4' }, 'timing_unknown'],
    [{ ...hundred, wind: '+3.0' }, 'wind_adjustment_unverified'],
    [{ discipline: '4x800', sex: 'M', mark: '7:20.00' }, 'no_table'],
  ])('has no number for %j: %s', async (query, reason) => {
    const { body } = await get('points', query)
      .expect(422)
      .expect('content-type', /problem\+json/);
    expect(body).toMatchObject({ type: expect.stringMatching(/unsupported$/), status: 422, reason });
    expect(body.detail).toMatch(/\.$/);
  });

  it.each([
    [{ ...hundred, discipline: '101' }, '/discipline', 'unknown'],
    [{ ...hundred, mark: 'fast' }, '/mark', 'not_a_mark'],
    [{ ...hundred, mark: 'DNS' }, '/mark', 'no_mark'],
    [{ ...hundred, wind: 'strong' }, '/wind', 'unreadable'],
    [{ discipline: 'ULTRA', sex: 'M', mark: '90:10:20' }, '/mark', 'ambiguous'],
  ])('points at what it cannot read in %j: %s', async (query, pointer, code) => {
    const { body } = await get('points', query).expect(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it.each([{}, { ...hundred, sex: 'W' }, { ...hundred, edition: '1999' }, { ...hundred, colour: 'red' }])(
    'refuses %j',
    async (query) => {
      await get('points', query)
        .expect(400)
        .expect('content-type', /problem\+json/);
    },
  );
});

describe('GET /scoring/mark', () => {
  it('finds the poorest mark for a number of points', async () => {
    const { body } = await get('mark', { discipline: '100', sex: 'M', points: 1000 }).expect(200);
    expect(body).toEqual({
      mark: { text: '10.62', value: 10_620, unit: 'ms', timing: 'electronic' },
      points: 1000,
      table: 'World Athletics Scoring Tables of Athletics',
      edition: '2022',
      certainty: 'exact',
    });
  });

  it('has none without a table', async () => {
    const { body } = await get('mark', { discipline: 'XC', sex: 'M', points: 1000 }).expect(422);
    expect(body.reason).toBe('no_table');
  });
});

describe('GET /scoring/combined', () => {
  it('scores one discipline', async () => {
    const query = { event: 'DEC', sex: 'M', discipline: '100', mark: '10.40', timing: 'electronic' };
    const { body } = await get('combined', query).expect(200);
    expect(body).toEqual({
      points: 999,
      table: 'IAAF Scoring Tables for Combined Events',
      edition: '2001',
      input: {
        event: 'DEC',
        sex: 'M',
        ageGroup: null,
        parts: [
          {
            discipline: '100',
            mark: { text: '10.40', value: 10_400, unit: 'ms', timing: 'electronic' },
            points: 999,
          },
        ],
      },
    });
  });

  it('scores a whole event, and nothing where there is no mark', async () => {
    const marks = '12.69,1.86,15.80,22.56,7.27,45.66,2:08.51';
    const { body } = await get('combined', { event: 'HEP', sex: 'F', marks }).expect(200);
    expect(body.points).toBe(7291);
    expect(body.input.parts).toHaveLength(7);
    const without = await get('combined', {
      event: 'HEP',
      sex: 'F',
      marks: `${marks.slice(0, -8)},DNF`,
    }).expect(200);
    expect(without.body.points).toBe(6304);
    expect(without.body.input.parts[6]).toEqual({ discipline: '800', mark: null, points: 0 });
  });

  it('applies the factors of masters', async () => {
    const query = { event: 'DEC', sex: 'M', discipline: '100', mark: '12.00', ageGroup: 'M50' };
    const { body } = await get('combined', query).expect(200);
    expect(body.points).toBe(897);
    expect(body.input.ageGroup).toBe('M50');
  });

  it.each([
    [{ event: 'DEC', sex: 'M', discipline: '200', mark: '21.00' }, 'not_part_of_event'],
    [{ event: 'DEC', sex: 'M', discipline: '100', mark: '10.4' }, 'timing_unknown'],
    [{ event: 'PENWT', sex: 'M', marks: '50.00' }, 'no_table'],
    [{ event: '100', sex: 'M', marks: '10.00' }, 'not_part_of_event'],
    [{ event: 'PENI', sex: 'F', marks: '8.00,1.80,14.00,6.00,2:10.00,1.00' }, 'wrong_number_of_marks'],
  ])('has no number for %j: %s', async (query, reason) => {
    const { body } = await get('combined', query).expect(422);
    expect(body).toMatchObject({ type: expect.stringMatching(/unsupported$/), reason });
  });

  it.each([
    [{ event: 'DEC', sex: 'M' }, '/marks', 'missing'],
    [{ event: 'DEC', sex: 'M', discipline: '100' }, '/marks', 'missing'],
    [{ event: 'DECA', sex: 'M', marks: '10.00' }, '/event', 'unknown'],
    [{ event: 'HEP', sex: 'F', marks: '13.00,high' }, '/marks/1', 'not_a_mark'],
    [{ event: 'DEC', sex: 'M', marks: '10.00', ageGroup: 'M37' }, '/ageGroup', 'unknown'],
  ])('points at what it cannot read in %j: %s', async (query, pointer, code) => {
    const { body } = await get('combined', query).expect(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });
});

describe('GET /scoring/age-grade', () => {
  it('compares a mark with the best of its age', async () => {
    const { body } = await get('age-grade', { discipline: '100', sex: 'F', age: 60, mark: '14.20' }).expect(
      200,
    );
    expect(body).toEqual({
      grade: 0.8858,
      factor: 0.8379,
      standard: { text: '10.54', value: 10_540, unit: 'ms', timing: null },
      table: 'WMA age grading',
      edition: '2023',
      input: {
        discipline: '100',
        sex: 'F',
        age: 60,
        mark: { text: '14.20', value: 14_200, unit: 'ms', timing: 'electronic' },
      },
    });
  });

  it.each([
    [{ discipline: '110H', sex: 'M', age: 60, mark: '17.00' }, 'age_out_of_table'],
    [{ discipline: 'XC', sex: 'M', age: 60, mark: '30:00' }, 'no_table'],
    [{ discipline: '100', sex: 'M', age: 60, mark: '14.2h' }, 'hand_time'],
  ])('has no grade for %j: %s', async (query, reason) => {
    const { body } = await get('age-grade', query).expect(422);
    expect(body.reason).toBe(reason);
  });

  it.each([{ age: 4 }, { age: 111 }, { age: 'old' }, { age: 50.5 }])('refuses %j', async (query) => {
    await get('age-grade', { discipline: '100', sex: 'M', mark: '12.00', ...query }).expect(400);
  });
});
