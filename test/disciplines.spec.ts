import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const get = (path: string, language = 'en') =>
  request(app.getHttpServer()).get(`/api/v1/disciplines${path}`).set('Accept-Language', language);
const codesOf = (body: { items: { code: string }[] }) => body.items.map((each) => each.code);

describe('GET /disciplines', () => {
  it('pages through all 111 once', async () => {
    const codes: string[] = [];
    let cursor = '';
    for (let page = 0; page < 5; page++) {
      const { body } = await get(`?limit=30${cursor && `&cursor=${cursor}`}`).expect(200);
      codes.push(...codesOf(body));
      if (body.next === null) break;
      cursor = body.next;
    }
    expect(codes).toHaveLength(111);
    expect(new Set(codes).size).toBe(111);
  });

  it('gives 25 when nothing is said, and at most 100', async () => {
    const { body } = await get('').expect(200);
    expect(body.items).toHaveLength(25);
    await get('?limit=101').expect(400);
  });

  it('picks by sex, place and kind', async () => {
    const { body } = await get('?sex=X&environment=outdoor').expect(200);
    expect(codesOf(body)).toEqual(['4x100X', '4x400X']);
    const combined = await get('?kind=combined&sex=F&environment=outdoor').expect(200);
    expect(codesOf(combined.body)).toEqual(['DECF', 'HEP', 'PENWT']);
  });

  it.each([
    ['100 metros planos', '100'],
    ['100 m rasos', '100'],
    ['100m', '100'],
    ['100 METERS', '100'],
    ['4x100', '4x100'],
    ['Bala', 'SP'],
    ['Peso', 'SP'],
    ['LJ', 'LJ'],
    ['Salto de longitud', 'LJ'],
  ])('resolves "%s"', async (text, code) => {
    const { body } = await get(`?q=${encodeURIComponent(text)}`).expect(200);
    expect(codesOf(body)).toEqual([code]);
    expect(body.reading.kind).toBe('found');
    expect(body.next).toBeNull();
  });

  it('says what else a title says', async () => {
    const { body } = await get(`?q=${encodeURIComponent('Girls 100 Meter Hurdles 33"')}`).expect(200);
    expect(body.reading).toEqual({
      kind: 'found',
      sex: 'F',
      ageGroup: null,
      implement: { hurdleHeightMm: 838 },
      environment: null,
      combinedEvent: null,
      near: [],
    });
  });

  it('knows a discipline as a part of a combined event', async () => {
    const { body } = await get('?q=Salto%20Largo%20Decatl%C3%B3n').expect(200);
    expect(codesOf(body)).toEqual(['LJ']);
    expect(body.reading.combinedEvent).toBe('DEC');
  });

  it('offers both meanings of 10K unless it knows whose code it is', async () => {
    const both = await get('?q=10K').expect(200);
    expect(both.body.reading.kind).toBe('ambiguous');
    expect(codesOf(both.body)).toEqual(['10K', '10000']);
    const one = await get('?q=10K&codes=world-athletics').expect(200);
    expect(codesOf(one.body)).toEqual(['10000']);
    const road = await get('?q=10K&environment=road').expect(200);
    expect(codesOf(road.body)).toEqual(['10K']);
  });

  it('resolves an unknown text to nothing, with what is near', async () => {
    const { body } = await get('?q=1600m').expect(200);
    expect(body.items).toEqual([]);
    expect(body.reading).toMatchObject({ kind: 'unknown', near: expect.arrayContaining(['1500', 'MILE']) });
  });

  it.each(['?limit=0', '?sex=W', '?environment=moon', '?cursor=bm9uZQ', '?q=', '?colour=red'])(
    'refuses %s',
    async (query) => {
      await get(query)
        .expect(400)
        .expect('content-type', /problem\+json/);
    },
  );
});

describe('GET /disciplines/{code}', () => {
  it('gives one with its four names', async () => {
    const { body } = await get('/LJ').expect(200);
    expect(body).toEqual({
      code: 'LJ',
      name: 'Long jump',
      names: {
        en: 'Long jump',
        es: 'Salto de longitud (salto largo)',
        pt: 'Salto em distância',
        fr: 'Saut en longueur',
      },
      worldAthleticsCode: 'LJ',
      kind: 'field',
      unit: 'mm',
      better: 'higher',
      windAffected: true,
      environments: ['outdoor', 'indoor'],
      sexes: ['M', 'F'],
      distanceMetres: null,
      relayLegs: null,
      events: null,
      comparable: true,
    });
  });

  it.each([
    ['es', 'Lanzamiento de bala (peso)'],
    ['pt-BR,pt;q=0.9,en;q=0.8', 'Arremesso de peso'],
    ['fr-CA', 'Lancer du poids'],
    ['de, fr;q=0.4, es;q=0.7', 'Lanzamiento de bala (peso)'],
    ['es;q=0, pt;q=0.1', 'Arremesso de peso'],
    ['de', 'Shot put'],
    ['*', 'Shot put'],
  ])('names it in the language of "%s"', async (language, name) => {
    const { body, headers } = await get('/SP', language).expect(200);
    expect(body.name).toBe(name);
    expect(headers['vary']).toMatch(/Accept-Language/i);
  });

  it('gives a combined event with its disciplines', async () => {
    const { body } = await get('/HEP').expect(200);
    expect(body.events).toEqual(['100H', 'HJ', 'SP', '200', 'LJ', 'JT', '800']);
  });

  it('knows only exact codes', async () => {
    await get('/lj')
      .expect(404)
      .expect('content-type', /problem\+json/);
  });
});
