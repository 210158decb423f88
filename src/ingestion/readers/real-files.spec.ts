import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { aMeetOf, checkFile, codesOf, readFile } from '../../../test/support/reading.js';
import { REAL_FILES } from '../../../test/support/real-files.data.js';

const shared = resolve(process.env['HUB_SHARED'] ?? '../shared', 'data', 'real');
const isThere = existsSync(shared);
if (!isThere) process.stdout.write(`Skipped: there are no real files in ${shared}; set HUB_SHARED.\n`);
const withFiles = isThere ? describe : describe.skip;

/** Long lists are only counted, unless `HUB_REAL_FILES=all` asks for every verdict. */
const LONG_BYTES = 300_000;
const isWhole = process.env['HUB_REAL_FILES'] === 'all';

/** The days of the meets whose files do not say them. */
const DAYS: readonly (readonly [RegExp, string, string])[] = [
  [/^wa-send-results/, '2024-08-24', '2024-08-24'],
  [/zane-trace/, '2018-03-29', '2018-03-29'],
  [/IVP/, '2020-01-11', '2020-01-18'],
  [/fedachi/, '2024-04-06', '2024-04-07'],
  [/flash/, '2019-05-10', '2019-05-11'],
  [/sa-performance/, '2020-11-27', '2020-11-29'],
  [/^(lynx|omega|csv-entries)|combined_performance/, '2025-02-22', '2025-02-22'],
];

/** A top list says neither discipline nor sex in its columns: file and folder do. */
const mappingOf = (file: string) =>
  file.startsWith('toplists-alltime')
    ? { fields: { sex: { value: file.includes('/women/') ? 'F' : 'M' } } }
    : {};

async function outcome(file: string): Promise<string> {
  const days = DAYS.find(([pattern]) => pattern.test(file));
  const about = { ...(days && aMeetOf(days[1], days[2])), mapping: mappingOf(file) };
  const read = await checkFile(basename(file), readFileSync(join(shared, file)), about);
  const { received, accepted, held, rejected } = read.counts;
  const said = [...new Set(codesOf(read.remarks))].toSorted().join(' ');
  return `${read.format} ${received} ${accepted} ${held} ${rejected} ${said}`.trim();
}

withFiles('real files', () => {
  const files = isThere
    ? readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
    : [];

  it('are all in the table', () => {
    expect(files.toSorted()).toEqual(Object.keys(REAL_FILES).toSorted());
  });

  const isLong = (file: string) => !isWhole && statSync(join(shared, file)).size > LONG_BYTES;
  const [long, short] = isThere
    ? [true, false].map((wanted) => Object.entries(REAL_FILES).filter(([file]) => isLong(file) === wanted))
    : [[], Object.entries(REAL_FILES)];

  it.each(short ?? [])('%s: %s', async (file, expected) => {
    expect(await outcome(file)).toBe(expected);
  });

  it.each(long ?? [])('%s: %s, of which the rows are counted', async (file, expected) => {
    const read = await readFile(basename(file), readFileSync(join(shared, file)), mappingOf(file));
    expect(`${read.format} ${read.rows.length}`).toBe(expected.split(' ').slice(0, 2).join(' '));
  });

  it('account for every row', () => {
    for (const expected of Object.values(REAL_FILES)) {
      const [, received = 0, ...parts] = expected.split(' ').map(Number);
      expect(parts.slice(0, 3).reduce((sum, part) => sum + part, 0)).toBe(received);
    }
  });
});
