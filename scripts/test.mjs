// The whole check: `npm test`. Arguments go to Jest: `npm test -- --selectProjects unit src/athletics/mark.spec`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, prepare, root, run, say } from './prepare.mjs';
import { startKafka, startPostgres, startRedis } from './test-servers.mjs';

const projects = ['unit', 'sqlite', 'postgres'];
const inCi = process.env.CI === 'true';
const longestList = 100;
const servers = [];
const notRun = [];

/** Jest takes every word after --selectProjects for a project; here a word that is none is a path. */
function split(args) {
  const at = args.indexOf('--selectProjects');
  if (at < 0) return { rest: args, wanted: projects };
  const after = args.slice(at + 1);
  const wanted = after.filter((word) => projects.includes(word));
  return { rest: [...args.slice(0, at), ...after.filter((word) => !projects.includes(word))], wanted };
}

async function serve(given, start, name) {
  const url = given.find(Boolean);
  if (url) return url;
  try {
    const server = await start();
    servers.push(server);
    say(`${name} for the tests: ${server.url} (${server.from})`);
    return server.url;
  } catch (error) {
    notRun.push(`tests on ${name}: ${error.message}`);
    return null;
  }
}

const leave = () => process.exit(130);

/** Ended while they start, the servers end too; later on `run` passes the signal to Jest and they stop in order. */
async function surroundings(wanted) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, leave);
  try {
    return await started(wanted);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, leave);
  }
}

async function started(wanted) {
  // Specs of the storage start an S3 server of their own; what is kept elsewhere is no place for tests.
  const {
    TEST_POSTGRES_URL,
    DATABASE_URL,
    TEST_REDIS_URL,
    REDIS_URL,
    BUS_URL,
    STORAGE_URL: _,
    ...env
  } = process.env;
  env.NODE_ENV = 'test';
  const selected = new Set(wanted);
  if (selected.has('postgres')) {
    const given = /^postgres(ql)?:/.test(DATABASE_URL ?? '') ? DATABASE_URL : null;
    const url = await serve([TEST_POSTGRES_URL, given], startPostgres, 'PostgreSQL');
    if (url) env.TEST_POSTGRES_URL = url;
    else selected.delete('postgres');
  }
  if (selected.has('postgres') || selected.has('sqlite')) {
    const url = await serve([TEST_REDIS_URL, REDIS_URL], startRedis, 'Redis');
    if (url) env.TEST_REDIS_URL = url;
    const givenBus = BUS_URL?.startsWith('kafka:') ? BUS_URL : null;
    const kafka = await serve([env.TEST_KAFKA_URL, givenBus], startKafka, 'Kafka');
    if (kafka) env.TEST_KAFKA_URL = kafka;
  }
  return { env, selected: [...selected] };
}

async function jest(rest, selected, env) {
  const folder = mkdtempSync(join(tmpdir(), 'hub-tests-'));
  const outputFile = join(folder, 'summary.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...rest];
  args.push('--json', `--outputFile=${outputFile}`, '--selectProjects', ...selected);
  const code = await run(process.execPath, [...flags, ...args], { env });
  const summary = readSummary(outputFile);
  rmSync(folder, { recursive: true, force: true });
  return { code, summary };
}

function readSummary(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function report({ code, summary }) {
  if (!summary) {
    say(`Jest ended with ${code} before it could say what it did.`);
    return;
  }
  const skipped = summary.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed'),
  );
  if (skipped.length > 0) {
    say(`${skipped.length} skipped:`);
    const names = counted(skipped);
    for (const [name, times] of names.slice(0, longestList)) console.log(`  ${times} x ${name}`);
    if (names.length > longestList) console.log(`  and ${names.length - longestList} more names`);
  }
  if (notRun.length > 0) {
    console.log(`\nNOT RUN: ${notRun.length}`);
    for (const what of notRun) console.log(`NOT RUN: ${what}`);
  }
  const broken = summary.numRuntimeErrorTestSuites;
  if (broken > 0) say(`${broken} test files could not be run; each counts as one failure.`);
  console.log(
    `${summary.numPassedTests} passed, ${summary.numFailedTests + broken} failed, ${skipped.length} skipped`,
  );
}

/** The same test runs on two databases: one line says both. */
function counted(skipped) {
  const times = new Map();
  for (const { fullName } of skipped) times.set(fullName, (times.get(fullName) ?? 0) + 1);
  return [...times];
}

await prepare();
const lint = await npm('run', 'lint');
const lintWords = 'hub: the lint found something; it is named above the tests.';

const { rest, wanted } = split(process.argv.slice(2));
let code = 1;
try {
  const { env, selected } = await surroundings(wanted);
  if (selected.length === 0) {
    for (const what of notRun) console.error(`NOT RUN: ${what}`);
  } else {
    const result = await jest(rest, selected, env);
    if (lint !== 0) console.error(lintWords);
    report(result);
    code = result.code || lint;
  }
  if (inCi && wanted.includes('postgres') && !selected.includes('postgres')) code = code || 1;
} finally {
  for (const server of servers) await server.stop();
}
process.exit(code);
