import { DataSource } from 'typeorm';
import { newId } from '../src/platform/database/id.js';
import { Submission } from '../src/ingestion/submission.entity.js';
import { startApp, type TestApp } from './support/app.js';
import { aSender, ask, count, oneRow, stored } from './support/sender.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ WORKER: '1' });
});
afterAll(() => app.close());

async function settled(id: string): Promise<Submission> {
  for (;;) {
    const now = await stored(app, id);
    if (!['received', 'processing'].includes(now.status)) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a worker that nobody tells', () => {
  it('R-PIPE-26, R-PIPE-09: finds by itself what waits, and what a killed process has left', async () => {
    const sender = await aSender(app);
    const first = await settled(await sender.send(oneRow()));
    expect(first.status).toBe('needs_review');
    // Written past the hub, as by another process whose hint was lost.
    const like = (about: Partial<Submission>) =>
      Object.assign(new Submission(), first, { id: newId(), status: 'received', fence: 0 }, about);
    const fresh = like({ contentKey: 'fresh' });
    const left = like({ contentKey: 'left', attempts: 1, status: 'processing' });
    await app.get(DataSource).getRepository(Submission).insert([fresh, left]);
    await ask(app, `UPDATE submission SET leased_until = '2020-01-01 00:00:00.000' WHERE id = $1`, [left.id]);
    expect((await settled(fresh.id)).status).toBe('needs_review');
    expect((await settled(left.id)).status).toBe('needs_review');
    expect(
      await count(app, 'submission_claim', `submission_id = '${left.id}' AND outcome = 'finished'`),
    ).toBe(1);
  });
});
