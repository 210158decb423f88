import { EVIDENCE_CLASSES, type Model, type ThresholdClass, type Thresholds } from '../src/identity/model.js';
import type { Example } from './identity-examples.js';

interface Case {
  best: number;
  fresh: number;
  isRight: boolean;
  isDisputed: boolean;
  isGated: boolean;
  isKnown: boolean;
}
interface Choice extends Thresholds {
  wrong: number;
  needless: number;
  questions: number;
}

const CLASSES: readonly ThresholdClass[] = EVIDENCE_CLASSES.flatMap((birth) =>
  (['whole', 'partial', 'gated'] as const).map((name) => `${birth}.${name}` as const),
);
const MATCH = [0.9, 0.95, 0.97, 0.98, 0.985, 0.99, 0.993, 0.995, 0.997, 0.998, 0.999, 0.9995, 0.9998, 0.9999];
const FRESH = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.5, 0.8];
/** Aimed a little lower than the goals. Per row. */
const QUESTIONS = 0.0235;
const NEEDLESS = 0.0225;
/** What one wrong merge may cost in questions, and one needless athlete: steps so close that few ways are missed. */
const PRICES_OF_WRONG = Array.from({ length: 40 }, (_, step) => 1.25 ** step);
const PRICES_OF_NEEDLESS = Array.from({ length: 60 }, (_, step) => 0.05 * 1.09 ** step);

/** The fewest wrong merges with which the other two promises can be kept. */
export function chooseThresholds(
  examples: readonly Example[],
  chances: (example: Example) => readonly number[],
): Model['thresholds'] {
  const cases = new Map<ThresholdClass, Case[]>(CLASSES.map((name) => [name, []]));
  for (const example of examples) {
    const [name, each] = caseOf(example, chances(example));
    cases.get(name)?.push(each);
  }
  const choices = CLASSES.map((name) => choicesOf(cases.get(name) ?? []));
  const combined = PRICES_OF_WRONG.flatMap((wrong) =>
    PRICES_OF_NEEDLESS.map((needless) => cheapest(choices, { wrong, needless })),
  );
  const rows = examples.length;
  const [best] = combined
    .filter((each) => each.questions <= QUESTIONS * rows && each.needless <= NEEDLESS * rows)
    .toSorted((one, other) => one.wrong - other.wrong || one.needless - other.needless);
  if (!best) throw new Error('No thresholds keep the promises.');
  console.log(
    `chosen: ${best.wrong} wrong, ${best.needless} needless, ${best.questions} questions of ${rows}`,
  );
  return best.chosen;
}

interface Combined {
  wrong: number;
  needless: number;
  questions: number;
  chosen: Record<ThresholdClass, Thresholds>;
}

interface Prices {
  wrong: number;
  needless: number;
}

const costOf = (each: Choice, price: Prices): number =>
  each.wrong * price.wrong + each.needless * price.needless + each.questions;

/** Under one price each class can be decided by itself. */
function cheapest(choices: readonly (readonly Choice[])[], price: Prices): Combined {
  const sum = { wrong: 0, needless: 0, questions: 0 };
  const chosen = CLASSES.map((name, at) => {
    const best = (choices[at] ?? []).reduce((one, other) =>
      costOf(other, price) < costOf(one, price) ? other : one,
    );
    sum.wrong += best.wrong;
    sum.needless += best.needless;
    sum.questions += best.questions;
    return [name, { match: best.match, fresh: best.fresh }] as const;
  });
  return { ...sum, chosen: Object.fromEntries(chosen) as Record<ThresholdClass, Thresholds> };
}

function caseOf({ options, isKnown }: Example, chances: readonly number[]): [ThresholdClass, Case] {
  let at = -1;
  for (let i = 0; i < options.length - 1; i++) if (at < 0 || (chances[i] ?? 0) > (chances[at] ?? 0)) at = i;
  const option = options[at];
  return [
    option?.limits ?? 'none.whole',
    {
      best: at < 0 ? 0 : (chances[at] ?? 0),
      fresh: at < 0 ? 1 : (chances.at(-1) ?? 1),
      isRight: option?.isRight ?? false,
      isDisputed: option?.isDisputed ?? false,
      isGated: option?.isGated ?? false,
      isKnown,
    },
  ];
}

const choicesOf = (cases: readonly Case[]): Choice[] =>
  MATCH.toReversed().flatMap((match) => FRESH.map((fresh) => outcome(cases, { match, fresh })));

function outcome(cases: readonly Case[], { match, fresh }: Thresholds): Choice {
  let [wrong, needless, questions] = [0, 0, 0];
  for (const each of cases) {
    if (each.best > match && !each.isGated) wrong += !each.isRight && !each.isDisputed ? 1 : 0;
    else if (each.fresh > fresh) needless += each.isKnown ? 1 : 0;
    else questions += 1;
  }
  return { match, fresh, wrong, needless, questions };
}
