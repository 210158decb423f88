const shared = { testEnvironment: 'node', transform: {}, rootDir: '.' };
const onDatabase = (name) => ({
  ...shared,
  displayName: name,
  roots: ['<rootDir>/dist/test'],
  testRegex: '\\.spec\\.js$',
  setupFiles: ['<rootDir>/dist/test/support/env.js'],
  testEnvironmentOptions: { database: name },
  globals: { TEST_DATABASE: name },
});

/** Pure specs run once; specs that start the app run on both databases. */
export default {
  testTimeout: 60_000,
  maxWorkers: 2,
  // A process that has run many files holds their modules; a new one takes its place before memory is short.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    { ...shared, displayName: 'unit', roots: ['<rootDir>/dist/src'], testRegex: '\\.spec\\.js$' },
    onDatabase('sqlite'),
    onDatabase('postgres'),
  ],
};
