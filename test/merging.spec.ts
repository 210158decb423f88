import { DataSource } from 'typeorm';
import { BestsUpkeep } from '../src/performances/bests-upkeep.js';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, csv } from './support/submissions.js';

let app: TestApp;
let chi: Awaited<ReturnType<typeof aFederationAtWork>>;
let per: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  chi = await aFederationAtWork(app, 'CHI');
  per = await aFederationAtWork(app, 'PER');
});
afterAll(() => app.close());

const reason = 'Married in 2025.';
const athlete = (id: string, rest = '') => `/api/v1/athletes/${id}${rest}`;
const published = async (...rows: string[]): Promise<void> => {
  const { id: eventId } = await chi.meet();
  const { status } = await chi.published(csv(...rows), { eventId });
  expect(status).toBe('published');
};
const idOf = async (name: string): Promise<string> => {
  const { body } = await chi
    .http()
    .get(`/api/v1/athletes?q=${encodeURIComponent(name)}`)
    .expect(200);
  const [found] = (body as { items: { id: string }[] }).items;
  if (!found) throw new Error(`${name} is not listed.`);
  return found.id;
};
/** The table is what a rebuild from the performances alone would write. */
const bestsAreRight = async (): Promise<void> =>
  expect(await app.get(BestsUpkeep).check()).toMatchObject({ faults: 0, examples: [] });
/** Every link that a merge may touch. */
const links = async (): Promise<string> => {
  const tables = [
    'SELECT id, athlete_id, natural_key, withdrawn_reason FROM performance ORDER BY id',
    'SELECT scheme, value, athlete_id FROM athlete_identifier ORDER BY scheme, value',
    'SELECT athlete_id, discipline, season, conditions, age_group, nation, performance_id FROM best ORDER BY 1, 2, 3, 4, 5, 6',
    'SELECT id, merged_into FROM athlete ORDER BY id',
    'SELECT key, athlete_id FROM athlete_key ORDER BY key, athlete_id',
    'SELECT athlete_id, name FROM athlete_alias ORDER BY athlete_id, name',
  ];
  const source = app.get(DataSource);
  const found: unknown[] = [];
  for (const sql of tables) found.push(await source.query(sql));
  return JSON.stringify(found);
};

describe('two athletes who turn out to be one', () => {
  it('are one everywhere after a merge, and two again after a split', async () => {
    await published('100,F,Berta Casada,2001-03-04,CHI,11.90,+1.2,Final,1,1');
    await published('100,F,Berta Soltera,1998-08-09,CHI,11.80,+1.0,Final,1,1');
    const [one, other] = [await idOf('Berta Casada'), await idOf('Berta Soltera')];
    const before = await links();
    await chi.post(athlete(one, '/merge'), { duplicateId: other, reason }).expect(200);
    await bestsAreRight();
    const moved = await chi.http().get(athlete(other)).redirects(0).expect(308);
    expect(moved.headers['location']).toBe(athlete(one));
    const page = await chi.http().get(athlete(other, '/performances')).redirects(0);
    expect(page.headers['location']).toBe(athlete(one, '/performances'));
    const marks = await app
      .get(DataSource)
      .query<{ id: string }[]>('SELECT id FROM performance WHERE athlete_id = $1', [one]);
    expect(marks).toHaveLength(2);
    const asked = { ids: [{ id: other }, { id: one }, { scheme: 'wa', value: '404' }] };
    const resolved = await chi.http().post('/api/v1/athletes/resolve').send(asked).expect(200);
    expect((resolved.body as { items: unknown[] }).items).toMatchObject([
      { athleteId: one, redirected: true },
      { athleteId: one, redirected: false },
      { athleteId: null, redirected: false },
    ]);
    await published('200,F,Cora Entremedio,2000-01-09,CHI,24.90,+0.2,Final,1,1');
    const between = await chi.post(athlete(one, '/split'), { duplicateId: other, reason }).expect(200);
    expect(between.body).toEqual({ athleteId: one, duplicateId: other, merged: false });
    const after = await links();
    await bestsAreRight();
    const [third] = [await idOf('Cora Entremedio')];
    expect(after).toContain(third);
    for (const part of [one, other]) expect(count(after, part)).toBe(count(before, part));
    await chi.http().get(athlete(other)).redirects(0).expect(200);
  });

  it('cannot be one when they ran in one heat, nor when nobody merged them before', async () => {
    await published(
      '400,F,Dora Carril,2001-03-04,CHI,55.90,,Final,1,1',
      '400,F,Dorita Carril,2001-03-05,CHI,56.90,,Final,1,2',
    );
    const [one, other] = [await idOf('Dora Carril'), await idOf('Dorita Carril')];
    const before = await links();
    await chi.post(athlete(one, '/merge'), { duplicateId: other, reason }).expect(409);
    await chi.post(athlete(one, '/split'), { duplicateId: other, reason }).expect(409);
    await chi.post(athlete(one, '/merge'), { duplicateId: one, reason }).expect(422);
    expect(await links()).toBe(before);
  });

  it('are missing for the federation of another nation, and shut for everybody else', async () => {
    const [one, other] = [await idOf('Dora Carril'), await idOf('Dorita Carril')];
    const foreign = await per.post(athlete(one, '/merge'), { duplicateId: other, reason });
    expect(foreign.status).toBe(404);
    await chi.http().post(athlete(one, '/merge')).send({ duplicateId: other, reason }).expect(401);
  });
});

describe('names of others', () => {
  it('get scored candidates with reasons and no birth', async () => {
    const queries = {
      q0: { query: 'CARRIL, Dora', properties: { birth: '2001-03-04', sex: 'F', nation: 'CHI' } },
    };
    const { body, text } = await chi.post('/api/v1/athletes/reconcile', { queries }).expect(200);
    const [best] = (body as { q0: { result: { id: string; match: boolean }[] } }).q0.result;
    expect(best).toMatchObject({ id: await idOf('Dora Carril'), match: true });
    expect(text).not.toMatch(/2001|03-04/);
    await chi.post('/api/v1/athletes/reconcile', { queries: {} }).expect(422);
    await chi.post('/api/v1/athletes/reconcile', { queries: { q: { query: '' } } }).expect(422);
  });
});

const count = (text: string, part: string): number => text.split(part).length;
