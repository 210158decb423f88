import { startApp, type TestApp } from './support/app.js';
import { seededFile } from './support/meets/judge.js';
import { aFederationAtWork, type SentSubmission } from './support/submissions.js';

const FILES = 24;

let app: TestApp;
let par: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  par = await aFederationAtWork(app, 'PAR');
});
afterAll(() => app.close());

const read = async (id: string, rest: string) => (await par.get(par.at(id, rest)).expect(200)).text;
const outcome = ({ status, rows, findings, version, supersedes }: SentSubmission) => {
  return { status, rows, findings, version, supersedes };
};
const sent = (name: string, bytes: Buffer, eventId: string, query = '') =>
  par.send(bytes, { eventId, name, query }).catch((error: Error) => error.message.slice(0, 3));

describe('a dry run of a generated file', () => {
  it.each(Array.from({ length: FILES }, (_, i) => i + 1))(
    'says to the letter what the commit says, and what it would do (seed %i)',
    async (seed) => {
      const { truth, fileName, bytes } = await seededFile(seed);
      const { startDate, endDate } = truth;
      const { id: eventId } = await par.meet({ startDate, endDate });
      const tried = await sent(fileName, bytes, eventId, '?dryRun=true');
      const real = await sent(fileName, bytes, eventId);
      const taken = (one: SentSubmission | string) => (typeof one === 'string' ? one : 'taken');
      expect(taken(tried)).toBe(taken(real));
      if (typeof tried === 'string' || typeof real === 'string') return;
      expect(outcome(tried)).toEqual(outcome(real));
      for (const rest of [
        '/report?limit=100',
        '/report.csv',
        '/rows?limit=100',
        '/diff?limit=100',
        '/impact',
      ]) {
        const same = (text: string) => text.replaceAll(/"submission":\{[^}]*\}[^}]*\}[^}]*\},/g, '');
        expect(same(await read(tried.id, rest))).toBe(same(await read(real.id, rest)));
      }
      if (real.status !== 'needs_review') return;
      // What the preview counted is what the approval does.
      const impact = JSON.parse(await read(tried.id, '/impact')) as { changes: { added: number } };
      await par.post(par.at(real.id, '/approve'), { confirmed: true }).expect(200);
      await par.settled(real.id);
      const done = JSON.parse(await read(real.id, '/impact')) as { changes: { added: number } };
      expect(done.changes).toEqual(impact.changes);
    },
  );
});
