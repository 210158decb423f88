import type { EvidenceClass, Thresholds } from '../src/identity/model.js';
import type { Example } from './identity-examples.js';
import { chancesOf } from './identity-train.js';

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

const CLASSES = ['day', 'year', 'none'] as const;
const MATCH = [0.9, 0.93, 0.95, 0.96, 0.97, 0.975, 0.98, 0.985, 0.99, 0.993, 0.995, 0.997, 0.998, 0.999];
const FRESH = [
  0.001, 0.002, 0.003, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4,
];
/** Aimed lower than the goals, since what is fitted looks better than what comes. Per row. */
const WRONG = [4e-5, 6e-5, 8e-5, 10e-5, 12e-5, 15e-5, 20e-5, 30e-5, 1];
const QUESTIONS = 0.0235;
const NEEDLESS = 0.021;

/** The fewest wrong merges with which the other two promises can be kept, and then the fewest needless athletes. */
export function chooseThresholds(
  examples: readonly Example[],
  chances: (example: Example) => number[],
): Record<EvidenceClass, Thresholds> {
  const cases: Record<EvidenceClass, Case[]> = { day: [], year: [], none: [] };
  for (const example of examples) {
    const [evidence, each] = caseOf(example, chances(example));
    cases[evidence].push(each);
  }
  const combined = combine(CLASSES.map((name) => frontier(cases[name])));
  const rows = examples.length;
  for (const wrong of WRONG) {
    const [best] = combined
      .filter((each) => each.wrong <= wrong * rows && each.questions <= QUESTIONS * rows)
      .toSorted((one, other) => one.needless - other.needless);
    if (best && (best.needless <= NEEDLESS * rows || wrong === 1)) return best.chosen;
  }
  throw new Error('No thresholds keep the promises.');
}

interface Combined {
  wrong: number;
  needless: number;
  questions: number;
  chosen: Record<EvidenceClass, Thresholds>;
}

const plain = ({ match, fresh }: Thresholds): Thresholds => ({ match, fresh });

function combine([days = [], years = [], nones = []]: readonly (readonly Choice[])[]): Combined[] {
  return days.flatMap((day) =>
    years.flatMap((year) =>
      nones.map((none) => ({
        wrong: day.wrong + year.wrong + none.wrong,
        needless: day.needless + year.needless + none.needless,
        questions: day.questions + year.questions + none.questions,
        chosen: { day: plain(day), year: plain(year), none: plain(none) },
      })),
    ),
  );
}

export const withWeights =
  (weights: Float64Array) =>
  (example: Example): number[] =>
    chancesOf(weights, example);

function caseOf({ options, isKnown }: Example, chances: readonly number[]): [EvidenceClass, Case] {
  let at = -1;
  for (let i = 0; i < options.length - 1; i++) if (at < 0 || (chances[i] ?? 0) > (chances[at] ?? 0)) at = i;
  const option = options[at];
  return [
    option?.evidence ?? 'none',
    {
      best: at < 0 ? 0 : (chances[at] ?? 0),
      fresh: chances.at(-1) ?? 1,
      isRight: option?.isRight ?? false,
      isDisputed: option?.isDisputed ?? false,
      isGated: option?.isGated ?? false,
      isKnown,
    },
  ];
}

function frontier(cases: readonly Case[]): Choice[] {
  const choices = MATCH.flatMap((match) => FRESH.map((fresh) => outcome(cases, { match, fresh })));
  return choices.filter(
    (one) =>
      !choices.some(
        (other) =>
          other !== one &&
          other.wrong <= one.wrong &&
          other.needless <= one.needless &&
          other.questions <= one.questions &&
          (other.wrong < one.wrong || other.needless < one.needless || other.questions < one.questions),
      ),
  );
}

function outcome(cases: readonly Case[], { match, fresh }: Thresholds): Choice {
  let [wrong, needless, questions] = [0, 0, 0];
  for (const each of cases) {
    if (each.best > match && !each.isGated) wrong += !each.isRight && !each.isDisputed ? 1 : 0;
    else if (each.fresh > fresh) needless += each.isKnown ? 1 : 0;
    else questions += 1;
  }
  return { match, fresh, wrong, needless, questions };
}
