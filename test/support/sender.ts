import { createHash } from 'node:crypto';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Worker } from '../../src/ingestion/worker.js';
import { Submission } from '../../src/ingestion/submission.entity.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { TestApp } from './app.js';
import { aMeet } from './builders.js';
import { signedIn, type SignedIn } from './client.js';

export const HEADER = 'discipline,sex,name,birth,nation,mark,wind,round,heat,place';
const AT = '/api/v1/ingestion/submissions';

export interface Sent {
  id: string;
  status: string;
}

const as = ({ token }: SignedIn) => ({ Authorization: `Bearer ${token}` });

/** An officer of a federation who sends files; the worker is led by hand. */
export async function aSender(app: TestApp, federation = 'CHI') {
  const officer = await signedIn(app, { role: 'federation', federation });
  const reviewer = await signedIn(app, { role: 'federation', federation });
  const found = await request(app.getHttpServer()).get(`/api/v1/federations/${federation}`).expect(200);
  const { id: federationId } = found.body as { id: string };
  const post = (path = '') => request(app.getHttpServer()).post(`${AT}${path}`);
  return {
    officer,
    federationId,
    meet: async () => (await aMeet(app, { federationId })).id,
    /** The request, not yet sent. */
    sending: (eventId: string, text: string, key?: string) => {
      const sent = post().set(as(officer)).field('eventId', eventId);
      if (key !== undefined) void sent.set('Idempotency-Key', key);
      return sent.attach('file', Buffer.from(text), 'results.csv');
    },
    async send(text: string): Promise<string> {
      const answer = await this.sending(await this.meet(), text).expect(202);
      return (answer.body as Sent).id;
    },
    get: (id: string) => request(app.getHttpServer()).get(`${AT}/${id}`).set(as(officer)),
    approve: (id: string) => post(`/${id}/approve`).set(as(reviewer)),
    retry: (id: string) => post(`/${id}/retry`).set(as(reviewer)),
  };
}

let drawn = 0;
/** A file of one new athlete, whom nobody could take for another. */
export function oneRow(): string {
  drawn += 1;
  const letters = createHash('sha256')
    .update(String(drawn))
    .digest('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
  const name = `${letters.slice(0, 9)} ${letters.slice(9, 18)}`;
  const born = `${1980 + (drawn % 25)}-0${1 + (drawn % 9)}-${10 + (drawn % 18)}`;
  return `${HEADER}\n100,F,${name},${born},CHI,${(11.5 + drawn / 100).toFixed(2)},+1.2,Final,1,1\n`;
}

export const stored = (app: TestApp, id: string): Promise<Submission> =>
  app.get(DataSource).getRepository(Submission).findOneByOrFail({ id });

/**
 * Asks the database, or changes it by hand as another process would: on SQLite, what is written outside a transaction
 * waits for the commit of whoever has one.
 */
export const ask = <Row>(app: TestApp, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  sql.startsWith('SELECT')
    ? app.get(DataSource).query<Row[]>(sql, parameters)
    : app.get(Transactions).run((db) => db.query<Row[]>(sql, parameters));

export async function count(app: TestApp, table: string, where = '1 = 1'): Promise<number> {
  const [row] = await ask<{ n: number | string }>(app, `SELECT count(*) AS n FROM ${table} WHERE ${where}`);
  return Number(row?.n);
}

/** Everything that waits, one after the other, until nothing does. */
export async function workOff(app: TestApp, stop = new AbortController().signal): Promise<void> {
  while (await app.get(Worker).one(stop));
}

/** As if the process had been killed half a minute ago. */
export const forgetLease = (app: TestApp, id: string): Promise<unknown> =>
  ask(app, `UPDATE submission SET leased_until = '2020-01-01 00:00:00.000' WHERE id = $1`, [id]);
