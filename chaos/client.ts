import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sender } from './admin.js';
import type { Entry, Ledger } from './ledger.js';
import type { Payload } from './payloads.js';

const REQUEST_LIMIT_MS = 10_000;

/** Sends files as federations would, each always its own, and writes down what they were told. */
export class LoadClient {
  /** Answers that no client should ever see. */
  readonly impolite: string[] = [];
  /** Requests that had no answer, or one that says nothing of what happened. */
  readonly unanswered: string[] = [];

  constructor(
    private readonly ledger: Ledger,
    private senders: readonly [Sender, ...Sender[]],
  ) {}

  get federationId(): string {
    return this.senders[0].federationId;
  }

  /** From now on these send too. */
  join(others: readonly Sender[]): void {
    this.senders = [...this.senders, ...others];
  }

  /** The same content is always the same federation's. */
  private senderOf({ content }: Payload): Sender {
    const drawn = createHash('sha256').update(content).digest().readUInt32BE(0);
    return this.senders[drawn % this.senders.length] ?? this.senders[0];
  }

  /** One request; unknown outcomes stay `info` until somebody asks again. */
  async send(url: string, payload: Payload): Promise<Entry> {
    const entry = this.ledger.invoke(payload);
    const form = new FormData();
    const { key, federationId } = this.senderOf(payload);
    form.set('federationId', federationId);
    form.set('file', new Blob([payload.content]), 'results.csv');
    try {
      const answer = await fetch(`${url}/api/v1/ingestion/submissions`, {
        method: 'POST',
        headers: { 'X-API-Key': key, 'Idempotency-Key': payload.key },
        body: form,
        signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
      });
      const body = (await answer.json()) as { id?: string; code?: string; detail?: string };
      if (answer.status === 202 && body.id) {
        this.ledger.settle(entry, 'ok', body.id);
        await this.readBack(url, body.id, key);
      } else if (answer.status >= 500 || answer.status === 429) {
        if (!answer.headers.get('retry-after')) this.impolite.push(`${answer.status} without Retry-After`);
        this.unanswered.push(`${payload.key}: ${answer.status} ${body.code}`);
        this.ledger.settle(entry, 'info');
      } else {
        this.ledger.settle(entry, 'fail');
        this.impolite.push(`${payload.key} was refused: ${answer.status} ${body.code} ${body.detail}`);
      }
    } catch (error) {
      this.unanswered.push(`${payload.key}: ${reasonOf(error)}`);
      this.ledger.settle(entry, 'info');
    }
    return entry;
  }

  /** Again with the same key, as an honest client does, until it is known what happened. */
  async insist(url: string, payload: Payload, tries = 60): Promise<Entry> {
    for (let i = 0; i < tries; i++) {
      const entry = await this.send(url, payload);
      if (entry.outcome !== 'info') return entry;
      await sleep(250);
    }
    throw new Error(`${payload.key} got no answer in ${tries} tries.`);
  }

  async insistOnAll(url: string): Promise<void> {
    for (const entry of this.ledger.entries.values()) {
      if (entry.outcome === 'info' || entry.outcome === 'invoked') await this.insist(url, entry.payload);
    }
  }

  /** I14: what was just accepted can be read. An answer that is lost here says nothing. */
  private async readBack(url: string, id: string, key: string): Promise<void> {
    const answer = await fetch(`${url}/api/v1/ingestion/submissions/${id}`, {
      headers: { 'X-API-Key': key },
      signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
    }).catch((error: unknown) => void this.unanswered.push(`${id}: ${reasonOf(error)}`));
    await answer?.arrayBuffer().catch(() => null);
    if (answer && answer.status >= 500) this.unanswered.push(`${id}: ${answer.status}`);
    if (answer && answer.status !== 200 && answer.status < 500)
      this.impolite.push(`I14: ${id} is ${answer.status}`);
  }
}

/** `fetch` says what went wrong in the cause of its error. */
const reasonOf = (error: unknown): string => String((error as Error).cause ?? error);
