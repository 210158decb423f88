import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, csv } from './support/submissions.js';

let app: TestApp;
type Federation = Awaited<ReturnType<typeof aFederationAtWork>>;
let home: Federation;
let guest: Federation;
beforeAll(async () => {
  app = await startApp();
  home = await aFederationAtWork(app, 'ECU');
  guest = await aFederationAtWork(app, 'PER');
});
afterAll(() => app.close());

const GIVEN = ['Alba', 'Berta', 'Clara', 'Delia', 'Elvira', 'Flora'];
const MARKS = ['11.50', '11.51', '11.52', '11.53', '11.54', '11.55'];
interface Said {
  marks?: readonly string[];
  born?: (given: string, day: string) => string;
  named?: (given: string, family: string) => string;
}
/** Each test has a family of its own, born in a year of its own. */
const bornOf = (family: string, i: number) => `${1975 + (family.charCodeAt(0) - 65)}-0${i + 2}-1${i}`;
/** Six finalists. */
const final = (family: string, said: Said = {}): string[] => {
  const { marks = MARKS, born = (_, day) => day, named = (given) => `${given} ${family} Ruiz` } = said;
  return GIVEN.map(
    (given, i) =>
      `100,F,${named(given, family)},${born(given, bornOf(family, i))},ECU,${marks[i]},+1.2,Final,1,${i + 1}`,
  );
};

interface Mark {
  name: string;
  value: number;
  event: string;
}
const publicMarks = (family: string) =>
  app.get(DataSource).query<Mark[]>(
    `SELECT a.name, p.mark_value AS value, p.event_id AS event FROM performance p
     JOIN athlete a ON a.id = p.athlete_id
     WHERE p.withdrawn_at IS NULL AND a.search_text LIKE $1 ORDER BY p.mark_value, p.id`,
    [`%${family.toLowerCase()}%`],
  );
const athletesOf = async (family: string) => {
  const rows = await app
    .get(DataSource)
    .query<object[]>('SELECT id FROM athlete WHERE search_text LIKE $1', [`%${family.toLowerCase()}%`]);
  return rows.length;
};
const approve = (who: Federation, id: string) =>
  who.post(who.at(id, '/approve'), { confirmed: true }).expect(200);
const codes = async (who: Federation, id: string) =>
  (await who.rows(id)).map(({ findings }) => findings.map(({ code }) => code));

/** Both files are checked before either is public; every athlete is new to both. */
async function checked(city: string, ours: readonly string[], theirs: readonly string[]) {
  const place = { city, country: 'ECU' };
  const { id: homeMeet } = await home.meet(place);
  const { id: guestMeet } = await guest.meet({ ...place, name: 'Copa de Amistad' });
  const one = await home.send(csv(...ours), { eventId: homeMeet });
  const other = await guest.send(csv(...theirs), { eventId: guestMeet });
  return { homeMeet, guestMeet, one, other };
}
/** What becomes of the guest's file when the other one is public first. */
async function publishedAfterHome(one: { id: string }, other: { id: string }) {
  await approve(home, one.id);
  await home.settled(one.id);
  await approve(guest, other.id);
  return guest.settled(other.id);
}
const times = <T>(one: T, many: number): T[] => Array.from({ length: many }, () => one);

describe('athletes who were new to two files of one meet', () => {
  it.each(['home', 'guest'] as const)('have each mark once when %s is published first', async (who) => {
    const family = who === 'home' ? 'Andrade' : 'Bravo';
    const { homeMeet, guestMeet, one, other } = await checked(`Quito ${who}`, final(family), final(family));
    expect([one.rows.accepted, other.rows.accepted]).toEqual([6, 6]);
    const inTurn = [
      [home, one.id, homeMeet],
      [guest, other.id, guestMeet],
    ] as const;
    const [first, second] = who === 'home' ? inTurn : [inTurn[1], inTurn[0]];
    for (const [federation, id] of [first, second]) {
      await approve(federation, id);
      expect(await federation.settled(id)).toMatchObject({ status: 'published', rows: { held: 0 } });
    }
    expect(await athletesOf(family)).toBe(6);
    expect((await publicMarks(family)).map(({ event }) => event)).toEqual(times(first[2], 6));
    expect(await codes(second[0], second[1])).toEqual(times(['already_published'], 6));
    const rows = await second[0].rows(second[1]);
    expect(rows.every(({ athleteId }) => athleteId !== null)).toBe(true);
  });

  it('are entered once, with each mark once, when both are published at the same moment', async () => {
    const { one, other } = await checked('Cuenca', final('Castro'), final('Castro'));
    await Promise.all([approve(home, one.id), approve(guest, other.id)]);
    const settled = await Promise.all([home.settled(one.id), guest.settled(other.id)]);
    expect(settled.map(({ status, rows }) => [status, rows.held])).toEqual(times(['published', 0], 2));
    expect(await athletesOf('Castro')).toBe(6);
    expect(await publicMarks('Castro')).toHaveLength(6);
  });

  it('are recognised however the second file writes them', async () => {
    const named = (given: string, family: string) => `"${family.toUpperCase()} RUIZ, ${given}"`;
    const { one, other } = await checked('Loja', final('Delgado'), final('Delgado', { named }));
    for (const [who, { id }] of [[home, one] as const, [guest, other] as const]) {
      await approve(who, id);
      await who.settled(id);
    }
    expect(await athletesOf('Delgado')).toBe(6);
    expect(await publicMarks('Delgado')).toHaveLength(6);
  });

  it('are recognised without a birth too, where the second file gives the same marks', async () => {
    const born = () => '';
    const { one, other } = await checked('Macas', final('Naranjo'), final('Naranjo', { born }));
    expect(await publishedAfterHome(one, other)).toMatchObject({ status: 'published', rows: { held: 0 } });
    expect(await athletesOf('Naranjo')).toBe(6);
    expect(await publicMarks('Naranjo')).toHaveLength(6);
  });

  it('leave a reading that differs to a person', async () => {
    const marks = ['11.45', ...MARKS.slice(1)];
    const { homeMeet, one, other } = await checked('Ambato', final('Endara'), final('Endara', { marks }));
    expect(await publishedAfterHome(one, other)).toMatchObject({
      status: 'published',
      rows: { accepted: 5, held: 1 },
      findings: { warning: 2, info: 5 },
    });
    expect((await codes(guest, other.id))[0]).toEqual(['conflicts_with_published']);
    const after = await publicMarks('Endara');
    expect(after.map(({ value, event }) => [value, event])).toEqual(
      MARKS.map((mark) => [Number(mark) * 1000, homeMeet]),
    );
  });

  it('are a question where it is not certain, and the row waits with those who may be meant', async () => {
    const born = (given: string, day: string) => (given === 'Flora' ? '' : day);
    const theirs = final('Falconi', { born }).map((row) => row.replace(/^100(?=,F,Flora)/, '60'));
    const { one, other } = await checked('Manta', final('Falconi'), theirs);
    expect(await publishedAfterHome(one, other)).toMatchObject({
      status: 'published',
      rows: { accepted: 5, held: 1 },
    });
    const flora = (await guest.rows(other.id)).at(-1);
    expect(flora).toMatchObject({
      verdict: 'held',
      performanceId: null,
      findings: [{ code: 'athlete_uncertain' }],
    });
    expect(flora?.candidates[0]).toMatchObject({ name: 'Flora Falconi Ruiz' });
    expect(await publicMarks('Falconi')).toHaveLength(6);
    const decision = { decision: 'accept', athleteId: flora?.candidates[0]?.id };
    await guest.post(guest.at(other.id, `/rows/${flora?.row}/decision`), decision).expect(200);
    expect(await athletesOf('Falconi')).toBe(6);
    expect(await publicMarks('Falconi')).toHaveLength(7);
  });

  it('are looked at again with a row that a person accepted before, which then waits for another word', async () => {
    const late = (line: string) => line.replace('+1.2', '+12.5');
    const ours = final('Guerra');
    const theirs = [late(final('Guerra', { marks: ['11.40'] })[0] ?? ''), ...final('Guerra').slice(1)];
    const { homeMeet, one, other } = await checked('Ibarra', ours, theirs);
    const [held] = await guest.rows(other.id);
    expect(held?.verdict).toBe('held');
    const accept = { decision: 'accept', reason: 'A storm it was.' };
    await guest.post(guest.at(other.id, `/rows/${held?.row}/decision`), accept).expect(200);
    expect(await publishedAfterHome(one, other)).toMatchObject({ status: 'published', rows: { held: 1 } });
    const [row] = await guest.rows(other.id);
    expect(row).toMatchObject({ verdict: 'held', decision: null });
    expect((await codes(guest, other.id))[0]).toContain('conflicts_with_published');
    expect((await publicMarks('Guerra')).map(({ value, event }) => [value, event])).toEqual(
      MARKS.map((mark) => [Number(mark) * 1000, homeMeet]),
    );
    const refused = await guest.post(guest.at(other.id, `/rows/${row?.row}/decision`), accept).expect(422);
    expect(refused.body).toMatchObject({ errors: [{ code: 'published_by_others' }] });
  });

  it('are looked at again with a row that waited while the rest was published', async () => {
    const stormy = final('Hidalgo').map((line, i) => (i === 0 ? line.replace('+1.2', '+12.5') : line));
    const { one, other } = await checked('Tulcán', stormy.slice(0, 1), stormy);
    await approve(guest, other.id);
    expect(await guest.settled(other.id)).toMatchObject({ status: 'published', rows: { held: 1 } });
    const accept = { decision: 'accept', reason: 'A storm it was.' };
    await home.post(home.at(one.id, '/rows/2/decision'), accept).expect(200);
    await approve(home, one.id);
    await home.settled(one.id);
    const [row] = await guest.rows(other.id);
    await guest.post(guest.at(other.id, `/rows/${row?.row}/decision`), accept).expect(200);
    expect((await codes(guest, other.id))[0]).toContain('already_published');
    expect(await athletesOf('Hidalgo')).toBe(6);
    expect(await publicMarks('Hidalgo')).toHaveLength(6);
  });

  const listOf = (...lines: readonly string[]): string =>
    ['discipline,sex,name,birth,nation,mark,wind,date,meet,city,meet country', ...lines].join('\n');

  it('are looked at again behind hundreds of rows of athletes whom the hub knew', async () => {
    const alba = (day: string) =>
      `100,F,Alba Jaramillo Ruiz,1984-02-10,ECU,11.50,+1.2,${day},Copa Tres,Puyo,ECU`;
    const flora = (born: string, mark: string) =>
      `100,F,Flora Jaramillo Ruiz,${born},ECU,${mark},+1.2,2026-05-06,Copa Tres,Puyo,ECU`;
    const publish = async (who: Federation, { id }: { id: string }) => {
      await approve(who, id);
      return who.settled(id);
    };
    await publish(home, await home.send(listOf(alba('2026-05-06'))));
    const day = (i: number) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
    const long = Array.from({ length: 520 }, (_, i) => alba(day(i)));
    const other = await guest.send(listOf(...long, flora('', '11.56')));
    expect(other.rows).toMatchObject({ accepted: 521, held: 0 });
    await publish(home, await home.send(listOf(flora('1984-07-15', '11.55'))));
    expect(await publish(guest, other)).toMatchObject({
      status: 'published',
      rows: { accepted: 520, held: 1 },
    });
    expect(await athletesOf('Jaramillo')).toBe(2);
  });

  it('are the same athletes, with each mark once, in two lists that name the meet otherwise', async () => {
    const list = (meet: string) =>
      listOf(
        ...GIVEN.map(
          (given, i) =>
            `100,F,${given} Intriago Ruiz,${bornOf('Intriago', i)},ECU,${MARKS[i]},+1.2,2026-05-0${i + 1},${meet},Quevedo,ECU`,
        ),
      );
    const one = await home.send(list('Copa Uno'));
    const other = await guest.send(list('Copa Dos').replaceAll('Intriago Ruiz', 'INTRIAGO RUIZ'));
    expect([one.rows.accepted, other.rows.accepted]).toEqual([6, 6]);
    await Promise.all([approve(home, one.id), approve(guest, other.id)]);
    await Promise.all([home.settled(one.id), guest.settled(other.id)]);
    expect(await athletesOf('Intriago')).toBe(6);
    expect(await publicMarks('Intriago')).toHaveLength(6);
  });
});
