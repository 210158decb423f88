import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import * as fc from 'fast-check';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { A_DAY, INVENTED, waysToWrite } from './support/days-in-text.js';
import { operationsOf } from './support/from-openapi.js';
import { Asker } from './support/openapi-asker.js';
import { sampleWorld } from './support/openapi-world.js';

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8'),
) as OpenAPIObject;
const open = operationsOf(document).filter(
  ({ method, path, isPublic }) => method === 'GET' && isPublic && !INVENTED.test(path),
);
const CLOSED = /pass(word|phrase)|hash$|secret|token|e-?mail|birth_?(date|day|month)|dateOfBirth/i;
const TRICKS = {
  fields: 'passwordHash,birthDate',
  select: '*',
  include: 'account',
  sort: 'birth_date',
  order: 'birthDate',
  orderBy: 'email',
  relations: 'maker',
  expand: 'identifiers',
  columns: 'birth_date',
};

let app: TestApp;
let asker: Asker;
beforeAll(async () => {
  app = await startApp({ TRUSTED_PROXIES: '1' });
  asker = new Asker(document, await sampleWorld(app));
}, 120_000);
afterAll(() => app.close());

const namesIn = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, each]) => [name, ...namesIn(each)])
    : [];

/** Everything in the tables that nobody may read without a sign-in: days of birth, addresses, hashes. */
async function privateFacts(): Promise<string[]> {
  const query = (sql: string) => app.get(DataSource).query<{ fact: string | Date }[]>(sql);
  const rows = [
    ...(await query('SELECT birth_date AS fact FROM athlete WHERE birth_date IS NOT NULL')),
    ...(await query('SELECT email AS fact FROM account')),
    ...(await query('SELECT password_hash AS fact FROM account')),
  ];
  return rows
    .map(({ fact }) => (fact instanceof Date ? fact.toISOString().slice(0, 10) : fact))
    .flatMap((fact) => (A_DAY.test(fact) ? waysToWrite(fact) : [fact]));
}

describe('public answers with real rows behind them', () => {
  let facts: string[];
  let good = 0;
  beforeAll(async () => {
    facts = await privateFacts();
  });

  it.each(open.map((operation) => [operation.path, operation] as const))(
    'R-AUTH-58 hold no contact, hash, secret or day of birth, whatever a parameter asks for: %s',
    async (_, operation) => {
      const wrong: string[] = [];
      for (const request of fc.sample(asker.requestsOf(operation), { numRuns: 2, seed: 58 })) {
        const plain = await asker.send(operation, request);
        if (plain.status < 300) good += 1;
        const isJson = /^application\/(problem\+)?json$/.test(plain.type);
        const names = isJson ? namesIn(JSON.parse(plain.text)).filter((each) => CLOSED.test(each)) : [];
        const shown = facts.filter((fact) => plain.text.includes(fact));
        if (names.length + shown.length > 0) wrong.push(`shows ${[...names, ...shown].join()}`);
        for (const [trick, value] of Object.entries(TRICKS)) {
          if (operation.parameters.some((each) => each.name === trick)) continue;
          const query = { ...request.query, [trick]: value };
          const tricked = await asker.send(operation, { ...request, query });
          const isSame = tricked.status === plain.status && sameBut(tricked.text, plain.text);
          if (tricked.status !== 400 && !isSame) wrong.push(`?${trick} answers ${tricked.status}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('were looked at with rows that hold such things', () => {
    expect(facts.filter((fact) => A_DAY.test(fact)).length).toBeGreaterThan(5);
    expect(waysToWrite('2001-03-04')).toEqual(
      expect.arrayContaining(['04/03/2001', '3/4/2001', '04.03.2001', 'March 4, 2001', '4 de marzo de 2001']),
    );
    expect(facts.filter((fact) => fact.includes('@')).length).toBeGreaterThan(5);
    expect(good).toBeGreaterThan(open.length);
  });

  it('R-AUTH-58 are sorted by no other column: an order that is not offered is refused', async () => {
    const sorted = operationsOf(document).flatMap(({ path, parameters }) =>
      parameters
        .filter(({ name }) => /^(order|sort)/i.test(name))
        .map(({ name, schema }) => [path, name, Array.isArray(schema.enum)]),
    );
    expect(sorted.filter(([, , isChoice]) => !isChoice)).toEqual([]);
  });
});

/** The same answer, whatever request it was. */
function sameBut(one: string, other: string): boolean {
  const without = (text: string) => text.replaceAll(/"requestId":"[^"]+"/g, '');
  return without(one) === without(other);
}
