import { compareSync, hashSync } from 'bcryptjs';

export interface PasswordTask {
  /** The password as `Passwords` prepared it: 64 characters of base64. */
  prepared: string;
  cost: number;
  /** The stored hash to compare with; absent when a new one is wanted. */
  hash?: string;
}

/** Runs in a thread of its own, so that the slow part of bcrypt never stops the event loop. */
export default function work({ prepared, cost, hash }: PasswordTask): string | boolean {
  return hash === undefined ? hashSync(prepared, cost) : compareSync(prepared, hash);
}
