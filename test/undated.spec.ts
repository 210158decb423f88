import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, type SentRow } from './support/submissions.js';

type Federation = Awaited<ReturnType<typeof aFederationAtWork>>;
let app: TestApp;
let home: Federation;
let guest: Federation;
beforeAll(async () => {
  app = await startApp();
  home = await aFederationAtWork(app, 'BOL');
  guest = await aFederationAtWork(app, 'PAR');
});
afterAll(() => app.close());

const HEADER = 'discipline,sex,name,nation,bib,licence,mark,wind,round,heat,club';
/** `discipline | name | bib | licence | mark | round | heat | club`, of women of Bolivia. */
const file = (...rows: readonly string[]): string => {
  const lines = rows.map((row) => {
    const [discipline, name, bib, licence, mark, round, heat, club = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    return `${discipline},F,${name},BOL,${bib},${licence},${mark},+0.4,${round},${heat},${club}`;
  });
  return [HEADER, ...lines].join('\n');
};
const place = (city: string) => ({ city, country: 'BOL' });
const codes = (rows: readonly SentRow[]) => rows.map(({ findings }) => findings.map(({ code }) => code));
const approve = async (who: Federation, id: string) => {
  await who.post(who.at(id, '/approve'), { confirmed: true }).expect(200);
  return who.settled(id);
};
const publicMarks = (family: string) =>
  app.get(DataSource).query<{ id: string; athlete: string; name: string; value: number }[]>(
    `SELECT p.id, a.id AS athlete, a.name, p.mark_value AS value FROM performance p
     JOIN athlete a ON a.id = p.athlete_id
     WHERE p.withdrawn_at IS NULL AND a.search_text LIKE $1 ORDER BY p.mark_value`,
    [`%${family}%`],
  );
const numberOf = (of: string) =>
  app.get(DataSource).query<{ value: string }[]>(
    `SELECT i.value FROM athlete_identifier i JOIN athlete a ON a.id = i.athlete_id
     WHERE a.search_text LIKE $1`,
    [`%${of}%`],
  );

const ASKED = 'athlete_uncertain';

describe('rows of a file that name a newcomer without a birth', () => {
  it.each([
    ['the same bib', '100|Ana Silva|12||11.90|Heats|1', '200|Ana Silva|12||24.90|Heats|1', 0],
    ['other bibs', '100|Ana Silva|12||11.90|Heats|1', '200|Ana Silva|345||24.90|Heats|1', 1],
    ['the next round', '100|Ana Silva|||11.90|Heats|1', '100|Ana Silva|||11.80|Final|1', 0],
    ['the same round', '100|Ana Silva|||11.90|Heats|1', '100|Ana Silva|||11.95|Heats|2', 1],
    [
      'the next round under another bib',
      '100|Ana Silva|12||11.90|Heats|1',
      '100|Ana Silva|9||11.80|Final|1',
      1,
    ],
    [
      'another contest and a common name',
      '100|Ana Silva|||11.90|Heats|1',
      '200|Ana Silva|||24.90|Heats|1',
      1,
    ],
    [
      'another contest and a rare name',
      '100|Quenira Zolvath|||11.90|Heats|1',
      '200|Quenira Zolvath|||24.90|Heats|1',
      0,
    ],
    [
      'a rare name twice in a round',
      '100|Quenira Zolvath|||11.90|Heats|1',
      '100|Quenira Zolvath|||11.95|Heats|2',
      1,
    ],
    [
      'another contest, the same club and a name that is rare there',
      '100|Quenira Castro|||11.90|Heats|1|Club Uno',
      '200|Quenira Castro|||24.90|Heats|1|CLUB UNO',
      0,
    ],
    [
      'another contest, no club and that name',
      '100|Quenira Castro|||11.90|Heats|1',
      '200|Quenira Castro|||24.90|Heats|1',
      1,
    ],
    [
      'another contest, another club and a rare name',
      '100|Quenira Zolvath|||11.90|Heats|1|Club Uno',
      '200|Quenira Zolvath|||24.90|Heats|1|Club Dos',
      1,
    ],
    ['the same number', '100|Ana Silva||77|11.90|Heats|1', '200|Ana Silva||77|24.90|Heats|1', 0],
    ['other numbers', '100|Quenira Zolvath||77|11.90|Heats|1', '200|Quenira Zolvath||78|24.90|Heats|1', 1],
    ['another nation', '100|Ana Silva|12||11.90|Heats|1', '200|Ana Silva|12||24.90|Heats|1', 1],
  ])('are one athlete, or a question: %s', async (case_, one, other, asked) => {
    const { id: eventId } = await home.meet();
    const text = file(one, other);
    const content = case_ === 'another nation' ? text.replace(/BOL(?!.*BOL)/s, 'CHI') : text;
    for (const lines of [content, [HEADER, ...content.split('\n').slice(1).toReversed()].join('\n')]) {
      const { rows } = await home.send(lines, { eventId, query: '?dryRun=true' });
      expect([rows.accepted, rows.held]).toEqual([2 - asked, asked]);
    }
  });

  it('are a question in every round where two of the name are in one', async () => {
    const { id: eventId } = await home.meet();
    const rows = ['Heats|1', 'Heats|2', 'Final|1'].map((at, i) => `100|Rosa Silva|||11.9${i}|${at}`);
    for (const lines of [rows, rows.toReversed()]) {
      const sent = await home.send(file(...lines), { eventId, query: '?dryRun=true' });
      expect([sent.rows.accepted, sent.rows.held]).toEqual([1, 2]);
    }
  });

  it('are published as one athlete', async () => {
    const { id: eventId } = await home.meet();
    const rows = ['100|Marla Umbertel|12||11.90|Heats|1', '100|Marla Umbertel|12||11.70|Final|1'];
    await home.published(file(...rows), { eventId });
    const marks = await publicMarks('umbertel');
    expect(marks.map(({ value }) => value)).toEqual([11_700, 11_900]);
    expect(new Set(marks.map(({ athlete }) => athlete)).size).toBe(1);
  });
});

interface Question {
  id: string;
  row: number;
  sameAsRow: number | null;
  candidates: object[];
}
const questionsOf = async (id: string): Promise<Question[]> => {
  const answer = await home.get(`/api/v1/identity/questions?submissionId=${id}&answered=false`).expect(200);
  return (answer.body as { items: Question[] }).items;
};
const answer = (question: Question | undefined, key: string) =>
  home.post(`/api/v1/identity/questions/${question?.id}/answer`, { key });
const athletesOf = async (family: string) =>
  (await publicMarks(family)).map(({ athlete, value }) => [athlete, value] as const);

describe('a question about a newcomer whose name is in another row', () => {
  const three = (family: string) =>
    file(
      `100|Ana ${family}|||11.90|Heats|1`,
      `200|Ana ${family}|||24.90|Heats|1`,
      `400|Ana ${family}|||54.90|Heats|1`,
    );

  it.each([
    ['s', 'Silva', 1],
    ['n', 'Souza', 2],
  ])('is answered for all of its rows by one key: %s', async (key, family, people) => {
    const { id: eventId } = await home.meet();
    const { id, rows } = await home.send(three(family), { eventId });
    expect([rows.accepted, rows.held]).toEqual([1, 2]);
    expect(codes(await home.rows(id))).toEqual([[], ['namesake_in_file'], ['namesake_in_file']]);
    const [one, other] = await questionsOf(id);
    expect([one?.sameAsRow, other?.sameAsRow]).toEqual([2, 2]);
    const { body } = await answer(one, key).expect(200);
    expect(body).toMatchObject({ answer: 'new', alsoAnswered: [other?.row] });
    expect(await questionsOf(id)).toEqual([]);
    expect(await approve(home, id)).toMatchObject({ status: 'published', rows: { held: 0 } });
    const marks = await athletesOf(family.toLowerCase());
    expect(new Set(marks.map(([athlete]) => athlete)).size).toBe(people);
    expect(marks[1]?.[0]).toBe(marks[2]?.[0]);
  });

  it('may be answered after the rest is published, and taken back', async () => {
    const { id: eventId } = await home.meet();
    const { id } = await home.send(three('Lima'), { eventId });
    await approve(home, id);
    const [one] = await questionsOf(id);
    await answer(one, 's').expect(200);
    const marks = await athletesOf('lima');
    expect([marks.length, new Set(marks.map(([athlete]) => athlete)).size]).toEqual([3, 1]);
    await home.delete(home.at(id, `/rows/${one?.row}/decision`)).expect(200);
    expect(await athletesOf('lima')).toHaveLength(2);
    expect(await questionsOf(id)).toHaveLength(1);
  });

  it('is asked for each row of a round with two of the name', async () => {
    const { id: eventId } = await home.meet();
    const rows = [
      '100|Ana Costa|||11.90|Heats|1',
      '200|Ana Costa|||24.90|Heats|1',
      '200|Ana Costa|||25.90|Heats|2',
    ];
    const { id } = await home.send(file(...rows), { eventId });
    const [one] = await questionsOf(id);
    const { body } = await answer(one, 's').expect(200);
    expect(body).toMatchObject({ alsoAnswered: [] });
    expect(await questionsOf(id)).toHaveLength(1);
  });

  it('takes only another accepted row, and only one choice', async () => {
    const { id: eventId } = await home.meet();
    const { id } = await home.send(three('Rocha'), { eventId });
    const decide = (decision: object) =>
      home.post(home.at(id, '/rows/3/decision'), { decision: 'accept', ...decision });
    for (const [choice, code] of [
      [{ sameAsRow: 3 }, 'unknown'],
      [{ sameAsRow: 4 }, 'unknown'],
      [{ sameAsRow: 999 }, 'unknown'],
      [{ sameAsRow: 2, newAthlete: true }, 'one_of'],
      [{ sameAsRow: -1 }, 'min'],
      [{}, 'athlete_undecided'],
    ] as const) {
      const { body } = await decide(choice).expect(422);
      expect(body).toMatchObject({ errors: [{ code }] });
    }
    await decide({ sameAsRow: 2, newAthlete: false }).expect(200);
    const [question] = await questionsOf(id);
    await answer({ ...(question ?? { id: '', row: 0, candidates: [] }), sameAsRow: null }, '1').expect(422);
  });
});

describe('a file without births whose meet is public', () => {
  const NAMES = ['Alba', 'Berta', 'Clara', 'Delia', 'Elvira', 'Flora'];
  const final = (family: string, edit: (mark: string, at: number) => string = (mark) => mark): string =>
    file(...NAMES.map((name, i) => `100|${name} ${family}|||${edit(`11.5${i}`, i)}|Final|1`));

  it('means the same athletes when it is corrected', async () => {
    const { id: eventId } = await home.meet();
    await home.published(final('Garcia'), { eventId });
    const corrected = final('Garcia', (mark, at) => (at === 5 ? '11.49' : mark));
    const { id, rows } = await home.send(corrected, { eventId });
    expect([rows.accepted, rows.held]).toEqual([6, 0]);
    const said = codes(await home.rows(id));
    expect(said).toEqual([...Array.from({ length: 5 }, () => ['already_published']), ['changes_published']]);
    const before = await publicMarks('garcia');
    expect(await approve(home, id)).toMatchObject({ status: 'published' });
    const after = await publicMarks('garcia');
    expect(new Set(after.map((mark) => mark.id))).toEqual(new Set(before.map((mark) => mark.id)));
    expect(after[0]).toMatchObject({ name: 'Flora Garcia', value: 11_490 });
  });

  it('is recognised when another sender gives it under another meet, and what differs waits', async () => {
    const { id: eventId } = await home.meet(place('Sucre'));
    await home.published(final('Lopez'), { eventId });
    const { id: theirs } = await guest.meet({ ...place('Sucre'), name: 'Copa Sucre' });
    const edited = final('Lopez', (mark, at) => (at === 2 ? '11.25' : mark));
    const sent = await guest.send(edited, { eventId: theirs });
    expect([sent.rows.accepted, sent.rows.held]).toEqual([5, 1]);
    expect(codes(await guest.rows(sent.id))[2]).toEqual(['conflicts_with_published']);
    await approve(guest, sent.id);
    expect(await publicMarks('lopez')).toHaveLength(6);
  });

  it('means athletes of the nation that it does not name, where the marks are the same', async () => {
    const { id: eventId } = await home.meet(place('Trinidad'));
    await home.published(final('Medina'), { eventId });
    const { id: theirs } = await guest.meet({ ...place('Trinidad'), name: 'Copa Trinidad' });
    const nationless = final('Medina').replaceAll(',BOL,', ',,');
    const sent = await guest.send(nationless, { eventId: theirs });
    expect([sent.rows.accepted, sent.rows.held]).toEqual([6, 0]);
    await approve(guest, sent.id);
    const marks = await publicMarks('medina');
    expect(marks).toHaveLength(6);
    const nations = await app
      .get(DataSource)
      .query<object[]>(`SELECT DISTINCT nation FROM athlete WHERE search_text LIKE '%medina%'`);
    expect(nations).toEqual([{ nation: 'BOL' }]);
  });

  it('is another meet where the readings differ, on the same day in the same city', async () => {
    const { id: eventId } = await home.meet(place('Tarija'));
    await home.published(final('Perez'), { eventId });
    const { id: theirs } = await guest.meet({ ...place('Tarija'), name: 'Copa Tarija' });
    const others = final('Perez', (_, at) => `12.1${at}`);
    const { id, rows } = await guest.send(others, { eventId: theirs });
    expect([rows.accepted, rows.held]).toEqual([0, 6]);
    expect(new Set(codes(await guest.rows(id)).flat())).toEqual(new Set([ASKED]));
  });

  it('asks about the second of two of one name, of whom one is public', async () => {
    const { id: eventId } = await home.meet();
    await home.published(file('100|Ana Torres|||11.50|Heats|1'), { eventId });
    const two = file('100|Ana Torres|||11.50|Heats|1', '100|Ana Torres|||11.80|Heats|2');
    const { id } = await home.send(two, { eventId });
    const said = codes(await home.rows(id));
    expect([said[0], said[1]?.includes(ASKED)]).toEqual([['already_published'], true]);
  });

  it.each([
    ['the final', '100|Ana X|||11.30|Final|1', true],
    ['another heat', '100|Ana X|||11.90|Heats|2', false],
    ['the same heat with another mark', '100|Ana X|||11.49|Heats|1', true],
    ['another contest under a common name', '200|Ana X|||24.50|Heats|1', false],
    ['the final under another number', '100|Ana X||78|11.30|Final|1', false],
    ['another contest under the same bib', '200|Ana X|12||24.50|Heats|1', true],
    ['the final under another bib', '100|Ana X|13||11.30|Final|1', false],
  ])('goes on with the athletes of the meet, whose files come one by one: %s', async (case_, row, isOne) => {
    const family = { true: 'Gomez', false: 'Diaz' }[String(isOne)];
    const name = `${family}${case_.length}`;
    const { id: eventId } = await home.meet();
    const bib = case_.includes('bib') ? '12' : '';
    const number = case_.includes('number') ? '77' : '';
    const first = `100|Ana ${name} Silva|${bib}|${number}|11.50|Heats|1`;
    await home.published(file(first), { eventId });
    const { id } = await home.send(file(row.replace('Ana X', `Ana ${name} Silva`)), { eventId });
    const [one] = await publicMarks(name.toLowerCase());
    const [next] = await home.rows(id);
    expect([next?.verdict, next?.athleteId]).toEqual(isOne ? ['accepted', one?.athlete] : ['held', null]);
  });

  it('means who is public there, whoever a person has said bears the name elsewhere', async () => {
    const { id: eventId } = await home.meet();
    await home.published(file('100|Ana Vargas|||11.50|Final|1'), { eventId });
    const [first] = await publicMarks('vargas');
    for (const [row, said] of [
      ['200|Ana Vargas|||24.50|Final|1', { newAthlete: true }],
      ['400|Ana Vargas|||54.50|Final|1', null],
    ] as const) {
      const { id: other } = await home.meet();
      const { id } = await home.send(file(row), { eventId: other });
      const [asked] = await home.rows(id);
      const second = (await publicMarks('vargas')).find(({ athlete }) => athlete !== first?.athlete);
      const decision = { decision: 'accept', ...(said ?? { athleteId: second?.athlete }) };
      await home.post(home.at(id, `/rows/${asked?.row}/decision`), decision).expect(200);
      await approve(home, id);
    }
    const { id } = await home.send(file('100|Ana Vargas|||11.51|Final|1'), { eventId });
    const [row] = await home.rows(id);
    expect(row?.athleteId).toBe(first?.athlete);
  });

  it('does not mean an athlete of whom a person has said that it is not them', async () => {
    const born = (text: string) =>
      text
        .split('\n')
        .map((each, at) => `${each},${at === 0 ? 'birth' : '1995'}`)
        .join('\n');
    const { id: eventId } = await home.meet();
    await home.published(file('100|Ana Zurita|||11.50|Final|1'), { eventId });
    const [first] = await publicMarks('zurita');
    const { id: other } = await home.meet();
    const { id } = await home.send(born(file('200|Ana Zurita|||24.50|Final|1')), { eventId: other });
    const [asked] = await home.rows(id);
    expect(asked?.candidates.map((each) => each.id)).toEqual([first?.athlete]);
    await home
      .post(home.at(id, `/rows/${asked?.row}/decision`), { decision: 'accept', newAthlete: true })
      .expect(200);
    await approve(home, id);
    const again = await home.send(born(file('100|Ana Zurita|||11.50|Final|1')), { eventId });
    const [row] = await home.rows(again.id);
    expect(row?.athleteId).not.toBe(first?.athlete);
  });
});

describe('a list without births', () => {
  const list = (family: string): string =>
    [
      'discipline,sex,name,nation,mark,wind,date,meet,city,meet country',
      ...['Alba', 'Berta', 'Clara'].map(
        (name, i) => `100,F,${name} ${family},BOL,11.5${i},+0.4,2026-05-0${i + 1},Copa ${i},Oruro,BOL`,
      ),
    ].join('\n');

  it('gives no mark twice when another federation sends it too', async () => {
    await home.published(list('Flores'));
    const sent = await guest.send(list('Flores'));
    expect([sent.rows.accepted, sent.rows.held]).toEqual([3, 0]);
    expect(codes(await guest.rows(sent.id))).toEqual(Array.from({ length: 3 }, () => ['already_published']));
    await approve(guest, sent.id);
    expect(await publicMarks('flores')).toHaveLength(3);
  });
});

describe('a number that is given to two people', () => {
  it('in one file is a question, and the one who is said to be new has none', async () => {
    const { id: eventId } = await home.meet();
    const rows = ['100|Pia Umbrosa||9001|11.50|Final|1', '100|Gala Terrano||9001|11.60|Final|1'];
    const { id, rows: counts } = await home.send(file(...rows), { eventId });
    expect([counts.accepted, counts.held]).toEqual([1, 1]);
    const held = (await home.rows(id)).find(({ verdict }) => verdict === 'held');
    expect(held?.findings.map(({ code }) => code)).toEqual(['identity_contradicts']);
    await home
      .post(home.at(id, `/rows/${held?.row}/decision`), { decision: 'accept', newAthlete: true })
      .expect(200);
    expect(await approve(home, id)).toMatchObject({ status: 'published' });
    expect([await publicMarks('umbrosa'), await publicMarks('terrano')].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
    const numbers = [...(await numberOf('umbrosa')), ...(await numberOf('terrano'))];
    expect(numbers).toEqual([{ value: '9001' }]);
  });

  it('is no question where one row of the athlete says the birth and another does not', async () => {
    const { id: eventId } = await home.meet();
    const [header = '', ...lines] = file(
      '100|Ilda Peralta||9003|11.50|Final|1',
      '200|Ilda Peralta||9003|24.60|Final|1',
    ).split('\n');
    const births = ['1995', ''];
    const dated = [`${header},birth`, ...lines.map((line, at) => `${line},${births[at]}`)];
    for (const rows of [dated, [dated[0], dated[2], dated[1]]]) {
      const sent = await home.send(rows.join('\n'), { eventId, query: '?dryRun=true' });
      expect([sent.rows.accepted, sent.rows.held]).toEqual([2, 0]);
    }
  });

  it('stays with the athlete who had it', async () => {
    const { id: eventId } = await home.meet();
    await home.published(file('100|Vera Lindozo||9002|11.50|Final|1'), { eventId });
    const { id: next } = await home.meet();
    const { id } = await home.send(file('100|Dora Matusek||9002|11.60|Final|1'), { eventId: next });
    const [row] = await home.rows(id);
    expect(row?.findings.map(({ code }) => code)).toEqual(['identity_contradicts']);
    await home
      .post(home.at(id, `/rows/${row?.row}/decision`), { decision: 'accept', newAthlete: true })
      .expect(200);
    expect(await approve(home, id)).toMatchObject({ status: 'published' });
    expect(await numberOf('lindozo')).toEqual([{ value: '9002' }]);
    expect(await numberOf('matusek')).toEqual([]);
    expect(await publicMarks('matusek')).toHaveLength(1);
  });
});
