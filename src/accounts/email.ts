import { domainToASCII } from 'node:url';
import { isEmail } from 'class-validator';
import { Problem } from '../platform/http/problem.js';

const LONGEST = 254;
const INVISIBLE = /[\p{C}\p{Z}]/u;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** One person, one spelling: trimmed, NFKC, lower case, the domain in ASCII. Null when it is no usable address. */
export function canonicalEmail(text: string): string | null {
  const email = text.trim().normalize('NFKC').toLowerCase();
  if (email.length > LONGEST || INVISIBLE.test(email)) return null;
  if (SCRIPTS.filter((script) => script.test(email.split('@')[0] ?? '')).length > 1) return null;
  const at = email.lastIndexOf('@');
  const canonical = `${email.slice(0, at)}@${domainToASCII(email.slice(at + 1))}`;
  return isEmail(canonical) ? canonical : null;
}

export function requireEmail(text: string, pointer = '/email'): string {
  const email = canonicalEmail(text);
  if (!email) throw Problem.invalid(pointer, 'isEmail', 'must be an e-mail address');
  return email;
}
