import { DataSource } from 'typeorm';
import { type NewAthlete } from '../src/athletes/athletes.service.js';
import { startApp, type TestApp } from './support/app.js';
import { actionsOn } from './support/audit.js';
import { PASSWORD, type SignedIn, signedIn } from './support/client.js';
import { lettersTo, letterTo } from './support/letters.js';
import { callerOf } from './support/requests.js';
import { resultsOf } from './support/results.js';

let app: TestApp;
let call: ReturnType<typeof callerOf>;
let officer: SignedIn;
let stranger: SignedIn;
let admin: SignedIn;
beforeAll(async () => {
  app = await startApp();
  call = callerOf(app);
  officer = await signedIn(app, { federation: 'CHI', role: 'federation' });
  stranger = await signedIn(app, { federation: 'PER', role: 'federation' });
  admin = await signedIn(app, { role: 'admin' });
});
afterAll(() => app.close());

interface Claim {
  id: string;
  athleteId: string;
  status: string;
  federationId: string | null;
}
const words = 'I run for Atlético Sur; ask my coach.';
const reason = 'The licence belongs to somebody else.';
const anAthlete = (about: Partial<NewAthlete> = {}) =>
  resultsOf(app).anAthlete({ nation: 'CHI', birthDate: '1996-07-23', birthYear: 1996, ...about });
const ask = async (who: SignedIn, athleteId: string, about: object = {}): Promise<Claim> => {
  const { body } = await call.post('/claims', { athleteId, words, ...about }, who.token).expect(201);
  return body as Claim;
};
const confirm = (id: string, by = officer, body: object = {}) =>
  call.post(`/claims/${id}/confirm`, body, by.token);
const confirmed = async (about: Partial<NewAthlete> = {}) => {
  const athleteId = await anAthlete(about);
  const who = await signedIn(app);
  const { id } = await ask(who, athleteId);
  await confirm(id).expect(200);
  return { who, id, athleteId };
};
const waiting = async (who: SignedIn): Promise<Claim[]> =>
  (await call.get('/claims/queue?limit=100', who.token).expect(200)).body.items as Claim[];

describe('a claim to a profile', () => {
  it('is confirmed by the federation of the athlete, who sees whether birth and licence agree and neither of them', async () => {
    const athleteId = await anAthlete({ identifiers: [{ scheme: 'federation:CHI', value: 'CHI-00417' }] });
    const who = await signedIn(app);
    const asked = await call
      .post('/claims', { athleteId, words, birthDate: '1996-07-23', licence: 'chi 00417' }, who.token)
      .expect(201);
    expect(asked.text).not.toMatch(/07-23|00417|equal/);
    const { id } = asked.body as Claim;
    const queue = await call.get('/claims/queue', officer.token).expect(200);
    const item = (queue.body.items as Claim[]).find((each) => each.id === id);
    expect(item).toMatchObject({
      birth: 'equal',
      licence: 'equal',
      majority: 'adult',
      person: 'Ana Prueba',
      words,
    });
    expect(queue.text).not.toMatch(/07-23|00417|@/);
    await call.get(`/claims/${id}/profile`, who.token).expect(404);
    expect((await confirm(id).expect(200)).body).toMatchObject({ status: 'confirmed' });
    const { body: profile } = await call.get(`/claims/${id}/profile`, who.token).expect(200);
    expect(profile).toMatchObject({ birthDate: '1996-07-23', identifiers: [{ value: 'CHI-00417' }] });
    await call.get(`/claims/${id}/profile`, stranger.token).expect(404);
    const { body: me } = await call.get('/accounts/me', who.token).expect(200);
    expect(me.role).toBe('athlete');
    expect((await letterTo(who.email, /The profile is yours/)).text).toContain('Ana TESTINO');
    expect(await actionsOn(app, id)).toEqual(['claim.asked', 'claim.confirmed']);
    expect(JSON.stringify(await app.get(DataSource).query('SELECT * FROM profile_claim'))).not.toMatch(
      /00417|07-23/,
    );
  });

  it.each([
    ['other', 'other', { birthDate: '1996-07-24', licence: 'X-1' }],
    [null, null, {}],
  ])('says birth %s and licence %s for what was given', async (birth, licence, given) => {
    const athleteId = await anAthlete({
      identifiers: [{ scheme: 'federation:CHI', value: `N${Math.random()}` }],
    });
    const { id } = await ask(await signedIn(app), athleteId, given);
    expect((await waiting(officer)).find((each) => each.id === id)).toMatchObject({ birth, licence });
  });

  it('looks missing to other federations and other people, and stands in nobody else’s list', async () => {
    const who = await signedIn(app);
    const { id } = await ask(who, await anAthlete());
    const nobodys = await confirm('0199e1d2-0000-7000-8000-000000000000', stranger).expect(404);
    const theirs = await confirm(id, stranger).expect(404);
    const plain = ({ body }: { body: object }) => ({ ...body, instance: '', requestId: '' });
    expect(plain(theirs)).toEqual(plain(nobodys));
    await call.post(`/claims/${id}/refuse`, { reason }, stranger.token).expect(404);
    await call.post(`/claims/${id}/withdraw`, {}, stranger.token).expect(404);
    expect((await waiting(stranger)).map((each) => each.id)).not.toContain(id);
    const { body } = await call.get('/claims', stranger.token).expect(200);
    expect(body.items).toEqual([]);
    await confirm(id, who).expect(403);
    await confirm(id, admin).expect(200);
  });

  it('is not confirmed by who made it, nor when the profile has its person', async () => {
    const { athleteId } = await confirmed();
    const { id } = await ask(officer, athleteId);
    expect((await confirm(id).expect(409)).body.code).toBe('four_eyes');
    expect((await confirm(id, admin).expect(409)).body.code).toBe('conflict');
  });

  it('is refused, revoked and withdrawn, each with a letter, and cannot move again', async () => {
    const refused = await signedIn(app);
    const one = await ask(refused, await anAthlete());
    await call.post(`/claims/${one.id}/refuse`, {}, officer.token).expect(422);
    await call.post(`/claims/${one.id}/refuse`, { reason }, officer.token).expect(200);
    expect((await letterTo(refused.email, /refused/)).text).toContain(reason);
    expect((await confirm(one.id).expect(409)).body.code).toBe('illegal_transition');

    const { who, id, athleteId } = await confirmed();
    await call.post(`/claims/${id}/revoke`, { reason }, officer.token).expect(200);
    await call.get(`/claims/${id}/profile`, who.token).expect(404);
    expect((await call.get('/accounts/me', who.token)).body.role).toBe('fan');
    await letterTo(who.email, /no longer yours/);

    const again = await ask(who, athleteId);
    await call.post('/claims', { athleteId, words }, who.token).expect(409);
    const { body } = await call.post(`/claims/${again.id}/withdraw`, {}, who.token).expect(200);
    expect(body.status).toBe('withdrawn');
    await letterTo(who.email, /withdrawn/);
    expect((await lettersTo(who.email)).length).toBeGreaterThanOrEqual(5);
    expect(await actionsOn(app, id)).toEqual(['claim.asked', 'claim.confirmed', 'claim.revoked']);
  });

  it('of a minor needs the word that a guardian agrees, of an unknown age any word', async () => {
    const year = new Date().getUTCFullYear() - 15;
    const minor = await ask(
      await signedIn(app),
      await anAthlete({ birthDate: `${year}-03-04`, birthYear: year }),
    );
    for (const body of [{}, { consent: 'of_age' }]) {
      const { body: problem } = await confirm(minor.id, officer, body).expect(422);
      expect(problem.errors[0].pointer).toBe('/consent');
    }
    await confirm(minor.id, officer, { consent: 'guardian' }).expect(200);
    const unknown = await ask(await signedIn(app), await anAthlete({ birthDate: null, birthYear: null }));
    await confirm(unknown.id).expect(422);
    await confirm(unknown.id, officer, { consent: 'of_age' }).expect(200);
  });

  it('of an athlete without a federation of the hub waits for an administrator', async () => {
    const { id, federationId } = await ask(await signedIn(app), await anAthlete({ nation: 'ESP' }));
    expect(federationId).toBeNull();
    await confirm(id).expect(404);
    await confirm(id, admin).expect(200);
  });

  it('is refused where it makes no sense', async () => {
    const who = await signedIn(app);
    const token = who.token;
    await call
      .post('/claims', { athleteId: '0199e1d2-0000-7000-8000-000000000000', words }, token)
      .expect(404);
    await call.post('/claims', { athleteId: 'x', words }, token).expect(422);
    await call.post('/claims', { athleteId: await anAthlete(), words: '\u200b \u200b' }, token).expect(422);
    await call.post('/claims', { athleteId: await anAthlete({ kind: 'team' }), words }, token).expect(409);
    for (let i = 0; i < 5; i++) await ask(who, await anAthlete());
    await call.post('/claims', { athleteId: await anAthlete(), words }, token).expect(409);
  });

  it('is made once and confirmed once however many try at a time', async () => {
    const athleteId = await anAthlete();
    const [one, other] = [await signedIn(app), await signedIn(app)];
    const tries = await Promise.all(
      Array.from({ length: 5 }, () => call.post('/claims', { athleteId, words }, one.token)),
    );
    expect(tries.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409, 409]);
    const first = tries.find(({ status }) => status === 201)?.body as Claim;
    const second = await ask(other, athleteId);
    const answers = await Promise.all([confirm(first.id), confirm(second.id), confirm(first.id, admin)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('athletes who turn out to be one', () => {
  const merge = (id: string, duplicateId: string, verb = 'merge') =>
    call.post(`/athletes/${id}/${verb}`, { duplicateId, reason: 'Married in 2025.' }, officer.token);

  it('take their claims along, and give them back after a split', async () => {
    const { who, id, athleteId } = await confirmed();
    const survivor = await anAthlete({ name: 'Berta CASADA', birthDate: '1996-07-23' });
    await merge(survivor, athleteId).expect(200);
    const athleteOf = async () => (await call.get('/claims', who.token)).body.items[0] as Claim;
    expect(await athleteOf()).toMatchObject({ athleteId: survivor, athleteName: 'Berta CASADA' });
    const { body } = await call.get(`/claims/${id}/profile`, who.token).expect(200);
    expect(body.athlete.id).toBe(survivor);
    const late = await ask(await signedIn(app), survivor);
    await confirm(late.id).expect(409);
    await merge(survivor, athleteId, 'split').expect(200);
    expect(await athleteOf()).toMatchObject({ athleteId });
    await confirm(late.id).expect(200);
  });

  it('are not merged while a federation has confirmed them to be two', async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    const { body } = await merge(one.athleteId, other.athleteId).expect(409);
    expect(body.detail).toMatch(/confirmed people/);
    await call.post(`/claims/${other.id}/revoke`, { reason }, officer.token).expect(200);
    await merge(one.athleteId, other.athleteId).expect(200);
  });
});

describe('an account that is deleted', () => {
  it('leaves no claim behind, and the results stay', async () => {
    const { who, id, athleteId } = await confirmed();
    await call.remove('/accounts/me', who.token, { password: PASSWORD }).expect(204);
    expect(await app.get(DataSource).query('SELECT * FROM profile_claim WHERE id = $1', [id])).toEqual([]);
    await call.get(`/athletes/${athleteId}`).expect(200);
  });
});
