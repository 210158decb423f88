import { setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { compareSync, hashSync } from 'bcryptjs';

/** Where processors are scarce, answering goes before hashing; a quarter of a contested one is still hashing's. */
const NICE = 5;
// On Linux this is the priority of the calling thread; elsewhere it would be that of the whole process.
if (process.platform === 'linux' && !isMainThread) setPriority(NICE);

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
