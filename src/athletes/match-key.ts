import { remembered } from '../platform/collections/remembered.js';

/** Letters that NFKD leaves whole though result lists write them plainly. */
const PLAIN: Readonly<{ [letter: string]: string }> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};
const LONGEST = 200;
/** One row asks for its name five times on its way, and the rows of an athlete stand together. */
const MOST_NAMES = 2_000;

/**
 * A name as all lists write it: without accents, case, punctuation and order, so that "NUÑEZ José" equals
 * "Jose Nunez". An apostrophe joins (O'Brien is OBrien), every other sign parts.
 */
export const matchKeyOf = remembered(MOST_NAMES, (name) =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replaceAll(/[øłđðþæœßı]/g, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '')
    .toSorted()
    .join(' ')
    .slice(0, LONGEST),
);
