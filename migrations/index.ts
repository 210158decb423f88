import { Outbox1764000000000 } from './1764000000000-outbox.js';

/** Oldest first. Add new ones at the end; never change one that has run anywhere. */
export const migrations = [Outbox1764000000000];
