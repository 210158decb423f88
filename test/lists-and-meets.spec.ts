import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, csv } from './support/submissions.js';

type Federation = Awaited<ReturnType<typeof aFederationAtWork>>;
let app: TestApp;
let home: Federation;
let guest: Federation;
beforeAll(async () => {
  app = await startApp();
  home = await aFederationAtWork(app, 'ECU');
  guest = await aFederationAtWork(app, 'PER');
});
afterAll(() => app.close());

const DAY = '2026-05-09';
const GIVEN = ['Alba', 'Berta', 'Clara', 'Delia'];
const markOf = (i: number): string => `11.5${i}`;
/** Each test has a family of its own, born in a year of its own. */
const bornOf = (family: string, i: number): string => `${1980 + (family.charCodeAt(0) - 65)}-0${i + 2}-1${i}`;
/** Four finalists, as the meet has them. */
const final = (family: string): string[] =>
  GIVEN.map(
    (given, i) => `100,F,${given} ${family} Ruiz,${bornOf(family, i)},ECU,${markOf(i)},+1.2,Final,1,${i + 1}`,
  );

interface Listed {
  mark?: string;
  round?: string;
  club?: string;
  place?: string;
  meet?: string;
}
const line = (family: string, i: number, said: Listed = {}): string => {
  const { mark = markOf(i), round = '', club = '', place = '', meet = `Nacional ${family}` } = said;
  const who = `100,F,${GIVEN[i]} ${family} RUIZ,${bornOf(family, i)},ECU`;
  return `${who},${mark},+1.2,${DAY},${round},${place},${club},${meet},Quito,ECU`;
};
const listOf = (...lines: readonly string[]): string =>
  ['discipline,sex,name,birth,nation,mark,wind,date,round,place,club,meet,city,meet country', ...lines].join(
    '\n',
  );
const whole = (family: string, said: Listed = {}): string =>
  listOf(...GIVEN.map((_, i) => line(family, i, said)));

interface Impact {
  notCompared: number;
  personalBests: { items: { athlete: string; mark: string }[] };
}
interface Mark {
  id: string;
  value: number;
  meet: string;
  round: string | null;
  club: string | null;
}
const publicMarks = (family: string): Promise<Mark[]> =>
  app.get(DataSource).query<Mark[]>(
    `SELECT p.id, p.mark_value AS value, e.name AS meet, p.round, p.club FROM performance p
     JOIN athlete a ON a.id = p.athlete_id JOIN event e ON e.id = p.event_id
     WHERE p.withdrawn_at IS NULL AND a.search_text LIKE $1 ORDER BY p.mark_value, p.id`,
    [`%${family.toLowerCase()}%`],
  );
const isMeet = async (name: string): Promise<boolean> =>
  (await app.get(DataSource).query<object[]>('SELECT id FROM event WHERE name = $1', [name])).length > 0;
const codes = async (who: Federation, id: string): Promise<string[]> =>
  (await who.rows(id)).map(({ findings }) => findings.map(({ code }) => code).join(','));
const approve = async (who: Federation, { id }: { id: string }) => {
  await who.post(who.at(id, '/approve'), { confirmed: true }).expect(200);
  return who.settled(id);
};
const retract = (who: Federation, { id }: { id: string }) =>
  who.post(who.at(id, '/retract'), { reason: 'It was another day.' }).expect(200);
const undo = (who: Federation, { id }: { id: string }) => who.post(who.at(id, '/undo')).expect(200);
const times = <T>(one: T, many: number): T[] => Array.from({ length: many }, () => one);

async function aMeetIsPublic(family: string, lines = final(family)) {
  const { id: eventId } = await home.meet({
    name: `Copa ${family}`,
    city: 'Quito',
    country: 'ECU',
    startDate: DAY,
    endDate: DAY,
  });
  const file = await home.published(csv(...lines), { eventId });
  expect(file.status).toBe('published');
  return { eventId, file };
}

describe('a list of marks of a meet that is public', () => {
  it.each(['home', 'guest'] as const)('adds nothing, and says so when it is checked: %s', async (who) => {
    const family = who === 'home' ? 'Andrade' : 'Bravo';
    const sender = who === 'home' ? home : guest;
    await aMeetIsPublic(family);
    const before = await publicMarks(family);
    const dry = await sender.send(whole(family), { query: '?dryRun=true' });
    const list = await sender.send(whole(family));
    expect([dry.findings, list.findings]).toEqual(times({ error: 0, warning: 0, justified: 0, info: 4 }, 2));
    expect([await codes(sender, dry.id), await codes(sender, list.id)]).toEqual(
      times(times('already_published', 4), 2),
    );
    expect(await approve(sender, list)).toMatchObject({
      status: 'published',
      rows: { accepted: 4, held: 0 },
    });
    expect(await publicMarks(family)).toEqual(before);
    expect(await isMeet(`Nacional ${family}`)).toBe(false);
  });

  it('keeps them when the file of the meet goes, and gives them back', async () => {
    const { file } = await aMeetIsPublic('Castro');
    const before = await publicMarks('Castro');
    await approve(guest, await guest.send(whole('Castro')));
    await retract(home, file);
    const without = await publicMarks('Castro');
    expect(without.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(without.map(({ meet }) => meet)).toEqual(times('Nacional Castro', 4));
    await undo(home, file);
    expect(await publicMarks('Castro')).toEqual(before);
  });

  it('gives a mark once, however far apart two rows with its reading stand', async () => {
    await aMeetIsPublic('Zambrano');
    const on = (i: number) => new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10);
    const others = Array.from({ length: 1_100 }, (_, i) =>
      line('Zambrano', 3, { meet: `Copa ${i}` }).replace(DAY, on(i)),
    );
    const rows = [line('Zambrano', 2), ...others, line('Zambrano', 2, { place: '7' })];
    const list = await guest.send(listOf(...rows));
    expect(list).toMatchObject({ rows: { accepted: 1_102, held: 0 }, findings: { info: 1 } });
    await approve(guest, list);
    const marks = (await publicMarks('Zambrano')).filter(({ value }) => value === 11_520);
    expect(marks.map(({ meet }) => meet)).toEqual(['Copa Zambrano', 'Nacional Zambrano']);
  });

  it('adds what is another mark of the day, and another round with the same mark', async () => {
    await aMeetIsPublic('Delgado');
    const list = await guest.send(
      listOf(
        line('Delgado', 0, { mark: '11.63' }),
        line('Delgado', 1, { round: 'Heats' }),
        line('Delgado', 1, { round: 'Final' }),
        line('Delgado', 2),
        line('Delgado', 2, { place: '7' }),
      ),
    );
    expect(await codes(guest, list.id)).toEqual(['', '', 'already_published', 'already_published', '']);
    await approve(guest, list);
    const marks = await publicMarks('Delgado');
    expect(marks.map(({ value, meet }) => `${value} ${meet}`)).toEqual([
      '11500 Copa Delgado',
      '11510 Copa Delgado',
      '11510 Nacional Delgado',
      '11520 Copa Delgado',
      '11520 Nacional Delgado',
      '11530 Copa Delgado',
      '11630 Nacional Delgado',
    ]);
  });

  it('promises nothing for what is public in its impact', async () => {
    await aMeetIsPublic('Miranda');
    const list = await guest.send(listOf(line('Miranda', 0), line('Miranda', 1, { mark: '11.42' })), {
      query: '?dryRun=true',
    });
    const impact = (await guest.get(guest.at(list.id, '/impact')).expect(200)).body as Impact;
    expect(impact).toMatchObject({ notCompared: 0, firstMarks: { count: 0 } });
    expect(impact.personalBests.items.map(({ athlete, mark }) => `${athlete} ${mark}`)).toEqual([
      'Berta Miranda Ruiz 11.42',
    ]);
  });

  it('says also what became public after it was checked', async () => {
    const { id } = await home.meet({
      name: 'Copa Endara',
      city: 'Quito',
      country: 'ECU',
      startDate: DAY,
      endDate: DAY,
    });
    const file = await home.send(csv(...final('Endara')), { eventId: id });
    const list = await guest.send(whole('Endara'));
    expect(await codes(guest, list.id)).toEqual(times('', 4));
    await approve(home, file);
    expect(await approve(guest, list)).toMatchObject({ findings: { info: 4 }, rows: { accepted: 4 } });
    expect(await codes(guest, list.id)).toEqual(times('already_published', 4));
    expect((await publicMarks('Endara')).map(({ meet }) => meet)).toEqual(times('Copa Endara', 4));
  });

  it('has each mark once with another list that names the meet otherwise, also when both come at once', async () => {
    const one = await home.send(whole('Falconi'));
    const other = await guest.send(whole('Falconi', { meet: 'Gran Premio' }));
    const settled = await Promise.all([approve(home, one), approve(guest, other)]);
    expect(settled.map(({ status }) => status)).toEqual(['published', 'published']);
    expect(await publicMarks('Falconi')).toHaveLength(4);
  });

  it('may correct its own list, and not how another federation writes it', async () => {
    await approve(home, await home.send(whole('Guerra')));
    const theirs = await guest.send(whole('Guerra', { club: 'Regatas' }));
    expect(await codes(guest, theirs.id)).toEqual(times('already_published', 4));
    await approve(guest, theirs);
    expect((await publicMarks('Guerra')).map(({ club }) => club)).toEqual(times(null, 4));
    const corrected = await home.send(whole('Guerra', { club: 'Pichincha' }));
    expect(await codes(home, corrected.id)).toEqual(times('changes_published', 4));
    await approve(home, corrected);
    expect((await publicMarks('Guerra')).map(({ club, value }) => [club, value])).toEqual(
      GIVEN.map((_, i) => ['Pichincha', 11_500 + 10 * i]),
    );
  });
});

describe('a meet of which a list has given marks', () => {
  it.each(['home', 'guest'] as const)(
    'has all of them on its page, under their ids: list of %s',
    async (who) => {
      const family = who === 'home' ? 'Hidalgo' : 'Intriago';
      const sender = who === 'home' ? home : guest;
      await approve(sender, await sender.send(listOf(line(family, 0), line(family, 2))));
      const listed = await publicMarks(family);
      const { file } = await aMeetIsPublic(family);
      expect(await codes(home, file.id)).toEqual(['known_from_list', '', 'known_from_list', '']);
      const marks = await publicMarks(family);
      expect(marks.map(({ meet, round }) => `${meet} ${round}`)).toEqual(times(`Copa ${family} Final`, 4));
      expect([marks[0]?.id, marks[2]?.id]).toEqual(listed.map(({ id }) => id));
      await retract(home, file);
      expect(await publicMarks(family)).toEqual(listed);
      await undo(home, file);
      expect(await publicMarks(family)).toEqual(marks);
    },
  );

  it('gives a mark back to the list that a new version of its file leaves out', async () => {
    await approve(guest, await guest.send(listOf(line('Jaramillo', 3))));
    const [listed] = await publicMarks('Jaramillo');
    const { eventId } = await aMeetIsPublic('Jaramillo');
    const shorter = await home.send(csv(...final('Jaramillo').slice(0, 3)), { eventId });
    await approve(home, shorter);
    const marks = await publicMarks('Jaramillo');
    expect(marks.map(({ meet }) => meet)).toEqual([...times('Copa Jaramillo', 3), 'Nacional Jaramillo']);
    expect(marks[3]).toEqual(listed);
  });

  it('keeps its own mark where it has both', async () => {
    const { eventId } = await aMeetIsPublic('Loor');
    // As it was before lists were compared: the list has the mark too.
    await app
      .get(DataSource)
      .query('UPDATE performance SET day = $1 WHERE mark_text = $2 AND event_id = $3', [
        '2026-05-08',
        '11.50',
        eventId,
      ]);
    await approve(guest, await guest.send(listOf(line('Loor', 0))));
    await app.get(DataSource).query('UPDATE performance SET day = $1 WHERE event_id = $2', [DAY, eventId]);
    expect(await publicMarks('Loor')).toHaveLength(5);
    const again = await home.send(csv(...final('Loor').toReversed()), { eventId, name: 'again.csv' });
    expect(await approve(home, again)).toMatchObject({ status: 'published' });
    expect((await publicMarks('Loor')).filter(({ meet }) => meet === 'Copa Loor')).toHaveLength(4);
  });
});
