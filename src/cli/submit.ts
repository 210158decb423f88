import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { HubClient, Sending, SentSubmission } from './client.js';
import { printReport } from './report.js';

const EVERY_MS = 300;
const LONGEST_MS = 10 * 60_000;
const UNDER_WAY = ['received', 'processing'];
const ERRORS_FOUND = 2;

export interface SubmitOptions {
  event?: string;
  federation?: string;
  mapping?: string;
  acceptance?: string;
  dryRun?: boolean;
}

/** Sends a file, waits for its report, shows it; the answer is the exit code. */
export async function submit(
  hub: HubClient,
  path: string,
  { event, federation, mapping, acceptance, dryRun }: SubmitOptions,
): Promise<number> {
  const sending: Sending = { path, eventId: event, federationId: federation, acceptance, dryRun };
  if (mapping) sending.mapping = await readFile(mapping, 'utf8');
  const sent = await hub.submit(sending);
  const done = await watch(hub, sent, UNDER_WAY, (status) => console.error(`${sent.id} ${status}`));
  await printReport(hub, done);
  const isFine = ['needs_review', 'approved', 'published'].includes(done.status);
  return isFine && done.findings.error === 0 ? 0 : ERRORS_FOUND;
}

/** Waits while the submission is in one of these states, and says each new one. */
export async function watch(
  hub: HubClient,
  sent: SentSubmission,
  underWay: readonly string[],
  say: (status: string) => void = () => undefined,
): Promise<SentSubmission> {
  const until = Date.now() + LONGEST_MS;
  let said = '';
  for (let now = sent; ; now = await hub.submission(sent.id)) {
    if (now.status !== said) say(now.status);
    said = now.status;
    if (!underWay.includes(now.status)) return now;
    if (Date.now() > until) throw new Error(`${sent.id} is still ${now.status}; ask later with \`status\`.`);
    await pause(EVERY_MS);
  }
}
