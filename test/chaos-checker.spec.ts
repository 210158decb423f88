import { createHash } from 'node:crypto';
import request from 'supertest';
import { always, atRest } from '../chaos/invariants.js';
import type { Entry } from '../chaos/ledger.js';
import { type Payload, Payloads } from '../chaos/payloads.js';
import { brokenAnswers, brokenTries, type Delivery, type Taken, type Try } from '../chaos/webhook-rules.js';
import { AuditLog } from '../src/accounts/audit.js';
import { Outbox } from '../src/platform/bus/outbox.js';
import { startApp, type TestApp } from './support/app.js';
import { aSender, ask, type Sent, workOff } from './support/sender.js';

let app: TestApp;
const entries: Entry[] = [];
const asked = <Row extends object>(sql: string): Promise<Row[]> => ask<Row>(app, sql);

beforeAll(async () => {
  app = await startApp({ WORKER: '0' });
  const { federationId, officer } = await aSender(app);
  await ask(app, `UPDATE federation SET publishes_unreviewed = true WHERE id = $1`, [federationId]);
  const payloads = new Payloads(7);
  const send = async (payload: Payload): Promise<void> => {
    const answer = await request(app.getHttpServer())
      .post('/api/v1/ingestion/submissions')
      .set('Authorization', `Bearer ${officer.token}`)
      .set('Idempotency-Key', payload.key)
      .field('federationId', federationId)
      .attach('file', Buffer.from(payload.content), 'results.csv');
    const sha256 = createHash('sha256').update(payload.content).digest('hex');
    const isOk = answer.status === 202;
    entries.push({
      payload,
      sha256,
      outcome: isOk ? 'ok' : 'fail',
      wasInfo: false,
      ...(isOk && { id: (answer.body as Sent).id }),
    });
  };
  for (let i = 0; i < 20; i++) await send(payloads.next());
  await workOff(app);
  while ((await app.get(Outbox).relay()) > 0);
});
afterAll(() => app.close());

const published = `(SELECT min(CAST(id AS text)) FROM submission WHERE status = 'published')`;

describe('the checker of the chaos runs', () => {
  it('finds nothing wrong where nothing is', async () => {
    expect(new Set(entries.map(({ payload }) => payload.verdict)).size).toBe(3);
    expect(await atRest(asked, entries)).toEqual([]);
    expect(await app.get(AuditLog).firstFault()).toBeNull();
  });

  it.each([
    [
      'I5',
      'a performance is missing',
      `UPDATE performance SET withdrawn_at = created_at WHERE row = 2`,
      `UPDATE performance SET withdrawn_at = NULL`,
    ],
    ['I10', 'a mark is another', `UPDATE performance SET mark_text = '9.99' WHERE row = 2`, ''],
    [
      'I7',
      'a message was not sent',
      `UPDATE outbox_message SET published_at = NULL`,
      `UPDATE outbox_message SET published_at = created_at`,
    ],
    [
      'I7',
      'a listener did not hear a message',
      `UPDATE heard_message SET listener = 'nobody' WHERE listener = 'webhooks' AND CAST(message_id AS text) =
         (SELECT min(CAST(message_id AS text)) FROM heard_message)`,
      `UPDATE heard_message SET listener = 'webhooks' WHERE listener = 'nobody'`,
    ],
    [
      'I4',
      'somebody still holds a lease',
      `UPDATE submission SET leased_until = created_at WHERE CAST(id AS text) = ${published}`,
      `UPDATE submission SET leased_until = NULL`,
    ],
    [
      'I8',
      'a file is in a state that the log does not tell of',
      `UPDATE submission SET status = 'retracted' WHERE status = 'needs_review'`,
      `UPDATE submission SET status = 'needs_review' WHERE status = 'retracted'`,
    ],
    [
      'I9',
      'a number was given twice',
      `UPDATE submission SET fence = fence - 1 WHERE status = 'published'`,
      `UPDATE submission SET fence = fence + 1 WHERE status = 'published'`,
    ],
    [
      'I11',
      'a file was tried for ever',
      `UPDATE submission SET attempts = 6`,
      `UPDATE submission SET attempts = 0`,
    ],
    [
      'I10',
      'a best is not the best',
      `UPDATE best SET rank_value = rank_value + 1`,
      `UPDATE best SET rank_value = rank_value - 1`,
    ],
  ])('%s: sees that %s', async (id, _, plant, undo) => {
    const marks = await ask<{ id: string; text: string }>(
      app,
      'SELECT id, mark_text AS text FROM performance',
    );
    await ask(app, plant);
    const broken = await atRest(asked, entries);
    if (undo) await ask(app, undo);
    for (const mark of marks)
      await ask(app, 'UPDATE performance SET mark_text = $1 WHERE id = $2', [mark.text, mark.id]);
    expect(broken.filter((each) => each.startsWith(`${id}:`))).not.toEqual([]);
    expect(await atRest(asked, entries)).toEqual([]);
  });

  it('I1, I2, I3: sees that a promise was broken', async () => {
    const [one] = entries.filter(({ payload }) => payload.verdict === 'published');
    if (!one) throw new Error('Nothing was published.');
    const others = entries.filter((each) => each !== one);
    const lost: Entry = { ...one, id: '00000000-0000-7000-8000-000000000000' };
    expect(await always(asked, [...others, lost])).toContainEqual(expect.stringMatching(/^I1: /));
    const denied: Entry = { ...one, outcome: 'fail' };
    expect(
      await always(asked, [...others.filter(({ sha256 }) => sha256 !== one.sha256), denied]),
    ).toContainEqual(expect.stringMatching(/^I2: /));
    await ask(
      app,
      `UPDATE submission SET sha256 = $1, content_key = id WHERE sha256 <> $2 AND status = 'needs_review'`,
      [one.sha256, one.sha256],
    );
    expect(await always(asked, entries)).toContainEqual(expect.stringMatching(/^I3: /));
  });

  it('I13: sees that the end of the log was cut off', async () => {
    const [head] = await ask<{ number: number }>(app, 'SELECT number FROM audit_head');
    await ask(app, `UPDATE audit_head SET number = number + 1, hash = 'forged'`);
    expect(await app.get(AuditLog).firstFault()).toBe((head?.number ?? 0) + 1);
  });
});

describe('the checker of webhooks', () => {
  const sent = (id: string, body: string, seconds: number): Try => ({ id, body, atMs: seconds * 1_000 });
  const arrived: Delivery = { messageId: 'a', attempts: 2, delivered: true, waitsMs: null };
  const tries = [sent('a', 'one', 0), sent('a', 'one', 5)];

  it('finds nothing wrong where nothing is', () => {
    expect(brokenTries([...tries, sent('b', 'two', 0)], [arrived])).toEqual([]);
    expect(brokenTries(tries, [{ ...arrived, delivered: false, waitsMs: 299_000 }])).toEqual([]);
  });

  it.each<[string, string, Try[], Delivery]>([
    ['W1', 'a message came under another id', [...tries, sent('b', 'one', 9)], arrived],
    ['W1', 'a message was another at the second try', [sent('a', 'one', 0), sent('a', 'two', 5)], arrived],
    ['W2', 'it was tried again too soon', [sent('a', 'one', 0), sent('a', 'one', 4)], arrived],
    ['W2', 'it waits too long', tries, { ...arrived, delivered: false, waitsMs: 400_000 }],
    ['W3', 'a try was not counted', tries, { ...arrived, attempts: 1 }],
    ['W3', 'it arrived without being sent', [], arrived],
  ])('%s: sees that %s', (rule, _, all, delivery) => {
    expect(brokenTries(all, [delivery])).toContainEqual(expect.stringMatching(`^${rule}: `));
  });

  const taken: Taken = { redirectsFollowed: 0, endlessBytes: 30_000_000, tries: 2, grownMb: 20 };

  it('lets pass what fits into the buffers of two tries', () => {
    expect(brokenAnswers(taken)).toEqual([]);
  });

  it.each<[string, string, Partial<Taken>]>([
    ['W4', 'a redirect was followed', { redirectsFollowed: 1 }],
    ['W5', 'an answer without end was taken in', { endlessBytes: 41_000_000 }],
    ['W5', 'memory grew with an answer', { grownMb: 65 }],
  ])('%s: sees that %s', (rule, _, defect) => {
    expect(brokenAnswers({ ...taken, ...defect })).toEqual([expect.stringMatching(`^${rule}: `)]);
  });
});
