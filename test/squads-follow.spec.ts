import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { PASSWORD, type SignedIn, signedIn } from './support/client.js';
import { callerOf } from './support/requests.js';
import { MINOR, squadsOf, YEAR } from './support/squads.js';

let app: TestApp;
let call: ReturnType<typeof callerOf>;
let squads: Awaited<ReturnType<typeof squadsOf>>;
let officer: SignedIn;
let coach: SignedIn;
beforeAll(async () => {
  app = await startApp();
  call = callerOf(app);
  squads = await squadsOf(app);
  officer = squads.officer;
});
beforeEach(async () => {
  coach = await signedIn(app, { role: 'coach' });
});
afterAll(() => app.close());

const reason = 'Married in 2025.';

describe('athletes who turn out to be one', () => {
  const merge = (id: string, duplicateId: string, verb = 'merge') =>
    call.post(`/athletes/${id}/${verb}`, { duplicateId, reason }, officer.token).expect(200);

  it('take squads along, and give them back after a split', async () => {
    const [survivor, duplicate] = [await squads.anAthlete(), await squads.anAthlete()];
    const { who } = await squads.claimed(duplicate);
    const squad = await squads.aSquad(coach);
    const id = await squads.invite(coach, squad, duplicate);
    await squads.answer(id, 'accept', who).expect(200);
    await merge(survivor, duplicate);
    expect(await squads.inSquad(coach, squad)).toEqual([survivor]);
    await call.post(`/squads/${squad}/invitations`, { athleteId: survivor }, coach.token).expect(409);
    await call.post(`/squads/${squad}/invitations`, { athleteId: duplicate }, coach.token).expect(409);
    await merge(survivor, duplicate, 'split');
    expect(await squads.inSquad(coach, squad)).toEqual([duplicate]);
  });

  it('who were invited both are in it once, and leave once', async () => {
    const [survivor, duplicate] = [await squads.anAthlete(), await squads.anAthlete()];
    const { who } = await squads.claimed(survivor);
    const squad = await squads.aSquad(coach);
    const [, second] = [
      await squads.invite(coach, squad, survivor),
      await squads.invite(coach, squad, duplicate),
    ];
    await merge(survivor, duplicate);
    expect(await squads.openIn(coach, squad)).toEqual([survivor]);
    await squads.answer(second, 'accept', who).expect(200);
    expect([await squads.inSquad(coach, squad), await squads.openIn(coach, squad)]).toEqual([[survivor], []]);
    await squads.answer(second, 'decline', who).expect(204);
    expect([
      await squads.inSquad(coach, squad),
      await squads.openIn(coach, squad),
      await squads.mine(who),
    ]).toEqual([[], [], []]);
    await merge(survivor, duplicate, 'split');
    expect([
      await squads.inSquad(coach, squad),
      await squads.openIn(coach, squad),
      await squads.mine(who),
    ]).toEqual([[], [], []]);
  });

  it('do not stay in it by the word of somebody whose they are not after a split', async () => {
    const [survivor, duplicate] = [await squads.anAthlete(), await squads.anAthlete()];
    const { who } = await squads.claimed(survivor);
    const squad = await squads.aSquad(coach);
    await merge(survivor, duplicate);
    const early = await squads.invite(coach, squad, survivor);
    await squads.answer(early, 'accept', who).expect(200);
    await merge(survivor, duplicate, 'split');
    expect(await squads.inSquad(coach, squad)).toEqual([survivor]);
    const late = await squads.invite(coach, squad, duplicate);
    await merge(survivor, duplicate);
    expect((await squads.mine(who)).map(({ id }) => id)).toContain(late);
    await squads.answer(late, 'accept', who).expect(200);
    await merge(survivor, duplicate, 'split');
    expect(await squads.inSquad(coach, squad)).toEqual([survivor]);
    expect(await squads.openIn(coach, squad)).toEqual([duplicate]);
  });

  it('of whom one may be a minor wait like one', async () => {
    const [survivor, duplicate] = [
      await squads.anAthlete(MINOR),
      await squads.anAthlete({ birthDate: null, birthYear: YEAR - 15 }),
    ];
    const squad = await squads.aSquad(coach);
    const id = await squads.invite(coach, squad, duplicate);
    await merge(survivor, duplicate);
    expect(await squads.queue(officer)).toContain(id);
    await squads.answer(id, 'approve', officer).expect(200);
    expect(await squads.openIn(coach, squad)).toEqual([survivor]);
  });
});

describe('an account that leaves', () => {
  it('takes its squads along, or goes out of those of others', async () => {
    const athleteId = await squads.anAthlete();
    const { who } = await squads.claimed(athleteId);
    const squad = await squads.aSquad(coach);
    const id = await squads.invite(coach, squad, athleteId);
    await squads.answer(id, 'accept', who).expect(200);
    const own = (await call.get('/accounts/me/export', coach.token).expect(200)).body;
    expect(own).toMatchObject({ squads: [{ id: squad }], squadInvitations: [{ id, athleteId }] });
    expect((await call.get('/accounts/me/export', who.token)).body.squadsJoined).toMatchObject([{ id }]);
    await call.remove('/accounts/me', who.token, { password: PASSWORD }).expect(204);
    expect([await squads.inSquad(coach, squad), await squads.openIn(coach, squad)]).toEqual([[], []]);
    const rows = () =>
      app.get(DataSource).query<object[]>('SELECT * FROM squad_invitation WHERE id = $1', [id]);
    expect(JSON.stringify(await rows())).not.toContain(who.accountId);
    await call.remove('/accounts/me', coach.token, { password: PASSWORD }).expect(204);
    expect(await rows()).toEqual([]);
    expect(await app.get(DataSource).query('SELECT * FROM squad WHERE id = $1', [squad])).toEqual([]);
  });
});
