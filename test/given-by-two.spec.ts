import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, csv } from './support/submissions.js';

let app: TestApp;
type Federation = Awaited<ReturnType<typeof aFederationAtWork>>;
let home: Federation;
let colleague: Federation;
let guest: Federation;
beforeAll(async () => {
  app = await startApp();
  home = await aFederationAtWork(app, 'PAR');
  colleague = await aFederationAtWork(app, 'PAR');
  guest = await aFederationAtWork(app, 'BOL');
});
afterAll(() => app.close());

const GIVEN = ['Alba', 'Berta', 'Clara', 'Delia'];
/** Four finalists; each test has a family of its own. */
const final = (family: string, marks: readonly string[] = ['11.50', '11.51', '11.52', '11.53']): string[] =>
  GIVEN.map((given, i) => {
    const born = `${1980 + (family.charCodeAt(0) % 20)}-0${1 + (family.length % 9)}-1${i}`;
    return `100,F,${given} ${family} Ruiz,${born},PAR,${marks[i]},+1.2,Final,1,${i + 1}`;
  });
const place = (city: string) => ({ city, country: 'PAR' });

interface Mark {
  id: string;
  name: string;
  value: number;
  event: string;
  submission: string;
  row: number;
}
const publicMarks = (family: string) =>
  app.get(DataSource).query<Mark[]>(
    `SELECT p.id, a.name, p.mark_value AS value, p.event_id AS event, p.submission_id AS submission, p.row
     FROM performance p JOIN athlete a ON a.id = p.athlete_id
     WHERE p.withdrawn_at IS NULL AND a.name LIKE $1 ORDER BY a.name, p.id`,
    [`% ${family} Ruiz`],
  );
/** Everything that the public sees of them, and what is derived from it. */
const state = async (family: string) => {
  const marks = await app
    .get(DataSource)
    .query<object[]>(
      `SELECT p.* FROM performance p JOIN athlete a ON a.id = p.athlete_id WHERE a.name LIKE $1 ORDER BY p.id`,
      [`% ${family} Ruiz`],
    );
  const bests = await app
    .get(DataSource)
    .query<object[]>(`SELECT b.* FROM best b JOIN athlete a ON a.id = b.athlete_id WHERE a.name LIKE $1`, [
      `% ${family} Ruiz`,
    ]);
  return { marks, bests: bests.map((each) => JSON.stringify(each)).toSorted() };
};
const retract = (who: Federation, id: string) =>
  who.post(who.at(id, '/retract'), { reason: 'Sent in error.' }).expect(200);
const undo = (who: Federation, id: string) => who.post(who.at(id, '/undo'));

/** The home federation publishes three of four, and the guest all four in a meet of its own. */
async function bySenders(city: string, family: string) {
  const all = final(family);
  const { id: homeMeet } = await home.meet(place(city));
  const { id: guestMeet } = await guest.meet({ ...place(city), name: 'Copa de Amistad' });
  const first = await home.published(csv(...all.slice(0, 3)), { eventId: homeMeet });
  const second = await guest.published(csv(...all), { eventId: guestMeet });
  expect([first.status, second.status]).toEqual(['published', 'published']);
  const before = await publicMarks(family);
  expect(before.map(({ event }) => event)).toEqual([homeMeet, homeMeet, homeMeet, guestMeet]);
  return { all, homeMeet, guestMeet, first, second, before };
}

describe('marks that two senders gave', () => {
  it('pass to the other when one retracts, under their ids, and come back when that is undone', async () => {
    const { guestMeet, first, second, before } = await bySenders('Luque', 'Acosta');
    const whole = await state('Acosta');
    await retract(home, first.id);
    const after = await publicMarks('Acosta');
    expect(after).toEqual(
      before.map((mark, i) => ({ ...mark, event: guestMeet, submission: second.id, row: i + 2 })),
    );
    const rows = await guest.rows(second.id);
    expect(rows.map(({ performanceId }) => performanceId)).toEqual(before.map(({ id }) => id));
    const page = await home.get(`/api/v1/performances/${before[0]?.id}`).expect(200);
    expect(page.body).toMatchObject({ id: before[0]?.id, mark: { text: '11.50' } });
    await undo(home, first.id).expect(200);
    expect(await state('Acosta')).toEqual(whole);
  });

  it('go when both have retracted, and each undo gives them to whom it concerns', async () => {
    const { first, second, before } = await bySenders('Areguá', 'Benitez');
    await retract(home, first.id);
    await retract(guest, second.id);
    expect(await publicMarks('Benitez')).toEqual([]);
    await undo(home, first.id).expect(200);
    expect(await publicMarks('Benitez')).toEqual(before.slice(0, 3));
    await undo(guest, second.id).expect(200);
    expect(await publicMarks('Benitez')).toEqual(before);
  });

  it('do not come back beside what another sender has published since', async () => {
    const all = final('Gimenez');
    const { id: homeMeet } = await home.meet(place('Caacupé'));
    const first = await home.published(csv(...all), { eventId: homeMeet });
    await retract(home, first.id);
    const { id: guestMeet } = await guest.meet({ ...place('Caacupé'), name: 'Copa de Amistad' });
    const second = await guest.published(csv(...all), { eventId: guestMeet });
    const { body } = await undo(home, first.id).expect(409);
    expect(body).toMatchObject({ code: 'conflict', detail: expect.stringContaining('retract those first') });
    expect((await publicMarks('Gimenez')).map(({ event }) => event)).toEqual(all.map(() => guestMeet));
    await retract(guest, second.id);
    await undo(home, first.id).expect(200);
    expect((await publicMarks('Gimenez')).map(({ event }) => event)).toEqual(all.map(() => homeMeet));
  });

  it('pass on also where the athletes were new to both files', async () => {
    const all = final('Caballero');
    const { id: eventId } = await home.meet(place('Limpio'));
    const first = await home.send(csv(...all), { eventId, name: 'one.csv' });
    const second = await colleague.send(csv(...all.slice(1)), { eventId, name: 'other.csv' });
    for (const { id } of [first, second]) {
      await home.post(home.at(id, '/approve'), { confirmed: true }).expect(200);
      await home.settled(id);
    }
    const before = await publicMarks('Caballero');
    expect(before.map(({ submission }) => submission)).toEqual(Array(4).fill(first.id));
    await retract(home, first.id);
    const after = await publicMarks('Caballero');
    expect(after.map(({ id, submission }) => [id, submission])).toEqual(
      before.slice(1).map(({ id }) => [id, second.id]),
    );
  });

  it('are not taken back over a correction of the one they passed to', async () => {
    const { first, second, guestMeet, before } = await bySenders('Itá', 'Duarte');
    await retract(home, first.id);
    const corrected = final('Duarte', ['11.40', '11.51', '11.52', '11.53']);
    const next = await guest.send(csv(...corrected), { eventId: guestMeet });
    expect(next).toMatchObject({ version: 2, supersedes: second.id });
    await guest.post(guest.at(next.id, '/approve'), { confirmed: true }).expect(200);
    expect((await guest.settled(next.id)).status).toBe('published');
    const after = await publicMarks('Duarte');
    expect(after[0]).toMatchObject({ id: before[0]?.id, value: 11_400, submission: next.id });
    await undo(home, first.id).expect(409);
    expect(await publicMarks('Duarte')).toEqual(after);
    await undo(guest, next.id).expect(200);
    await undo(home, first.id).expect(200);
    expect(await publicMarks('Duarte')).toEqual(before);
  });

  it('stay where one sender drops a row in a new version', async () => {
    const { all, homeMeet, guestMeet, second, before } = await bySenders('Ypané', 'Espinola');
    const next = await home.send(csv(...all.slice(1, 3)), { eventId: homeMeet });
    expect(next.version).toBe(2);
    await home.post(home.at(next.id, '/approve'), { confirmed: true }).expect(200);
    await home.settled(next.id);
    const after = await publicMarks('Espinola');
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]).toMatchObject({ event: guestMeet, submission: second.id });
    await undo(home, next.id).expect(200);
    expect(await publicMarks('Espinola')).toEqual(before);
  });

  it('stay where a sender had them in a second file too', async () => {
    const all = final('Franco');
    const { id: eventId } = await home.meet(place('Itauguá'));
    const heats = all.map((line) => line.replace('Final', 'Heats').replace('11.', '12.'));
    const first = await home.published(csv(...all, ...heats), { eventId, name: 'sunday.csv' });
    const second = await home.published(csv(...all), { eventId, name: 'finals.csv' });
    expect([first.status, second.status]).toEqual(['published', 'published']);
    const before = await publicMarks('Franco');
    expect(before).toHaveLength(8);
    await retract(home, first.id);
    const after = await publicMarks('Franco');
    expect(after.map(({ value, submission }) => [value, submission])).toEqual(
      [11_500, 11_510, 11_520, 11_530].map((value) => [value, second.id]),
    );
    await undo(home, first.id).expect(200);
    expect(await publicMarks('Franco')).toEqual(before);
  });
});
