import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReportView } from '../ingestion/reports.dto.js';
import type { SubmissionView } from '../ingestion/submissions.dto.js';

const LONGEST_WAIT_MS = 120_000;

/** The hub answered with a problem. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type Headers = Record<string, string>;
/** What comes as JSON: a view of the hub with its moments as texts. */
export type Json<View> = { [Key in keyof View]: View[Key] extends Date ? string : View[Key] };
export type SentSubmission = Json<SubmissionView>;

export interface Sending {
  path: string;
  eventId?: string;
  federationId?: string;
  mapping?: string;
  /** `rows`, `disciplines` or `all`. */
  acceptance?: string;
  dryRun?: boolean;
}

/** The hub over HTTP, for one caller. */
export class HubClient {
  constructor(
    readonly url: string,
    private readonly credentials: () => Promise<Headers> | Headers = () => ({}),
    private readonly language = 'en',
  ) {}

  async get<Answer>(path: string): Promise<Answer> {
    return (await (await this.fetch('GET', path)).json()) as Answer;
  }

  async post<Answer>(path: string, body: object = {}): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    return (await (await this.fetch('POST', path, { body: JSON.stringify(body), headers })).json()) as Answer;
  }

  /** The same file sent twice is the same submission: the key is made of its content. */
  async submit(sending: Sending): Promise<SentSubmission> {
    const { path, eventId, federationId, mapping, acceptance, dryRun = false } = sending;
    const form = new FormData();
    if (eventId) form.set('eventId', eventId);
    if (federationId) form.set('federationId', federationId);
    if (mapping) form.set('mapping', mapping);
    if (acceptance) form.set('acceptance', acceptance);
    form.set('file', await openAsBlob(path), basename(path));
    const natural = [eventId, federationId, mapping, String(dryRun), acceptance].join('|');
    const key = createHash('sha256')
      .update(await readFile(path))
      .update(natural)
      .digest('hex');
    const headers = { 'idempotency-key': key };
    const address = `ingestion/submissions${dryRun ? '?dryRun=true' : ''}`;
    return (await (await this.fetch('POST', address, { body: form, headers })).json()) as SentSubmission;
  }

  submission(id: string): Promise<SentSubmission> {
    return this.get(`ingestion/submissions/${id}`);
  }

  /** Every finding of a submission, page by page. */
  async *findings(id: string): AsyncGenerator<ReportView['items'][number]> {
    for (let cursor: string | null = ''; cursor !== null;) {
      const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: ReportView = await this.get(`ingestion/submissions/${id}/report?limit=100${after}`);
      yield* page.items;
      cursor = page.next;
    }
  }

  async download(path: string): Promise<ReadableStream<Uint8Array>> {
    const { body } = await this.fetch('GET', path);
    if (!body) throw new Error('The hub answered with nothing.');
    return body;
  }

  private async fetch(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      'accept-language': this.language,
      ...(init.headers as Headers),
      ...(await this.credentials()),
    };
    const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
    const request = { ...init, method, headers, signal };
    const answer = await fetch(`${this.url}/api/v1/${path}`, request).catch((error: unknown) => {
      throw new Error(`The hub at ${this.url} cannot be reached.`, { cause: error });
    });
    if (!answer.ok) throw await refusal(answer);
    return answer;
  }
}

async function refusal(answer: Response): Promise<Refused> {
  const text = await answer.text();
  try {
    const { code, title, detail, errors } = JSON.parse(text) as Partial<Problem>;
    const places = errors?.map(({ pointer, message }) => `\n  ${pointer} ${message}`).join('') ?? '';
    return new Refused(answer.status, code ?? '', `${detail ?? title ?? answer.statusText}${places}`);
  } catch {
    return new Refused(answer.status, '', `The hub answered ${answer.status} ${answer.statusText}.`);
  }
}

interface Problem {
  code: string;
  title: string;
  detail: string;
  errors: { pointer: string; message: string }[];
}
