import {
  type Model,
  THRESHOLD_CLASSES,
  type ThresholdClass,
  type Thresholds,
} from '../src/identity/model.js';
import { SURE_OF_ANY_KIND } from '../src/identity/decide.js';
import type { Example } from '../src/identity/learning/examples.js';
import { kindOfOption } from '../src/identity/learning/seen.js';

interface Case {
  best: number;
  fresh: number;
  isRight: boolean;
  isDisputed: boolean;
  isGated: boolean;
  /** Of a kind of evidence that was not seen: at most a question. */
  isUnseen: boolean;
  isKnown: boolean;
}
interface Choice extends Thresholds {
  wrong: number;
  needless: number;
  questions: number;
}

const MATCH = Array.from({ length: 31 }, (_, step) => Number((1 - 10 ** (-1 - step / 10)).toFixed(5)));
const FRESH = Array.from({ length: 25 }, (_, step) => Number((10 ** (-4.5 + step / 6)).toPrecision(2)));
/** The same words, and nothing that speaks against it: whoever may well be known is asked about, not entered anew. */
const FRESH_WHOLE = FRESH.filter((fresh) => fresh >= 0.1);
/** Without a birth a slip of the pen is all that a gate has seen: who is as good as sure is asked about too. */
const FRESH_UNDATED = FRESH.filter((fresh) => fresh >= 0.0002);
/** Aimed a little lower than the goals. Per row. */
const QUESTIONS = 0.0235;
const NEEDLESS = 0.0225;
/** How many wrong merges one needless athlete may cost. */
const PRICES = [0, 0.002, 0.005, 0.01, 0.015, 0.02, 0.03, 0.05, 0.1];
/** Questions are counted in steps, so that all ways to spend them on the classes can be compared. */
const STEPS = 240;

/** The fewest wrong merges with which the other two promises can be kept. */
export function chooseThresholds(
  examples: readonly Example[],
  chances: (example: Example) => readonly number[],
  seenBy: (example: Example) => ReadonlySet<string>,
): Model['thresholds'] {
  const cases = new Map<ThresholdClass, Case[]>(THRESHOLD_CLASSES.map((name) => [name, []]));
  for (const example of examples) {
    const [name, each] = caseOf(example, chances(example), seenBy(example));
    cases.get(name)?.push(each);
  }
  const choices = THRESHOLD_CLASSES.map((name) => choicesOf(cases.get(name) ?? [], freshesOf(name)));
  const rows = examples.length;
  const [best] = PRICES.map((price) => cheapest(choices, QUESTIONS * rows, price))
    .filter((each) => each.needless <= NEEDLESS * rows)
    .toSorted((one, other) => one.wrong - other.wrong || one.needless - other.needless);
  if (!best) throw new Error('No thresholds keep the promises.');
  console.log(
    `chosen: ${best.wrong} wrong, ${best.needless} needless, ${best.questions} questions of ${rows}`,
  );
  return Object.fromEntries(
    THRESHOLD_CLASSES.map((name, at) => {
      const { match = 1, fresh = 1 } = best.chosen[at] ?? {};
      return [name, { match, fresh }] as const;
    }),
  ) as Record<ThresholdClass, Thresholds>;
}

interface Combined {
  wrong: number;
  needless: number;
  questions: number;
  cost: number;
  chosen: readonly Choice[];
}

const NOTHING: Combined = { wrong: 0, needless: 0, questions: 0, cost: 0, chosen: [] };

/** Class by class, the cheapest way to have asked so many questions until there. */
function cheapest(choices: readonly (readonly Choice[])[], most: number, price: number): Combined {
  const size = most / STEPS;
  let ways = new Map<number, Combined>([[0, NOTHING]]);
  for (const all of choices) {
    const next = new Map<number, Combined>();
    const some = worthwhile(all, price);
    for (const [spent, way] of ways) {
      for (const each of some) {
        const asked = spent + Math.ceil(each.questions / size);
        const cost = way.cost + each.wrong + price * each.needless;
        if (asked > STEPS || cost >= (next.get(asked)?.cost ?? Infinity)) continue;
        next.set(asked, {
          wrong: way.wrong + each.wrong,
          needless: way.needless + each.needless,
          questions: way.questions + each.questions,
          cost,
          chosen: [...way.chosen, each],
        });
      }
    }
    ways = next;
  }
  return [...ways.values()].reduce((one, other) => (other.cost < one.cost ? other : one), {
    ...NOTHING,
    cost: Infinity,
    needless: Infinity,
  });
}

/** Without those for which another costs less and asks less. */
function worthwhile(choices: readonly Choice[], price: number): Choice[] {
  let least = Infinity;
  return choices
    .toSorted((one, other) => one.questions - other.questions)
    .filter((each) => {
      const cost = each.wrong + price * each.needless;
      if (cost >= least) return false;
      least = cost;
      return true;
    });
}

function caseOf(
  { options, isKnown }: Example,
  chances: readonly number[],
  seen: ReadonlySet<string>,
): [ThresholdClass, Case] {
  let at = -1;
  for (let i = 0; i < options.length - 1; i++) if (at < 0 || (chances[i] ?? 0) > (chances[at] ?? 0)) at = i;
  const option = options[at];
  const best = at < 0 ? 0 : (chances[at] ?? 0);
  return [
    option?.limits ?? 'none.whole',
    {
      best,
      fresh: at < 0 ? 1 : (chances.at(-1) ?? 1),
      isRight: option?.isRight ?? false,
      isDisputed: option?.isDisputed ?? false,
      isGated: option?.isGated ?? false,
      isUnseen: option !== undefined && best < SURE_OF_ANY_KIND && !seen.has(kindOfOption(option)),
      isKnown,
    },
  ];
}

function freshesOf(name: ThresholdClass): readonly number[] {
  if (name.endsWith('.whole')) return FRESH_WHOLE;
  return name.startsWith('none') && name.endsWith('.gated') ? FRESH_UNDATED : FRESH;
}

const choicesOf = (cases: readonly Case[], freshes: readonly number[]): Choice[] =>
  MATCH.toReversed().flatMap((match) => freshes.map((fresh) => outcome(cases, { match, fresh })));

function outcome(cases: readonly Case[], { match, fresh }: Thresholds): Choice {
  let [wrong, needless, questions] = [0, 0, 0];
  for (const each of cases) {
    const isLikely = each.best > match && !each.isGated;
    if (isLikely && !each.isUnseen) wrong += !each.isRight && !each.isDisputed ? 1 : 0;
    else if (!isLikely && each.fresh > fresh) needless += each.isKnown ? 1 : 0;
    else questions += 1;
  }
  return { match, fresh, wrong, needless, questions };
}
