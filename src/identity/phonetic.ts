import { remembered } from '../platform/collections/remembered.js';

const MOST_KNOWN = 200_000;
const LONGEST = 7;

/**
 * How a word sounds to somebody who writes it down in Spanish, Portuguese, French or English: b is v, z is s, h is
 * silent, vowels after the first letter are lost. Two spellings of one name mostly meet; it is used to find, not to judge.
 */
export const soundOf = remembered(MOST_KNOWN, makeSound);

function makeSound(word: string): string {
  if (word.length < 2) return word;
  const sounds = word
    .replaceAll('ph', 'f')
    .replaceAll(/sch|sh|ch|tch/g, 'x')
    .replaceAll(/ce|ci|cy/g, 's')
    .replaceAll(/[gj](?=[eiy])/g, 'j')
    .replaceAll(/qu|ck|[cqk]/g, 'k')
    .replaceAll(/[zsç]/g, 's')
    .replaceAll(/[vb]/g, 'b')
    .replaceAll('w', 'u')
    .replaceAll('ll', 'l')
    .replaceAll(/lh/g, 'l')
    .replaceAll(/nh|gn/g, 'n')
    .replaceAll('y', 'i')
    .replaceAll(/h|\?/g, '')
    .replaceAll(/(.)\1+/g, '$1')
    .replaceAll(/(?<=.)[nm](?=[bpf])/g, 'n');
  const first = sounds.slice(0, 1).replace(/[iy]/, 'i').replace(/[uo]/, 'o');
  const rest = sounds
    .slice(1)
    .replaceAll(/[aeiou]/g, '')
    .replaceAll(/(.)\1+/g, '$1');
  return (first + rest).slice(0, LONGEST);
}
