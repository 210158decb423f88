import { Transactions } from '../src/platform/database/transactions.js';
import { birthOfYear } from '../src/identity/birth.js';
import { choose } from '../src/identity/choose.js';
import { IdentityStore } from '../src/identity/identity-store.js';
import { IdentityUpkeep } from '../src/identity/identity-upkeep.js';
import type { Mention } from '../src/identity/mention.js';
import { normalName } from '../src/identity/normal-name.js';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { resultsOf } from './support/results.js';
import { aFederationAtWork, csv } from './support/submissions.js';
import { ask } from './support/sender.js';

let app: TestApp;
let chi: Awaited<ReturnType<typeof aFederationAtWork>>;
let per: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  chi = await aFederationAtWork(app, 'CHI');
  per = await aFederationAtWork(app, 'PER');
});
afterAll(() => app.close());

interface Question {
  id: string;
  row: number;
  mention: { name: string; birth: string };
  candidates: {
    key: string;
    athleteId: string;
    name: string;
    sameDayOfBirth: boolean | null;
    gate: string | null;
  }[];
  answer: string | null;
  answeredAthleteId: string | null;
}
const at = '/api/v1/identity';
const open = async (submissionId: string): Promise<Question[]> => {
  const { body } = await chi.get(`${at}/questions?answered=false&submissionId=${submissionId}`).expect(200);
  return (body as { items: Question[] }).items;
};
const answer = (id: string, key: string, who = chi) => who.post(`${at}/questions/${id}/answer`, { key });
const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => ask(app, sql, values);

/** The same day, but another family name: a question, whatever the score. */
const aDoubt = async (given: string, day: string) => {
  const { id: eventId } = await chi.meet();
  await chi.published(csv(`800,F,${given} Soltera Quilodran,${day},CHI,2:05.10,,Final,1,1`), { eventId });
  const row = `1500,F,${given} Casada Quilodran,${day},CHI,4:15.10,,Final,1,1`;
  const { id } = await chi.send(csv(row), { eventId, name: `${given}.csv` });
  const [question] = await open(id);
  if (!question) throw new Error('Nothing was asked.');
  return { id, question, row };
};

describe('a question about who is meant', () => {
  it('shows candidates with reasons and no day of birth, is answered with one key, and is not asked again', async () => {
    const { id, question, row } = await aDoubt('Ximena', '1994-07-20');
    const [candidate] = question.candidates;
    expect(question).toMatchObject({
      row: 2,
      mention: { name: 'Ximena Casada Quilodran', birth: 'day' },
      answer: null,
    });
    expect(candidate).toMatchObject({
      key: '1',
      name: 'Ximena Soltera Quilodran',
      sameDayOfBirth: true,
      gate: 'names_conflict',
    });
    expect(JSON.stringify(question)).not.toMatch(/1994|07-20/);
    await answer(question.id, '5').expect(422);
    const { body } = await answer(question.id, '1').expect(200);
    expect(body).toMatchObject({ answer: 'known', answeredAthleteId: candidate?.athleteId });
    await answer(question.id, '1').expect(409);
    expect(await open(id)).toEqual([]);
    const { id: eventId } = await chi.meet();
    const again = await chi.send(csv(row), { eventId, name: 'again.csv' });
    expect(again.rows).toMatchObject({ accepted: 1, held: 0 });
    const [known] = await chi.rows(again.id);
    expect(known?.athleteId).toBe(candidate?.athleteId);
  });

  it('remembers for ever who it is not, until the answer is taken back', async () => {
    const { id, question, row } = await aDoubt('Yasna', '1995-08-21');
    await answer(question.id, 'n').expect(200);
    const { id: eventId } = await chi.meet();
    const next = await chi.send(csv(row), { eventId, name: 'next.csv' });
    const [asked] = await open(next.id);
    if (!asked) throw new Error('Nothing was asked.');
    expect(asked.candidates[0]?.gate).toBe('must_not_link');
    await answer(asked.id, '1').expect(409);
    await chi.http().delete(chi.at(id, '/rows/2/decision')).set(chi.as(chi.reviewer)).expect(200);
    expect(await open(id)).toHaveLength(1);
    await answer(asked.id, '1').expect(200);
  });

  it('is explained with the versions it was decided with, and looks missing to other federations', async () => {
    const { question } = await aDoubt('Zulema', '1996-09-22');
    const { body, text } = await chi.get(`${at}/decisions/${question.id}`).expect(200);
    expect(body).toMatchObject({
      decision: 'question',
      athleteId: null,
      normVersion: expect.any(Number) as number,
    });
    expect((body as { modelVersion: string }).modelVersion).toMatch(/^\d+$/);
    expect((body as { candidates: { fields: object[] }[] }).candidates[0]?.fields.length).toBeGreaterThan(2);
    expect(text).not.toMatch(/1996|09-22/);
    const inSpanish = await chi
      .get(`${at}/decisions/${question.id}`)
      .set('Accept-Language', 'es')
      .expect(200);
    const [candidate] = (inSpanish.body as { candidates: object[] }).candidates;
    expect(candidate).toMatchObject({
      gate: 'names_conflict',
      gateText: 'Cada nombre tiene palabras que el otro no tiene.',
      fields: expect.arrayContaining([
        expect.objectContaining({ field: 'birth', text: expect.stringContaining('Nacimiento') as string }),
      ]) as object,
    });
    await per.get(`${at}/decisions/${question.id}`).expect(404);
    await answer(question.id, '1', per).expect(404);
    const foreign = await per.get(`${at}/questions`).expect(200);
    expect(JSON.stringify(foreign.body)).not.toContain(question.id);
    await chi.http().get(`${at}/questions`).expect(401);
  });
});

describe('the blind sample', () => {
  it('hides what the hub decided, and tells the administrator how often people agree', async () => {
    const { question } = await aDoubt('Wanda', '1993-06-19');
    const chosen = question.candidates[0]?.athleteId;
    await query(
      `UPDATE identity_decision SET kind = 'known', athlete_id = $1, sampled = true WHERE id = $2`,
      [chosen, question.id],
    );
    const { body } = await chi.get(`${at}/sample?answered=false`).expect(200);
    const [shown] = (body as { items: { id: string; candidates: object[] }[] }).items;
    expect(shown).toMatchObject({ id: question.id });
    for (const candidate of shown?.candidates ?? [])
      expect(candidate).toMatchObject({ certainty: null, bits: null, fields: [], gate: null });
    const admin = await signedIn(app, { role: 'admin' });
    const before = await chi.get(`${at}/precision`, admin).expect(200);
    expect(before.body).toMatchObject({ judged: 0, waiting: 1, precision: null });
    await answer(question.id, 'n').expect(200);
    const after = await chi.get(`${at}/precision`, admin).expect(200);
    expect(after.body).toMatchObject({
      judged: 1,
      agreed: 0,
      waiting: 0,
      precision: 0,
      disagreed: [question.id],
    });
    await chi.get(`${at}/precision`).expect(403);
  });
});

describe('lines of one file', () => {
  it('that may be one newcomer are a question in the queue, in any order', async () => {
    const lines = [
      '100,F,Delia Unica Quilodran,1997-02-03,CHI,11.90,+1.2,Final,1,1',
      '200,F,Delia Unica Quilodran,1997,PER,24.90,+1.2,Final,1,1',
    ];
    for (const [name, some] of [
      ['there.csv', lines],
      ['back.csv', lines.toReversed()],
    ] as const) {
      const { id: eventId } = await chi.meet();
      const { id, rows } = await chi.send(csv(...some), { eventId, name });
      expect(rows).toMatchObject({ accepted: 1, held: 1 });
      const [asked, ...others] = await open(id);
      expect(others).toEqual([]);
      expect(asked).toMatchObject({ mention: { name: 'Delia Unica Quilodran', birth: 'year' } });
    }
  });

  it('that share a heat and an athlete are both asked about, and say why', async () => {
    const meets = [await chi.meet(), await chi.meet()];
    const header = 'discipline,sex,name,birth,nation,mark,wind,round,heat,place,federation_id';
    const sent = (...lines: string[]): string => [header, ...lines].join('\n');
    const first = sent('800,F,Flora Numero,1998-02-03,CHI,2:05.10,,Final,1,1,7001');
    await chi.published(first, { eventId: meets[0]?.id ?? '' });
    const two = sent(
      '1500,F,Flora Numero,1998-02-03,CHI,4:15.10,,Final,1,1,7001',
      '1500,F,Florita Numero,1998,CHI,4:16.10,,Final,1,2,7001',
    );
    const { id, rows } = await chi.send(two, { eventId: meets[1]?.id ?? '', name: 'heat.csv' });
    expect(rows).toMatchObject({ accepted: 0, held: 2 });
    const questions = await open(id);
    expect(new Set(questions.map(({ row }) => row))).toEqual(new Set([2, 3]));
    expect(questions.flatMap(({ candidates }) => candidates.map(({ gate }) => gate))).toContain('same_heat');
  });
});

describe('the draw of the blind sample', () => {
  it('takes merges by equal name and day too', async () => {
    const { id: eventId } = await chi.meet();
    await chi.published(csv('800,F,Gala Plena,1996-05-06,CHI,2:05.10,,Final,1,1'), { eventId });
    const { id: next } = await chi.meet();
    const line = (heat: number): string =>
      `800,F,Gala Plena,1996-05-06,CHI,2:${10 + (heat % 50)}.${10 + Math.floor(heat / 50)},,Heat,${heat},1`;
    // One in 200 is drawn by chance: of so many, none once in 20,000 runs.
    const many = Array.from({ length: 2_000 }, (_, heat) => line(heat + 1));
    const { id } = await chi.send(csv(...many), { eventId: next, name: 'many.csv' });
    const drawn = await query<{ kind: string }>(
      `SELECT kind FROM identity_decision WHERE submission_id = $1 AND sampled`,
      [id],
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(50);
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(new Set(['known']));
  });
});

describe('who turned out to be two athletes', () => {
  it('is found by either birth, also where rows of one file give both', async () => {
    const id = await resultsOf(app).anAthlete();
    const mention = (name: string, year: number): Mention => ({
      name: normalName({ name, familyName: null, givenName: null }),
      birth: birthOfYear(year),
      sex: 'F',
      nation: 'CHI',
      club: null,
      ids: [],
      source: null,
      year: 2026,
    });
    const found = await app.get(Transactions).run(async (db) => {
      const known = [1980, 1999].map((year) => mention('Quirina Zambrape', year));
      await app.get(IdentityStore, { strict: false }).rekey(db, id, known);
      return choose(db, [mention('Q. Zambrape', 1981), mention('Q. Zambrape', 2000)]);
    });
    expect(found.map(({ ids }) => ids)).toEqual([[id], [id]]);
  });
});

describe('upkeep', () => {
  it('makes athletes findable who have no keys, once', async () => {
    const upkeep = app.get(IdentityUpkeep, { strict: false });
    const [ximena] = await query<{ id: string }>(
      `SELECT id FROM athlete WHERE name = 'Ximena Soltera Quilodran'`,
    );
    const keys = () => query(`SELECT key FROM athlete_key WHERE athlete_id = $1 ORDER BY key`, [ximena?.id]);
    const before = await keys();
    await query('DELETE FROM athlete_key WHERE athlete_id = $1', [ximena?.id]);
    expect(await upkeep.backfill()).toBe(1);
    expect(await keys()).toEqual(before);
    expect(await upkeep.backfill()).toBe(0);
  });

  it('finds nothing to change under the same model, and tells what another would say', async () => {
    const upkeep = app.get(IdentityUpkeep, { strict: false });
    const asked = `kind = 'question' AND gate = 'names_conflict'`;
    const [one] = await query<{ id: string }>(
      `SELECT id FROM identity_decision WHERE ${asked} ORDER BY id LIMIT 1`,
    );
    await query(`UPDATE identity_decision SET kind = 'new' WHERE id = $1`, [one?.id]);
    const { compared, examples } = await upkeep.compare();
    expect(compared).toBeGreaterThan(3);
    expect(examples).toContainEqual({ id: one?.id, was: 'new', wouldBe: 'question' });
  });
});
