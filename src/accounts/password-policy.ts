import { Problem } from '../platform/http/problem.js';
import { COMMON_WORDS } from './common-passwords.data.js';
import { KNOWN_PASSWORDS } from './known-passwords.data.js';

export const LONGEST_PASSWORD = 128;
const FEWEST_CHARACTERS = 5;
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };
const SYMBOLS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i' };
const ROWS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];
const words = new Set(COMMON_WORDS);
const known = new Set(KNOWN_PASSWORDS);

export interface Owner {
  email: string;
  name: string;
}

/** The fewest characters, and where in the body the password stood. */
export interface Asked {
  shortest: number;
  pointer: string;
}

/** Refuses a new password that is too short, too long, common, or made of its owner's address or name. */
export function refuseWeakPassword(password: string, owner: Owner, { shortest, pointer }: Asked): void {
  const reason = weakness(password, owner, shortest);
  if (reason) throw Problem.invalid(pointer, reason[0], reason[1]);
}

/** Why the password is too weak, as code and sentence; null when it will do. */
export function weakness(password: string, owner: Owner, shortest: number): readonly [string, string] | null {
  const length = lengthOf(password);
  if (length < shortest) return ['password_too_short', `must have at least ${shortest} characters`];
  if (length > LONGEST_PASSWORD)
    return ['password_too_long', `must have at most ${LONGEST_PASSWORD} characters`];
  if (new Set(password.toLowerCase()).size < FEWEST_CHARACTERS)
    return ['password_too_simple', 'must not repeat a few characters'];
  const folded = fold(password);
  if (isOwners(folded, owner))
    return ['password_personal', 'must not be made of your own e-mail address or name'];
  return isCommon(password) ? ['password_common', 'is one of the passwords that are guessed first'] : null;
}

/** In characters as people count them, of the spelling that is hashed. */
export const lengthOf = (password: string): number => Array.from(password.normalize('NFKC')).length;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function isOwners(folded: string, { email, name }: Owner): boolean {
  const [local = '', domain = ''] = email.split('@');
  const own = [email, local, domain, domain.split('.')[0] ?? '', name, ...name.split(/\s+/)].map(fold);
  const rest = own
    .filter((part) => part.length >= 4)
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, part) => text.replaceAll(part, ''), folded);
  return rest.length < folded.length && rest.length < 6;
}

/** Common words, once or several times, with other characters around them or in place of letters; runs of keys. */
function isCommon(password: string): boolean {
  const lower = password.normalize('NFKC').toLowerCase();
  const core = lower.replace(/^\P{L}+|\P{L}+$/gu, '');
  if (known.has(lower) || known.has(core)) return true;
  const texts = [fold(core), spelledOut(core), spelledOut(lower)];
  return texts.some((text) => isMadeOfWords(text)) || isRunOfKeys(fold(lower));
}

/** `p@ssw0rd` means password. */
const spelledOut = (text: string): string =>
  unleet(fold(Array.from(text, (each) => SYMBOLS[each] ?? each).join('')));
const unleet = (text: string): string => Array.from(text, (each) => LEET[each] ?? each).join('');

function isMadeOfWords(text: string): boolean {
  if (text === '') return true;
  const reached = new Set([0]);
  for (const start of Array.from({ length: text.length }, (_, index) => index)) {
    if (!reached.has(start)) continue;
    for (let end = start + 3; end <= text.length; end++) {
      if (words.has(text.slice(start, end))) reached.add(end);
    }
  }
  return reached.has(text.length);
}

/** Is most of it neighbours on the keyboard, in the alphabet or among figures? */
function isRunOfKeys(text: string): boolean {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const near = pairs.filter((pair) =>
    ROWS.some((row) => row.includes(pair) || row.includes(pair.charAt(1) + pair.charAt(0))),
  );
  return near.length >= pairs.length * 0.7;
}
