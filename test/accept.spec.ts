import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
});
afterAll(() => app.close());

const http = () => request(app.getHttpServer());

describe('the form of an answer', () => {
  it.each([
    ['federations', 'image/x-canary'],
    ['federations', 'text/csv'],
    ['federations', 'application/json;q=0'],
    ['leaderboards?discipline=100&sex=F', 'image/svg+xml'],
    ['leaderboards.csv?discipline=100&sex=F', 'application/x-ndjson'],
  ])('R-HTTP-21 %s as %s is 406 with the forms that there are, and not echoed', async (path, accept) => {
    const { status, headers, body, text } = await http().get(`/api/v1/${path}`).set('Accept', accept);
    expect([status, body.code]).toEqual([406, 'not_acceptable']);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body.forms).toEqual([path.includes('.csv') ? 'text/csv' : 'application/json']);
    expect(JSON.stringify(headers) + text).not.toContain('x-canary');
  });

  it.each([
    '*/*',
    'text/html, */*;q=0.1',
    'application/*',
    'application/problem+json',
    'text/csv, application/json',
  ])('R-HTTP-21 federations as %s are JSON', async (accept) => {
    const { headers } = await http().get('/api/v1/federations').set('Accept', accept).expect(200);
    expect(headers['content-type']).toMatch(/^application\/json/);
  });

  it('R-HTTP-21 a write that accepts nothing we have has no effect, and a probe is answered', async () => {
    const registration = {
      email: 'unacceptable@example.org',
      name: 'Ana',
      password: 'vento contra em Bogota',
    };
    await http().post('/api/v1/auth/register').set('Accept', 'image/png').send(registration).expect(406);
    await http()
      .post('/api/v1/auth/register')
      .set('Accept', 'image/png, application/json')
      .send({})
      .expect(422);
    await http().get('/health').set('Accept', 'text/plain').expect(200);
  });
});
