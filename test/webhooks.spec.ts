import { createHmac } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { letterTo } from './support/letters.js';
import { aReceiver, type Received, type Receiver, status } from './support/receiver.js';
import { aFederationAtWork, csv } from './support/submissions.js';
import { until } from './support/until.js';

let app: TestApp;
let per: Awaited<ReturnType<typeof aFederationAtWork>>;
let at: string;
const receivers: Receiver[] = [];
beforeAll(async () => {
  app = await startApp({ WEBHOOKS_ANYWHERE: '1' });
  per = await aFederationAtWork(app, 'PER');
  at = `/api/v1/federations/${per.federationId}/webhooks`;
});
afterEach(async () => {
  for (const { id } of (await per.get(at).expect(200)).body.items) await per.delete(`${at}/${id}`);
  await Promise.all(receivers.splice(0).map((each) => each.close()));
});
afterAll(() => app.close());

interface Made {
  id: string;
  secret: string;
}
interface Delivery {
  id: string;
  messageId: string;
  attempts: number;
  nextTryAt: string | null;
  deliveredAt: string | null;
  lastStatus: number | null;
  lastError: string | null;
}
const ask = (sql: string, parameters: unknown[] = []) => app.get(DataSource).query(sql, parameters);

async function listening(topics = ['submission.received']): Promise<Receiver & { made: Made }> {
  const receiver = await aReceiver();
  receivers.push(receiver);
  const { body } = await per.post(at, { url: receiver.url, topics }).expect(201);
  return Object.assign(receiver, { made: body as Made });
}
let mark = 1_100;
async function sendAFile(): Promise<string> {
  mark += 1;
  const row = `100,F,Ana Prueba,2001-03-04,PER,${(mark / 100).toFixed(2)},+1.2,Final,1,1`;
  return (await per.send(csv(row), { eventId: (await per.meet()).id })).id;
}
const deliveries = async ({ id }: Made): Promise<Delivery[]> =>
  (await per.get(`${at}/${id}/deliveries`).expect(200)).body.items as Delivery[];
const settled = (made: Made, isSo: (one: Delivery) => boolean) =>
  until(async () => (await deliveries(made)).find((one) => isSo(one)));
/** As if the pause were over. */
const hurry = ({ id }: Made) =>
  ask(
    `UPDATE webhook_delivery SET next_try_at = '2020-01-01 00:00:00.000'
       WHERE webhook_id = $1 AND next_try_at IS NOT NULL`,
    [id],
  );
const pauseOf = ({ nextTryAt }: Delivery): number => (Date.parse(nextTryAt ?? '') - Date.now()) / 1000;

function collectGarbage(): void {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
}

const signedBy = (secret: string, { headers, body }: Received): string => {
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
};

describe('an endpoint', () => {
  it('R-PIPE-60 R-PIPE-61 is told of what it asked for, signed with a secret of its own', async () => {
    const one = await listening(['submission.received', 'submission.needs_review']);
    const other = await listening(['submission.needs_review']);
    const id = await sendAFile();
    const [first, second] = await until(() => one.received.length === 2 && one.received);
    expect([JSON.parse(first?.body ?? '').type, JSON.parse(second?.body ?? '').type]).toEqual([
      'submission.received',
      'submission.needs_review',
    ]);
    const [alone] = await until(() => other.received.length === 1 && other.received);
    for (const [secret, got] of [
      [one.made.secret, second],
      [other.made.secret, alone],
    ] as const) {
      if (!got) throw new Error('Nothing came.');
      expect(got.headers['webhook-signature']).toBe(signedBy(secret, got));
      expect(Math.abs(Number(got.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
      const { data } = JSON.parse(got.body);
      expect(data).toMatchObject({ submissionId: id, rows: { received: 1, accepted: 1 }, dryRun: false });
    }
    expect(alone?.headers['webhook-id']).toBe(second?.headers['webhook-id']);
    expect(one.made.secret).not.toBe(other.made.secret);
    expect(JSON.stringify([first, second])).not.toContain('Prueba');
  });

  it('R-PIPE-61 shows its secret once, and the database has it only sealed', async () => {
    const { made } = await listening();
    expect(Buffer.from(made.secret.slice(6), 'base64').length).toBe(32);
    const { text } = await per.get(at).expect(200);
    expect(text).toContain(made.id);
    expect(text).not.toContain('whsec_');
    const [row] = await ask('SELECT * FROM webhook WHERE id = $1', [made.id]);
    expect(JSON.stringify(row)).not.toContain(made.secret.slice(6));
  });

  it('R-PIPE-60 signs with both secrets for a day when it gets a new one', async () => {
    const one = await listening();
    const { body } = await per.post(`${at}/${one.made.id}/secret`).expect(201);
    await sendAFile();
    const [got] = await until(() => one.received.length === 1 && one.received);
    const both = [body.secret as string, one.made.secret].map((each) => got && signedBy(each, got));
    expect(got?.headers['webhook-signature']).toBe(both.join(' '));
    await ask(`UPDATE webhook SET previous_until = '2020-01-01 00:00:00.000' WHERE id = $1`, [one.made.id]);
    await sendAFile();
    const [, next] = await until(() => one.received.length === 2 && one.received);
    expect(next?.headers['webhook-signature']).toBe(next && signedBy(body.secret as string, next));
  });

  it('is changed, switched off and on, and nobody else sees it', async () => {
    const one = await listening();
    await per.patch(`${at}/${one.made.id}`, { enabled: false }).expect(200);
    await sendAFile();
    const { body } = await per.patch(`${at}/${one.made.id}`, { enabled: true }).expect(200);
    expect(body).toMatchObject({ enabled: true, disabledReason: null });
    await sendAFile();
    await until(() => one.received.length === 1);
    const [delivery] = await deliveries(one.made);
    const another = await listening();
    await per.post(`${at}/${another.made.id}/deliveries/${delivery?.id}/replay`).expect(404);
    const foreign = await aFederationAtWork(app, 'BOL');
    await foreign.get(`${at}/${one.made.id}/deliveries`).expect(404);
    const theirs = at.replace(per.federationId, foreign.federationId);
    await foreign.get(`${theirs}/${one.made.id}/deliveries`).expect(404);
    expect((await foreign.get(theirs).expect(200)).body.items).toEqual([]);
  });
});

describe('a try that fails', () => {
  it.each([500, 302, 404])(
    'R-PIPE-63 with %s is made again with the same id and a new time, and no redirect is followed',
    async (code) => {
      const elsewhere = await listening(['submission.failed']);
      const one = await listening();
      one.answer = status(code, { location: elsewhere.url });
      await sendAFile();
      const failed = await settled(one.made, ({ lastStatus }) => lastStatus === code);
      expect(failed).toMatchObject({ attempts: 1, deliveredAt: null });
      expect(pauseOf(failed)).toBeLessThan(6);
      one.answer = status(200);
      await hurry(one.made);
      const done = await settled(one.made, ({ deliveredAt }) => deliveredAt !== null);
      expect(done).toMatchObject({ attempts: 2, nextTryAt: null, lastStatus: 200 });
      const ids = one.received.map(({ headers }) => headers['webhook-id']);
      expect(ids).toEqual([failed.messageId, failed.messageId]);
      expect(one.received.map(({ body }) => body)[1]).toBe(one.received[0]?.body);
      expect(elsewhere.received).toEqual([]);
    },
  );

  it.each([429, 502, 503, 504])(
    'R-PIPE-63 with %s gives the receiver the time that it asks for',
    async (code) => {
      const one = await listening();
      one.answer = status(code, { 'retry-after': '3600' });
      await sendAFile();
      const failed = await settled(one.made, ({ lastStatus }) => lastStatus === code);
      expect(pauseOf(failed)).toBeGreaterThan(3_500);
      await sendAFile();
      await until(async () => (await deliveries(one.made)).length === 2);
      await hurry(one.made);
      const { pausedUntil } = (await per.get(at).expect(200)).body.items[0];
      expect(Date.parse(pausedUntil) - Date.now()).toBeGreaterThan(3_500_000);
      expect(one.received.length).toBe(1);
    },
  );

  it('R-PIPE-63 with 410 switches the endpoint off and tells its owner', async () => {
    const one = await listening();
    one.answer = status(410);
    await sendAFile();
    await settled(one.made, ({ lastStatus }) => lastStatus === 410);
    const { body } = await per.get(at).expect(200);
    expect(body.items[0]).toMatchObject({ enabled: false, disabledReason: 'gone' });
    const letter = await letterTo(per.reviewer.email, /webhook/);
    expect(letter.text).toContain(new URL(one.url).host);
    expect(letter.text).not.toContain('t0ken');
  });

  it('R-PIPE-63 for the tenth time is the last; days of failing switch the endpoint off; a person sends it again', async () => {
    const one = await listening();
    one.answer = status(500);
    await sendAFile();
    await settled(one.made, ({ attempts, lastStatus }) => attempts === 1 && lastStatus === 500);
    await ask('UPDATE webhook_delivery SET attempts = 9 WHERE webhook_id = $1', [one.made.id]);
    await ask(`UPDATE webhook SET failing_since = '2020-01-01 00:00:00.000' WHERE id = $1`, [one.made.id]);
    await hurry(one.made);
    const given = await settled(one.made, ({ attempts, nextTryAt }) => attempts === 10 && nextTryAt === null);
    expect(given.deliveredAt).toBeNull();
    expect((await per.get(at).expect(200)).body.items[0].disabledReason).toBe('failing');
    one.answer = status(204);
    await per.patch(`${at}/${one.made.id}`, { enabled: true }).expect(200);
    await per.post(`${at}/${one.made.id}/deliveries/${given.id}/replay`).expect(202);
    await settled(one.made, ({ deliveredAt }) => deliveredAt !== null);
    expect(one.received.at(-1)?.headers['webhook-id']).toBe(given.messageId);
  });

  it('R-PIPE-63 comes again when whoever sent it died before noting the answer', async () => {
    const one = await listening();
    await sendAFile();
    const { id, messageId } = await settled(one.made, ({ deliveredAt }) => deliveredAt !== null);
    await ask(
      `UPDATE webhook_delivery SET next_try_at = '2020-01-01 00:00:00.000', delivered_at = NULL WHERE id = $1`,
      [id],
    );
    await until(() => one.received.length === 2);
    expect(one.received[1]?.headers['webhook-id']).toBe(messageId);
  });
});

describe('what a receiver answers', () => {
  it('R-PIPE-65 is taken in up to a thousand bytes and kept nowhere', async () => {
    const one = await listening();
    let sent = 0;
    one.answer = (response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && sent < 200_000_000) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536, 'leak '))) break;
        }
      };
      response.on('drain', more);
      more();
    };
    await sendAFile();
    const done = await settled(one.made, ({ deliveredAt }) => deliveredAt !== null);
    expect(JSON.stringify(done)).not.toContain('leak');
    expect(sent).toBeLessThan(20_000_000);
    const rows = await ask('SELECT * FROM webhook_delivery WHERE webhook_id = $1', [one.made.id]);
    expect(JSON.stringify(rows)).not.toContain('leak');
  });

  it('R-PIPE-65 may be cut in the middle or never come: that is a failure like others', async () => {
    const one = await listening();
    one.answer = (response) => void response.socket?.destroy();
    await sendAFile();
    const failed = await settled(one.made, ({ lastError }) => lastError !== null);
    expect(failed).toMatchObject({ lastStatus: null, lastError: 'ECONNRESET', attempts: 1 });
  });

  it('R-PIPE-63 R-PIPE-65 is waited for 15 seconds, and meanwhile others are sent theirs', async () => {
    const slow = await listening();
    slow.answer = () => undefined;
    const quick = await listening();
    await sendAFile();
    await until(() => quick.received.length === 1);
    expect((await deliveries(slow.made))[0]?.lastError).toBeNull();
    // A clock that nobody holds is collected, and then nobody stops waiting.
    collectGarbage();
    const failed = await settled(slow.made, ({ lastError }) => lastError !== null);
    expect(failed).toMatchObject({ lastStatus: null, lastError: 'timeout' });
  }, 40_000);
});

describe('an address', () => {
  it('is refused with what is wrong about it', async () => {
    for (const url of ['hooks', 'ftp://a.example/', '']) {
      const { body } = await per.post(at, { url, topics: ['submission.published'] }).expect(422);
      expect(body.errors[0].pointer).toBe('/url');
    }
    const { body } = await per.post(at, { url: 'https://8.8.8.8/', topics: ['athlete.born'] }).expect(422);
    expect(body.errors[0].pointer).toBe('/topics');
  });
});
