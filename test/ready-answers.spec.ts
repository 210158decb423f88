import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';

let app: TestApp;
const http = () => request(app.getHttpServer());
const list = () => http().get('/api/v1/events?limit=100').expect(200);
beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
});
afterAll(() => app.close());

describe('ready answers', () => {
  it('are the same bytes and ETag as the first answer, and 304 to who has them', async () => {
    const [first, second] = [await list(), await list()];
    expect(second.text).toBe(first.text);
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    const etag = String(first.headers['etag']);
    await http().get('/api/v1/events?limit=100').set('If-None-Match', etag).expect(304);
  });

  it('never show an older list after a change was committed', async () => {
    for (let i = 0; i < 20; i++) {
      await list();
      const { id } = await aMeet(app, { name: `Copa ${i}` });
      const { body } = await list();
      expect((body as { items: { id: string }[] }).items.map((meet) => meet.id)).toContain(id);
    }
  });

  it('are apart for each language', async () => {
    const path = '/api/v1/disciplines/HJ';
    const answers = [];
    for (const language of ['es', 'en', 'es', 'en']) {
      answers.push((await http().get(path).set('Accept-Language', language).expect(200)).text);
    }
    expect(answers.slice(0, 2)).toEqual(answers.slice(2));
    expect(answers[0]).not.toBe(answers[1]);
  });
});
