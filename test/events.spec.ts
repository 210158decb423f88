import request from 'supertest';
import type { Identity } from '../src/accounts/identity.js';
import { EventsService } from '../src/events/events.service.js';
import { ProgrammeService } from '../src/events/programme.service.js';
import { newId } from '../src/platform/database/id.js';
import { FederationsService } from '../src/federations/federations.service.js';
import { signedIn } from './support/client.js';
import { startApp, type TestApp } from './support/app.js';
import { aPerformance, resultsOf } from './support/results.js';

let app: TestApp;
let results: ReturnType<typeof resultsOf>;
beforeAll(async () => {
  app = await startApp();
  results = resultsOf(app);
  federationId = await federationOf('ARG');
});
afterAll(() => app.close());

const get = (path: string) => request(app.getHttpServer()).get(`/api/v1${path}`);
let federationId: string;
const federationOf = async (code: string) => (await app.get(FederationsService).byCode(code)).id;
const SLOWER = { value: 11_600, unit: 'ms', precision: 10, timing: 'electronic' } as const;
const officer = (of: string): Identity => ({
  kind: 'person',
  accountId: newId(),
  keyId: null,
  role: 'federation',
  federationIds: [of],
  scopes: null,
});
const aMeetOf = (of: string, name = 'Gran Premio') =>
  app.get(EventsService).announce(officer(of), { federationId: of, name, startDate: '2026-03-07' });

describe('Events', () => {
  it('are announced by an officer and read by everybody', async () => {
    const { id } = await app.get(EventsService).announce(officer(federationId), {
      federationId,
      name: 'Gran Premio de Córdoba',
      city: 'Córdoba',
      country: 'ARG',
      startDate: '2026-03-07',
      endDate: '2026-03-08',
      level: 'national',
    });
    const { body } = await get(`/events/${id}`).expect(200);
    expect(body).toEqual({
      id,
      federationId,
      name: 'Gran Premio de Córdoba',
      venue: null,
      city: 'Córdoba',
      country: 'ARG',
      timeZone: null,
      startDate: '2026-03-07',
      endDate: '2026-03-08',
      level: 'national',
      status: 'scheduled',
      environment: null,
      altitudeMetres: null,
    });
    const found = await get('/events?q=cordoba&area=CONSUDATLE&from=2026-03-08&to=2026-03-08').expect(200);
    expect(found.body.items).toEqual([body]);
    expect((await get('/events?q=cordoba&area=NACAC').expect(200)).body.items).toEqual([]);
    expect((await get('/events?from=2026-03-09').expect(200)).body.items).not.toContainEqual(body);
    expect((await get('/events?federation=ARG').expect(200)).body.items).toEqual([body]);
    expect((await get('/events?q=%25').expect(200)).body.items).toEqual([]);
  });

  it('are changed by their own federation; for others they do not exist', async () => {
    const mine = await federationOf('CHI');
    const { id } = await aMeetOf(mine);
    const events = app.get(EventsService);
    await events.change(officer(mine), id, { status: 'postponed', city: 'Salta' });
    expect((await get(`/events/${id}`)).body).toMatchObject({ status: 'postponed', city: 'Salta' });
    await events.change(officer(mine), id, { city: null });
    expect((await get(`/events/${id}`)).body).toMatchObject({ status: 'postponed', city: null });
    const foreign = events.change(officer(newId()), id, { status: 'cancelled' });
    await expect(foreign).rejects.toMatchObject({ code: 'not_found' });
    const backwards = events.change(officer(mine), id, { endDate: '2026-03-01' });
    await expect(backwards).rejects.toMatchObject({ code: 'invalid' });
  });

  it('cannot be written by nobody', async () => {
    const server = app.getHttpServer();
    const answers = await Promise.all([
      request(server).post('/api/v1/events').send({ federationId, name: 'X', startDate: '2026-03-07' }),
      request(server).patch(`/api/v1/events/${newId()}`).send({ name: 'X' }),
      request(server).put(`/api/v1/events/${newId()}/programme`).send({ items: [] }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  });

  it('are written through the API by the officers of their federation alone', async () => {
    const server = app.getHttpServer();
    const mine = await federationOf('BOL');
    const { token } = await signedIn(app, { role: 'federation', federation: 'BOL' });
    const { token: other } = await signedIn(app, { role: 'federation', federation: 'PAR' });
    const { token: fan } = await signedIn(app);
    const announce = (bearer: string, body: object) =>
      request(server).post('/api/v1/events').set('Authorization', `Bearer ${bearer}`).send(body);
    const said = { federationId: mine, name: 'Altura', startDate: '2026-07-01', altitudeMetres: 3640 };
    const { body, headers } = await announce(token, said).expect(201);
    expect(body).toMatchObject({ ...said, endDate: '2026-07-01', status: 'scheduled', level: 'unknown' });
    expect(headers['location']).toBe(`/api/v1/events/${body.id}`);
    await announce(other, said).expect(404);
    await announce(fan, said).expect(403);
    await announce(token, { federationId: mine }).expect(422);
    await announce(token, { ...said, endDate: '2026-06-30' }).expect(422);
    const change = (bearer: string, changes: object) =>
      request(server)
        .patch(`/api/v1/events/${body.id}`)
        .set('Authorization', `Bearer ${bearer}`)
        .send(changes);
    await change(other, { status: 'cancelled' }).expect(404);
    await change(token, { name: null }).expect(422);
    await change(token, { federationId }).expect(422);
    expect((await change(token, { status: 'completed' }).expect(200)).body.status).toBe('completed');
    const items = [{ discipline: '100', sex: 'F', ageGroup: null, implement: null, rounds: ['Final'] }];
    const declared = await request(server)
      .put(`/api/v1/events/${body.id}/programme`)
      .set('Authorization', `Bearer ${token}`)
      .send({ items })
      .expect(200);
    expect(declared.body).toEqual({ items });
  });

  it('page from the latest to the first, each once', async () => {
    const of = await federationOf('URU');
    const made = [];
    for (let at = 0; at < 5; at++) made.push((await aMeetOf(of, `Meet ${at}`)).id);
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 5; page++) {
      const { body } = await get(`/events?federation=${of}&limit=2${cursor}`).expect(200);
      seen.push(...(body.items as { id: string }[]).map(({ id }) => id));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(seen).toEqual(made.toReversed());
  });

  it('declare a programme, in place of the one before', async () => {
    const of = await federationOf('PER');
    const { id } = await aMeetOf(of);
    const programmes = app.get(ProgrammeService);
    await programmes.declare(officer(of), id, {
      items: [{ discipline: '100', sex: 'M', rounds: ['Final'] }],
    });
    const item = { discipline: 'SP', sex: 'F', ageGroup: 'U20', implement: null, rounds: ['Final'] } as const;
    await programmes.declare(officer(of), id, { items: [{ ...item, rounds: ['Final'] }] });
    expect((await get(`/events/${id}/programme`).expect(200)).body).toEqual({ items: [item] });
    const unknown = programmes.declare(officer(of), id, {
      items: [{ discipline: '101', sex: 'M', rounds: [] }],
    });
    await expect(unknown).rejects.toMatchObject({ code: 'invalid' });
  });

  it('known only from lists are found again by folded name, country and day', async () => {
    const meet = {
      name: 'Memorial Pérez',
      venue: null,
      city: null,
      country: 'URU',
      day: '2020-02-02',
      environment: null,
    };
    const ids = await results.write((db) =>
      results.events.forLists(db, [
        meet,
        { ...meet, day: '2021-02-02' },
        { ...meet, name: 'MEMORIAL PEREZ' },
      ]),
    );
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(await results.write((db) => results.events.forLists(db, [meet]))).toEqual([ids[0]]);
  });

  it.each([
    ['/events/1', 400],
    ['/events/1/results', 400],
    ['/events/01890a5d-ac96-774b-bcce-b302099a8057', 404],
    ['/events/01890a5d-ac96-774b-bcce-b302099a8057/results', 404],
    ['/events/01890a5d-ac96-774b-bcce-b302099a8057/programme', 404],
    ['/events?from=2026-02-30', 400],
    ['/events?from=yesterday', 400],
    ['/events?federation=XXX', 404],
    ['/events?federation=argentina', 400],
    ['/events?cursor=WzFd', 400],
    ['/athletes/1', 400],
    ['/athletes/01890a5d-ac96-774b-bcce-b302099a8057', 404],
    ['/athletes/01890a5d-ac96-774b-bcce-b302099a8057/bests', 404],
    ['/athletes?nation=argentina', 400],
    ['/performances/01890a5d-ac96-774b-bcce-b302099a8057', 404],
  ])('answer %s with %i', async (path, status) => {
    await get(path)
      .expect(status)
      .expect('content-type', /problem\+json/);
  });
});

describe('GET /events/{id}/results', () => {
  it('groups by contest, round and heat, and says what is provisional', async () => {
    const eventId = await results.aMeet({ name: 'Results of a day' });
    expect((await get(`/events/${eventId}/results`).expect(200)).body).toMatchObject({ state: null });
    const athleteId = await results.anAthlete({ name: 'Ana UNO' });
    const other = await results.anAthlete({ name: 'Ana DOS' });
    const submissionId = newId();
    const one = { eventId, athleteId, submissionId };
    const two = { ...one, athleteId: other };
    await results.publish(
      aPerformance({ ...one, row: 1, round: 'Heats', heat: '2', place: 1 }),
      aPerformance({ ...two, row: 2, round: 'Heats', heat: '1', place: 2 }),
      aPerformance({ ...two, row: 3, place: null, mark: null, status: 'DNS' }),
      aPerformance({ ...one, row: 4, place: 1, official: false }),
      aPerformance({ ...one, row: 5, discipline: '60', environment: 'indoor' }),
    );
    const { body } = await get(`/events/${eventId}/results`).expect(200);
    expect(body).toMatchObject({ eventId, name: 'Results of a day', state: 'provisional' });
    const contests = body.contests as { discipline: string; official: boolean; rounds: Round[] }[];
    expect(contests.map(({ discipline, official }) => [discipline, official])).toEqual([
      ['60', true],
      ['100', false],
    ]);
    const said = contests[1]?.rounds.map(({ round, heats }) => [
      round,
      heats.map(({ heat, rows }) => [heat, rows.map(({ place, mark }) => `${place} ${mark.text}`)]),
    ]);
    expect(said).toEqual([
      [
        'Heats',
        [
          ['1', ['2 11.50']],
          ['2', ['1 11.50']],
        ],
      ],
      ['Final', [['1', ['1 11.50', 'null DNS']]]],
    ]);
  });
});

interface Round {
  round: string;
  heats: { heat: string; rows: { place: number | null; mark: { text: string } }[] }[];
}

describe('Athletes', () => {
  it('are found by words of the name in any order, without accents', async () => {
    const id = await results.anAthlete({ name: 'María José NÚÑEZ', nation: 'URU' });
    const { body } = await get('/athletes?q=nunez%20maria&nation=URU&sex=F').expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      id,
      name: 'María José NÚÑEZ',
      area: 'CONSUDATLE',
      birthYear: 1999,
    });
    expect((await get('/athletes?q=nunez%20pedro').expect(200)).body.items).toEqual([]);
  });

  it('never show the day of birth, and of minors not even the year', async () => {
    const year = new Date().getUTCFullYear();
    const id = await results.anAthlete({ birthDate: '1999-05-04', birthYear: 1999 });
    const minor = await results.anAthlete({ birthDate: null, birthYear: year - 15 });
    const { body, text } = await get(`/athletes/${id}`).expect(200);
    expect(body.birthYear).toBe(1999);
    expect(text).not.toContain('1999-05');
    const young = await get(`/athletes/${minor}`).expect(200);
    expect(young.body).toMatchObject({ birthYear: null, ageBand: 'U16' });
    expect(young.text).not.toContain(String(year - 15));
  });

  it('are known to ingestion by folded name and by number', async () => {
    const id = await results.anAthlete({
      name: "Shawn O'NEIL-DÍAZ",
      birthDate: '2001-02-03',
      provisional: true,
      identifiers: [{ scheme: 'wa', value: '14000001' }],
    });
    const found = await results.write((db) =>
      results.athletes.candidates(db, ['diaz oneil shawn', 'nobody']),
    );
    const known = {
      id,
      kind: 'person',
      name: "Shawn O'NEIL-DÍAZ",
      sex: 'F',
      nation: 'ARG',
      birthDate: '2001-02-03',
      birthYear: 1999,
      matchKey: 'diaz oneil shawn',
      provisional: true,
    };
    expect(found).toEqual([known]);
    const numbered = await results.write((db) =>
      results.athletes.byIdentifiers(db, [
        { scheme: 'wa', value: '14000001' },
        { scheme: 'federation:ARG', value: '14000001' },
      ]),
    );
    expect(numbered).toEqual([{ ...known, scheme: 'wa', value: '14000001' }]);
  });

  it('have performances and bests; a withdrawn one is only readable by its id', async () => {
    const eventId = await results.aMeet();
    const athleteId = await results.anAthlete();
    const [first = '', second = ''] = await results.publish(
      aPerformance({ eventId, athleteId, markText: '11,50' }),
      aPerformance({ eventId, athleteId, day: '2025-05-01', mark: { ...SLOWER } }),
    );
    const ids = async (path: string) => {
      const { body } = await get(`/athletes/${athleteId}${path}`).expect(200);
      return (body.items as { id: string }[]).map(({ id }) => id);
    };
    expect(await ids('/performances')).toEqual([first, second]);
    expect(await ids('/performances?season=2025&discipline=100')).toEqual([second]);
    expect(await ids('/bests')).toEqual([first]);
    expect(await ids('/bests?season=2025&conditions=any')).toEqual([second]);
    const page = await get(`/athletes/${athleteId}/performances?limit=1`).expect(200);
    expect(await ids(`/performances?limit=1&cursor=${page.body.next}`)).toEqual([second]);
    const at = new Date('2026-06-01T10:00:00.123Z');
    await results.write((db) => results.performances.withdraw(db, [first], 'Wrong athlete', at));
    expect(await ids('/performances')).toEqual([second]);
    expect(await ids('/bests')).toEqual([second]);
    const { body } = await get(`/performances/${first}`).expect(200);
    expect(body).toMatchObject({
      source: { row: 1, text: '11,50' },
      mark: { text: '11.50' },
      withdrawn: { at: '2026-06-01T10:00:00.123Z', reason: 'Wrong athlete' },
    });
  });
});
