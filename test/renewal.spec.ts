import type { TestApp } from './support/app.js';
import type { aSender } from './support/sender.js';

// The failpoint is read when its module is loaded, so everything of the hub is loaded after this line.
process.env['FAILPOINT'] = 'lease.before_renew:throw';
const { startApp } = await import('./support/app.js');
const sender = await import('./support/sender.js');
const { Worker } = await import('../src/ingestion/worker.js');

const NEVER = new AbortController().signal;
const FASTER = 2_000;

let app: TestApp;
let chile: Awaited<ReturnType<typeof aSender>>;
beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
  chile = await sender.aSender(app);
});
afterAll(async () => {
  await app.close();
  delete process.env['FAILPOINT'];
});

describe('R-PIPE-18: a renewal that fails', () => {
  it('ends neither the work nor the process, and the next one comes', async () => {
    const id = await chile.send(sender.oneRow());
    const usual = globalThis.setInterval;
    let renewals = 0;
    const sooner = (work: () => void, ms: number) =>
      usual(() => {
        renewals += 1;
        work();
      }, ms / FASTER);
    try {
      globalThis.setInterval = sooner as typeof setInterval;
      expect(await app.get(Worker).one(NEVER)).toBe(true);
    } finally {
      globalThis.setInterval = usual;
    }
    expect(renewals).toBeGreaterThan(1);
    expect(await sender.stored(app, id)).toMatchObject({ status: 'needs_review', attempts: 0, crashes: 0 });
    expect(await sender.count(app, 'submission_claim', `submission_id = '${id}'`)).toBe(1);
  });
});
