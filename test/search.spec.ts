import request from 'supertest';
import { DataSource } from 'typeorm';
import { Athlete } from '../src/athletes/athlete.entity.js';
import { Candidates } from '../src/search/candidates.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { resultsOf } from './support/results.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

let app: TestApp;
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await startApp();
  const results = resultsOf(app);
  const people: [string, string, number][] = [
    ['José NÚÑEZ', 'URU', 1999],
    ['Josefina NUÑEZ-PRADA', 'ARG', 2012],
    ['Maria FERNANDEZ', 'BRA', 2000],
    ['Mariana FERNANDES', 'BRA', 2001],
    ['Kerron STEWARD', 'JAM', 1990],
    ["Shaunae O'BRIEN", 'BAH', 1991],
  ];
  for (const [name, nation, birthYear] of people) {
    ids[name] = await results.anAthlete({ name, nation, birthYear });
  }
  const text = { city: 'São Paulo', country: 'BRA', startDate: '2026-07-01', endDate: '2026-07-02' };
  ids['Troféu'] = (
    await aMeet(app, { ...text, name: 'Troféu Brasil', searchText: 'trofeu brasil sao paulo' })
  ).id;
});
afterAll(() => app.close());

const find = async (q: string, more = '') => {
  const { body } = await request(app.getHttpServer())
    .get(`/api/v1/search?q=${encodeURIComponent(q)}${more}`)
    .expect(200);
  return body;
};
const names = async (q: string, more = ''): Promise<string[]> =>
  (await find(q, more)).items.map(({ name }: { name: string }) => name);

describe('GET /search', () => {
  it.each([
    ['nunez', ['José NÚÑEZ', 'Josefina NUÑEZ-PRADA']],
    ['NÚÑEZ josé', ['José NÚÑEZ', 'Josefina NUÑEZ-PRADA']],
    ['nunez arg', ['Josefina NUÑEZ-PRADA']],
    ['fernandez', ['Maria FERNANDEZ', 'Mariana FERNANDES']],
    ['fernandes', ['Mariana FERNANDES', 'Maria FERNANDEZ']],
    ['fernadez', ['Maria FERNANDEZ', 'Mariana FERNANDES']],
    ['maria fern', ['Maria FERNANDEZ', 'Mariana FERNANDES']],
    ['stewrad', ['Kerron STEWARD']],
    ['kerron stewart', ['Kerron STEWARD']],
    ['ke', ['Kerron STEWARD']],
    ['trofeo brasil', ['Troféu Brasil']],
    ['sao paolo', ['Troféu Brasil']],
    ['nobody at all', []],
    ['steward brasil', []],
    ['%', []],
    ['"', []],
    ["nunez' OR 1=1 --", []],
    ['*', []],
  ])('finds for "%s"', async (q, expected) => {
    expect(await names(q, '&kind=athlete,event')).toEqual(expected);
  });

  it('finds federations by name and code, and kinds as asked', async () => {
    expect(await names('jamaica', '&kind=federation')).toHaveLength(1);
    const { items } = await find('jam');
    expect(items[0]).toMatchObject({ kind: 'federation', code: 'JAM' });
    expect(await names('jam', '&kind=athlete')).toEqual([]);
    expect(await names('jam steward', '&kind=athlete')).toEqual(['Kerron STEWARD']);
    expect(await names('nunez', '&limit=1')).toEqual(['José NÚÑEZ']);
  });

  it('says of each what tells it apart, and of minors no year', async () => {
    const { items, forgivesErrors } = await find('nunez prada');
    expect(forgivesErrors).toBe(true);
    expect(items).toEqual([
      {
        kind: 'athlete',
        id: ids['Josefina NUÑEZ-PRADA'],
        name: 'Josefina NUÑEZ-PRADA',
        code: 'ARG',
        city: null,
        date: null,
        birthYear: null,
        ageBand: 'U16',
        url: `/api/v1/athletes/${ids['Josefina NUÑEZ-PRADA']}`,
        score: 1,
      },
    ]);
    expect((await find('trofeu')).items[0]).toMatchObject({ city: 'São Paulo', date: '2026-07-01' });
  });

  it('follows a new name, and forgets who was merged into another', async () => {
    const id = ids['Kerron STEWARD'] ?? '';
    const change = (said: Partial<Athlete>) =>
      app.get(Transactions).run((db) => db.update(Athlete, { id }, said));
    await change({ name: 'Kerron SMITH', searchText: 'kerron smith' });
    expect(await names('smith')).toEqual(['Kerron SMITH']);
    expect(await names('steward')).toEqual([]);
    await change({ mergedInto: ids['Maria FERNANDEZ'] ?? '' });
    expect(await names('smith')).toEqual([]);
    await change({ mergedInto: null });
    expect(await names('smith')).toEqual(['Kerron SMITH']);
  });

  it.each(['', 'q=', `q=${'x'.repeat(101)}`, 'q=a&kind=coach', 'q=a&limit=51', 'q=a&cursor=x'])(
    'refuses ?%s with 400',
    async (query) => {
      const { status } = await request(app.getHttpServer()).get(`/api/v1/search?${query}`);
      expect(status).toBe(400);
    },
  );
});

// Where a host forbids the extension there are parts of words and a word about it.
(TEST_DATABASE === 'postgres' ? describe : describe.skip)('GET /search without pg_trgm', () => {
  it('finds parts of words, and says so', async () => {
    await app.get(DataSource).query('DROP EXTENSION pg_trgm CASCADE');
    await app.get(Candidates, { strict: false }).onApplicationBootstrap();
    expect(await names('josefina nun')).toEqual(['Josefina NUÑEZ-PRADA']);
    const { items, forgivesErrors } = await find('josefiba');
    expect({ items, forgivesErrors }).toEqual({ items: [], forgivesErrors: false });
  });
});
