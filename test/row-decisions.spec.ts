import { DataSource } from 'typeorm';
import { AuditLog } from '../src/accounts/audit.js';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { aFederationAtWork, csv, type SentRow, type SentSubmission } from './support/submissions.js';

let app: TestApp;
let chi: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  chi = await aFederationAtWork(app, 'CHI');
});
afterAll(() => app.close());

type Answer = { submission: SentSubmission; items: SentRow[] };
const decide = (id: string, row: number, decision: object) =>
  chi.post(chi.at(id, `/rows/${row}/decision`), decision);
const errorsOf = (body: unknown) =>
  (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => [
    pointer,
    code,
  ]);
const marksOf = async (discipline: string, sex = 'F') => {
  const path = `/api/v1/leaderboards?discipline=${discipline}&sex=${sex}&environment=outdoor&legal=false`;
  const { body } = await chi.http().get(path).expect(200);
  return (body as { items: { mark: { text: string }; athlete: { name: string } }[] }).items.map(
    ({ mark, athlete }) => [athlete.name, mark.text],
  );
};
const auditOf = async (id: string, action: string) =>
  app
    .get(DataSource)
    .query<{ detail: object; account_id: string }[]>(
      'SELECT detail, account_id FROM audit_entry WHERE target_id = $1 AND action = $2',
      [id, action],
    );

const good = '100,F,Ana Prueba,2001-03-04,CHI,11.52,+1.2,Final,1,1';
const beyond = '400,F,Vera Rauda,2000-02-02,CHI,46.10,,Final,1,1';
const broken = '200,F,Rosa Errata,2000-02-02,CHI,2x.10,0.5,Final,1,1';

const doubtful = (name: string) => [
  csv(`800,F,${name},1999-01-05,CHI,2:05.10,,Final,1,1`),
  csv(`1500,F,${name},,CHI,4:15.10,,Heats,1,1`, `1500,F,${name},,CHI,4:14.10,,Final,1,1`),
];

const publishedWithHeld = async () => {
  const submission = await aHeldFile();
  await chi.post(chi.at(submission.id, '/approve')).expect(200);
  const after = await chi.settled(submission.id);
  expect(after).toMatchObject({ status: 'published', rows: { held: 1, accepted: 1 } });
  return submission.id;
};

const trust = async (changes: object) => {
  const admin = await signedIn(app, { role: 'admin' });
  const path = `/api/v1/federations/${chi.federationId}`;
  await chi.http().patch(path).set(chi.as(admin)).send(changes).expect(200);
};

const held = async (name: string) => {
  const { id: eventId } = await chi.meet();
  const [known = '', doubt = ''] = doubtful(name);
  await chi.published(known, { eventId });
  const { id: next } = await chi.meet();
  const { id } = await chi.send(doubt, { eventId: next, name: 'doubt.csv' });
  return { id, rows: await chi.rows(id, '?verdict=held') };
};

async function aHeldFile() {
  const { id: eventId } = await chi.meet();
  return chi.send(csv(good, beyond, broken), { eventId });
}

describe('the rows of a submission', () => {
  it('are listed with raw text, what was understood and what was found', async () => {
    const { id, rows } = await aHeldFile();
    expect(rows).toMatchObject({ received: 3, accepted: 1, held: 1, rejected: 1 });
    const [waits, ...none] = await chi.rows(id, '?verdict=held');
    expect(none).toEqual([]);
    expect(waits).toMatchObject({ row: 3, raw: beyond, understood: { mark: '46.10', name: 'Vera Rauda' } });
    expect(waits?.findings.map(({ code }) => code)).toContain('mark_beyond_record');
    const [rejected] = await chi.rows(id, '?code=mark_unreadable');
    expect(rejected).toMatchObject({ row: 4, verdict: 'rejected', understood: null });
  });

  it('come page by page, and look missing to other federations', async () => {
    const { id } = await aHeldFile();
    const first = (await chi.get(chi.at(id, '/rows?limit=2'))).body as { items: SentRow[]; next: string };
    expect(first.items.map(({ row }) => row)).toEqual([2, 3]);
    const second = await chi.rows(id, `?limit=2&cursor=${first.next}`);
    expect(second.map(({ row }) => row)).toEqual([4]);
    const foreigner = await signedIn(app, { role: 'federation', federation: 'ARG' });
    await chi.get(chi.at(id, '/rows'), foreigner).expect(404);
    const path = chi.at(id, '/rows/3/decision');
    await chi.post(path, { decision: 'reject', reason: 'Not ours.' }, foreigner).expect(404);
    await chi.get(chi.at(id, '/rows?verdict=perhaps')).expect(400);
    await chi.http().get(chi.at(id, '/rows')).expect(401);
  });
});

describe('a decision about a row', () => {
  it('accepts what was in doubt, and the approval publishes it', async () => {
    const { id } = await aHeldFile();
    const answer = await decide(id, 3, { decision: 'accept', reason: 'Seen on the photo finish.' }).expect(
      200,
    );
    const { submission, items } = answer.body as Answer;
    expect(submission.rows).toMatchObject({ received: 3, accepted: 2, held: 0, rejected: 1 });
    expect(items[0]).toMatchObject({
      verdict: 'accepted',
      decision: { decision: 'accept', decidedBy: chi.reviewer.accountId },
    });
    await chi.post(chi.at(id, '/approve')).expect(200);
    await chi.settled(id);
    expect(await marksOf('400')).toEqual([['Vera Rauda', '46.10']]);
    const audit = await auditOf(id, 'submission.rows_decided');
    expect(audit).toHaveLength(1);
    expect(audit[0]?.account_id).toBe(chi.reviewer.accountId);
  });

  it('corrects fields, which the same rules judge again', async () => {
    const { id } = await aHeldFile();
    const wrong = await decide(id, 4, { decision: 'accept', corrections: { mark: '2y.10' } }).expect(422);
    expect(errorsOf(wrong.body)).toEqual([['/corrections/mark', 'mark_unreadable']]);
    const asRead = await decide(id, 4, { decision: 'accept' }).expect(422);
    expect(errorsOf(asRead.body)).toEqual([['/corrections/mark', 'mark_unreadable']]);
    const unknown = await decide(id, 4, { decision: 'accept', corrections: { shoe: 'x' } }).expect(422);
    expect(errorsOf(unknown.body)).toEqual([['/corrections/shoe', 'unknown_field']]);
    expect((await chi.settled(id)).rows.rejected).toBe(1);
    const right = await decide(id, 4, { decision: 'accept', corrections: { mark: '24.10', wind: '' } });
    expect(right.status).toBe(200);
    expect((right.body as Answer).items[0]).toMatchObject({
      verdict: 'accepted',
      raw: broken,
      understood: { mark: '24.10', wind: null },
      decision: { corrections: { mark: '24.10', wind: '' } },
    });
  });

  it('rejects with words only, and is taken once', async () => {
    const { id } = await aHeldFile();
    expect(errorsOf((await decide(id, 2, { decision: 'reject' }).expect(422)).body)).toEqual([
      ['/reason', 'isNotEmpty'],
    ]);
    const twice = await Promise.all(
      [1, 2, 3].map(() => decide(id, 2, { decision: 'reject', reason: 'Wrong heat.' })),
    );
    expect(twice.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(twice.filter(({ status }) => status === 409)).toHaveLength(2);
    expect((await chi.settled(id)).rows).toMatchObject({ accepted: 0, held: 1, rejected: 2 });
    expect(await auditOf(id, 'submission.rows_decided')).toHaveLength(1);
    await decide(id, 99, { decision: 'reject', reason: 'No such row.' }).expect(404);
  });

  it('is undone by one call', async () => {
    const { id } = await aHeldFile();
    await decide(id, 4, { decision: 'accept', corrections: { mark: '24.10' } }).expect(200);
    const path = chi.at(id, '/rows/4/decision');
    const undone = await chi.http().delete(path).set(chi.as(chi.reviewer)).expect(200);
    expect((undone.body as Answer).items[0]).toMatchObject({ verdict: 'rejected', decision: null });
    expect((undone.body as Answer).submission.rows).toMatchObject({ accepted: 1, held: 1, rejected: 1 });
    await chi.http().delete(path).set(chi.as(chi.reviewer)).expect(404);
  });

  it('many at once are all taken or none', async () => {
    const { id } = await aHeldFile();
    const path = chi.at(id, '/rows/decisions');
    const mixed = [
      { row: 3, decision: 'accept' },
      { row: 4, decision: 'accept' },
    ];
    const none = await chi.post(path, { decisions: mixed }).expect(422);
    expect(errorsOf(none.body)).toEqual([['/decisions/1/corrections/mark', 'mark_unreadable']]);
    expect((await chi.settled(id)).rows.held).toBe(1);
    mixed[1] = Object.assign({ row: 4, decision: 'reject' }, { reason: 'Unreadable.' });
    const still = await chi.post(path, { decisions: mixed }).expect(422);
    expect(errorsOf(still.body)).toEqual([['/decisions/1/decision', 'nothing_to_decide']]);
    const all = await chi.post(path, { decisions: [{ row: 3, decision: 'accept' }] }).expect(200);
    expect((all.body as Answer).submission.rows).toMatchObject({ accepted: 2, held: 0 });
    await chi.post(path, { decisions: [] }).expect(422);
    const same = [mixed[0], mixed[0]];
    await chi.post(path, { decisions: same }).expect(422);
  });

  it('does not accept the same mark twice', async () => {
    const { id: eventId } = await chi.meet();
    const { id } = await chi.send(csv(good, good.replace('11.52', '11.53')), { eventId });
    const [twice] = await chi.rows(id, '?verdict=held');
    const answer = await decide(id, twice?.row ?? 0, { decision: 'accept' }).expect(422);
    expect(errorsOf(answer.body)).toEqual([['/row', 'duplicate_row']]);
    await decide(id, 2, { decision: 'reject', reason: 'The second row is the right one.' }).expect(200);
    await decide(id, twice?.row ?? 0, { decision: 'accept' }).expect(200);
  });
});

describe('a row whose athlete is in doubt', () => {
  it('names the candidates and takes the chosen one', async () => {
    const { id, rows } = await held('Elena Duda');
    const [candidate] = rows[0]?.candidates ?? [];
    expect(candidate).toMatchObject({ name: 'Elena Duda', birth: 'unknown' });
    const open = await decide(id, 2, { decision: 'accept' }).expect(422);
    expect(errorsOf(open.body)).toEqual([['/athleteId', 'athlete_undecided']]);
    const wrong = await decide(id, 2, { decision: 'accept', athleteId: chi.federationId }).expect(422);
    expect(errorsOf(wrong.body)).toEqual([['/athleteId', 'unknown']]);
    const right = await decide(id, 2, { decision: 'accept', athleteId: candidate?.id }).expect(200);
    expect((right.body as Answer).items[0]?.athleteId).toBe(candidate?.id);
    await chi.post(chi.at(id, '/approve')).expect(200);
    await chi.settled(id);
    const list = await chi.http().get(`/api/v1/athletes/${candidate?.id}/performances`).expect(200);
    const marks = (list.body as { items: { mark: { text: string } }[] }).items.map(({ mark }) => mark.text);
    expect(marks.toSorted()).toEqual(['2:05.10', '4:15.10']);
  });

  it.each([
    ['a nickname', 'Guadalupe Sorteada Quilaleo', 'Lupita Sorteada Quilaleo', ''],
    ['one family name less', 'Berta Marchant Huenchu', 'Berta Marchant', ''],
    ['another family name', 'Ximena Soltera Huentelaf', 'Ximena Casada Huentelaf', '1994-07-20'],
  ])('may have another spelling: %s', async (_what, known, said, born) => {
    const { id: eventId } = await chi.meet();
    const day = '1994-07-20';
    await chi.published(csv(`800,F,${known},${day},CHI,2:05.10,,Final,1,1`), { eventId });
    const row = `1500,F,${said},${born},CHI,4:15.10,,Final,1,1`;
    const { id } = await chi.send(csv(row), { eventId, name: `${said}.csv` });
    const [waits] = await chi.rows(id, '?verdict=held');
    const candidate = waits?.candidates.find(({ name }) => name === known);
    expect(candidate?.bits).toEqual(expect.any(Number));
    expect(JSON.stringify(waits?.candidates)).not.toContain(day);
    const answer = await decide(id, 2, { decision: 'accept', athleteId: candidate?.id }).expect(200);
    expect((answer.body as Answer).items[0]?.athleteId).toBe(candidate?.id);
  });

  it('is offered nobody whom a person has ruled out, and a merged athlete as who they are', async () => {
    const admin = await signedIn(app, { role: 'admin' });
    const { id: eventId } = await chi.meet();
    const [maiden, married] = ['Ulda Soltera Painemal', 'Ulda Viuda Painemal'];
    const known = [maiden, married].map(
      (name, i) => `800,F,${name},1993-02-1${i},CHI,2:05.1${i},,Heats,${i},1`,
    );
    await chi.published(csv(...known), { eventId });
    const row = '1500,F,Ulda Casada Painemal,1993-02-10,CHI,4:15.10,,Final,1,1';
    const offered = async (id: string) => (await chi.rows(id))[0]?.candidates ?? [];
    const first = await chi.send(csv(row), { eventId, name: 'first.csv' });
    const names = (await offered(first.id)).map(({ name }) => name);
    expect(names).toEqual([maiden, married]);
    const [one, other] = await offered(first.id);
    const merge = { duplicateId: other?.id, reason: 'Seen on her passport.' };
    await chi.post(`/api/v1/athletes/${one?.id}/merge`, merge, admin).expect(200);
    expect((await offered(first.id)).map(({ id }) => id)).toEqual([one?.id]);
    await decide(first.id, 2, { decision: 'accept', newAthlete: true }).expect(200);
    const { id: elsewhere } = await chi.meet();
    const next = await chi.send(csv(row), { eventId: elsewhere, name: 'next.csv' });
    expect(next.rows.held).toBe(1);
    expect(await offered(next.id)).toEqual([]);
  });

  it('may be said to be of somebody new, who is one person in all rows of the file', async () => {
    const { id, rows } = await held('Nora Nueva');
    await decide(id, 2, { decision: 'accept', newAthlete: true }).expect(200);
    await chi.post(chi.at(id, '/approve')).expect(200);
    await chi.settled(id);
    const later = await decide(id, 3, { decision: 'accept', newAthlete: true }).expect(200);
    expect((later.body as Answer).items[0]?.performanceId).toEqual(expect.any(String));
    const list = await chi.http().get('/api/v1/athletes?q=Nora%20Nueva').expect(200);
    const ids = (list.body as { items: { id: string }[] }).items.map((each) => each.id);
    expect(ids).toHaveLength(2);
    expect(ids).toContain(rows[0]?.candidates[0]?.id);
  });
});

describe('after the publication', () => {
  it('a held row is still held, is published by its decision, and withdrawn when that is undone', async () => {
    const id = await publishedWithHeld();
    const path = chi.at(id, '/rows/3/decision');
    const own = await chi.post(path, { decision: 'accept' }, chi.sender).expect(409);
    expect((own.body as { code: string }).code).toBe('four_eyes');
    const answer = await decide(id, 3, { decision: 'accept' }).expect(200);
    const performanceId = (answer.body as Answer).items[0]?.performanceId;
    const mark = await chi.http().get(`/api/v1/performances/${performanceId}`).expect(200);
    expect(mark.body).toMatchObject({ mark: { text: '46.10' }, withdrawn: null });
    await chi.http().delete(path).set(chi.as(chi.reviewer)).expect(200);
    const gone = await chi.http().get(`/api/v1/performances/${performanceId}`).expect(200);
    expect((gone.body as { withdrawn: object | null }).withdrawn).not.toBeNull();
    expect((await chi.settled(id)).rows).toMatchObject({ accepted: 1, held: 1, rejected: 1 });
  });

  it('a published row is not decided any more', async () => {
    const id = await publishedWithHeld();
    const answer = await decide(id, 2, { decision: 'reject', reason: 'Too late.' }).expect(409);
    expect(errorsOf(answer.body)).toEqual([['/row', 'published']]);
  });
});

describe('steps of review', () => {
  it('are refused when they rest on something older (R-PIPE-14)', async () => {
    const { id } = await aHeldFile();
    const read = await chi.get(chi.at(id)).expect(200);
    const tag = String(read.headers['etag']);
    await chi.get(chi.at(id)).set('If-None-Match', tag).expect(304);
    await decide(id, 3, { decision: 'accept' }).set('If-Match', tag).expect(200);
    const stale = await chi.post(chi.at(id, '/approve')).set('If-Match', tag).expect(412);
    expect((stale.body as { code: string }).code).toBe('precondition_failed');
    await decide(id, 2, { decision: 'reject', reason: 'Stale.' }).set('If-Match', tag).expect(412);
    const fresh = String(stale.headers['etag']);
    await chi.post(chi.at(id, '/approve')).set('If-Match', `"other", ${fresh}`).expect(200);
  });

  it('ten at once have one effect and one entry in the audit (R-PIPE-13)', async () => {
    const { id } = await aHeldFile();
    const answers = await Promise.all(Array.from({ length: 10 }, () => chi.post(chi.at(id, '/approve'))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    await chi.settled(id);
    expect(await auditOf(id, 'submission.approved')).toHaveLength(1);
    expect(await auditOf(id, 'submission.published')).toHaveLength(1);
    expect(await app.get(AuditLog).firstFault()).toBeNull();
  });

  it('have a queue by age with filters', async () => {
    const { id: eventId } = await chi.meet();
    const clean = await chi.send(csv(good), { eventId });
    const doubt = await chi.send(csv(beyond), { eventId });
    const ids = async (query: string) => {
      const { body } = await chi.get(`${chi.at('').slice(0, -1)}?eventId=${eventId}&${query}`).expect(200);
      return (body as { items: SentSubmission[] }).items.map(({ id }) => id);
    };
    expect(await ids('status=needs_review&order=oldest')).toEqual([clean.id, doubt.id]);
    expect(await ids('held=true')).toEqual([doubt.id]);
    expect(await ids('held=false&dryRun=false&format=csv')).toEqual([clean.id]);
    expect(await ids(`federationId=${eventId}`)).toEqual([]);
    expect(await ids(`federationId=${chi.federationId}`)).toEqual([doubt.id, clean.id]);
    expect(await ids('sentBefore=2020-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('a federation that is trusted', () => {
  afterEach(() => trust({ publishesUnreviewed: false, fourEyes: true }));

  it('publishes clean files at once, and no other', async () => {
    await trust({ publishesUnreviewed: true });
    const { id: eventId } = await chi.meet();
    expect((await chi.send(csv(good), { eventId })).status).toBe('published');
    expect((await chi.send(csv(beyond), { eventId })).status).toBe('needs_review');
    const tried = await chi.send(csv(good.replace('Ana', 'Eva')), { eventId, query: '?dryRun=true' });
    expect(tried.status).toBe('needs_review');
  });

  it('may let one officer send and approve', async () => {
    const { id } = await aHeldFile();
    await chi.post(chi.at(id, '/approve'), {}, chi.sender).expect(409);
    await trust({ fourEyes: false });
    const alone = await chi.post(chi.at(id, '/approve'), {}, chi.sender);
    expect(alone.status).toBe(200);
  });
});
