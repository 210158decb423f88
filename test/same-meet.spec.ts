import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { signedIn, type SignedIn } from './support/client.js';
import { aFederationAtWork, csv } from './support/submissions.js';

let app: TestApp;
type Federation = Awaited<ReturnType<typeof aFederationAtWork>>;
let home: Federation;
let colleague: Federation;
let guest: Federation;
let admin: SignedIn;
beforeAll(async () => {
  app = await startApp();
  home = await aFederationAtWork(app, 'COL');
  colleague = await aFederationAtWork(app, 'COL');
  guest = await aFederationAtWork(app, 'VEN');
  admin = await signedIn(app, { role: 'admin' });
});
afterAll(() => app.close());

interface Diff {
  counts: { added: number; changed: number; removed: number; unchanged: number };
  items: { kind: string; athlete: string; mark: string; fields: object[]; performanceId: string | null }[];
}
interface Finding {
  code: string;
  row: number | null;
  text: string | null;
  suggestion: string | null;
  message: string;
}
interface Runner {
  name: string;
  mark: string;
}

const GIVEN = ['Alba', 'Berta', 'Clara', 'Delia', 'Elvira', 'Flora', 'Gloria'];
/** Seven runners of one final, fastest first; each test has a family of its own. */
const runners = (end: string): Runner[] =>
  GIVEN.map((given, i) => ({ name: `${given} ${end}`, mark: `11.${50 + i}` }));
const bornOf = ({ name }: Runner) => {
  const [given = '', family = ''] = name.split(' ');
  return `${1985 + (family.charCodeAt(0) % 20)}-0${1 + (family.length % 9)}-1${GIVEN.indexOf(given)}`;
};
const wellKnown = (some: readonly Runner[]) =>
  some.map((each, i) => `100,F,${each.name},${bornOf(each)},COL,${each.mark},+1.2,Final,1,${i + 1}`);
const asCsv = (some: readonly Runner[]) => csv(...wellKnown(some));
const asWaJson = (some: readonly Runner[]) =>
  JSON.stringify({
    name: 'Copa',
    athletes: some.map((each, id) => {
      const [firstName, ...rest] = each.name.split(' ');
      const lastName = rest.join(' ');
      return { id, firstName, lastName, birthdate: bornOf(each), country: 'COL', sex: 'female' };
    }),
    units: [
      {
        title: '100 m Women',
        rounds: [
          {
            type: 'Final',
            races: [
              {
                number: 1,
                wind: '+1.2',
                results: some.map(({ mark }, athleteId) => ({ athleteId, result: mark })),
              },
            ],
          },
        ],
      },
    ],
  });

const place = (city: string) => ({ city, country: 'COL' });
const report = async (who: Federation, id: string, language = 'en') => {
  const answer = await who.get(who.at(id, '/report?limit=100')).set('Accept-Language', language).expect(200);
  return (answer.body as { items: Finding[] }).items;
};
const codesOf = async (who: Federation, id: string) => {
  const rows = await who.rows(id);
  return Object.fromEntries(
    rows.map(({ understood, findings }) => [
      understood?.name.split(' ')[0],
      findings.map(({ code }) => code),
    ]),
  );
};
const diffOf = async (who: Federation, id: string, query: string) =>
  (await who.get(who.at(id, `/diff?${query}`)).expect(200)).body as Diff;
const publicMarks = (end: string) =>
  app.get(DataSource).query<{ id: string; name: string; value: number; eventId: string }[]>(
    `SELECT p.id, a.name, p.mark_value AS value, p.event_id AS "eventId" FROM performance p
     JOIN athlete a ON a.id = p.athlete_id
     WHERE p.withdrawn_at IS NULL AND a.name LIKE $1 ORDER BY p.mark_value, a.name`,
    [`%${end}`],
  );
const nameOf = ({ name }: { name: string }) => name.split(' ')[0];

/** The home federation has published six; the guest sends a Clara who is faster, no Flora, and Gloria. */
async function twoSenders(city: string, end: string) {
  const all = runners(end);
  const { id: homeEvent } = await home.meet(place(city));
  const first = await home.published(asCsv(all.slice(0, 6)), { eventId: homeEvent });
  expect(first.status).toBe('published');
  const theirs = [
    ...all.slice(0, 2),
    { name: all[2]?.name ?? '', mark: '11.49' },
    ...all.slice(3, 5),
    ...all.slice(6),
  ];
  const { id: guestEvent } = await guest.meet({ ...place(city), name: 'Copa de Amistad' });
  const about = { eventId: guestEvent, name: 'results.json' };
  const sent = await guest.send(asWaJson(theirs), about);
  const clara = (await guest.rows(sent.id)).find(({ understood }) => understood?.name.startsWith('Clara'));
  return { homeEvent, guestEvent, about, first, sent, theirs, all, row: clara?.row ?? 0 };
}
const decide = (id: string, row: number, decision: object, who?: SignedIn) =>
  guest.post(guest.at(id, `/rows/${row}/decision`), decision, who);
const codeOfFault = (body: unknown) => (body as { errors: { code: string }[] }).errors[0]?.code;
const STANDS = { decision: 'accept', reason: 'Read from the photo finish again.' };

describe('the same meet from two federations', () => {
  it('is recognised when it is checked, without a word of what is not public', async () => {
    const { homeEvent, sent, first } = await twoSenders('Cali', 'Quindio');
    expect(sent.rows).toMatchObject({ received: 6, accepted: 5, held: 1 });
    const found = await report(guest, sent.id);
    const [meet, ...others] = found.filter(({ code }) => code === 'same_meet');
    expect(others).toEqual([]);
    expect(meet).toMatchObject({ row: null, text: homeEvent, suggestion: null });
    expect(JSON.stringify(found)).not.toContain(first.id);
    const messages = await Promise.all(
      ['en', 'es', 'pt', 'fr'].map(async (language) => (await report(guest, sent.id, language))[0]?.message),
    );
    expect(new Set(messages).size).toBe(4);
    expect(await codesOf(guest, sent.id)).toMatchObject({
      Alba: ['already_published'],
      Clara: ['conflicts_with_published'],
      Gloria: [],
    });
  });

  it('shows row by row what differs, to each as far as they may see it', async () => {
    const { homeEvent, sent, first } = await twoSenders('Pereira', 'Risaralda');
    const diff = await diffOf(guest, sent.id, `event=${homeEvent}`);
    expect(diff.counts).toEqual({ added: 1, changed: 1, removed: 1, unchanged: 4 });
    expect(diff.items).toMatchObject([
      { kind: 'changed', fields: [{ field: 'mark', before: '11.52', after: '11.49' }] },
      { kind: 'added', athlete: 'Gloria Risaralda' },
      { kind: 'removed', athlete: 'Flora Risaralda', mark: '11.55' },
    ]);
    await guest.get(guest.at(sent.id, `/diff?against=${first.id}`)).expect(404);
    await guest.get(guest.at(sent.id, `/diff?event=${sent.id}`)).expect(404);
    const asAdmin = await guest.get(guest.at(sent.id, `/diff?against=${first.id}`), admin).expect(200);
    expect((asAdmin.body as Diff).counts).toEqual(diff.counts);
  });

  it('says the same in a dry run', async () => {
    const { sent, about, theirs } = await twoSenders('Cúcuta', 'Zulia');
    const tried = await guest.send(asWaJson(theirs), { ...about, query: '?dryRun=true' });
    expect([tried.rows, tried.findings]).toEqual([sent.rows, sent.findings]);
    expect(await diffOf(guest, tried.id, '')).toMatchObject({ counts: { added: 1, changed: 0, removed: 0 } });
  });

  it('is published once: equal marks stay, and the public mark where the reviewer lets it stand', async () => {
    const { homeEvent, guestEvent, about, sent, row, theirs } = await twoSenders('Armenia', 'Caldas');
    const before = await publicMarks('Caldas');
    const refused = await decide(sent.id, row, STANDS).expect(422);
    expect(codeOfFault(refused.body)).toBe('published_by_others');
    await decide(sent.id, row, { decision: 'reject', reason: 'Theirs is right.' }).expect(200);
    await guest.post(guest.at(sent.id, '/approve')).expect(200);
    expect((await guest.settled(sent.id)).status).toBe('published');
    const after = await publicMarks('Caldas');
    expect(after.filter(({ eventId }) => eventId === homeEvent)).toEqual(before);
    expect(after.filter(({ eventId }) => eventId === guestEvent).map(nameOf)).toEqual(['Gloria']);
    const next = await guest.send(`${asWaJson(theirs)}\n`, about);
    expect(next).toMatchObject({ version: 2, rows: { accepted: 6, held: 0 } });
    expect(await codesOf(guest, next.id)).toMatchObject({ Clara: ['decided_before'] });
    await guest.post(guest.at(next.id, '/approve')).expect(200);
    await guest.settled(next.id);
    expect(await publicMarks('Caldas')).toEqual(after);
    const third = theirs.map((each) => (each.mark === '11.49' ? { ...each, mark: '11.48' } : each));
    expect((await guest.send(asWaJson(third), about)).rows.held).toBe(1);
  });

  it('has the other reading under the same id where that one stands, whoever sends the old one again', async () => {
    const { homeEvent, about, sent, row, theirs, all } = await twoSenders('Tunja', 'Boyaca');
    const clara = (await publicMarks('Boyaca')).find(({ name }) => name.startsWith('Clara'));
    const silent = await decide(sent.id, row, { decision: 'accept' }, admin).expect(422);
    expect(codeOfFault(silent.body)).toBe('isNotEmpty');
    await decide(sent.id, row, STANDS, admin).expect(200);
    await guest.post(guest.at(sent.id, '/approve')).expect(200);
    await guest.settled(sent.id);
    const stands = { ...clara, value: 11_490 };
    const after = await publicMarks('Boyaca');
    expect(after).toHaveLength(7);
    expect(after.find(({ id }) => id === clara?.id)).toEqual(stands);
    const again = await home.published(`${asCsv(all.slice(0, 6))}\n`, { eventId: homeEvent });
    expect(again).toMatchObject({ status: 'published', version: 2, rows: { accepted: 6, held: 0 } });
    expect(await codesOf(home, again.id)).toMatchObject({ Clara: ['decided_before'] });
    expect(await publicMarks('Boyaca')).toEqual(after);
    const next = await guest.published(`${asWaJson(theirs)}\n`, about);
    expect(next).toMatchObject({ status: 'published', version: 2, rows: { accepted: 6, held: 0 } });
    expect(await publicMarks('Boyaca')).toEqual(after);
  });

  it('takes the choice back with the decision', async () => {
    const { about, sent, row, theirs } = await twoSenders('Neiva', 'Huila');
    const before = await publicMarks('Huila');
    await guest.post(guest.at(sent.id, '/approve')).expect(200);
    await guest.settled(sent.id);
    await decide(sent.id, row, STANDS, admin).expect(200);
    expect((await publicMarks('Huila'))[0]).toMatchObject({ value: 11_490 });
    const path = guest.at(sent.id, `/rows/${row}/decision`);
    await guest.http().delete(path).set(guest.as(guest.reviewer)).expect(200);
    const after = await publicMarks('Huila');
    expect(after.filter(({ name }) => !name.startsWith('Gloria'))).toEqual(before);
    expect((await guest.send(`${asWaJson(theirs)}\n`, about)).rows.held).toBe(1);
  });

  it('reads as before when the sender of the other reading retracts, and again when that is undone', async () => {
    const { about, sent, row, theirs } = await twoSenders('Mocoa', 'Putumayo');
    const before = await publicMarks('Putumayo');
    await decide(sent.id, row, STANDS, admin).expect(200);
    await guest.post(guest.at(sent.id, '/approve')).expect(200);
    await guest.settled(sent.id);
    const next = await guest.published(`${asWaJson(theirs)}\n`, about);
    const after = await publicMarks('Putumayo');
    expect(next.version).toBe(2);
    await guest.post(guest.at(next.id, '/retract'), { reason: 'Sent in error.' }).expect(200);
    expect(await publicMarks('Putumayo')).toEqual(before);
    await guest.post(guest.at(next.id, '/undo')).expect(200);
    expect(await publicMarks('Putumayo')).toEqual(after);
  });

  it('waits with what differs also when the other one was published after the check', async () => {
    const all = runners('Nariño');
    const { id: eventId } = await home.meet(place('Pasto'));
    const { id: elsewhere } = await guest.meet(place('Pasto'));
    await home.published(asCsv(all).replaceAll('11.', '12.'), {
      eventId: (await home.meet(place('Ipiales'))).id,
    });
    const one = await home.send(asCsv(all.slice(0, 6)), { eventId });
    const theirs = [{ name: all[0]?.name ?? '', mark: '11.45' }, ...all.slice(1)];
    const other = await guest.send(asWaJson(theirs), { eventId: elsewhere, name: 'results.json' });
    expect([one.rows.held, other.rows.held]).toEqual([0, 0]);
    await Promise.all([
      home.post(home.at(one.id, '/approve')).expect(200),
      guest.post(guest.at(other.id, '/approve')).expect(200),
    ]);
    const settled = await Promise.all([home.settled(one.id), guest.settled(other.id)]);
    expect(settled.map(({ status }) => status)).toEqual(['published', 'published']);
    expect(settled.reduce((sum, { rows }) => sum + rows.held, 0)).toBe(1);
    const marks = (await publicMarks('Nariño')).filter(({ eventId: at }) =>
      [eventId, elsewhere].includes(at),
    );
    expect(marks).toHaveLength(7);
  });
});

describe('meets that are not the same', () => {
  it('are those of another place, and those where few marks are equal', async () => {
    const all = runners('Magdalena');
    const { id: eventId } = await home.meet(place('Santa Marta'));
    await home.published(asCsv(all), { eventId });
    const { id: elsewhere } = await guest.meet(place('Riohacha'));
    const away = await guest.send(asWaJson(all), { eventId: elsewhere, name: 'results.json' });
    expect(away.rows).toMatchObject({ accepted: 7, held: 0 });
    const second = all.map((each, i) => (i < 2 ? each : { ...each, mark: `11.7${i}` }));
    const { id: evening } = await guest.meet(place('Santa Marta'));
    const sent = await guest.send(asWaJson(second), { eventId: evening, name: 'results.json' });
    expect(sent.rows).toMatchObject({ accepted: 7, held: 0 });
    for (const { id } of [away, sent])
      expect((await report(guest, id)).map(({ code }) => code)).not.toContain('same_meet');
  });
});

describe('two officers of one federation', () => {
  const files = (end: string) => {
    const all = runners(end);
    const more = '200,F,Hilda Sucre Otra,1999-05-05,COL,23.40,+0.5,Final,1,1';
    const theirs = [{ name: all[0]?.name ?? '', mark: '11.47' }, ...all.slice(1, 3)];
    return { one: csv(...wellKnown(all), more), other: csv(...wellKnown(theirs)) };
  };

  it('are asked which mark stands, and see the submission of the other', async () => {
    const { one, other } = files('Cesar');
    const { id: eventId } = await home.meet(place('Valledupar'));
    const first = await home.published(one, { eventId, name: 'day.csv' });
    const sent = await colleague.send(other, { eventId, name: 'sprint.csv' });
    expect(sent).toMatchObject({ version: 1, rows: { accepted: 2, held: 1 } });
    const [meet] = (await report(colleague, sent.id)).filter(({ code }) => code === 'same_meet');
    expect(meet).toMatchObject({ text: eventId, suggestion: first.id });
    const diff = await diffOf(colleague, sent.id, `against=${meet?.suggestion}`);
    expect(diff.counts).toEqual({ added: 0, changed: 1, removed: 5, unchanged: 2 });
    await colleague.post(colleague.at(sent.id, '/rows/2/decision'), STANDS).expect(200);
    await colleague.post(colleague.at(sent.id, '/approve')).expect(200);
    expect((await colleague.settled(sent.id)).status).toBe('published');
    const marks = await publicMarks('Cesar');
    expect(marks.map(({ value }) => value)).toEqual([11_470, 11_510, 11_520, 11_530, 11_540, 11_550, 11_560]);
  });

  it('correct each other without being asked', async () => {
    const { one } = files('Cordoba');
    const { id: eventId } = await home.meet(place('Montería'));
    const first = await home.published(one, { eventId, name: 'day.csv' });
    const sent = await colleague.send(one.replace('11.50', '11.49'), { eventId, name: 'again.csv' });
    expect(sent).toMatchObject({ version: 2, supersedes: first.id, rows: { held: 0 } });
  });
});
