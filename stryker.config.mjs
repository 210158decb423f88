/**
 * Mutation testing of the library of the sport, on the compiled code (`npm run build` first). Each group of modules
 * is tested by its own specs alone, which is strict and fast. Data modules are facts, not logic, and are left out.
 */
export const groups = {
  marks: {
    modules: 'mark mark-quick mark-text mark-tail mark-time mark-length mark-points mark-format mark-reading',
    specs: 'mark mark-notation mark-quick',
  },
  status: { modules: 'status', specs: 'status' },
  days: { modules: 'day birth season', specs: 'day season' },
  ages: { modules: 'age', specs: 'age' },
  wind: { modules: 'wind', specs: 'wind' },
  implements: { modules: 'implement', specs: 'implement' },
  lists: { modules: 'legality ranking attempts rounding', specs: 'legality ranking attempts rounding' },
  belief: { modules: 'plausibility bounds columns', specs: 'plausibility columns' },
  scoring: { modules: 'scoring scoring-tables', specs: 'scoring' },
  'scoring-table': { modules: 'scoring-table', specs: 'scoring scoring-tables' },
  combined: { modules: 'combined combined-table', specs: 'combined' },
  'age-grading': { modules: 'age-grading', specs: 'age-grading' },
  titles: {
    modules: 'discipline-title discipline-core discipline-candidates',
    specs: 'discipline-title',
  },
  disciplines: { modules: 'discipline discipline-code', specs: 'discipline discipline-doubt' },
};

const name = process.env['MUTATION_GROUP'] ?? 'marks';
const group = groups[name];

export default {
  packageManager: 'npm',
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  // Tables built while a module loads would need every test for every mutant.
  ignoreStatic: true,
  mutate: group.modules.split(' ').map((module) => `dist/src/athletics/${module}.js`),
  ignorePatterns: ['*', '!dist/src/athletics/**', '!package.json'],
  symlinkNodeModules: true,
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      testEnvironment: 'node',
      transform: {},
      roots: ['<rootDir>/dist/src/athletics'],
      testRegex: `/(${group.specs.replaceAll(' ', '|')})\\.spec\\.js$`,
    },
  },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  allowEmpty: true,
  concurrency: 1,
  // Generous, so that on a busy machine a slow test is not taken for a mutant that was noticed.
  timeoutMS: 15_000,
  tempDirName: `reports/stryker-${name}`,
  thresholds: { high: 95, low: 90, break: null },
};
