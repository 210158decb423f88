import request from 'supertest';
import { DataSource } from 'typeorm';
import { openApi } from '../src/platform/http/openapi.js';
import { accessRows } from './support/access-matrix.data.js';
import { startApp, type TestApp } from './support/app.js';
import { type Caller, callers, CALLERS } from './support/callers.js';
import { aFederationAtWork, csv, SUBMISSIONS } from './support/submissions.js';

const NOBODY_S = '0199e1d2-0000-7000-8000-000000000000';
const ROW = '100,F,Ana Prueba,2001-03-04,JAM,11.60,+1.2,Final,1,1';

type Answer = { status: number; body: Record<string, unknown> };
let app: TestApp;
let as: (caller: Caller) => Promise<Record<string, string>>;
let jamaica: Awaited<ReturnType<typeof aFederationAtWork>>;
let brazil: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  as = await callers(app, 'JAM');
  jamaica = await aFederationAtWork(app, 'JAM');
  brazil = await aFederationAtWork(app, 'BRA');
});
afterAll(() => app.close());

async function ask(route: string, headers: Record<string, string>, body: object = {}): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const http = request(app.getHttpServer());
  const asked = http[method.toLowerCase() as 'get'](path).set(headers);
  const sent = path.includes('/parts/')
    ? asked.type('application/octet-stream').send('bytes')
    : asked.send(body);
  const answer = await (method === 'GET' ? asked : sent);
  return { status: answer.status, body: answer.body as Record<string, unknown> };
}
const addressOf = (route: string, id = NOBODY_S): string =>
  route.replaceAll('{row}', '1').replaceAll(/\{\w+\}/g, id);

describe('the access matrix', () => {
  it('R-AUTH-71 has a row for every route and no other', () => {
    const routes = Object.entries(openApi(app).paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const listed = accessRows.map(({ route }) => route);
    expect({ withoutRow: routes.filter((route) => !listed.includes(route)) }).toEqual({ withoutRow: [] });
    expect({ withoutRoute: listed.filter((route) => !routes.includes(route)) }).toEqual({ withoutRoute: [] });
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.each(Object.keys(CALLERS) as Caller[])(
    'R-AUTH-55 R-AUTH-71 the caller %s comes in where the matrix says so, and nowhere else',
    async (caller) => {
      const wrong: string[] = [];
      for (const { route, callers: allowed } of accessRows) {
        const { status } = await ask(addressOf(route), await as(caller));
        const isIn = status !== 401 && status !== 403;
        const refusal = caller === '-' ? 401 : 403;
        if (isIn !== allowed.includes(caller)) wrong.push(`${route} answers ${status}`);
        else if (!isIn && status !== refusal) wrong.push(`${route} refuses with ${status}`);
        else if (status >= 500) wrong.push(`${route} fails with ${status}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

/** What is sent where a body is needed to get past validation. */
const BODIES: readonly (readonly [RegExp, object])[] = [
  [/PATCH \/api\/v1\/events/, { name: 'Copa robada' }],
  [/programme$/, { items: [] }],
  [/(reject|retract|undo)$/, { reason: 'because I can' }],
  [/members$/, { email: 'thief@example.org' }],
  [/api-keys$/, { name: 'Thief', scopes: ['submission.read'], expiresInDays: 1 }],
  [/mappings$/, { format: 'csv', header: ['x'], mapping: { ignore: ['x'] } }],
  [/webhooks$/, { url: 'https://8.8.8.8/', topics: ['submission.published'] }],
  [/rows\/decisions$/, { decisions: [] }],
  [/rows\/\{row\}\/decision$/, { decision: 'accept' }],
];
const bodyFor = (route: string): object => BODIES.find(([pattern]) => pattern.test(route))?.[1] ?? {};

describe('things of another federation', () => {
  let foreign: { submission: string; event: string; federation: string };
  beforeAll(async () => {
    const meet = await brazil.meet();
    const { id } = await brazil.send(csv(ROW), { eventId: meet.id });
    foreign = { submission: id, event: meet.id, federation: brazil.federationId };
  });
  const idFor = (route: string): string | null =>
    /submissions\/\{id\}/.test(route)
      ? foreign.submission
      : /(PATCH|PUT) \/api\/v1\/events\/\{id\}/.test(route)
        ? foreign.event
        : /federations\/\{id\}\/(members|api-keys|webhooks|mappings)/.test(route)
          ? foreign.federation
          : null;
  const seen = ({ status, body }: Answer) => ({ status, ...body, requestId: '', instance: '' });

  it.each(['o', 'k'] as const)(
    'R-AUTH-56 R-AUTH-57 answer the caller %s like missing ones',
    async (caller) => {
      let compared = 0;
      for (const { route, callers: allowed } of accessRows) {
        const id = idFor(route);
        if (!id || !allowed.includes(caller)) continue;
        const theirs = await ask(addressOf(route, id), await as(caller), bodyFor(route));
        const nobodys = await ask(addressOf(route), await as(caller), bodyFor(route));
        expect({ route, ...seen(theirs) }).toEqual({ route, ...seen(nobodys) });
        expect([route, theirs.status >= 400 && theirs.status < 500]).toEqual([route, true]);
        compared += theirs.status === 404 ? 1 : 0;
      }
      expect(compared).toBeGreaterThan(caller === 'o' ? 10 : 5);
    },
  );

  it('R-AUTH-56 are unchanged after that, and in no list, whatever the filter', async () => {
    const own = await brazil.get(`${SUBMISSIONS}/${foreign.submission}`).expect(200);
    expect(own.body.status).toBe('needs_review');
    const event = await brazil.get(`/api/v1/events/${foreign.event}`).expect(200);
    expect(event.body.name).not.toBe('Copa robada');
    await jamaica.send(csv(ROW), { eventId: (await jamaica.meet()).id });
    for (const query of ['', `?eventId=${foreign.event}`, '?status=needs_review', '?limit=100']) {
      for (const caller of ['o', 'k'] as const) {
        const { status, body } = await ask(`GET ${SUBMISSIONS}${query}`, await as(caller));
        expect([query, status]).toEqual([query, 200]);
        expect(JSON.stringify(body)).not.toContain(foreign.submission);
        expect(JSON.stringify(body)).not.toContain(foreign.federation);
      }
    }
  });

  it('R-AUTH-56 cannot be sent to: neither for a foreign federation nor to its meet', async () => {
    for (const fields of [{ federationId: foreign.federation }, { eventId: foreign.event }]) {
      const { status } = await ask(`POST ${SUBMISSIONS}`, await as('o'), { ...fields, document: { a: 1 } });
      expect([Object.keys(fields), [403, 404].includes(status)]).toEqual([Object.keys(fields), true]);
    }
  });
});

describe('four eyes', () => {
  it('R-AUTH-59 nobody approves what they sent, nor what their key sent', async () => {
    const meet = await jamaica.meet();
    const sent = await jamaica.send(csv(ROW), { eventId: meet.id });
    const own = await ask(`POST ${SUBMISSIONS}/${sent.id}/approve`, jamaica.as(jamaica.sender));
    expect([own.status, own.body['code']]).toEqual([409, 'four_eyes']);
    const answer = await request(app.getHttpServer())
      .post(SUBMISSIONS)
      .set(await as('k'))
      .field('eventId', meet.id)
      .attach('file', Buffer.from(csv(ROW.replace('11.60', '11.61'))), 'key.csv');
    expect(answer.status).toBe(202);
    await jamaica.settled(answer.body.id);
    const makers = await ask(`POST ${SUBMISSIONS}/${answer.body.id}/approve`, await as('o'));
    expect([makers.status, makers.body['code']]).toEqual([409, 'four_eyes']);
    await jamaica.post(`${SUBMISSIONS}/${sent.id}/approve`).expect(200);
  });
});

describe('the audit log', () => {
  it('R-AUTH-73 has who tried what they may not do, once for many tries, and nothing of nobody', async () => {
    const fan = await as('f');
    const refused = () =>
      app
        .get(DataSource)
        .query<{ target_id: string }[]>(
          `SELECT target_id FROM audit_entry WHERE action = 'access.refused' ORDER BY number`,
        );
    const stranger = await aFederationAtWork(app, 'CHI');
    // What the fan tried before may be more than a minute ago, and would be noted once more.
    await ask('GET /api/v1/accounts', fan);
    const before = (await refused()).length;
    for (let i = 0; i < 5; i++) {
      await request(app.getHttpServer()).get('/api/v1/accounts').expect(401);
      await stranger.get(`/api/v1/federations/${jamaica.federationId}/members`).expect(404);
      await stranger.get('/api/v1/accounts').expect(403);
      expect((await ask('GET /api/v1/accounts', fan)).status).toBe(403);
    }
    const noted = (await refused()).slice(before).map(({ target_id: action }) => action);
    expect(noted.toSorted()).toEqual(['account.manage', 'member.read']);
  });
});
