import * as fc from 'fast-check';

/** So many people has each history, everybody in heats of their own. */
export const PEOPLE = 4;
export const EVENTS = ['100', '200', '400'];

const pick = fc.nat(99);
const person = fc.nat(PEOPLE - 1);
const mark = fc.record({
  person,
  discipline: fc.constantFrom(...EVENTS),
  hundredths: fc.nat(99),
});
export type Mark = typeof mark extends fc.Arbitrary<infer T> ? T : never;

const marks = fc.uniqueArray(mark, {
  selector: (each) => `${each.person}|${each.discipline}`,
  minLength: 1,
  maxLength: 4,
});
const a = <Kind extends string, Rest extends object>(kind: Kind, rest: fc.Arbitrary<Rest>) =>
  rest.map((said) => ({ kind, ...said }));

const send = a('send', fc.record({ marks, waits: fc.boolean() }));
const approve = a('approve', fc.record({ pick }));
/** A corrected file says another mark, or one less or more, or gives the first to somebody else. */
const change = fc.constantFrom('mark', 'drop', 'add', 'give');
const correct = a('correct', fc.record({ pick, change, mark }));
const retract = a('retract', fc.record({ pick }));
const undo = a('undo', fc.record({ pick }));
/** Two files of one meet give one result to two people. Such files are not corrected. */
const repeat = a('repeat', fc.record({ one: person, other: person, mark }));
const merge = a('merge', fc.record({ one: person, other: person }));
const split = a('split', fc.record({ pick }));

const step = fc.oneof(
  { weight: 4, arbitrary: send },
  { weight: 2, arbitrary: approve },
  { weight: 4, arbitrary: correct },
  { weight: 1, arbitrary: retract },
  { weight: 3, arbitrary: undo },
  { weight: 1, arbitrary: repeat },
  { weight: 8, arbitrary: merge },
  { weight: 3, arbitrary: split },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
export const aHistory = fc.array(step, { minLength: 4, maxLength: 9 });

export interface Person {
  name: string;
  birth: string;
  number: string;
}

const SYLLABLES = 'ba do fi gu ke lo mi na pu re so ti vu za che qui'.split(' ');

/** Nobody sounds like anybody else, so that rows are plain and only merges can make a doubt. */
export function someone(number: number): Person {
  const group = Math.floor(number / PEOPLE);
  const month = String(1 + (group % 12)).padStart(2, '0');
  const day = String(2 + (Math.floor(group / 12) % 26)).padStart(2, '0');
  return {
    name: `${word(number * 2)} ${word(number * 2 + 1)}`,
    birth: `${1995 + (number % PEOPLE)}-${month}-${day}`,
    number: String(14_000_000 + number),
  };
}

function word(seed: number): string {
  const mixed = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  const text = [0, 4, 8, 12].map((shift) => SYLLABLES[(mixed >>> shift) & 15]).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
