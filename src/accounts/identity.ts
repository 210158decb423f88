import type { Action } from './permissions.js';

export const ROLES = ['fan', 'athlete', 'coach', 'scout', 'federation', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who is calling: nobody, a person, or a federation's machine with a key. First argument of services. */
export interface Identity {
  kind: 'anonymous' | 'person' | 'key';
  /** The person; for a key, the person who made it (four eyes looks at this one). Null for nobody. */
  accountId: string | null;
  keyId: string | null;
  role: Role | null;
  /** Federations this caller works for. A key works for exactly one. */
  federationIds: readonly string[];
  /** What a key may do, besides what its maker may; null for people. */
  scopes: readonly Action[] | null;
  /** The sign-in that a person's access token names. */
  sessionId?: string;
  /** Did the person prove who they are within the last ten minutes? */
  isFresh?: boolean;
  /** Does the account have a second factor? */
  hasSecondFactor?: boolean;
}

export const NOBODY: Identity = {
  kind: 'anonymous',
  accountId: null,
  keyId: null,
  role: null,
  federationIds: [],
  scopes: null,
};
