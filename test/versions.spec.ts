import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { aFederationAtWork, csv, type SentSubmission } from './support/submissions.js';
import { until } from './support/until.js';

let app: TestApp;
let arg: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  arg = await aFederationAtWork(app, 'ARG');
});
afterAll(() => app.close());

interface Diff {
  counts: { added: number; changed: number; removed: number; unchanged: number };
  mustConfirm: boolean;
  supersedes: string[];
  items: {
    kind: string;
    row: number | null;
    performanceId: string | null;
    athlete: string;
    mark: string;
    fields: { field: string; before: unknown; after: unknown }[];
  }[];
}
interface ResultRow {
  mark: { text: string; wind: number | null };
  athlete: { name: string };
  performanceId: string;
}

const row = (name: string, mark: string, place: number) =>
  `100,F,${name},2001-03-0${place},ARG,${mark},+1.2,Final,1,${place}`;
const NAMES = ['Ana Uno', 'Bea Dos', 'Cata Tres', 'Dina Cuatro', 'Elsa Cinco', 'Fany Seis'];
const MARKS = ['11.50', '11.60', '11.70', '11.80', '11.90', '12.00'];
const first = () => NAMES.map((name, i) => row(name, MARKS[i] ?? '', i + 1));
const codeOf = (body: unknown) => (body as { code: string }).code;

const diffOf = async (id: string, query = '') =>
  (await arg.get(arg.at(id, `/diff${query}`)).expect(200)).body as Diff;
const resultsOf = async (eventId: string): Promise<ResultRow[]> => {
  const { body } = await arg.http().get(`/api/v1/events/${eventId}/results`).expect(200);
  const { contests } = body as { contests: { rounds: { heats: { rows: ResultRow[] }[] }[] }[] };
  return contests.flatMap(({ rounds }) => rounds.flatMap(({ heats }) => heats.flatMap(({ rows }) => rows)));
};
const idsOf = async (eventId: string) =>
  new Map((await resultsOf(eventId)).map(({ athlete, performanceId }) => [athlete.name, performanceId]));
const bestOf = async (name: string, discipline = '100') => {
  const path = `/api/v1/leaderboards?discipline=${discipline}&sex=F&environment=outdoor&limit=100`;
  const { body } = await arg.http().get(path).expect(200);
  const { items } = body as { items: ResultRow[] };
  return items.find(({ athlete }) => athlete.name === name)?.mark.text;
};
const approve = (id: string, sent: object = {}) => arg.post(arg.at(id, '/approve'), sent);
const undo = (id: string) => arg.post(arg.at(id, '/undo'));

const stored = () =>
  app.get(DataSource).query<object[]>(
    `SELECT id, submission_id, athlete_id, row, place, mark_value, wind_mm_per_second, natural_key
     FROM performance WHERE withdrawn_at IS NULL ORDER BY id`,
  );
const bests = () =>
  app
    .get(DataSource)
    .query<object[]>(
      'SELECT athlete_id, performance_id, rank_value, season, conditions FROM best ORDER BY 1, 2, 3, 4, 5',
    );

async function published() {
  const { id: eventId } = await arg.meet();
  const submission = await arg.published(csv(...first()), { eventId });
  expect(submission).toMatchObject({ status: 'published', version: 1, supersedes: null });
  return { eventId, submission, ids: await idsOf(eventId) };
}

describe('a corrected file', () => {
  it('is a new version; marks keep their ids, and the old one is kept with it (R-PIPE-16)', async () => {
    const { eventId, submission, ids } = await published();
    const rows = first();
    rows[1] = row('Bea Dos', '11.55', 2);
    const second = await arg.send(csv(...rows), { eventId });
    expect(second).toMatchObject({ status: 'needs_review', version: 2, supersedes: submission.id });
    expect(second.rows.held).toBe(0);
    const before = await diffOf(second.id);
    expect(before).toMatchObject({
      counts: { added: 0, changed: 1, removed: 0, unchanged: 5 },
      mustConfirm: false,
      supersedes: [submission.id],
    });
    expect(before.items).toEqual([
      expect.objectContaining({
        kind: 'changed',
        row: 3,
        performanceId: ids.get('Bea Dos'),
        athlete: 'Bea Dos',
        fields: [{ field: 'mark', before: '11.60', after: '11.55' }],
      }),
    ]);
    await approve(second.id).expect(200);
    expect((await arg.settled(second.id)).status).toBe('published');
    expect(await idsOf(eventId)).toEqual(ids);
    expect(await bestOf('Bea Dos')).toBe('11.55');
    const old = (await arg.get(arg.at(submission.id)).expect(200)).body as SentSubmission;
    expect(old).toMatchObject({ status: 'superseded', supersededBy: second.id });
    expect(await diffOf(second.id)).toMatchObject({ counts: before.counts, items: before.items });
  });

  it('that removes a mark waits until it is confirmed, and leaves a tombstone', async () => {
    const { eventId, ids } = await published();
    const second = await arg.send(csv(...first().slice(0, 5)), { eventId });
    const diff = await diffOf(second.id, '?kind=removed');
    expect(diff).toMatchObject({ mustConfirm: true, counts: { removed: 1, unchanged: 5 } });
    expect(diff.items.map(({ athlete, mark }) => [athlete, mark])).toEqual([['Fany Seis', '12.00']]);
    const refused = await approve(second.id).expect(409);
    expect(refused.body).toMatchObject({ code: 'must_confirm', changes: { removed: 1 } });
    await approve(second.id, { confirmed: true }).expect(200);
    await arg.settled(second.id);
    const gone = await arg
      .http()
      .get(`/api/v1/performances/${ids.get('Fany Seis')}`)
      .expect(200);
    expect((gone.body as { withdrawn: { reason: string } }).withdrawn.reason).toContain('version 2');
    // On SQLite the state shows a moment before the commit, and the ready list after it.
    const left = await until(async () => (await resultsOf(eventId)).length === 5);
    expect(left).toBe(true);
  });

  it('that changes much waits too; a little wind is a change as well', async () => {
    const { eventId } = await published();
    const rows = first().map((text) => text.replace('+1.2', '+1.4'));
    const second = await arg.send(csv(...rows), { eventId });
    const diff = await diffOf(second.id);
    expect(diff).toMatchObject({ mustConfirm: true, counts: { changed: 6, unchanged: 0 } });
    expect(diff.items[0]?.fields).toEqual([{ field: 'wind', before: 1.2, after: 1.4 }]);
    expect(codeOf((await approve(second.id)).body)).toBe('must_confirm');
  });

  it('that gives a mark to another athlete keeps the mark, also when two change places', async () => {
    const { eventId, ids } = await published();
    const rows = first();
    rows[0] = row('Bea Dos', '11.50', 1).replace('2001-03-01', '2001-03-02');
    rows[1] = row('Ana Uno', '11.60', 2).replace('2001-03-02', '2001-03-01');
    const second = await arg.published(csv(...rows), { eventId });
    expect(second.status).toBe('needs_review');
    await approve(second.id, { confirmed: true }).expect(200);
    await arg.settled(second.id);
    const now = await idsOf(eventId);
    expect([now.get('Ana Uno'), now.get('Bea Dos')]).toEqual([ids.get('Ana Uno'), ids.get('Bea Dos')]);
    expect(await resultsOf(eventId)).toHaveLength(6);
  });

  it('is not taken for one when it brings other heats', async () => {
    const { eventId } = await published();
    const other = first().map((text) =>
      text.replace('100,F', '200,F').replace(',11.', ',23.').replace(',12.', ',24.'),
    );
    const second = await arg.send(csv(...other), { eventId });
    expect(second).toMatchObject({ version: 1, supersedes: null });
    expect(await diffOf(second.id)).toMatchObject({ counts: { added: 6, removed: 0 }, mustConfirm: false });
  });

  it('of a trusted federation is published at once only when it surprises nobody', async () => {
    const { eventId } = await published();
    const admin = await signedIn(app, { role: 'admin' });
    const trust = (publishesUnreviewed: boolean) => {
      const path = `/api/v1/federations/${arg.federationId}`;
      return arg.http().patch(path).set(arg.as(admin)).send({ publishesUnreviewed }).expect(200);
    };
    await trust(true);
    const rows = first();
    rows[5] = row('Fany Seis', '12.01', 6);
    expect((await arg.send(csv(...rows), { eventId })).status).toBe('published');
    const fewer = await arg.send(csv(...rows.slice(1)), { eventId });
    await trust(false);
    expect(fewer).toMatchObject({ status: 'needs_review', version: 3 });
  });

  it('may name what it corrects, of the same meet only', async () => {
    const { eventId, submission } = await published();
    const { id: elsewhere } = await arg.meet();
    const fields = { supersedes: submission.id };
    await expect(arg.send(csv(...first()), { eventId: elsewhere, fields })).rejects.toThrow(/other_meet/);
    const other = csv('200,F,Gala Siete,2001-01-01,ARG,23.50,+0.2,Final,1,1');
    const named = await arg.send(other, { eventId, fields, name: 'all-new.csv' });
    expect(named).toMatchObject({ version: 2, supersedes: submission.id });
    expect(await diffOf(named.id)).toMatchObject({ counts: { added: 1, removed: 6 }, mustConfirm: true });
  });
});

describe('what a person can undo', () => {
  it('a version: everything is as it was before it', async () => {
    const { eventId, submission } = await published();
    const [marks, best] = [await stored(), await bests()];
    const rows = first();
    rows[1] = row('Bea Dos', '11.55', 2);
    rows[5] = row('Hilda Ocho', '11.99', 6);
    const second = await arg.send(csv(...rows), { eventId });
    await approve(second.id, { confirmed: true }).expect(200);
    await arg.settled(second.id);
    expect(await stored()).not.toEqual(marks);
    const undone = await undo(second.id).expect(200);
    expect((undone.body as SentSubmission).status).toBe('retracted');
    expect((await arg.settled(submission.id)).status).toBe('published');
    expect(await stored()).toEqual(marks);
    expect(await bests()).toEqual(best);
    expect(codeOf((await undo(second.id).expect(409)).body)).toBe('illegal_transition');
  });

  it('a retraction: the marks count again under their ids', async () => {
    const { submission } = await published();
    const [marks, best] = [await stored(), await bests()];
    const reason = 'Wrong meet.';
    await arg.post(arg.at(submission.id, '/retract'), { reason }).expect(200);
    expect((await stored()).length).toBe(marks.length - 6);
    await undo(submission.id).expect(200);
    expect((await arg.settled(submission.id)).status).toBe('published');
    expect(await stored()).toEqual(marks);
    expect(await bests()).toEqual(best);
  });

  it('a retraction, unless others have taken the place of the marks', async () => {
    const { eventId, submission } = await published();
    await arg.post(arg.at(submission.id, '/retract'), { reason: 'Sent too early.' }).expect(200);
    const again = await arg.published(`${csv(...first())}\n`, { eventId });
    expect(again).toMatchObject({ status: 'published', version: 1 });
    expect(codeOf((await undo(submission.id).expect(409)).body)).toBe('conflict');
  });

  it('a rejection: it is in review again', async () => {
    const { id: eventId } = await arg.meet();
    const { id } = await arg.send(csv(...first()), { eventId });
    await arg.post(arg.at(id, '/reject'), { reason: 'Wrong heat.' }).expect(200);
    await undo(id).expect(200);
    expect((await arg.settled(id)).status).toBe('needs_review');
    expect(codeOf((await undo(id).expect(409)).body)).toBe('illegal_transition');
    await approve(id).expect(200);
  });

  it('only officers of the federation may undo or compare', async () => {
    const { submission } = await published();
    const foreigner = await signedIn(app, { role: 'federation', federation: 'CHI' });
    await arg.post(arg.at(submission.id, '/undo'), {}, foreigner).expect(404);
    await arg.get(arg.at(submission.id, '/diff'), foreigner).expect(404);
    expect(codeOf((await undo(submission.id).expect(409)).body)).toBe('illegal_transition');
  });
});

describe('two files of the same heats', () => {
  it('are compared with each other', async () => {
    const { id: eventId } = await arg.meet();
    const one = await arg.send(csv(...first()), { eventId, name: 'one.csv' });
    const rows = first().slice(0, 5);
    rows[0] = row('Ana Uno', '11.51', 1);
    const other = await arg.send(csv(...rows), { eventId, name: 'other.csv' });
    const diff = await diffOf(one.id, `?against=${other.id}`);
    expect(diff.counts).toEqual({ added: 1, changed: 1, removed: 0, unchanged: 4 });
    const changed = diff.items.find(({ kind }) => kind === 'changed');
    expect(changed?.fields).toEqual([{ field: 'mark', before: '11.51', after: '11.50' }]);
  });
});
