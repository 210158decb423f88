import request from 'supertest';
import { FederationsService } from '../src/federations/federations.service.js';
import { startApp, type TestApp } from './support/app.js';
import { type SignedIn, signedIn } from './support/client.js';

let app: TestApp;
let admin: SignedIn;
let officer: SignedIn;
let jamaica: string;
let brazil: string;
beforeAll(async () => {
  app = await startApp();
  const federations = app.get(FederationsService);
  jamaica = (await federations.byCode('JAM')).id;
  brazil = (await federations.byCode('BRA')).id;
  admin = await signedIn(app, { role: 'admin' });
  officer = await signedIn(app, { federation: 'JAM' });
});
afterAll(() => app.close());

type Verb = 'get' | 'post' | 'patch' | 'delete';
const call = (verb: Verb, path: string, who?: SignedIn) => {
  const asked = request(app.getHttpServer())[verb](`/api/v1/federations${path}`);
  return who ? asked.set('Authorization', `Bearer ${who.token}`) : asked;
};
const withKey = (verb: Verb, path: string, key: string) =>
  request(app.getHttpServer())[verb](`/api/v1${path}`).set('X-Api-Key', key);
const codesOf = (body: { items: { code: string }[] }) => body.items.map((each) => each.code);

describe('the registry', () => {
  it('knows the 44 members, in pages by code', async () => {
    const first = await call('get', '?limit=30').expect(200);
    const second = await call('get', `?limit=30&cursor=${first.body.next}`).expect(200);
    const codes = [...codesOf(first.body), ...codesOf(second.body)];
    expect(codes).toHaveLength(44);
    expect(codes).toEqual(codes.toSorted());
    expect(second.body.next).toBeNull();
  });

  it('has nothing to do at a second start', async () => {
    const before = await app.get(FederationsService).all();
    await app.get(FederationsService).onApplicationBootstrap();
    expect(await app.get(FederationsService).all()).toEqual(before);
  });

  it('finds by id, by code in any case, by area and by a name without its accents', async () => {
    const { body } = await call('get', '/jam').expect(200);
    expect(body).toMatchObject({
      id: jamaica,
      code: 'JAM',
      area: 'NACAC',
      languages: ['en'],
      fourEyes: true,
    });
    await call('get', `/${jamaica}`).expect(200, body);
    const south = await call('get', '?area=CONSUDATLE&limit=100').expect(200);
    expect(south.body.items).toHaveLength(13);
    const found = await call('get', '?q=CONFEDERACAO').expect(200);
    expect(codesOf(found.body)).toEqual(['BRA']);
  });

  it('answers 304 to the ETag it gave, and 404 to a code nobody has', async () => {
    const { headers } = await call('get', '/JAM').expect(200);
    await call('get', '/JAM').set('If-None-Match', String(headers['etag'])).expect(304);
    await call('get', '/XXX').expect(404);
    await call('get', '?q=%25').expect(200, { items: [], next: null });
    await call('get', '?area=EUROPE').expect(400);
    await call('get', '?cursor=bm90').expect(400);
  });

  it('lets only administrators add and change', async () => {
    const wanted = { code: 'SPM', iso2: 'PM', iso3: 'SPM', country: 'Saint Pierre', name: 'Ligue de SPM' };
    const whole = { ...wanted, area: 'NACAC', languages: ['fr'] };
    await call('post', '').send(whole).expect(401);
    await call('post', '', officer).send(whole).expect(403);
    const { body } = await call('post', '', admin).send(whole).expect(201);
    expect(body).toMatchObject({ ...whole, iocCode: null, fourEyes: true, publishesUnreviewed: false });
    await call('post', '', admin).send(whole).expect(409);
    await call('post', '', admin)
      .send({ ...whole, code: 'spm' })
      .expect(422);
    const changed = await call('patch', `/${body.id}`, admin).send({ publishesUnreviewed: true }).expect(200);
    expect(changed.body).toEqual({ ...body, publishesUnreviewed: true });
    await call('patch', `/${body.id}`, admin).send({ code: 'JAM' }).expect(409);
    await call('patch', `/${body.id}`, admin).send({ id: jamaica }).expect(422);
    await call('patch', `/${body.id}`, admin).send({ name: null }).expect(422);
    await call('patch', `/${body.id}`, admin).send({ fourEyes: null }).expect(422);
    await call('patch', `/${body.id}`, admin).send({ iocCode: null }).expect(200);
    await call('patch', `/${jamaica}`, officer).send({ fourEyes: false }).expect(403);
  });
});

describe('members', () => {
  it('lets officers add and end others of their own federation, from the next request on', async () => {
    const fan = await signedIn(app);
    const path = `/${jamaica}/members`;
    await call('get', path, fan).expect(403);
    const { body } = await call('post', path, officer).send({ email: fan.email.toUpperCase() }).expect(201);
    expect(body).toMatchObject({ accountId: fan.accountId, role: 'federation' });
    await call('post', path, officer).send({ accountId: fan.accountId }).expect(409);
    const listed = await call('get', path, fan).expect(200);
    expect(listed.body.items).toHaveLength(2);
    await call('delete', `${path}/${fan.accountId}`, officer).expect(204);
    await call('get', path, fan).expect(403);
    await call('delete', `${path}/${fan.accountId}`, officer).expect(404);
  });

  it('shows a foreign federation as a missing one', async () => {
    const foreign = await call('get', `/${brazil}/members`, officer).expect(404);
    const missing = await call('get', '/0199e1d2-0000-7000-8000-000000000000/members', officer).expect(404);
    expect(foreign.body.detail).toBe(missing.body.detail);
    await call('post', `/${brazil}/members`, officer).send({ accountId: officer.accountId }).expect(404);
    const theirs = await signedIn(app, { federation: 'BRA' });
    await call('delete', `/${brazil}/members/${theirs.accountId}`, officer).expect(404);
    await call('get', `/${brazil}/members`, theirs).expect(200);
    await call('get', '/not-an-id/members', officer).expect(400);
  });

  it('refuses an account that does not exist and a body that names none', async () => {
    await call('post', `/${jamaica}/members`, admin).send({ email: 'nobody@example.org' }).expect(404);
    await call('post', `/${jamaica}/members`, admin).send({}).expect(422);
    await call('post', `/${jamaica}/members`, admin).send({ email: 'no address' }).expect(422);
  });
});

describe('API keys', () => {
  const wanted = { name: 'Timing', scopes: ['submission.create', 'event.manage'], expiresInDays: 30 };
  const made = async (who = officer) => {
    const { body } = await call('post', `/${jamaica}/api-keys`, who).send(wanted).expect(201);
    return body as { id: string; key: string; last4: string };
  };

  it('shows a key once', async () => {
    const { key, id, last4 } = await made();
    expect(key).toMatch(/^pah_test_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}$/);
    expect(key.endsWith(last4)).toBe(true);
    const { body } = await call('get', `/${jamaica}/api-keys`, officer).expect(200);
    const listed = body.items.find((each: { id: string }) => each.id === id);
    expect(listed).toMatchObject({ scopes: wanted.scopes, revokedAt: null, lastUsedAt: null });
    expect(JSON.stringify(body)).not.toContain(key.slice(22, 60));
  });

  it('opens public reads to a key and notes its use, but not what belongs to people', async () => {
    const { key, id } = await made();
    await withKey('get', '/federations/JAM', key).expect(200);
    await withKey('get', '/accounts/me', key).expect(403);
    await withKey('get', `/federations/${jamaica}/members`, key).expect(403);
    await withKey('post', `/federations/${jamaica}/api-keys`, key).send(wanted).expect(403);
    const { body } = await call('get', `/${jamaica}/api-keys`, officer).expect(200);
    expect(body.items.find((each: { id: string }) => each.id === id).lastUsedAt).not.toBeNull();
  });

  it('refuses a wrong key everywhere, and a key beside a token', async () => {
    const { key } = await made();
    const other = key.at(-1) === 'a' ? 'b' : 'a';
    await withKey('get', '/federations/JAM', key.slice(0, -1) + other).expect(401);
    await withKey('get', '/federations/JAM', 'x').expect(401);
    await withKey('get', '/federations/JAM', key).set('Authorization', `Bearer ${officer.token}`).expect(401);
  });

  it('stops a revoked key and the keys of a disabled maker at once', async () => {
    const { key, id } = await made();
    await call('delete', `/${brazil}/api-keys/${id}`, officer).expect(404);
    await call('delete', `/${brazil}/api-keys/${id}`, admin).expect(404);
    await call('delete', `/${jamaica}/api-keys/${id}`, officer).expect(204);
    await withKey('get', '/federations/JAM', key).expect(401);
    const second = await signedIn(app, { federation: 'JAM' });
    const theirs = await made(second);
    const path = `/api/v1/accounts/${second.accountId}`;
    const disable = request(app.getHttpServer()).patch(path).set('Authorization', `Bearer ${admin.token}`);
    await disable.send({ status: 'disabled' }).expect(200);
    await withKey('get', '/federations/JAM', theirs.key).expect(401);
    await call('get', `/${jamaica}/members`, second).expect(401);
  });

  it.each([
    ['a right that keys never have', { ...wanted, scopes: ['submission.review'] }],
    ['no right', { ...wanted, scopes: [] }],
    ['more than a year', { ...wanted, expiresInDays: 366 }],
    ['no name', { ...wanted, name: ' ' }],
  ])('refuses a key with %s', async (_, body) => {
    await call('post', `/${jamaica}/api-keys`, officer).send(body).expect(422);
  });
});
