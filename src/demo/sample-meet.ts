import { fileURLToPath } from 'node:url';
import type { TokensView } from '../accounts/auth.dto.js';
import { HubClient, Refused, type SentSubmission } from '../cli/client.js';
import { watch } from '../cli/submit.js';
import type { DemoAccount, DemoAccounts } from './demo-accounts.js';

const FEDERATION = 'JAM';
const FILES = ['sprints.csv', '031-1-01.lif', 'wa-import.json'];
const MEET = {
  name: 'Copa Muestra',
  venue: 'Estadio de Muestra',
  city: 'Ciudad Muestra',
  country: 'JAM',
  timeZone: 'America/Jamaica',
  startDate: '2026-05-16',
  endDate: '2026-05-17',
  level: 'regional',
  environment: 'outdoor',
};

export interface SampleMeet {
  eventId: string;
  submissions: SentSubmission[];
}

/** Lets a federation announce a meet, send its three files, review and publish them: all over HTTP. */
export async function publishSampleMeet(url: string, people: DemoAccounts): Promise<SampleMeet> {
  const admin = await signedIn(url, people.admin);
  const federation = await admin.get<{ id: string }>(`federations/${FEDERATION}`);
  for (const { email } of [people.sender, people.reviewer]) {
    await admin.post(`federations/${federation.id}/members`, { email }).catch(ignoreMember);
  }
  const [sender, reviewer] = [await signedIn(url, people.sender), await signedIn(url, people.reviewer)];
  const event = await sender.post<{ id: string }>('events', { ...MEET, federationId: federation.id });
  const submissions: SentSubmission[] = [];
  for (const name of FILES) {
    const path = fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url));
    const sent = await sender.submit({ path, eventId: event.id });
    submissions.push(await published(reviewer, sent));
  }
  return { eventId: event.id, submissions };
}

async function published(reviewer: HubClient, sent: SentSubmission): Promise<SentSubmission> {
  const read = await watch(reviewer, sent, ['received', 'processing']);
  if (read.status !== 'needs_review') throw new Error(`${read.fileName} is ${read.status}: ${read.reason}`);
  const approved = await reviewer.post<SentSubmission>(`ingestion/submissions/${sent.id}/approve`);
  const done = await watch(reviewer, approved, ['approved']);
  if (done.status !== 'published') throw new Error(`${done.fileName} is ${done.status}: ${done.reason}`);
  return done;
}

async function signedIn(url: string, { email, password }: DemoAccount): Promise<HubClient> {
  const { accessToken } = await new HubClient(url).post<TokensView>('auth/login', { email, password });
  return new HubClient(url, () => ({ authorization: `Bearer ${accessToken}` }));
}

/** After an interrupted start the officer is a member already. */
function ignoreMember(error: unknown): void {
  if (!(error instanceof Refused && error.status === 409)) throw error;
}
