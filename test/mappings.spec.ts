import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, type SentSubmission } from './support/submissions.js';

let app: TestApp;
let gua: Awaited<ReturnType<typeof aFederationAtWork>>;
let at: string;
beforeAll(async () => {
  app = await startApp();
  gua = await aFederationAtWork(app, 'GUA');
  at = `/api/v1/federations/${gua.federationId}/mappings`;
});
afterAll(() => app.close());

const HEADER = ['Prueba', 'Rama', 'Quien', 'Nació', 'Crono oficial', 'Obs'];
const row = (mark: string) => `100,F,Ana Prueba,2001-03-04,${mark},nada`;
const file = (mark: string, header = HEADER) => `${header.join(';')}\n${row(mark).replaceAll(',', ';')}\n`;
const mapping = {
  fields: {
    name: { column: 'Quien' },
    birth: { column: 'Nació' },
    mark: { column: 'Crono oficial' },
    nation: { value: 'GUA' },
  },
  ignore: ['Obs'],
};
const report = async ({
  id,
}: SentSubmission): Promise<{ code: string; text: string; suggestion: string }[]> =>
  (await gua.get(gua.at(id, '/report')).expect(200)).body.items;
const codes = async (one: SentSubmission) => (await report(one)).map(({ code }) => code);
const send = async (text: string, more: object = {}) =>
  gua.send(text, { eventId: (await gua.meet()).id, ...more });

describe('a header that the hub does not know', () => {
  it('is answered with the fields that its names are near to', async () => {
    const one = await send('Prueba,Sexxo,Atletta,Resultdo\n100,F,Ana Prueba,11.50\n');
    const near = (await report(one)).filter(({ code }) => code === 'column_unknown');
    expect(near.map(({ text, suggestion }) => [text, suggestion])).toEqual([
      ['Sexxo', 'sex'],
      ['Atletta', 'name'],
      ['Resultdo', 'mark'],
    ]);
  });

  it('is read once its mapping is remembered, however it is written; the report says so, and the dry run too', async () => {
    expect((await send(file('11.51'))).rows.accepted).toBe(0);
    await gua.put(at, { format: 'csv', header: HEADER, mapping }).expect(200);
    const { id: eventId } = await gua.meet();
    const tried = await gua.send(file('11.52'), { eventId, query: '?dryRun=true' });
    const real = await gua.send(file('11.52'), { eventId });
    expect([tried.rows.accepted, real.rows.accepted]).toEqual([1, 1]);
    expect(await codes(real)).toContain('mapping_remembered');
    expect(await report(tried)).toEqual(await report(real));
    const loud = await send(
      file(
        '11.53',
        HEADER.map((name) => name.toUpperCase()),
      ),
    );
    expect(loud.rows.accepted).toBe(1);
    const other = await send(file('11.54', ['Prueba', 'Rama', 'Quien', 'Nació', 'Crono', 'Obs']));
    expect(other.rows.accepted).toBe(0);
  });

  it('stays readable for a person who corrects a row after the mapping is forgotten', async () => {
    const { body } = await gua.put(at, { format: 'csv', header: HEADER, mapping }).expect(200);
    const second = row('once').replace('Ana', 'Eva').replaceAll(',', ';');
    const one = await send(`${file('11.55')}${second}\n`);
    expect([one.rows.accepted, one.rows.rejected]).toEqual([1, 1]);
    await gua.delete(`${at}/${body.id}`).expect(204);
    const decision = { decision: 'accept', corrections: { mark: '11.60' } };
    await gua.post(gua.at(one.id, '/rows/3/decision'), decision).expect(200);
    expect((await gua.rows(one.id))[1]?.understood).toMatchObject({ mark: '11.60', name: 'Eva Prueba' });
    expect((await send(file('11.61'))).rows.accepted).toBe(0);
  });
});

describe('a mapping', () => {
  it('that comes with a file is used for it and remembered by nobody', async () => {
    const sent = { fields: { mapping: JSON.stringify(mapping) } };
    const one = await send(file('11.71'), sent);
    expect([one.rows.accepted, (await codes(one)).includes('mapping_remembered')]).toEqual([1, false]);
    expect((await gua.get(at).expect(200)).body.items).toEqual([]);
  });

  it('is kept once for each header, is listed, and belongs to one federation', async () => {
    await gua.put(at, { format: 'csv', header: HEADER, mapping }).expect(200);
    const { body } = await gua
      .put(at, { format: 'csv', header: HEADER, mapping: { ignore: ['Obs'] } })
      .expect(200);
    const { items } = (await gua.get(at).expect(200)).body;
    expect(items).toEqual([body]);
    const other = await aFederationAtWork(app, 'HON');
    const theirs = at.replace(gua.federationId, other.federationId);
    await other.delete(`${theirs}/${body.id}`).expect(404);
    await other.put(at, { format: 'csv', header: HEADER, mapping }).expect(404);
    const foreign = await other.put(theirs, { format: 'csv', header: HEADER, mapping }).expect(200);
    await gua.delete(`${theirs}/${foreign.body.id}`).expect(404);
    expect((await other.get(theirs).expect(200)).body.items).toHaveLength(1);
    await gua.delete(`${at}/${body.id}`).expect(204);
    await gua.delete(`${at}/${body.id}`).expect(404);
  });

  it('that says nothing known is refused with its place', async () => {
    const wrong = { fields: { speed: { column: 'Crono' } } };
    const { body } = await gua.put(at, { format: 'csv', header: HEADER, mapping: wrong }).expect(422);
    expect(body.errors[0].pointer).toBe('/mapping/fields/speed');
  });
});
