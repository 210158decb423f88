import { DataSource } from 'typeorm';
import { Account } from '../src/accounts/account.entity.js';
import { startApp, type TestApp } from './support/app.js';
import { actionsOn } from './support/audit.js';
import { type SignedIn, signedIn } from './support/client.js';
import { lettersTo, letterTo } from './support/letters.js';
import { callerOf } from './support/requests.js';
import { aPerformance, resultsOf } from './support/results.js';
import { type Invited, MINOR, squadsOf, YEAR } from './support/squads.js';

let app: TestApp;
let call: ReturnType<typeof callerOf>;
let squads: Awaited<ReturnType<typeof squadsOf>>;
let officer: SignedIn;
let stranger: SignedIn;
let admin: SignedIn;
let coach: SignedIn;
beforeAll(async () => {
  app = await startApp({ WRITES_PER_MINUTE: '100000' });
  call = callerOf(app);
  squads = await squadsOf(app);
  officer = squads.officer;
  stranger = await signedIn(app, { federation: 'PER', role: 'federation' });
  admin = await signedIn(app, { role: 'admin' });
});
beforeEach(async () => {
  coach = await signedIn(app, { role: 'coach' });
});
afterAll(() => app.close());

const reason = 'It was somebody else.';
const plain = ({ body }: { body: object }) => ({ ...body, instance: '', requestId: '' });

describe('an athlete in a squad', () => {
  it('is invited by letter, agrees, is seen with season bests and latest results, and leaves', async () => {
    const athleteId = await squads.anAthlete();
    const { who } = await squads.claimed(athleteId);
    const results = resultsOf(app);
    const eventId = await results.aMeet();
    const day = `${YEAR}-02-01`;
    await results.publish(
      aPerformance({ eventId, athleteId, season: YEAR, day }),
      aPerformance({
        eventId,
        athleteId,
        season: YEAR,
        day,
        heat: '2',
        markText: '11.40',
        mark: { value: 11_400, unit: 'ms', precision: 10, timing: 'electronic' },
      }),
      aPerformance({ eventId, athleteId, season: 2019, day: '2019-02-01' }),
    );
    const squad = await squads.aSquad(coach);
    const id = await squads.invite(coach, squad, athleteId);
    const letter = await letterTo(who.email, /into a squad/);
    expect(letter.text).toMatch(/Ana Prueba asks for Ana TESTINO in the squad “Sprints, Atlético Sur”/);
    expect(await squads.inSquad(coach, squad)).toEqual([]);
    expect(await squads.openIn(coach, squad)).toEqual([athleteId]);
    expect(await squads.mine(who)).toMatchObject([
      {
        id,
        status: 'invited',
        squad: 'Sprints, Atlético Sur',
        coach: 'Ana Prueba',
        athlete: { id: athleteId },
      },
    ]);
    expect((await squads.answer(id, 'accept', who).expect(200)).body).toMatchObject({ status: 'agreed' });
    await squads.answer(id, 'accept', who).expect(409);
    expect(await squads.openIn(coach, squad)).toEqual([]);
    const seen = await call.get(`/squads/${squad}/athletes`, coach.token).expect(200);
    expect(seen.body).toMatchObject({
      items: [
        {
          invitationId: id,
          athlete: { id: athleteId, birthYear: 1996, ageBand: null },
          seasonBests: [{ mark: { text: '11.40' }, season: YEAR }],
          latest: [{ date: day }, { date: day }, { date: '2019-02-01' }],
        },
      ],
      next: null,
    });
    expect(seen.text).not.toMatch(/07-23/);
    const old = await call.get(`/squads/${squad}/athletes?season=2019`, coach.token).expect(200);
    expect(old.body.items[0].seasonBests).toMatchObject([{ season: 2019 }]);
    await squads.answer(id, 'decline', who).expect(204);
    expect([
      await squads.inSquad(coach, squad),
      await squads.openIn(coach, squad),
      await squads.mine(who),
    ]).toEqual([[], [], []]);
    await squads.answer(id, 'accept', who).expect(404);
    expect(await actionsOn(app, id)).toEqual(['squad.invited', 'squad.agreed', 'squad.left']);
    const { body } = await call.post(`/squads/${squad}/invitations`, { athleteId }, coach.token).expect(409);
    expect(body.detail).toMatch(/30 days/);
  });

  it('who declines is gone at once, and is not asked again by the same coach in another squad', async () => {
    const athleteId = await squads.anAthlete();
    const { who } = await squads.claimed(athleteId);
    const squad = await squads.aSquad(coach);
    const id = await squads.invite(coach, squad, athleteId);
    await squads.answer(id, 'decline', who).expect(204);
    expect([
      await squads.inSquad(coach, squad),
      await squads.openIn(coach, squad),
      await squads.mine(who),
    ]).toEqual([[], [], []]);
    await call.remove(`/squads/${squad}`, coach.token).expect(204);
    const next = await squads.aSquad(coach);
    await call.post(`/squads/${next}/invitations`, { athleteId }, coach.token).expect(409);
    const other = await signedIn(app, { role: 'coach' });
    await squads.invite(other, await squads.aSquad(other), athleteId);
    await app
      .get(DataSource)
      .query(`UPDATE squad_invitation SET decided_at = $1 WHERE id = $2`, [
        new Date(Date.now() - 31 * 86_400_000).toISOString().replace('T', ' ').replace('Z', ''),
        id,
      ]);
    await squads.invite(coach, next, athleteId);
  });

  it('gets one letter a day from a coach who takes back and asks again', async () => {
    const athleteId = await squads.anAthlete();
    const { who } = await squads.claimed(athleteId);
    const squad = await squads.aSquad(coach);
    for (let i = 0; i < 3; i++) {
      const id = await squads.invite(coach, squad, athleteId);
      await call.remove(`/squads/${squad}/invitations/${id}`, coach.token).expect(204);
    }
    const last = await squads.invite(coach, squad, athleteId);
    await letterTo(who.email, /into a squad/);
    expect((await lettersTo(who.email)).filter(({ subject }) => /squad/.test(subject))).toHaveLength(1);
    expect(await squads.mine(who)).toMatchObject([{ id: last }]);
  });

  it('goes out of it when the coach says so, or the squad ends', async () => {
    const athleteId = await squads.anAthlete();
    const { who } = await squads.claimed(athleteId);
    const squad = await squads.aSquad(coach);
    const first = await squads.invite(coach, squad, athleteId);
    await squads.answer(first, 'accept', who).expect(200);
    await call.remove(`/squads/${squad}/invitations/${first}`, coach.token).expect(204);
    expect([await squads.inSquad(coach, squad), await squads.mine(who)]).toEqual([[], []]);
    const second = await squads.invite(coach, squad, athleteId);
    await squads.answer(second, 'accept', who).expect(200);
    await call.remove(`/squads/${squad}`, coach.token).expect(204);
    expect(await squads.mine(who)).toEqual([]);
    await call.get(`/squads/${squad}/athletes`, coach.token).expect(404);
    expect(await actionsOn(app, squad)).toEqual(['squad.made', 'squad.disbanded']);
  });
});

describe('an invitation', () => {
  it('answers the same whether somebody has claimed the profile or not', async () => {
    const [free, taken] = [await squads.anAthlete(), await squads.anAthlete()];
    await squads.claimed(taken);
    const squad = await squads.aSquad(coach);
    const answers: { body: Invited; headers: object }[] = [];
    for (const athleteId of [free, taken]) {
      answers.push(await call.post(`/squads/${squad}/invitations`, { athleteId }, coach.token).expect(201));
    }
    const shape = ({ body, headers }: (typeof answers)[number]) => [
      { ...body, id: '', createdAt: '', athlete: { ...body.athlete, id: '' } },
      Object.keys(headers).toSorted(),
    ];
    expect(shape(answers[0]!)).toEqual(shape(answers[1]!));
    expect(await squads.openIn(coach, squad)).toEqual([free, taken]);
  });

  it('waits for a person: who claims the profile later finds it', async () => {
    const athleteId = await squads.anAthlete();
    const squad = await squads.aSquad(coach);
    const id = await squads.invite(coach, squad, athleteId);
    const { who, claimId } = await squads.claimed(athleteId);
    await squads.answer(id, 'accept', who).expect(200);
    expect(await squads.inSquad(coach, squad)).toEqual([athleteId]);
    await call.post(`/claims/${claimId}/revoke`, { reason }, officer.token).expect(200);
    expect([await squads.inSquad(coach, squad), await squads.mine(who)]).toEqual([[], []]);
    const next = await squads.claimed(athleteId);
    expect(await squads.inSquad(coach, squad)).toEqual([]);
    expect(await squads.mine(next.who)).toMatchObject([{ id, status: 'invited' }]);
    await squads.answer(id, 'accept', next.who).expect(200);
    expect(await squads.inSquad(coach, squad)).toEqual([athleteId]);
  });

  it('of others, and squads of others, look missing', async () => {
    const athleteId = await squads.anAthlete();
    await squads.claimed(athleteId);
    const squad = await squads.aSquad(coach);
    const id = await squads.invite(coach, squad, athleteId);
    const nobodys = '0199e1d2-0000-7000-8000-000000000000';
    const other = await signedIn(app, { role: 'coach' });
    for (const path of ['', '/athletes', '/invitations']) {
      const ask = (squadId: string) =>
        path === ''
          ? call.patch(`/squads/${squadId}`, { name: 'Mine' }, other.token).expect(404)
          : call.get(`/squads/${squadId}${path}`, other.token).expect(404);
      expect(plain(await ask(squad))).toEqual(plain(await ask(nobodys)));
    }
    await call.post(`/squads/${squad}/invitations`, { athleteId }, other.token).expect(404);
    await call.remove(`/squads/${squad}/invitations/${id}`, other.token).expect(404);
    await call.remove(`/squads/${await squads.aSquad(other)}/invitations/${id}`, other.token).expect(404);
    await call.remove(`/squads/${squad}`, other.token).expect(404);
    expect(await squads.items('/squads', other)).toHaveLength(1);
    for (const word of ['accept', 'decline']) {
      const theirs = await squads.answer(id, word, other).expect(404);
      expect(plain(theirs)).toEqual(plain(await squads.answer(nobodys, word, other).expect(404)));
    }
    // Of an adult no federation decides.
    for (const word of ['approve', 'refuse']) await squads.answer(id, word, officer).expect(404);
  });

  it('is refused where it makes no sense', async () => {
    const squad = await squads.aSquad(coach);
    const post = (body: object) => call.post(`/squads/${squad}/invitations`, body, coach.token);
    await post({ athleteId: '0199e1d2-0000-7000-8000-000000000000' }).expect(404);
    await post({ athleteId: 'x' }).expect(422);
    await post({ athleteId: await squads.anAthlete({ kind: 'team' }) }).expect(409);
    const athleteId = await squads.anAthlete();
    const tries = await Promise.all(Array.from({ length: 4 }, () => post({ athleteId })));
    expect(tries.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409]);
    for (const name of ['', ' \u200b', 'a\nb', 'see evil.example', 'https://x', 'a@b', 'x'.repeat(81)]) {
      await call.post('/squads', { name }, coach.token).expect(422);
      await call.patch(`/squads/${squad}`, { name }, coach.token).expect(422);
    }
    await call.patch(`/squads/${squad}`, { name: null }, coach.token).expect(422);
    const { body } = await call.patch(`/squads/${squad}`, { name: 'U. de Chile 2' }, coach.token).expect(200);
    expect(body.name).toBe('U. de Chile 2');
  });

  it('has limits: twenty squads, a hundred athletes in each, no coach without a proven address', async () => {
    const squad = await squads.aSquad(coach);
    for (let i = 1; i < 18; i++) await squads.aSquad(coach);
    const more = await Promise.all(
      Array.from({ length: 4 }, () => call.post('/squads', { name: 'More' }, coach.token)),
    );
    expect(more.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 409, 409]);
    for (let i = 0; i < 100; i++) await squads.invite(coach, squad, await squads.anAthlete());
    const { body } = await call
      .post(`/squads/${squad}/invitations`, { athleteId: await squads.anAthlete() }, coach.token)
      .expect(409);
    expect(body.detail).toMatch(/at most 100/);
    const first = await call.get(`/squads/${squad}/invitations?limit=60`, coach.token).expect(200);
    const rest = await call.get(
      `/squads/${squad}/invitations?limit=60&cursor=${first.body.next}`,
      coach.token,
    );
    const ids = [...first.body.items, ...rest.body.items].map(({ id }: Invited) => id);
    expect(new Set(ids).size).toBe(100);
    expect(rest.body.next).toBeNull();
    await app
      .get(DataSource)
      .getRepository(Account)
      .update({ id: coach.accountId }, { emailVerifiedAt: null });
    await call.get('/squads', coach.token).expect(403);
  });
});

describe('somebody who may be a minor', () => {
  it('hears of the invitation when the federation lets it through, and is seen by age band', async () => {
    const athleteId = await squads.anAthlete(MINOR);
    const { who } = await squads.claimed(athleteId, 'guardian');
    const squad = await squads.aSquad(coach);
    const id = await squads.invite(coach, squad, athleteId);
    expect(await squads.mine(who)).toEqual([]);
    await squads.answer(id, 'accept', who).expect(404);
    expect(await squads.openIn(coach, squad)).toEqual([athleteId]);
    expect(await squads.queue(stranger)).not.toContain(id);
    await squads.answer(id, 'approve', stranger).expect(404);
    await squads.answer(id, 'approve', who).expect(403);
    await squads.answer(id, 'approve', coach).expect(403);
    const waiting = await call.get('/squad-invitations/queue?limit=100', officer.token).expect(200);
    const item = (waiting.body.items as Invited[]).find((each) => each.id === id);
    expect(item).toMatchObject({ squad: 'Sprints, Atlético Sur', coach: 'Ana Prueba', approvedAt: null });
    expect(item?.athlete).toMatchObject({ birthYear: null, ageBand: 'U16' });
    expect(waiting.text).not.toMatch(/-03-04|@/);
    expect((await lettersTo(who.email)).filter(({ subject }) => /squad/.test(subject))).toEqual([]);
    await squads.answer(id, 'approve', officer).expect(200);
    await squads.answer(id, 'approve', officer).expect(409);
    await letterTo(who.email, /into a squad/);
    expect(await squads.inSquad(coach, squad)).toEqual([]);
    await squads.answer(id, 'accept', who).expect(200);
    const seen = await call.get(`/squads/${squad}/athletes`, coach.token).expect(200);
    expect(seen.body.items[0].athlete).toMatchObject({ id: athleteId, birthYear: null, ageBand: 'U16' });
    expect(seen.text).not.toMatch(/-03-04/);
    expect(await squads.queue(officer)).not.toContain(id);
    expect(await squads.queue(officer, '&approved=true')).toContain(id);
    expect(await squads.queue(stranger, '&approved=true')).not.toContain(id);
    expect((await squads.answer(id, 'refuse', officer).expect(200)).text).not.toMatch(/-03-04/);
    expect([
      await squads.inSquad(coach, squad),
      await squads.openIn(coach, squad),
      await squads.mine(who),
    ]).toEqual([[], [], []]);
    expect(await actionsOn(app, id)).toEqual([
      'squad.invited',
      'squad.approved',
      'squad.agreed',
      'squad.refused',
    ]);
  });

  it('waits whether somebody claimed the profile or not, so that nothing shows by the queue', async () => {
    const squad = await squads.aSquad(coach);
    const free = await squads.invite(coach, squad, await squads.anAthlete(MINOR));
    const unknown = await squads.invite(
      coach,
      squad,
      await squads.anAthlete({ birthDate: null, birthYear: null }),
    );
    const adult = await squads.invite(coach, squad, await squads.anAthlete());
    const young = await squads.invite(
      coach,
      squad,
      await squads.anAthlete({ birthDate: null, birthYear: YEAR - 18 }),
    );
    const foreign = await squads.invite(coach, squad, await squads.anAthlete({ ...MINOR, nation: 'ESP' }));
    const waiting = await squads.queue(officer);
    expect(waiting).toEqual(expect.arrayContaining([free, unknown, young]));
    expect(waiting).not.toEqual(expect.arrayContaining([adult]));
    expect(waiting).not.toContain(foreign);
    await squads.answer(foreign, 'approve', officer).expect(404);
    expect(await squads.queue(admin)).toContain(foreign);
    await squads.answer(foreign, 'approve', admin).expect(200);
    await squads.answer(free, 'refuse', officer).expect(200);
    expect(await squads.openIn(coach, squad)).toHaveLength(4);
  });

  it('of unknown age needs no more where the federation confirmed the profile as of age', async () => {
    const nobodyKnows = { birthDate: null, birthYear: null };
    const [grown, guarded] = [await squads.anAthlete(nobodyKnows), await squads.anAthlete(nobodyKnows)];
    const [one, other] = [await squads.claimed(grown, 'of_age'), await squads.claimed(guarded, 'guardian')];
    const squad = await squads.aSquad(coach);
    const [first, second] = [
      await squads.invite(coach, squad, grown),
      await squads.invite(coach, squad, guarded),
    ];
    await squads.answer(first, 'accept', one.who).expect(200);
    await squads.answer(second, 'accept', other.who).expect(404);
    expect(await squads.inSquad(coach, squad)).toEqual([grown]);
  });

  it('who turns out to be one is hidden until the federation is asked, and can leave meanwhile', async () => {
    const athleteId = await squads.anAthlete();
    const { who } = await squads.claimed(athleteId);
    const squad = await squads.aSquad(coach);
    const id = await squads.invite(coach, squad, athleteId);
    await squads.answer(id, 'accept', who).expect(200);
    await app
      .get(DataSource)
      .query('UPDATE athlete SET birth_date = $1, birth_year = $2 WHERE id = $3', [
        MINOR.birthDate,
        MINOR.birthYear,
        athleteId,
      ]);
    expect(await squads.inSquad(coach, squad)).toEqual([]);
    expect(await squads.queue(officer)).toContain(id);
    await squads.answer(id, 'approve', officer).expect(200);
    expect(await squads.inSquad(coach, squad)).toEqual([athleteId]);
    await squads.answer(id, 'decline', who).expect(204);
    expect(await squads.inSquad(coach, squad)).toEqual([]);
  });

  it('is not let through by the coach who asks', async () => {
    const id = await squads.invite(admin, await squads.aSquad(admin), await squads.anAthlete(MINOR));
    expect((await squads.answer(id, 'approve', admin).expect(409)).body.code).toBe('four_eyes');
  });
});
