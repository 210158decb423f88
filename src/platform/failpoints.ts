import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Places where a test can make a process die, fail or stop: see docs/reliability.md. */
export const FAILPOINTS = [
  'accept.before_tx',
  'accept.in_tx',
  'accept.after_commit',
  'accept.before_response',
  'claim.after_commit',
  'parse.middle',
  'effect.before_tx',
  'effect.in_tx_after_rows',
  'effect.after_commit',
  'audit.after_effect',
  'lease.before_renew',
  'outbox.after_select',
  'outbox.after_send',
  'outbox.after_mark',
  'refresh.after_rotate',
  'refresh.in_family_revoke',
  'webhook.after_send',
  'migrate.middle',
  'shutdown.middle',
] as const;
export type Failpoint = (typeof FAILPOINTS)[number];

const ACTIONS = ['exit', 'throw', 'hang', 'spin', 'dup'] as const;
type Action = (typeof ACTIONS)[number];
const HANG_MS = 60_000;
/** Longer than the lease of who spins, shorter than what anybody else waits for a thread. */
export const SPIN_MS = 45_000;

interface Armed {
  name: Failpoint;
  action: Action;
  /** Passages that are let through before the action happens, once. */
  left: number;
}

/** Reads `name:action[:n]`, or several with commas between; throws when one names nothing that exists. */
export const readFailpoints = (text: string | undefined): Armed[] =>
  text ? text.split(',').map((one) => readFailpoint(one)) : [];

function readFailpoint(text: string): Armed {
  const [name, action, nth = '1'] = text.split(':');
  const known = FAILPOINTS.find((each) => each === name);
  const what = ACTIONS.find((each) => each === action);
  if (!known || !what || !/^[1-9]\d{0,5}$/.test(nth)) {
    throw new Error(
      'FAILPOINT must be name:action or name:action:n, or several with commas, with names of src/platform/failpoints.ts.',
    );
  }
  return { name: known, action: what, left: Number(nth) - 1 };
}

// Settings refuse to start in production with a failpoint; here it is not even read.
const all = process.env['NODE_ENV'] === 'production' ? [] : readFailpoints(process.env['FAILPOINT']);

/** Does what the environment asks for at this place; true when the step that follows shall be done twice. */
export async function failpoint(name: Failpoint): Promise<boolean> {
  const armed = all.find((each) => each.name === name);
  if (!armed) return false;
  armed.left -= 1;
  if (armed.left !== -1) return false;
  // Threads that share the environment and begin later have not passed here, and it is over for them too.
  process.env['FAILPOINT'] = process.env['FAILPOINT']
    ?.split(',')
    .filter((each) => !each.startsWith(`${name}:`))
    .join(',');
  writeSync(2, `FAILPOINT ${name}:${armed.action}\n`);
  if (armed.action === 'exit') process.kill(process.pid, 'SIGKILL');
  if (armed.action === 'throw') throw new Error(`The failpoint ${name} throws.`);
  if (armed.action === 'hang') await sleep(HANG_MS);
  if (armed.action === 'spin') spin();
  return armed.action === 'dup';
}

function spin(): void {
  const end = performance.now() + SPIN_MS;
  while (performance.now() < end);
}
