import type { ServerResponse } from 'node:http';
import { type Answer, aReceiver, type Receiver, status } from '../../test/support/receiver.js';
import type { Bed } from '../bed.js';
import { died, type Experiment, good, until, withWorkers } from '../experiment.js';
import { brokenAnswers, brokenTries, type Delivery } from '../webhook-rules.js';

const SLOWER_THAN_ALLOWED_MS = 40_000;
const ENDLESS_BYTES = 1_000_000_000;
const LONGEST_MS = 150_000;

interface Row extends Delivery {
  outcome: string;
}

/** A receiver that the hub knows. */
interface Endpoint {
  receiver: Receiver;
  id: string;
}

const slow: Answer = (response) =>
  void setTimeout(() => response.writeHead(204).end(), SLOWER_THAN_ALLOWED_MS).unref();

const torn: Answer = (response) => {
  response.writeHead(200, { 'Content-Length': '1000' }).write('the first half');
  setTimeout(() => response.socket?.resetAndDestroy(), 100);
};

class Endless {
  sent = 0;

  readonly answer: Answer = (response: ServerResponse) => {
    const block = Buffer.alloc(65_536);
    const more = (): void => {
      while (!response.destroyed && this.sent < ENDLESS_BYTES) {
        this.sent += block.length;
        if (!response.write(block)) return;
      }
    };
    response.on('drain', more);
    response.writeHead(200);
    more();
  };
}

const hooksOf = ({ client }: Bed): string => `/federations/${client.federationId}/webhooks`;

async function listening(bed: Bed, answer: Answer): Promise<Endpoint> {
  const receiver = await aReceiver();
  receiver.answer = answer;
  const asked = { url: receiver.url, topics: ['submission.published'] };
  const { id } = await bed.asAdmin<{ id: string }>('POST', hooksOf(bed), asked);
  return { receiver, id };
}

async function forget(bed: Bed, { receiver, id }: Endpoint): Promise<void> {
  await bed.asAdmin('DELETE', `${hooksOf(bed)}/${id}`);
  await receiver.close();
}

const rowsOf = async (bed: Bed, { id }: Endpoint): Promise<Row[]> =>
  (
    await bed.ask<Row & { waitsMs: string | null }>(
      `SELECT message_id AS "messageId", attempts, delivered_at IS NOT NULL AS delivered,
         extract(epoch FROM next_try_at - now()) * 1000 AS "waitsMs", coalesce(last_error, CAST(last_status AS text)) AS outcome
       FROM webhook_delivery WHERE webhook_id = '${id}'`,
    )
  ).map((row) => ({ ...row, waitsMs: row.waitsMs === null ? null : Number(row.waitsMs) }));

async function checkRules(bed: Bed, endpoint: Endpoint): Promise<void> {
  const sent = endpoint.receiver.received.map(({ headers, body, atMs }) => ({
    id: String(headers['webhook-id']),
    body,
    atMs,
  }));
  const broken = brokenTries(sent, await rowsOf(bed, endpoint));
  if (broken.length > 0) throw new Error(broken.join('\n  '));
}

/** Waits until so many deliveries have this many tries behind them, all with this outcome. */
async function triedAs(
  bed: Bed,
  endpoint: Endpoint,
  outcome: string,
  tries: number,
  count: number,
): Promise<void> {
  await until(
    `a receiver has answered ${outcome}`,
    async () => {
      const rows = await rowsOf(bed, endpoint);
      return rows.filter((row) => row.attempts >= tries && row.outcome === outcome).length >= count;
    },
    LONGEST_MS,
  );
  await checkRules(bed, endpoint);
}

async function badReceivers(bed: Bed, files: number): Promise<void> {
  const [worker] = bed.workers;
  if (!worker) throw new Error('There is no worker.');
  // Whatever a first file needs is there before memory is looked at.
  await bed.client.insist(bed.url, good(bed));
  await bed.settle();
  const before = worker.peakMb;
  const elsewhere = await listening(bed, status(204));
  await bed.asAdmin('PATCH', `${hooksOf(bed)}/${elsewhere.id}`, { topics: ['submission.failed'] });
  const endless = new Endless();
  const expected: readonly (readonly [outcome: string, tries: number, answer: Answer])[] = [
    ['timeout', 2, slow],
    ['500', 2, status(500)],
    ['302', 2, status(302, { location: elsewhere.receiver.url })],
    ['ECONNRESET', 2, torn],
    ['200', 1, endless.answer],
    ['204', 1, status(204)],
  ];
  const gone = await listening(bed, status(410));
  const endpoints = await Promise.all(expected.map(([, , answer]) => listening(bed, answer)));
  for (let i = 0; i < files; i++) await bed.client.insist(bed.url, good(bed));
  for (const [at, [outcome, tries]] of expected.entries()) {
    const endpoint = endpoints[at];
    if (endpoint) await triedAs(bed, endpoint, outcome, tries, files);
  }
  await triedAs(bed, gone, '410', 1, 1);
  if (gone.receiver.received.length !== 1) throw new Error('W2: who is gone was sent more.');
  const broken = brokenAnswers({
    redirectsFollowed: elsewhere.receiver.received.length,
    endlessBytes: endless.sent,
    tries: files,
    grownMb: worker.peakMb - before,
  });
  if (broken.length > 0) throw new Error(broken.join('\n  '));
  for (const each of [...endpoints, gone, elsewhere]) await forget(bed, each);
}

async function killedSenders(bed: Bed, kills: number): Promise<void> {
  const endpoint = await listening(bed, status(204));
  for (let i = 0; i < kills; i++) {
    await bed.client.insist(bed.url, good(bed));
    await died(bed, await bed.worker({ failpoint: 'webhook.after_send:exit' }));
    await checkRules(bed, endpoint);
  }
  if (endpoint.receiver.received.length < kills) throw new Error('W3: a sender died before it sent.');
  await withWorkers(bed, 1, async () => {
    await bed.settle();
    await triedAs(bed, endpoint, '204', 1, kills);
  });
  const again = (await rowsOf(bed, endpoint)).filter(({ attempts }) => attempts > 1);
  if (again.length === 0) throw new Error('W3: what was on its way at a kill was not sent again.');
  await forget(bed, endpoint);
}

export const receivers: Experiment = {
  id: 'X-29',
  about: 'receivers of webhooks that are slow, broken, gone or endless; senders that die after sending',
  isShort: false,
  run: (bed, { rounds }) =>
    bed.under({ WEBHOOKS_ANYWHERE: '1' }, async () => {
      await withWorkers(bed, 1, () => badReceivers(bed, Math.min(rounds, 2)));
      await killedSenders(bed, Math.min(rounds, 5));
    }),
};
