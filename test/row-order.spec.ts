import * as fc from 'fast-check';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork, csv } from './support/submissions.js';

/** More with ROW_ORDER_RUNS=500. */
const RUNS = Number(process.env['ROW_ORDER_RUNS'] ?? 15);
const SEED = 20261128;

let app: TestApp;
let chi: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  chi = await aFederationAtWork(app, 'CHI');
  const { id: eventId } = await chi.meet();
  const known = [
    ['Ana Muestra Quilodran', '1994-07-20'],
    ['Berta Prueba', '1994-07-21'],
    ['Maria Muestra', '1995'],
  ];
  const rows = known.map(
    ([name, birth], at) => `100,F,${name},${birth},CHI,11.9${at},+1.2,Heats,${at + 1},1`,
  );
  await chi.published(csv(...rows), { eventId });
});
afterAll(() => app.close());

const someone = fc.record({
  given: fc.constantFrom('Ana', 'Ana María', 'A.', 'Maria', 'Berta', 'Any'),
  family: fc.constantFrom('Muestra', 'Prueba', 'Muestra Quilodran', 'Muestrra', 'da Prueba'),
  birth: fc.constantFrom('', '1994', '1994-07-20', '1994-07-21', '1995'),
  /** Some share a heat. */
  heat: fc.integer({ min: 1, max: 5 }),
});
const files = fc
  .uniqueArray(someone, { minLength: 2, maxLength: 7, selector: (row) => JSON.stringify(row) })
  .chain((rows) => {
    const lines = rows.map(
      ({ given, family, birth, heat }, at) =>
        `200,F,${given} ${family},${birth},CHI,24.${10 + at},+0.5,Heats,${heat},${at + 1}`,
    );
    return fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }));
  });

/** Nobody whom the hub knows, and nobody says when they were born: bib, club and contest must tell. */
const newcomer = fc.record({
  name: fc.constantFrom('Ana Silva', 'Rosa Silva', 'Quenira Zolvath'),
  contest: fc.constantFrom('100', '200'),
  round: fc.constantFrom('Heats', 'Final', ''),
  heat: fc.integer({ min: 1, max: 2 }),
  bib: fc.constantFrom('', '', '12', '34'),
  club: fc.constantFrom('', 'Club Uno', 'Club Dos'),
});
const BIBS = 'discipline,sex,name,nation,mark,round,heat,bib,club';
const undatedFiles = fc
  .uniqueArray(newcomer, { minLength: 2, maxLength: 7, selector: (row) => JSON.stringify(row) })
  .chain((rows) => {
    const lines = rows.map(
      ({ name, contest, round, heat, bib, club }, at) =>
        `${contest},F,${name},CHI,24.${10 + at},${round},${heat},${bib},${club}`,
    );
    return fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }));
  });

/** Of each line who it is, or why nobody can say. */
async function outcome(lines: readonly string[], file = csv(...lines)): Promise<string[]> {
  const { id: eventId } = await chi.meet();
  const { id } = await chi.send(file, { eventId, query: '?dryRun=true' });
  const rows = await chi.rows(id, '?limit=100');
  return rows
    .map(({ raw, verdict, athleteId, findings }) => {
      const codes = findings.map(({ code }) => code).toSorted();
      return [raw, verdict, athleteId, ...codes].join(' | ');
    })
    .toSorted();
}

describe('the rows of a file that is decided together', () => {
  it('are the same people, newcomers and questions in any order', async () => {
    let asked = 0;
    let found = 0;
    await fc.assert(
      fc.asyncProperty(files, async ([lines, shuffled]) => {
        const [one, other] = await Promise.all([outcome(lines), outcome(shuffled)]);
        expect(other).toEqual(one);
        asked += one.filter((line) => line.includes('athlete_uncertain')).length;
        found += one.filter((line) => /accepted \| [\da-f]{8}-/.test(line)).length;
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(Math.min(asked, found)).toBeGreaterThan(RUNS / 5);
  }, 600_000);

  it('are the same newcomers and questions in any order where nobody says when they were born', async () => {
    const inFile = (lines: readonly string[]) => outcome(lines, [BIBS, ...lines].join('\n'));
    let asked = 0;
    let known = 0;
    await fc.assert(
      fc.asyncProperty(undatedFiles, async ([lines, shuffled]) => {
        const [one, other] = await Promise.all([inFile(lines), inFile(shuffled)]);
        expect(other).toEqual(one);
        asked += one.filter((line) => line.includes('namesake_in_file')).length;
        known += one.filter((line) => line.includes('| accepted |')).length;
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(Math.min(asked, known)).toBeGreaterThan(RUNS / 5);
  }, 600_000);
});
