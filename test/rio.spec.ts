import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork } from './support/submissions.js';

const folder = resolve(process.env['HUB_SHARED'] ?? '../shared', 'data', 'real', 'rio2016');
const isThere = existsSync(folder);
if (!isThere) process.stdout.write(`Skipped: there are no results in ${folder}; set HUB_SHARED.\n`);
const withFiles = isThere ? describe : describe.skip;

type Federation = Awaited<ReturnType<typeof aFederationAtWork>>;
let app: TestApp;
let home: Federation;
let guest: Federation;
beforeEach(async () => {
  app = await startApp();
  home = await aFederationAtWork(app, 'BRA');
  guest = await aFederationAtWork(app, 'CHI');
}, 60_000);
afterEach(() => app.close());

const DAYS = { startDate: '2016-08-12', endDate: '2016-08-21', city: 'Rio de Janeiro', country: 'BRA' };
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
/** Without the numbers by which both files know the athletes; neither has a birth. */
const nameless = (text: string): string =>
  text.replaceAll(/"tpAthleteId": ?"\d+",?/g, '').replaceAll(/<competitorid>\d+<\/competitorid>/g, '');

const SAID =
  /(?<=,)(athlete_uncertain|namesake_in_file|identity_contradicts|already_published|conflicts_with_published)(?=,)/g;

/** Sends and publishes a file; answers what is said of how many rows. */
async function given(who: Federation, name: string, text: string) {
  const { id: eventId } = await who.meet(DAYS);
  const { id } = await who.send(text, { eventId, name });
  const report = await who.get(who.at(id, '/report.csv')).expect(200);
  await who.post(who.at(id, '/approve'), { confirmed: true }).expect(200);
  expect(await who.settled(id)).toMatchObject({ status: 'published', rows: { received: 3580, rejected: 5 } });
  const codes: { [code: string]: number } = {};
  for (const [code] of report.text.matchAll(SAID)) codes[code] = (codes[code] ?? 0) + 1;
  return codes;
}
const publicMarks = async (): Promise<number> => {
  const [row] = await app
    .get(DataSource)
    .query<{ marks: number | string }[]>(
      'SELECT count(*) AS marks FROM performance WHERE withdrawn_at IS NULL',
    );
  return Number(row?.marks);
};

withFiles('the results of Rio 2016, as one federation sends them and then another in another format', () => {
  it('are the same marks of the same people, but for what the files say otherwise', async () => {
    // One number is given to Bosse and to Armas, and one mark reads otherwise.
    expect(await given(home, 'rio.json', textOf('rio_athletics_results.json'))).toEqual({
      identity_contradicts: 1,
    });
    expect(await publicMarks()).toBe(3_574);
    expect(await given(guest, 'rio.xml', textOf('rio_athletics_results.xml'))).toEqual({
      already_published: 3_573,
      conflicts_with_published: 1,
      identity_contradicts: 1,
    });
    expect(await publicMarks()).toBe(3_574);
  }, 120_000);

  it('are so without any number, though those of common names in several contests are asked about', async () => {
    expect(await given(home, 'rio.json', nameless(textOf('rio_athletics_results.json')))).toEqual({
      namesake_in_file: 93,
    });
    expect(await given(guest, 'rio.xml', nameless(textOf('rio_athletics_results.xml')))).toEqual({
      already_published: 3_481,
      athlete_uncertain: 93,
      conflicts_with_published: 1,
    });
    expect(await publicMarks()).toBe(3_482);
  }, 120_000);
});
