import { NICKNAMES } from './nicknames.data.js';

const groups = new Map<string, readonly number[]>();
for (const [at, names] of NICKNAMES.entries()) {
  for (const name of names) groups.set(name, [...(groups.get(name) ?? []), at]);
}

/** May one of these be what somebody of the other name is called? */
export function isNickname(one: string, other: string): boolean {
  const mine = groups.get(one);
  if (!mine) return false;
  const theirs = groups.get(other);
  return theirs !== undefined && mine.some((group) => theirs.includes(group));
}

/** The first name of each group that a name belongs to: under these it is looked for too. */
export const fullFormsOf = (name: string): string[] =>
  (groups.get(name) ?? []).flatMap((group) => NICKNAMES[group]?.slice(0, 1) ?? []);
