import * as fc from 'fast-check';
import { startApp, type TestApp } from './support/app.js';
import { aHistory, type Step } from './support/merge-histories.js';
import { keysOf, linksOf } from './support/merge-links.js';
import { MergeWorld } from './support/merge-world.js';
import { aFederationAtWork } from './support/submissions.js';

/** More with MERGE_SPLIT_RUNS=300, others with MERGE_SPLIT_SEED. */
const RUNS = Number(process.env['MERGE_SPLIT_RUNS'] ?? 6);
const SEED = Number(process.env['MERGE_SPLIT_SEED'] ?? 20261128);
const LONGEST_MS = 3_600_000;

let app: TestApp;
let federation: Awaited<ReturnType<typeof aFederationAtWork>>;
let histories = 0;
beforeAll(async () => {
  app = await startApp();
  federation = await aFederationAtWork(app, 'CHI');
});
afterAll(() => app.close());

const begun = async (): Promise<MergeWorld> => {
  const world = new MergeWorld(app, federation, histories++);
  await world.begin();
  return world;
};
const orders = fc.array(fc.nat(9), { minLength: 1, maxLength: 4 });
const isOfFiles = ({ kind }: Step): boolean => kind !== 'merge' && kind !== 'split';

const mark = { person: 1, discipline: '200', hundredths: 40 };
const join = { kind: 'merge', one: 0, other: 1 } as const;
const part = { kind: 'split', pick: 0 } as const;
const correct = { kind: 'correct', pick: 1, change: 'mark', mark } as const;
const undo = { kind: 'undo', pick: 0 } as const;
const send = (waits: boolean): Step => ({ kind: 'send', marks: [mark], waits });
/** Each was wrong once. */
const KNOWN: [Step[], number[]][] = [
  [[send(true), join, { kind: 'approve', pick: 0 }], [0]],
  [[join, send(true), part, { kind: 'approve', pick: 0 }], [0]],
  [[send(false), join, correct, part, undo], [0]],
  [[send(false), correct, join, undo], [0]],
  [[join, { kind: 'merge', one: 2, other: 0 }, send(false)], [0]],
];

/** What the hub said of the files of one history that is lived twice, once with merges. */
async function lived(steps: readonly Step[], [apart, merging]: readonly [MergeWorld, MergeWorld]) {
  const [said, expected]: [string[], string[]] = [[], []];
  let merged = 0;
  for (const step of steps) {
    // One result of two who are one is one mark, whoever says it; whose it was first keeps it.
    if (step.kind === 'repeat' && merging.hasMerged) continue;
    const [answer, other] = await Promise.all([merging.act(step), isOfFiles(step) ? apart.act(step) : null]);
    if (step.kind === 'merge' && answer === '200') merged += 1;
    if (other === null) continue;
    said.push(`${step.kind} ${answer}`);
    expected.push(`${step.kind} ${other}`);
  }
  return { said, expected, merged };
}

describe('people who were merged and have all been split again', () => {
  it(
    'have every link of people who never were, whatever was sent, published, corrected and undone between',
    async () => {
      let merges = 0;
      await fc.assert(
        fc.asyncProperty(aHistory, orders, async (steps, picks) => {
          const [apart, merging] = await Promise.all([begun(), begun()]);
          const keys = await keysOf(merging);
          const { said, expected, merged } = await lived(steps, [apart, merging]);
          merges += merged;
          // A row that names who is merged is no question and no new athlete.
          expect(said).toEqual(expected);
          await merging.splitAll(picks);
          expect(await linksOf(merging)).toEqual(await linksOf(apart));
          expect(await keysOf(merging)).toEqual(keys);
        }),
        { numRuns: RUNS, seed: SEED, examples: KNOWN },
      );
      expect(merges).toBeGreaterThanOrEqual(RUNS / 2);
    },
    LONGEST_MS,
  );
});
