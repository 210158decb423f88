import { Problem } from '../platform/http/problem.js';
import type { Identity, Role } from './identity.js';

type Reach = 'any' | 'own';

/** Who may do what: `any` everywhere, `own` for the federations they work for. What is not listed is denied. */
const RULES = {
  'account.manage': { admin: 'any' },
  'account.self': {
    fan: 'any',
    athlete: 'any',
    coach: 'any',
    scout: 'any',
    federation: 'any',
    admin: 'any',
  },
  'federation.manage': { admin: 'any' },
  'member.read': { admin: 'any', federation: 'own' },
  'member.manage': { admin: 'any', federation: 'own' },
  'key.manage': { admin: 'any', federation: 'own' },
  'webhook.manage': { admin: 'any', federation: 'own' },
  'event.manage': { admin: 'any', federation: 'own' },
  'record.manage': { admin: 'any', federation: 'own' },
  'claim.decide': { admin: 'any', federation: 'own' },
  'squad.keep': { admin: 'any', coach: 'any' },
  'squad.approve': { admin: 'any', federation: 'own' },
  'athlete.merge': { admin: 'any', federation: 'own' },
  'athlete.reconcile': { admin: 'any', federation: 'any' },
  'submission.create': { admin: 'any', federation: 'own' },
  'submission.read': { admin: 'any', federation: 'own' },
  'submission.review': { admin: 'any', federation: 'own' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Action = keyof typeof RULES;
export const ACTIONS = Object.keys(RULES) as Action[];

/** What a key may be given; approving, accounts and keys stay with people. */
export const KEY_ACTIONS: readonly Action[] = ['event.manage', 'submission.create', 'submission.read'];

/** How far this caller's right to the action reaches, or null when there is none. */
export function reachOf(me: Identity, action: Action): Reach | null {
  if (!me.role) return null;
  if (me.scopes && !me.scopes.includes(action)) return null;
  const reach = (RULES[action] as Partial<Record<Role, Reach>>)[me.role] ?? null;
  return reach && me.kind === 'key' ? 'own' : reach;
}

/** Without a federation: may they do it anywhere? With one: may they do it there? */
export function may(me: Identity, action: Action, federationId?: string | null): boolean {
  const reach = reachOf(me, action);
  if (!reach) return false;
  if (reach === 'any' || federationId === undefined) return true;
  return federationId !== null && me.federationIds.includes(federationId);
}

/** Somebody known tried what they may not do; the audit log hears of it. */
export class Refusal extends Problem {
  constructor(
    as: Problem,
    readonly action: Action,
    readonly federationId: string | null = null,
  ) {
    super(as.code, as.message, as.more);
  }
}

/** First line of a service method: 401 for nobody, 403 for the wrong role, 404 for what belongs to others. */
export function allow(me: Identity, action: Action, federationId?: string | null, what = 'federation'): void {
  if (me.kind === 'anonymous') throw new Problem('unauthenticated', 'Sign in or send an API key.');
  if (!may(me, action)) throw new Refusal(new Problem('forbidden', 'Your role does not allow this.'), action);
  if (!may(me, action, federationId)) throw new Refusal(Problem.notFound(what), action, federationId);
}

/** The federations whose things may be listed; null means all. */
export function federationsFor(me: Identity, action: Action): readonly string[] | null {
  allow(me, action);
  return reachOf(me, action) === 'any' ? null : me.federationIds;
}
