import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccountsService } from '../../src/accounts/accounts.service.js';
import type { DemoAccounts } from '../../src/demo/demo-accounts.js';
import { publishSampleMeet } from '../../src/demo/sample-meet.js';
import type { TestApp } from './app.js';
import { type Caller, callers } from './callers.js';
import { PASSWORD, signedIn } from './client.js';
import { accessRows } from './access-matrix.data.js';
import type { Operation } from './from-openapi.js';
import type { KnownValues } from './openapi-values.js';
import { aFederationAtWork } from './submissions.js';

const SAMPLE = join(import.meta.dirname, '../../../samples/sprints.csv');
const OWN_ROUTES = /\/(auth|accounts\/me)(\/|$)/;
type Item = Record<string, string>;
type Headers = Record<string, string>;

const callersOf = (operation: Operation): string[] => {
  const row = accessRows.find(({ route }) => route === `${operation.method} ${operation.path}`);
  return (row?.callers ?? 'A').split('').filter((each) => 'okA-'.includes(each));
};

/** A hub with the sample meet, a file that waits for review, and people of every role. */
export async function sampleWorld(app: TestApp) {
  const url = await app.getUrl();
  const meet = await publishSampleMeet(url, await demoPeople(app.get(AccountsService)));
  const jamaica = await aFederationAtWork(app, 'JAM');
  const waiting: string[] = [];
  for (const surname of ['Palmarena', 'Cocotero', 'Mangora', 'Riofingido']) {
    const content = readFileSync(SAMPLE, 'utf8').replace('Palmarena', `${surname}s`);
    waiting.push((await jamaica.send(content, { eventId: (await jamaica.meet()).id })).id);
  }
  const headersOf = await callers(app, 'JAM');
  const known = await knownValues(app, url, { meet, waiting, federationId: jamaica.federationId });

  const squads = await squadsOf(url, await headersOf('A'));

  const kept = new Map<string, Headers>();
  /** Headers of somebody who may come in; where a request can change their own account, of somebody new. */
  const headersFor = async (operation: Operation, pick: number, changes: boolean): Promise<Headers> => {
    const isOwn = !operation.isPublic && OWN_ROUTES.test(operation.path);
    const name = isOwn ? 'own' : (callersOf(operation)[pick % callersOf(operation).length] ?? 'A');
    const before = kept.get(name);
    if (before && !(isOwn && changes)) return before;
    const made = isOwn
      ? { Authorization: `Bearer ${(await signedIn(app)).token}` }
      : await headersOf(name as Caller);
    if (!(isOwn && changes)) kept.set(name, made);
    return made;
  };
  return { url, known: (name: string) => (name === 'squads' ? squads : known(name)), headersFor };
}

async function squadsOf(url: string, who: Headers): Promise<string[]> {
  const ids: string[] = [];
  for (const name of ['Sprints', 'Jumps', 'Throws']) {
    const headers = { ...who, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ name });
    const made = await fetch(`${url}/api/v1/squads`, { method: 'POST', headers, body });
    ids.push(((await made.json()) as { id: string }).id);
  }
  return ids;
}

async function demoPeople(accounts: AccountsService): Promise<DemoAccounts> {
  const person = (name: string) => ({ email: `${name.toLowerCase()}@hub.example`, name, password: PASSWORD });
  const people = { admin: person('Admin'), sender: person('Sender'), reviewer: person('Reviewer') };
  await accounts.makeAdmin(people.admin.email, people.admin.name, PASSWORD);
  for (const officer of [people.sender, people.reviewer]) {
    await accounts.make({ ...officer, role: 'federation', language: 'es' });
  }
  return people;
}

async function knownValues(
  app: TestApp,
  url: string,
  about: {
    meet: { eventId: string; submissions: Item[] | object[] };
    waiting: string[];
    federationId: string;
  },
): Promise<KnownValues> {
  const items = async (path: string): Promise<Item[]> =>
    ((await (await fetch(`${url}/api/v1/${path}`)).json()) as { items: Item[] }).items;
  const idsOf = async (path: string) => (await items(path)).flatMap(({ id }) => (id ? [id] : []));
  const athletes = await idsOf('athletes?limit=20');
  const results = (await (await fetch(`${url}/api/v1/athletes/${athletes[0]}/performances`)).json()) as {
    items: Item[];
  };
  const performances = results.items.flatMap(({ id }) => (id ? [id] : []));
  const accounts = [await signedIn(app), await signedIn(app)].map(({ accountId }) => accountId);
  const submissions = [
    ...about.waiting,
    ...about.meet.submissions.map((each) => (each as { id: string }).id),
  ];
  const values: Record<string, readonly string[]> = {
    federations: [about.federationId],
    federationId: [about.federationId],
    federation: ['JAM', about.federationId],
    events: [about.meet.eventId],
    event: [about.meet.eventId],
    eventId: [about.meet.eventId],
    athletes,
    athlete: athletes,
    athleteId: athletes,
    otherId: athletes,
    duplicateId: athletes,
    performances,
    performance: performances,
    performanceId: performances,
    accounts,
    accountId: accounts,
    submissions,
    submissionId: submissions,
    supersedes: submissions,
    discipline: ['100', '200', 'LJ', 'HJ'],
    sex: ['M', 'F'],
    nation: ['JAM', 'BAH'],
    country: ['JAM', 'ARG'],
    timeZone: ['America/Jamaica'],
    row: ['1', '2'],
    number: ['1'],
    mark: ['10.40', '1:27.51'],
    disciplines: ['100', 'LJ'],
    formats: ['csv', 'finishlynx-lif', 'wa-json'],
    receipts: about.meet.submissions.map((each) => (each as { receipt: string }).receipt),
  };
  return (name) => values[name] ?? [];
}
