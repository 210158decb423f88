import { groupedBy } from '../src/platform/collections/grouped.js';
import { FAILING_TOO_LONG_MS } from '../src/webhooks/webhook-schedule.js';

/** What a receiver was sent: which message, to the byte, and when. */
export interface Try {
  id: string;
  body: string;
  atMs: number;
}

/** How the hub sees one delivery to the same receiver. */
export interface Delivery {
  messageId: string;
  attempts: number;
  delivered: boolean;
  /** Milliseconds until the next try; null when there is none. */
  waitsMs: number | null;
}

/** The first two pauses of docs/webhooks.md; later ones are longer than a run. */
const PAUSES_MS = [5_000, 300_000];
/** Up to a tenth more is drawn, the sender looks every 5 s, and a try lasts up to 15 s, one after the other. */
const LATE_MS = 25_000;

/** What must hold between the hub and one receiver, whatever died: a sentence for each rule that is broken. */
export function brokenTries(sent: readonly Try[], deliveries: readonly Delivery[]): string[] {
  const tries = groupedBy(sent, ({ id }) => id);
  const bodies = groupedBy(sent, ({ body }) => body);
  return [
    ...[...bodies.values()]
      .filter((same) => new Set(same.map(({ id }) => id)).size > 1)
      .map((same) => `W1: one message came under several ids: ${same.map(({ id }) => id).join(', ')}`),
    ...[...tries].flatMap(([id, all]) => brokenTriesOf(id, all)),
    ...deliveries.flatMap((each) => brokenDelivery(each, tries.get(each.messageId) ?? [])),
  ];
}

function brokenTriesOf(id: string, all: readonly Try[]): string[] {
  const isSame = new Set(all.map(({ body }) => body)).size === 1;
  const early = all.filter(({ atMs }, at) => {
    const before = all[at - 1];
    return before !== undefined && atMs - before.atMs < (PAUSES_MS[at - 1] ?? FAILING_TOO_LONG_MS);
  });
  return [
    ...(isSame ? [] : [`W1: ${id} was not the same at every try`]),
    ...early.map(({ atMs }) => `W2: ${id} was tried again too soon, at ${new Date(atMs).toISOString()}`),
  ];
}

function brokenDelivery(
  { messageId, attempts, delivered, waitsMs }: Delivery,
  sent: readonly Try[],
): string[] {
  const broken: string[] = [];
  if (sent.length > attempts)
    broken.push(`W3: ${messageId} was sent ${sent.length} times and counted ${attempts}`);
  if (delivered && sent.length === 0)
    broken.push(`W3: ${messageId} is said to have arrived and was never sent`);
  const usual = PAUSES_MS[attempts - 1];
  if (waitsMs !== null && usual !== undefined && waitsMs > usual * 1.1 + LATE_MS)
    broken.push(`W2: ${messageId} waits for ${Math.round(waitsMs / 1000)} s more`);
  return broken;
}

/** What receivers saw that send the hub elsewhere or answer without an end, and what that cost the hub. */
export interface Taken {
  /** Requests at the address that a redirect named. */
  redirectsFollowed: number;
  /** Bytes of endless answers that left their receiver, over so many tries. */
  endlessBytes: number;
  tries: number;
  /** Growth of the most memory that the sender ever had. */
  grownMb: number;
}

/** What kernels keep in their buffers before anybody reads it, and more. */
const MOST_TAKEN_BYTES = 20_000_000;
const MOST_GROWTH_MB = 64;

/** No answer leads the hub anywhere, and none fills it. */
export function brokenAnswers({ redirectsFollowed, endlessBytes, tries, grownMb }: Taken): string[] {
  return [
    ...(redirectsFollowed > 0 ? [`W4: a redirect was followed ${redirectsFollowed} times`] : []),
    ...(endlessBytes > tries * MOST_TAKEN_BYTES ? [`W5: ${endlessBytes} bytes were taken in`] : []),
    ...(grownMb > MOST_GROWTH_MB ? [`W5: memory grew by ${Math.round(grownMb)} MB`] : []),
  ];
}
