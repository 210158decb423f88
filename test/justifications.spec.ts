import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { aFederationAtWork, csv, type SentSubmission } from './support/submissions.js';

let app: TestApp;
let bol: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  bol = await aFederationAtWork(app, 'BOL');
});
afterAll(() => app.close());

const good = '100,F,Ana Prueba,2001-03-04,BOL,11.52,+1.2,Final,1,1';
const fast = '400,F,Vera Rauda,2000-02-02,BOL,46.10,,Final,1,1';
const faster = '800,F,Rosa Errata,2000-02-02,BOL,1:51.10,,Final,1,1';
const CODE = 'mark_beyond_record';
const WORDS = 'Timed by two cameras, both films are at the federation.';

interface Reported {
  row: number | null;
  code: string;
  severity: string;
  justification: { words: string; justifiedBy: string; carriedFrom: string | null } | null;
}
const put = (id: string, rest: string, words: unknown = WORDS, who = bol.sender) =>
  bol.put(bol.at(id, rest), { words }, who);
const read = async (id: string): Promise<SentSubmission> => (await bol.get(bol.at(id)).expect(200)).body;
const counts = async (id: string) => {
  const { warning, justified } = (await read(id)).findings;
  return [warning, justified];
};
const report = async (id: string): Promise<Reported[]> =>
  (await bol.get(bol.at(id, '/report')).expect(200)).body.items;
const justified = async (id: string) =>
  (await report(id)).flatMap(({ row, code, justification }) =>
    justification ? [[row, code, justification.words]] : [],
  );
const sent = async (rows = [good, fast, faster], eventId?: string) => {
  const meet = eventId ?? (await bol.meet()).id;
  return { eventId: meet, ...(await bol.send(csv(...rows), { eventId: meet })) };
};

describe('a warning', () => {
  it('is justified by its sender for one row; the report says so in every form, and the counts apart', async () => {
    const { id } = await sent();
    expect(await counts(id)).toEqual([2, 0]);
    const { body } = await put(id, `/rows/3/justifications/${CODE}`).expect(200);
    expect(body).toMatchObject({ code: CODE, row: 3, words: WORDS, justifiedBy: bol.sender.accountId });
    expect(await justified(id)).toEqual([[3, CODE, WORDS]]);
    expect(await counts(id)).toEqual([2, 1]);
    const { text: lines } = await bol.get(bol.at(id, '/report.csv')).expect(200);
    expect(lines.split('\r\n').filter((line) => line.includes(WORDS))).toEqual([
      expect.stringMatching(/^3,warning,/),
    ]);
    const { text: page } = await bol.get(bol.at(id, '/report.txt')).expect(200);
    expect(page).toContain('2 warnings = 1 justified + 1 not');
    expect(page).toContain(`✓ “${WORDS}”`);
    const { text: file } = await bol.get(bol.at(id, '/annotated')).expect(200);
    const [head, ...rows] = file.split('\r\n');
    expect(head).toMatch(/,hub_justification$/);
    expect(rows.map((line) => line.includes(WORDS))).toEqual([false, true, false, false]);
    const again = await bol.send(file, { eventId: (await bol.meet()).id, name: 'again.csv' });
    expect((await report(again.id)).map(({ code }) => code)).not.toContain('column_unknown');
  });

  it('is justified for every row that has it; words for one row go before, and a row stays held', async () => {
    const { id } = await sent();
    await put(id, `/justifications/${CODE}`).expect(200);
    expect(await counts(id)).toEqual([2, 2]);
    await put(id, `/rows/4/justifications/${CODE}`, 'Paced by men.', bol.reviewer).expect(200);
    expect(await justified(id)).toEqual([
      [3, CODE, WORDS],
      [4, CODE, 'Paced by men.'],
    ]);
    const rows = await bol.rows(id, '?verdict=held');
    expect(rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(rows[0]?.findings.find(({ code }) => code === CODE)).toMatchObject({
      justification: { words: WORDS },
    });
    const first = (await bol.get(bol.at(id, '/justifications?limit=1')).expect(200)).body;
    expect(first.items).toMatchObject([{ code: CODE, row: null, words: WORDS }]);
    const second = (await bol.get(bol.at(id, `/justifications?limit=1&cursor=${first.next}`))).body;
    expect(second).toMatchObject({ items: [{ row: 4, words: 'Paced by men.' }], next: null });
  });

  it('takes other words in place of those before, and none again; each change is audited', async () => {
    const { id } = await sent();
    await put(id, `/rows/3/justifications/${CODE}`).expect(200);
    await put(id, `/rows/3/justifications/${CODE}`, 'Downhill.').expect(200);
    expect(await justified(id)).toEqual([[3, CODE, 'Downhill.']]);
    await bol.delete(bol.at(id, `/rows/3/justifications/${CODE}`)).expect(204);
    await bol.delete(bol.at(id, `/rows/3/justifications/${CODE}`)).expect(404);
    expect([await justified(id), await counts(id)]).toEqual([[], [2, 0]]);
    const audit = await app
      .get(DataSource)
      .query<{ action: string; account_id: string }[]>(
        `SELECT action, account_id FROM audit_entry WHERE target_id = $1 AND action LIKE '%justif%' ORDER BY number`,
        [id],
      );
    expect(audit.map(({ action, account_id: who }) => [action, who])).toEqual([
      ['submission.warning_justified', bol.sender.accountId],
      ['submission.warning_justified', bol.sender.accountId],
      ['submission.justification_removed', bol.reviewer.accountId],
    ]);
  });

  it('must be one, of that row, in a file that is open; words have limits, and strangers find nothing', async () => {
    const { id } = await sent([good, fast, '200,F,Luz Muestra,2000-01-17,BOL,2x.10,0.5,Final,1,1']);
    await put(id, `/rows/2/justifications/${CODE}`).expect(404);
    await put(id, '/rows/4/justifications/mark_unreadable').expect(404);
    await put(id, '/justifications/no_such_code').expect(404);
    for (const words of ['ok', 'x'.repeat(1001), null, 7])
      await put(id, `/justifications/${CODE}`, words).expect(422);
    const foreigner = await signedIn(app, { role: 'federation', federation: 'ARG' });
    await put(id, `/justifications/${CODE}`, WORDS, foreigner).expect(404);
    await bol.get(bol.at(id, '/justifications'), foreigner).expect(404);
    await bol.post(bol.at(id, '/reject'), { reason: 'Send the film.' }).expect(200);
    const { body } = await put(id, `/justifications/${CODE}`).expect(409);
    expect(body.code).toBe('illegal_transition');
  });

  it('changes what the reviewer has read, so that an approval with an older tag is refused', async () => {
    const { id } = await sent();
    const { headers } = await bol.get(bol.at(id)).expect(200);
    await put(id, `/justifications/${CODE}`).expect(200);
    const tag = headers['etag'] ?? '';
    await bol.post(bol.at(id, '/approve')).set('If-Match', tag).expect(412);
    await put(id, `/justifications/${CODE}`).set('If-Match', tag).expect(412);
    await bol.post(bol.at(id, '/approve')).expect(200);
    expect((await bol.settled(id)).findings).toMatchObject({ justified: 2 });
  });
});

describe('a corrected file', () => {
  it('keeps the words for the rows that read the same, wherever they stand, and asks for the others again', async () => {
    const { id, eventId } = await sent();
    await put(id, `/justifications/${CODE}`).expect(200);
    const corrected = await sent([faster, good, fast.replace('46.10', '46.20')], eventId);
    expect(await justified(corrected.id)).toEqual([[2, CODE, WORDS]]);
    expect(corrected.findings).toMatchObject({ warning: 2, justified: 1 });
    const [own] = (await report(corrected.id)).flatMap(({ justification }) => justification ?? []);
    expect(own).toMatchObject({ justifiedBy: bol.sender.accountId, carriedFrom: id });
    const third = await sent([good, faster], eventId);
    expect(await justified(third.id)).toEqual([[3, CODE, WORDS]]);
  });

  it('has them from a rejected file and from a dry run too, but never from another meet', async () => {
    const { id: eventId } = await bol.meet();
    const tried = await bol.send(csv(good, fast), { eventId, query: '?dryRun=true' });
    await put(tried.id, `/rows/3/justifications/${CODE}`).expect(200);
    const real = await bol.send(csv(good, fast), { eventId });
    const carried = (await report(tried.id)).map(({ justification: own, ...finding }) => {
      return { ...finding, justification: own && { ...own, carriedFrom: tried.id } };
    });
    expect(await report(real.id)).toEqual(carried);
    await bol.post(bol.at(real.id, '/reject'), { reason: 'A row is missing.' }).expect(200);
    const again = await sent([good, fast, faster], eventId);
    expect(await justified(again.id)).toEqual([[3, CODE, WORDS]]);
    const elsewhere = await sent([good, fast]);
    expect(await justified(elsewhere.id)).toEqual([]);
  });
});
