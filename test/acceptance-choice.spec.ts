import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, csv, type SentSubmission } from './support/submissions.js';

let app: TestApp;
let ven: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  ven = await aFederationAtWork(app, 'VEN');
});
afterAll(() => app.close());

const ANA = '100,F,Ana Prueba,2001-03-04,VEN,11.52,+1.2,Final,1,1';
const EVA = '100,F,Eva Ensayo,2002-05-06,VEN,11.60,+1.2,Final,1,2';
const BEA = '100,F,Bea Bosquejo,1999-09-09,VEN,11.70,+0.2,Semifinal,1,1';
const LUZ = 'LJ,F,Luz Muestra,2000-01-17,VEN,6.01,+0.3,Final,1,1';
const bad = EVA.replace('11.60', 'eleven');
const file = csv(ANA, bad, BEA, LUZ);
const numbers = ({ rows }: SentSubmission) => [rows.accepted, rows.held, rows.rejected];
const verdicts = async (id: string) =>
  (await ven.rows(id)).map(({ verdict, findings }) =>
    findings.some(({ code }) => code === 'kept_back') ? `${verdict} kept_back` : verdict,
  );
const sent = async (acceptance: string, text = file, query = '') => {
  const { id: eventId } = await ven.meet();
  return { eventId, ...(await ven.send(text, { eventId, fields: { acceptance }, query })) };
};

describe('a row that cannot be used', () => {
  it('keeps back only itself when the sender says nothing', async () => {
    const { id: eventId } = await ven.meet();
    const one = await ven.send(file, { eventId });
    expect(numbers(one)).toEqual([3, 0, 1]);
    expect(one).toMatchObject({ acceptance: 'rows' });
  });

  it('keeps back its contest, and no other, when the sender wants that; the report and the file say which row', async () => {
    const one = await sent('disciplines');
    expect(numbers(one)).toEqual([2, 1, 1]);
    expect(await verdicts(one.id)).toEqual(['held kept_back', 'rejected', 'accepted', 'accepted']);
    const { items } = (await ven.get(ven.at(one.id, '/report')).expect(200)).body;
    const kept = items.filter(({ code }: { code: string }) => code === 'kept_back');
    expect(kept).toMatchObject([{ row: 2, text: 'row 3', severity: 'warning' }]);
    const { text } = await ven.get(ven.at(one.id, '/annotated')).expect(200);
    const lines = text.split('\r\n');
    expect(lines[1]).toContain('kept_back');
    expect(lines[3]).not.toContain('kept_back');
    await ven.post(ven.at(one.id, '/approve')).expect(200);
    expect((await ven.settled(one.id)).rows).toMatchObject({ published: 2 });
  });

  it('keeps back everything when the sender wants all or nothing, and nobody publishes a part', async () => {
    const one = await sent('all');
    expect(numbers(one)).toEqual([0, 3, 1]);
    expect(one.status).toBe('needs_review');
    const { body } = await ven.post(ven.at(one.id, '/approve')).expect(409);
    expect(body.code).toBe('conflict');
    const corrected = await ven.published(csv(ANA, EVA, BEA, LUZ), {
      eventId: one.eventId,
      fields: { acceptance: 'all' },
    });
    expect(corrected.status).toBe('published');
    expect(numbers(corrected)).toEqual([4, 0, 0]);
  });

  it('keeps back everything where its contest cannot be told', async () => {
    expect(numbers(await sent('disciplines', csv(ANA, LUZ, bad.replace('100', 'Dancing'))))).toEqual([
      0, 2, 1,
    ]);
  });
});

describe('what is kept back', () => {
  it.each(['disciplines', 'all'])(
    'says the same in a dry run (%s), and when it is sent again',
    async (choice) => {
      const real = await sent(choice);
      const tried = await ven.send(file, {
        eventId: real.eventId,
        fields: { acceptance: choice },
        query: '?dryRun=true',
      });
      expect(tried).toMatchObject({ rows: real.rows, findings: real.findings, status: real.status });
      const report = async (id: string) =>
        (await ven.get(ven.at(id, '/report')).expect(200)).body.items as object[];
      expect(await report(tried.id)).toEqual(await report(real.id));
      const again = await ven.send(file, { eventId: real.eventId, fields: { acceptance: choice } });
      expect(again.id).toBe(real.id);
    },
  );

  it('is free once a person has corrected the row that was the reason, and waits again when that is undone', async () => {
    const one = await sent('disciplines');
    const decide = { decision: 'accept', corrections: { mark: '11.60' } };
    await ven.post(ven.at(one.id, '/rows/3/decision'), decide).expect(200);
    expect(await verdicts(one.id)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    const { body } = await ven.get(ven.at(one.id)).expect(200);
    expect([numbers(body), body.findings.warning]).toEqual([[4, 0, 0], one.findings.warning - 1]);
    await ven.delete(ven.at(one.id, '/rows/3/decision')).expect(200);
    expect((await verdicts(one.id))[0]).toBe('held kept_back');
  });

  it('is only its contest again after an undo, also where the row was not understood at first', async () => {
    const one = await sent('disciplines');
    const before = await ven.rows(one.id);
    const decide = { decision: 'accept', corrections: { mark: '11.60' } };
    await ven.post(ven.at(one.id, '/rows/3/decision'), decide).expect(200);
    await ven.delete(ven.at(one.id, '/rows/3/decision')).expect(200);
    expect(await ven.rows(one.id)).toEqual(before);
    expect(numbers((await ven.get(ven.at(one.id)).expect(200)).body)).toEqual([2, 1, 1]);
  });

  it('is published with the decision that frees it, when the rest is public already', async () => {
    const one = await sent('disciplines');
    await ven.post(ven.at(one.id, '/approve')).expect(200);
    await ven.settled(one.id);
    const decide = { decision: 'accept', corrections: { mark: '11.60' } };
    await ven.post(ven.at(one.id, '/rows/3/decision'), decide).expect(200);
    const rows = await ven.rows(one.id);
    expect(rows.every(({ performanceId }) => performanceId !== null)).toBe(true);
    expect((await ven.get(ven.at(one.id)).expect(200)).body.rows.published).toBe(4);
  });

  it('may be accepted one by one by a person all the same', async () => {
    const one = await sent('disciplines');
    await ven.post(ven.at(one.id, '/rows/2/decision'), { decision: 'accept' }).expect(200);
    expect((await verdicts(one.id))[0]).toContain('accepted');
  });
});

it('an unknown choice is refused with its place', async () => {
  const { id: eventId } = await ven.meet();
  await expect(ven.send(file, { eventId, fields: { acceptance: 'most' } })).rejects.toThrow(
    /422.*acceptance/,
  );
});
