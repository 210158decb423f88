import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { aReceiver } from './support/receiver.js';
import { aFederationAtWork, csv } from './support/submissions.js';
import { until } from './support/until.js';

let app: TestApp;
let uru: Awaited<ReturnType<typeof aFederationAtWork>>;
let at: string;
beforeAll(async () => {
  app = await startApp({ WEBHOOKS_ANYWHERE: '0' });
  uru = await aFederationAtWork(app, 'URU');
  at = `/api/v1/federations/${uru.federationId}/webhooks`;
});
afterAll(() => app.close());

const topics = ['submission.received'];

describe('where the hub sends webhooks', () => {
  it.each([
    'https://127.0.0.1/',
    'https://localhost/',
    'https://10.1.2.3/hook',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.1.1/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[64:ff9b::a00:1]/',
    'https://2130706433/',
    'https://8.8.8.8:6379/',
    'https://user:password@8.8.8.8/',
    'https://there-is-no-such-name.invalid/',
  ])('R-PIPE-64 is not %s: refused when it is saved', async (url) => {
    const { body } = await uru.post(at, { url, topics }).expect(422);
    expect(body.errors[0].pointer).toBe('/url');
  });

  it('R-PIPE-64 is looked at again when a connection is made: a name that now means this machine gets none', async () => {
    const receiver = await aReceiver();
    const { port } = new URL(receiver.url);
    for (const host of ['localhost', '127.0.0.1', '[::ffff:127.0.0.1]']) {
      const { body } = await uru.post(at, { url: 'https://8.8.8.8/', topics }).expect(201);
      // As if its name had been given another address after it was saved.
      await app
        .get(DataSource)
        .query('UPDATE webhook SET url = $1 WHERE id = $2', [`http://${host}:${port}/`, body.id as string]);
    }
    const row = '100,F,Ana Prueba,2001-03-04,URU,11.52,+1.2,Final,1,1';
    await uru.send(csv(row), { eventId: (await uru.meet()).id });
    const { body } = await uru.get(at).expect(200);
    for (const { id } of body.items as { id: string }[]) {
      const failed = await until(async () => {
        const { items } = (await uru.get(`${at}/${id}/deliveries`).expect(200)).body;
        return (items as { lastError: string | null }[]).find(({ lastError }) => lastError !== null);
      });
      expect(failed.lastError).toBe('address_not_public');
    }
    expect(receiver.connections).toBe(0);
    await receiver.close();
  });
});
