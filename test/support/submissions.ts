import request from 'supertest';
import type { TestApp } from './app.js';
import { aMeet } from './builders.js';
import { signedIn, type SignedIn } from './client.js';

export const SUBMISSIONS = '/api/v1/ingestion/submissions';
export const HEADER = 'discipline,sex,name,birth,nation,mark,wind,round,heat,place';
export const csv = (...rows: string[]): string => [HEADER, ...rows].join('\n');

export interface SentSubmission {
  id: string;
  status: string;
  version: number;
  supersedes: string | null;
  supersededBy: string | null;
  rows: { received: number; accepted: number; held: number; rejected: number };
  findings: { error: number; warning: number; justified: number; info: number };
  receipt: string;
}
export interface SentRow {
  row: number;
  verdict: string;
  raw: string;
  understood: { mark: string; name: string; wind: number | null } | null;
  findings: { code: string; message: string }[];
  athleteId: string | null;
  candidates: { id: string; name: string; birth: string; bits: number | null; gate: string | null }[];
  decision: { decision: string; corrections: object; reason: string | null; decidedBy: string } | null;
  performanceId: string | null;
}

const as = ({ token }: SignedIn) => ({ Authorization: `Bearer ${token}` });
const at = (id: string, rest = '') => `${SUBMISSIONS}/${id}${rest}`;

/** A federation with somebody who sends and somebody who reviews. */
export async function aFederationAtWork(app: TestApp, code: string) {
  const http = () => request(app.getHttpServer());
  const { body } = await http().get(`/api/v1/federations/${code}`).expect(200);
  const federationId = (body as { id: string }).id;
  const sender = await signedIn(app, { role: 'federation', federation: code });
  const reviewer = await signedIn(app, { role: 'federation', federation: code });

  const get = (path: string, who = reviewer) => http().get(path).set(as(who));
  const post = (path: string, sent: object = {}, who = reviewer) => http().post(path).set(as(who)).send(sent);
  const patch = (path: string, sent: object, who = reviewer) => http().patch(path).set(as(who)).send(sent);
  const put = (path: string, sent: object, who = reviewer) => http().put(path).set(as(who)).send(sent);
  const remove = (path: string, who = reviewer) => http().delete(path).set(as(who));
  const meet = (about: Parameters<typeof aMeet>[1] = {}) => aMeet(app, { federationId, ...about });

  async function settled(id: string): Promise<SentSubmission> {
    for (let i = 0; i < 400; i++) {
      const answer = await get(at(id), sender).expect(200);
      const submission = answer.body as SentSubmission;
      if (!['received', 'processing', 'approved'].includes(submission.status)) return submission;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The submission did not settle.');
  }

  async function send(
    content: Buffer | string,
    about: { eventId?: string; name?: string; query?: string; fields?: Record<string, string> } = {},
  ): Promise<SentSubmission> {
    const sent = http()
      .post(`${SUBMISSIONS}${about.query ?? ''}`)
      .set(as(sender));
    if (about.eventId) void sent.field('eventId', about.eventId);
    for (const [name, value] of Object.entries(about.fields ?? {})) void sent.field(name, value);
    const answer = await sent.attach('file', Buffer.from(content), about.name ?? 'results.csv');
    if (answer.status !== 202) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return settled((answer.body as SentSubmission).id);
  }

  async function published(content: Buffer | string, about: Parameters<typeof send>[1] = {}) {
    const { id } = await send(content, about);
    await post(at(id, '/approve'));
    return settled(id);
  }

  const rows = async (id: string, query = ''): Promise<SentRow[]> => {
    const answer = await get(at(id, `/rows${query}`)).expect(200);
    return (answer.body as { items: SentRow[] }).items;
  };
  return {
    http,
    as,
    at,
    get,
    post,
    put,
    patch,
    delete: remove,
    meet,
    settled,
    send,
    published,
    rows,
    sender,
    reviewer,
    federationId,
  };
}
