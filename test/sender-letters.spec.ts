import { startApp, type TestApp } from './support/app.js';
import { letterTo, lettersTo } from './support/letters.js';
import { aFederationAtWork, csv } from './support/submissions.js';
import { ask } from './support/sender.js';

let app: TestApp;
let ecu: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  ecu = await aFederationAtWork(app, 'ECU');
  await ask(app, `UPDATE account SET language = 'es' WHERE id = '${ecu.sender.accountId}'`);
});
afterAll(() => app.close());

const good = '100,F,Ana Prueba,2001-03-04,ECU,11.52,+1.2,Final,1,1';

describe('who sent a file', () => {
  it('is told by letter, in their language, of every step that matters, and once', async () => {
    const { id: eventId } = await ecu.meet();
    const tried = await ecu.send(csv(good), { eventId, query: '?dryRun=true', name: 'intento.csv' });
    expect(tried.status).toBe('needs_review');
    const { id, receipt } = await ecu.send(csv(good), { eventId, name: 'copa.csv' });
    const read = await letterTo(ecu.sender.email, /Se leyeron/);
    expect(read.text).toContain(`copa.csv (recibo ${receipt}): 1 de 1 filas`);
    await ecu.post(ecu.at(id, '/approve')).expect(200);
    await ecu.settled(id);
    expect((await letterTo(ecu.sender.email, /publicados/)).text).toContain('es público: 1 marcas');
    const reason = 'El viento es de otra serie.';
    await ecu.post(ecu.at(id, '/retract'), { reason }).expect(200);
    expect((await letterTo(ecu.sender.email, /retiraron/)).text).toContain(reason);
    await ecu.post(ecu.at(id, '/undo')).expect(200);
    await letterTo(ecu.sender.email, /deshizo/);
    const all = (await lettersTo(ecu.sender.email)).map(({ subject }) => subject);
    expect(all.length).toBe(4);
    expect((await lettersTo(ecu.reviewer.email)).length).toBe(0);
  });

  it('reads the words of a refusal', async () => {
    const { id: eventId } = await ecu.meet();
    const { id } = await ecu.send(csv(good), { eventId, name: 'otra.csv' });
    await ecu.post(ecu.at(id, '/reject'), { reason: 'Falta la final.' }).expect(200);
    const letter = await letterTo(ecu.sender.email, /no se aceptaron/);
    expect(letter.text).toContain('otra.csv');
    expect(letter.text).toContain('Falta la final.');
  });
});
