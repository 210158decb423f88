import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
  token = (await signedIn(app, { federation: 'JAM' })).token;
});
afterAll(() => app.close());

const CSV = Buffer.from('discipline,sex,mark,name\n100,M,10.40,Ana Prueba\n');
const send = (fields: Record<string, string>) => {
  const sent = request(app.getHttpServer())
    .post('/api/v1/ingestion/submissions')
    .set('Authorization', `Bearer ${token}`);
  for (const [name, value] of Object.entries(fields)) void sent.field(name, value);
  return sent.attach('file', CSV, 'results.csv');
};
const nested = (levels: number) => `${'{"fields":'.repeat(levels)}{}${'}'.repeat(levels)}`;

describe('the fields of a form', () => {
  it.each([
    ['a control character in the mapping', { mapping: '{"fields":{"mark":{"column":"a\\u0000b"}}}' }, 400],
    ['a key that reaches prototypes', { mapping: '{"__proto__":{"a":1}}' }, 400],
    ['half a character', { mapping: '{"fields":{"mark":{"column":"\\ud800"}}}' }, 400],
    ['40 levels of objects', { mapping: nested(40) }, 400],
    ['a mapping that is no JSON', { mapping: '{"fields":' }, 422],
    ['a control character in a text', { federationId: 'a\u0001b' }, 400],
    ['an id that is none', { eventId: 'evening' }, 422],
    ['a field that nobody knows', { verdict: 'accepted' }, 422],
  ])('are held to what bodies of JSON are: %s', async (_what, fields, status) => {
    const answer = await send(fields);
    expect([answer.status, answer.headers['content-type']]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
    ]);
  });

  it('take a mapping as JSON text', async () => {
    const { status } = await send({ mapping: '{"fields":{"mark":{"column":"mark"}}}' });
    expect(status).toBe(202);
  });
});
