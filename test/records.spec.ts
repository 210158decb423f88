import request from 'supertest';
import { DataSource } from 'typeorm';
import { FederationsService } from '../src/federations/federations.service.js';
import { KnownRecords } from '../src/records/known-records.js';
import { RecordClaims } from '../src/records/claims.js';
import { newId } from '../src/platform/database/id.js';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { type SignedIn, signedIn } from './support/client.js';
import { aPerformance, resultsOf } from './support/results.js';

let app: TestApp;
let results: ReturnType<typeof resultsOf>;
let admin: SignedIn;
let officer: SignedIn;
let second: SignedIn;
let foreign: SignedIn;
let argentina: string;
beforeAll(async () => {
  app = await startApp();
  results = resultsOf(app);
  argentina = (await app.get(FederationsService).byCode('ARG')).id;
  admin = await signedIn(app, { role: 'admin' });
  officer = await signedIn(app, { federation: 'ARG' });
  second = await signedIn(app, { federation: 'ARG' });
  foreign = await signedIn(app, { federation: 'BRA' });
});
afterAll(() => app.close());

const call = (verb: 'get' | 'post', path: string, who?: SignedIn) => {
  const asked = request(app.getHttpServer())[verb](`/api/v1${path}`);
  return who ? asked.set('Authorization', `Bearer ${who.token}`) : asked;
};

/** A mark of an Argentine woman over 100 m, published and looked at as after a publication. */
async function published(hundredths: number, said: Partial<Parameters<typeof aPerformance>[0]> = {}) {
  const meet = await aMeet(app, { federationId: argentina, name: 'Copa Muestra 2026', level: 'local' });
  const athleteId = await results.anAthlete();
  const value = hundredths * 10;
  const mark = { value, unit: 'ms', precision: 10, timing: 'electronic' } as const;
  const submissionId = newId();
  const performance = aPerformance({ eventId: meet.id, athleteId, submissionId, mark, ...said });
  await results.publish(performance);
  await app.get(RecordClaims).look(submissionId);
  return { id: performance.id, submissionId, meet };
}
const standing = 'scope=national&of=ARG&discipline=100&sex=F&environment=outdoor&ageGroup=senior';
interface Shown {
  athlete: { id: string };
  event: { id: string };
  mark: { records: unknown[] };
}
/** Every mark in an answer, however deep. */
function marksWithin(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(name === 'mark' ? [each] : []),
    ...marksWithin(each),
  ]);
}
const marksOf = (body: { items: { mark: { text: string } }[] }) => body.items.map(({ mark }) => mark.text);

describe('known records', () => {
  it('are there from the first start, of every body, and are not entered twice', async () => {
    const count = async () =>
      Number((await app.get(DataSource).query('SELECT count(*) AS n FROM athletic_record'))[0].n);
    const before = await count();
    expect(before).toBeGreaterThan(2_500);
    await app.get(KnownRecords).onApplicationBootstrap();
    expect(await count()).toBe(before);
    const { body } = await call(
      'get',
      '/records?scope=world&discipline=100&sex=M&environment=outdoor&ageGroup=senior',
    ).expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        badge: 'WR',
        status: 'ratified',
        of: { code: 'WORLD', name: 'WORLD' },
        date: '2009-08-16',
        athlete: expect.objectContaining({ name: 'Usain BOLT', nation: 'JAM', birthYear: 1986 }),
        mark: expect.objectContaining({ text: '9.58', value: 9580, unit: 'ms' }),
      }),
    ]);
  });

  it.each([
    ['world', 'WORLD', '400H', 'F'],
    ['area', 'NACAC', '400H', 'F'],
    ['national', 'USA', '1500', 'M'],
    ['national', 'SKN', '100', 'F'],
  ])('leave out what a second source contradicts: %s %s %s %s', async (scope, of, discipline, sex) => {
    const query = `scope=${scope}&of=${of}&discipline=${discipline}&sex=${sex}&environment=outdoor&ageGroup=senior`;
    const { body } = await call('get', `/records?${query}`).expect(200);
    expect(body.items.filter(({ source }: { source: string }) => source !== 'collected 2026-08')).toEqual([]);
    expect(marksOf(body)).not.toContain('50.68');
    expect(marksOf(body)).not.toContain('3:52.85');
  });

  it('lie with the federation whose they are', async () => {
    const [row] = await app
      .get(DataSource)
      .query(
        `SELECT federation_id AS id, of_name AS name FROM athletic_record WHERE of_code = 'ARG' LIMIT 1`,
      );
    expect(row).toEqual({ id: argentina, name: 'Argentina' });
  });

  it('come in pages without a row twice or missing', async () => {
    const all: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await call('get', `/records?scope=area&of=NACAC&limit=20${cursor}`).expect(200);
      all.push(...body.items.map(({ id }: { id: string }) => id));
      if (!body.next) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(new Set(all).size).toBe(all.length);
    const one = await call('get', '/records?scope=area&of=NACAC&limit=100').expect(200);
    expect(all.slice(0, one.body.items.length)).toEqual(one.body.items.map(({ id }: { id: string }) => id));
  });

  it.each(['scope=galaxy', 'discipline=nothing', 'ageGroup=old', 'cursor=x!', 'of=', 'status=lost'])(
    'refuse the question %s',
    (query) => call('get', `/records?${query}`).expect(400),
  );
});

const claimed = async (): Promise<number> =>
  (await call('get', '/records?status=claimed&limit=100').expect(200)).body.items.length;

describe('a claim', () => {
  it('is found at publication, goes over the desk with its papers and becomes the record', async () => {
    const before = await call('get', `/records?${standing}`).expect(200);
    expect(before.body.items).toHaveLength(1);
    const { id: performanceId, submissionId } = await published(1080);
    await app.get(RecordClaims).look(submissionId);
    const claims = await call('get', '/records?scope=national&of=ARG&status=claimed').expect(200);
    expect(claims.body.items).toHaveLength(1);
    const [claim] = claims.body.items;
    expect(claim).toMatchObject({ performanceId, badge: 'NR', status: 'claimed', mark: { text: '10.80' } });

    const path = `/records/${claim.id}`;
    const desk = await call('get', '/records/desk', officer).set('Accept-Language', 'es').expect(200);
    expect(desk.body.items).toEqual([expect.objectContaining({ id: claim.id, dueOn: '2026-05-31' })]);
    const papers: { code: string; point: string; note: string | null }[] = desk.body.items[0].evidence;
    expect(papers.map(({ code }) => code)).toEqual([
      'results',
      'wind',
      'facility',
      'photo_finish',
      'doping_control',
    ]);
    expect(papers[1]?.point).toBe('Lectura del viento firmada por el operador');

    await call('post', `${path}/ratify`, officer).send({ words: 'Too early.' }).expect(409);
    await call('post', `${path}/submit`, officer).expect(200);
    const early = await call('post', `${path}/ratify`, second).send({ words: 'Not yet.' }).expect(409);
    expect(early.body).toMatchObject({ code: 'evidence_missing', missing: papers.map(({ code }) => code) });
    for (const { code } of papers) {
      await call('post', `${path}/evidence`, officer).send({ code, note: 'Folder 12' }).expect(200);
    }
    const own = await call('post', `${path}/ratify`, officer).send({ words: 'I say so.' }).expect(409);
    expect(own.body.code).toBe('four_eyes');
    await call('post', `${path}/ratify`, second).send({ words: 'All papers examined.' }).expect(200);

    const after = await call('get', `/records?${standing}`).expect(200);
    expect(after.body.items).toEqual([
      expect.objectContaining({ id: claim.id, words: 'All papers examined.' }),
    ]);
    const grown = await call('get', `/records/progression?${standing}`).expect(200);
    expect(marksOf(grown.body)).toEqual([...marksOf(before.body), '10.80']);
    const shown = await call('get', `/performances/${performanceId}`).expect(200);
    // The mark is also better than the record of the area, whose desk is another.
    expect(shown.body.mark.records).toEqual([
      { badge: 'AR', status: 'claimed' },
      { badge: 'NR', status: 'ratified' },
    ]);
    await isShownEverywhere(shown.body);
    await isRecognisedBy('national', performanceId);
  });

  /** In a list, on the page of the athlete, in the results of the meet. */
  async function isShownEverywhere({ athlete, event, mark }: Shown): Promise<void> {
    for (const path of [
      '/leaderboards?discipline=100&sex=F&nation=ARG',
      `/athletes/${athlete.id}/performances`,
      `/athletes/${athlete.id}/bests`,
      `/events/${event.id}/results`,
    ]) {
      const { body } = await call('get', path).expect(200);
      expect([path, marksWithin(body)]).toEqual([path, expect.arrayContaining([mark])]);
    }
    expect(mark.records).toContainEqual({ badge: 'NR', status: 'ratified' });
  }

  /** Another mark of the same contest is not recognised by anybody. */
  async function isRecognisedBy(body: string, performanceId: string): Promise<void> {
    const other = await published(1190);
    const ids = async (filters: string) => {
      const list = await call('get', `/leaderboards?discipline=100&sex=F${filters}`).expect(200);
      return list.body.items.map((row: { performanceId: string }) => row.performanceId);
    };
    expect(await ids('')).toEqual(expect.arrayContaining([performanceId, other.id]));
    for (const per of ['athlete', 'mark']) {
      expect(await ids(`&recognisedBy=${body}&per=${per}`)).toEqual([performanceId]);
      // What is claimed is not recognised yet.
      expect(await ids(`&recognisedBy=area&per=${per}`)).toEqual([]);
    }
    const why = async (id: string) =>
      (await call('get', `/leaderboards/explain?performance=${id}&recognisedBy=${body}`).expect(200)).body;
    expect(await why(performanceId)).toMatchObject({ listed: true, rank: 1 });
    expect(await why(other.id)).toMatchObject({ listed: false, reasons: [{ code: 'not_recognised' }] });
    await call('get', '/leaderboards?discipline=100&sex=F&recognisedBy=me').expect(400);
  }

  it('falls with its mark: a withdrawn mark holds no record', async () => {
    const { id } = await published(1070);
    const claims = await call('get', '/records?scope=national&of=ARG&status=claimed').expect(200);
    expect(marksOf(claims.body)).toEqual(['10.70']);
    await results.write((db) => results.performances.withdraw(db, [id], 'Wrong lane', new Date()));
    const gone = await call('get', '/records?scope=national&of=ARG&status=claimed').expect(200);
    expect(gone.body.items).toEqual([]);
    const one = await call('get', `/records/${claims.body.items[0].id}`).expect(200);
    expect(one.body.withdrawn).toBe('Wrong lane');
  });

  it('is not made by a slower mark, with too much wind, or out of competition', async () => {
    const before = await claimed();
    await published(1150);
    await published(1060, { wind: { kind: 'measured', mmPerSecond: 2_100 } });
    await published(1060, { exhibition: true });
    expect(await claimed()).toBe(before);
  });

  it('to the record of a meet is made against its earlier editions', async () => {
    const earlier = await published(1200, { discipline: '150', wind: { kind: 'not_applicable' } });
    const moved = `UPDATE event SET start_date = '2025-05-01', series_key = 'copa muestra' WHERE id = $1`;
    await app.get(DataSource).query(moved, [earlier.meet.id]);
    const { id } = await published(1190, { discipline: '150', wind: { kind: 'not_applicable' } });
    const { body } = await call('get', '/records?scope=meet&status=claimed').expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        performanceId: id,
        badge: 'MR',
        of: { code: 'copa muestra', name: 'Copa Muestra 2026' },
      }),
    ]);
    const desk = await call('get', '/records/desk', officer).expect(200);
    const mine = desk.body.items.find(({ performanceId }: { performanceId: string }) => performanceId === id);
    expect(mine.evidence.map(({ code }: { code: string }) => code)).toEqual(['results']);
  });

  it('can be rejected and taken up again, but not ratified from there', async () => {
    const { id: performanceId } = await published(1065);
    const claims = await call('get', '/records?scope=national&of=ARG&status=claimed').expect(200);
    const claim = claims.body.items.find(
      (each: { performanceId: string }) => each.performanceId === performanceId,
    );
    const path = `/records/${claim.id}`;
    await call('post', `${path}/reject`, officer).send({ words: 'The gauge was broken.' }).expect(200);
    const shown = await call('get', `/performances/${performanceId}`).expect(200);
    expect(shown.body.mark.records).toEqual([{ badge: 'AR', status: 'claimed' }]);
    await call('post', `${path}/ratify`, second).send({ words: 'No matter.' }).expect(409);
    await call('post', `${path}/reopen`, officer).send({ words: 'The gauge was checked.' }).expect(200);
    await call('post', `${path}/reject`, officer).send({ words: 'x' }).expect(422);
    const closed = await call('post', `${path}/evidence`, officer)
      .send({ code: 'course', note: 'None' })
      .expect(422);
    expect(closed.body.errors).toEqual([expect.objectContaining({ pointer: '/code', code: 'not_asked' })]);
  });

  it('moves once when five ask at once', async () => {
    await published(1061);
    const { body } = await call('get', '/records?scope=national&of=ARG&status=claimed').expect(200);
    const claim = body.items.find(({ mark }: { mark: { text: string } }) => mark.text === '10.61');
    const tries = Array.from({ length: 5 }, () => call('post', `/records/${claim.id}/submit`, officer));
    const codes = (await Promise.all(tries)).map(({ status }) => status).toSorted((a, b) => a - b);
    expect(codes).toEqual([200, 409, 409, 409, 409]);
  });
});

describe('what people bring', () => {
  const known = {
    scope: 'national',
    of: 'ARG',
    discipline: '600',
    sex: 'F',
    environment: 'outdoor',
    ageGroup: 'U20',
    mark: '1:29.51',
    athlete: 'Ana TESTINO',
    nation: 'ARG',
    birthYear: 1999,
    date: '2017-03-04',
    source: 'List of the federation, 2025',
  };

  it('an officer enters a record of the federation, once', async () => {
    const { body } = await call('post', '/records', officer).send(known).expect(201);
    expect(body).toMatchObject({
      badge: 'NU20R',
      status: 'ratified',
      mark: { text: '1:29.51' },
      source: known.source,
    });
    await call('post', '/records', officer).send(known).expect(409);
  });

  it.each([
    [{ mark: 'fast' }, '/mark'],
    [{ discipline: 'XYZ' }, '/discipline'],
    [{ sex: 'X' }, '/sex'],
    [{ nation: 'BRA' }, '/nation'],
    [{ environment: 'mountain' }, '/environment'],
    [{ discipline: '100', mark: '11.20', wind: '+2.1' }, '/wind'],
  ])('refuses %j', async (wrong, pointer) => {
    const { body } = await call('post', '/records', officer)
      .send({ ...known, ...wrong })
      .expect(422);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  it('a claim that was not found by itself, unless a better mark stands', async () => {
    const { id: performanceId } = await published(1700, {
      discipline: '150',
      wind: { kind: 'not_applicable' },
    });
    const said = { performanceId, scope: 'national' };
    await call('post', '/records/claims', foreign).send(said).expect(404);
    const { body } = await call('post', '/records/claims', officer).send(said).expect(201);
    expect(body).toMatchObject({ status: 'claimed', badge: 'NR', performanceId, dueOn: '2026-05-31' });
    await call('post', '/records/claims', officer).send(said).expect(409);
    const slow = await published(1300);
    await call('post', '/records/claims', officer)
      .send({ performanceId: slow.id, scope: 'national' })
      .expect(409);
    await call('post', '/records/claims', officer)
      .send({ performanceId: newId(), scope: 'national' })
      .expect(409);
  });

  it('keeps the desks apart', async () => {
    const desk = await call('get', '/records/desk', officer).expect(200);
    const [{ id }] = desk.body.items;
    await call('post', `/records/${id}/submit`, foreign).expect(404);
    await call('post', `/records/${id}/evidence`, foreign)
      .send({ code: 'results', note: 'Mine' })
      .expect(404);
    await call('post', '/records', foreign).send(known).expect(404);
    await call('post', '/records', officer)
      .send({ ...known, scope: 'area', of: 'CONSUDATLE' })
      .expect(404);
    await call('get', '/records/desk').expect(401);
    await call('get', '/records/desk', await signedIn(app)).expect(403);
    expect((await call('get', '/records/desk', foreign).expect(200)).body.items).toEqual([]);
    expect(
      (await call('get', '/records/desk?limit=100', admin).expect(200)).body.items.length,
    ).toBeGreaterThan(0);
    await call('get', `/records/${newId()}`).expect(404);
    await call('get', '/records/nothing').expect(400);
  });
});
