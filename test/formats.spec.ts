import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { signedIn, type SignedIn } from './support/client.js';

const AT = '/api/v1/ingestion/submissions';
interface Submission {
  id: string;
  status: string;
  format: string;
  rows: { received: number; accepted: number; held: number; rejected: number; published: number };
}
interface Format {
  code: string;
  delivers: string;
  example: string | null;
  template: string | null;
}

let app: TestApp;
let sender: SignedIn;
let federationId: string;
const http = () => request(app.getHttpServer());
const as = ({ token }: SignedIn) => ({ Authorization: `Bearer ${token}` });

beforeAll(async () => {
  app = await startApp();
  const federation = await http().get('/api/v1/federations/CHI').expect(200);
  federationId = (federation.body as { id: string }).id;
  sender = await signedIn(app, { role: 'federation', federation: 'CHI' });
});
afterAll(() => app.close());

async function dryRun(bytes: Buffer, fileName: string): Promise<Submission> {
  const { id: eventId } = await aMeet(app, { federationId });
  const sent = http().post(`${AT}?dryRun=true`).set(as(sender)).field({ eventId });
  const { body } = await sent.attach('file', bytes, fileName).expect(202);
  for (let i = 0; i < 600; i++) {
    const answer = await http()
      .get(`${AT}/${(body as Submission).id}`)
      .set(as(sender))
      .expect(200);
    const submission = answer.body as Submission;
    if (!['received', 'processing'].includes(submission.status)) return submission;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The file was not read.');
}

async function download(address: string): Promise<{ bytes: Buffer; fileName: string }> {
  const answer = await http().get(address).buffer(true).responseType('blob').expect(200);
  const fileName = /filename="(.+)"/.exec(answer.headers['content-disposition'] ?? '')?.[1] ?? '';
  return { bytes: answer.body as Buffer, fileName };
}

async function formats(): Promise<Format[]> {
  const { body } = await http().get('/api/v1/ingestion/formats').expect(200);
  return (body as { items: Format[] }).items;
}

describe('formats', () => {
  it('offer an example and a template that pass a dry run as they are', async () => {
    const offered = (await formats()).filter(({ example }) => example !== null);
    expect(offered.length).toBeGreaterThanOrEqual(9);
    for (const { code, delivers, example, template } of offered) {
      for (const address of [example, template]) {
        const { bytes, fileName } = await download(address ?? '');
        const { format, status, rows } = await dryRun(bytes, fileName);
        const { received } = rows;
        const whole = { received, accepted: received, held: 0, rejected: 0, published: 0 };
        const outcomes: Record<string, [string, Submission['rows']]> = {
          results: ['needs_review', whole],
          draft: ['needs_review', { ...whole, accepted: 0, held: received }],
          people: ['rejected', { received: 0, accepted: 0, held: 0, rejected: 0, published: 0 }],
        };
        expect([format, fileName, status, rows]).toEqual([code, fileName, ...(outcomes[delivers] ?? [])]);
        expect(received > 0).toBe(delivers !== 'people');
      }
    }
  });

  it('that have none answer 404, as do unknown ones', async () => {
    for (const code of ['pdf', 'nothing', 'constructor']) {
      await http().get(`/api/v1/ingestion/formats/${code}/example`).expect(404);
    }
  });
});

describe('rules', () => {
  interface Rule {
    code: string;
    message: string;
    suggestion: string;
    example: string | null;
  }
  const rules = async (language: string): Promise<Rule[]> => {
    const { body } = await http().get('/api/v1/ingestion/rules').set('Accept-Language', language).expect(200);
    return (body as { items: Rule[] }).items;
  };

  it('say in four languages what was found and what to do', async () => {
    const [en = [], ...others] = await Promise.all(['en', 'es', 'pt', 'fr'].map(rules));
    for (const other of others) {
      expect(other.map(({ code }) => code)).toEqual(en.map(({ code }) => code));
      const same = other.filter(({ message }, i) => message === en[i]?.message);
      expect(same).toEqual([]);
      expect(other.every(({ suggestion }, i) => suggestion !== '' && suggestion !== en[i]?.suggestion)).toBe(
        true,
      );
    }
    expect(en.find(({ code }) => code === 'mark_implausible')?.example).toBe('95.00 (100 m)');
  });
});
