import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { MODEL } from '../src/identity/model.data.js';
import { readModel } from '../src/identity/model-file.js';
import { IdentityRefit, LEAST } from '../src/questions/refit.js';
import { startApp, type TestApp } from './support/app.js';
import { resultsOf } from './support/results.js';
import { aFederationAtWork, csv, type SentRow } from './support/submissions.js';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

const PEOPLE = 60;
const SYLLABLES = 'ba do fi gu ke lo mi na pu re so ti vu za che qui'.split(' ');
const word = (seed: number): string => {
  const mixed = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  const text = [0, 4, 8, 12].map((shift) => SYLLABLES[(mixed >>> shift) & 15]).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
const bornOn = (at: number): string => `19${90 + (at % 9)}-0${1 + (at % 8)}-${10 + (at % 18)}`;

const folder = mkdtempSync(join(tmpdir(), 'hub-refit-'));
let app: TestApp;
let chi: Awaited<ReturnType<typeof aFederationAtWork>>;
let url: string;
beforeAll(async () => {
  const file: Record<string, string> =
    TEST_DATABASE === 'sqlite' ? { DATABASE_URL: `sqlite:${join(folder, 'hub.sqlite')}` } : {};
  app = await startApp(file);
  url = process.env['DATABASE_URL'] ?? '';
  chi = await aFederationAtWork(app, 'CHI');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `hub identity refit` as an operator does; answers its exit code and its words. */
const refitted = (...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const cli = join(import.meta.dirname, '../src/cli.js');
    const env = { ...process.env, DATABASE_URL: url, NODE_ENV: 'test' };
    const all = [cli, 'identity', 'refit', ...args];
    const child = execFile(process.execPath, all, { env }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: out + err }),
    );
  });

/** Another family name and the same day is a question, whatever the score. */
async function questions(name: string): Promise<{ id: string; rows: SentRow[] }> {
  const { id: eventId } = await chi.meet();
  const lines = Array.from({ length: PEOPLE }, (_, at) => {
    const who = `${word(at)} ${name}${word(at + 500)} ${word(at + 1_000)}`;
    return `1500,F,${who},${bornOn(at)},CHI,4:1${at % 10}.${10 + at},,Heats,${at + 1},1`;
  });
  const { id } = await chi.send(csv(...lines), { eventId, name: `${name}.csv` });
  const rows = [...(await chi.rows(id, '?limit=100'))].toSorted((one, other) => one.row - other.row);
  expect(
    rows.filter(({ findings }) => findings.some(({ code }) => code === 'athlete_uncertain')),
  ).toHaveLength(PEOPLE);
  return { id, rows };
}

describe('a refit on what people answered', () => {
  it('says how many answers it takes while there are too few', async () => {
    const file = join(folder, 'none.json');
    const { code, said } = await refitted('--write', file);
    expect(said).toContain(`Too few to learn from: it takes ${LEAST.answers}`);
    expect(code).toBe(2);
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });

  it('moves the weights to what was agreed, judges every answer by weights that have not seen it, and uses nothing', async () => {
    const { anAthlete } = resultsOf(app);
    const ids: string[] = [];
    for (let at = 0; at < PEOPLE; at++) {
      const [givenName, familyName] = [word(at), `${word(at + 2_000)} ${word(at + 1_000)}`];
      const about = { givenName, familyName, name: `${givenName} ${familyName}`, nation: 'CHI' };
      ids.push(
        await anAthlete({ ...about, birthDate: bornOn(at), birthYear: Number(bornOn(at).slice(0, 4)) }),
      );
    }
    for (const [name, isKnown] of [
      ['Ma', true],
      ['Tu', false],
    ] as const) {
      const { id, rows } = await questions(name);
      const decisions = rows.map(({ row }, at) =>
        isKnown
          ? { row, decision: 'accept', athleteId: ids[at] }
          : { row, decision: 'accept', newAthlete: true },
      );
      await chi.post(chi.at(id, '/rows/decisions'), { decisions }).expect(200);
    }
    const refit = await app.get(IdentityRefit, { strict: false }).refit();
    expect(refit).toMatchObject({ known: PEOPLE, fresh: PEOPLE, differing: 0, isEnough: true });
    expect(refit.known + refit.fresh).toBeGreaterThanOrEqual(LEAST.answers);
    const { model, before, unseen } = refit.fitted ?? {};
    // No weight opens a gate.
    expect(before).toEqual({ wrong: 0, needless: 0, questions: 2 * PEOPLE });
    expect(unseen?.wrong).toBe(0);
    expect(model?.version).toMatch(new RegExp(`^${MODEL.version}-[\\da-f]{6}$`));
    expect(model?.weights).not.toEqual(MODEL.weights);
    expect(model?.thresholds).toEqual(MODEL.thresholds);
    const again = await app.get(IdentityRefit, { strict: false }).refit();
    expect(again.fitted?.model).toEqual(model);
    if (!model) throw new Error('There is no model.');
  });

  it('shows old and new weights and the effect, and writes a model only where it is told to', async () => {
    const shown = await refitted();
    expect(shown).toMatchObject({ code: 0 });
    expect(shown.said).toMatch(/120 mentions with agreed answers: 60 known, 60 new; 0 left out/);
    expect(shown.said).toMatch(/name\.\S+\W+-?[\d.]+\W+-?[\d.]+/);
    expect(shown.said).toMatch(/fitted without the mention\W+0 \(0\.0 %\)/);
    expect(shown.said).toContain('Nothing was written');
    const file = join(folder, 'model.json');
    expect(await refitted('--write', file)).toMatchObject({ code: 0 });
    const { model } = (await app.get(IdentityRefit, { strict: false }).refit()).fitted ?? {};
    expect(readModel(readFileSync(file, 'utf8'))).toEqual(model);
    expect(await refitted('--write', file)).toMatchObject({ code: 1 });
    const noSet = await refitted('--data', folder);
    expect(noSet).toMatchObject({ code: 1 });
    expect(noSet.said).toMatch(/There is no registry\.csv\.gz in .+, such as bench-dev/);
  });

  it('is put to use by a setting, and named in what is decided from then on', async () => {
    const file = join(folder, 'model.json');
    const { version } = readModel(readFileSync(file, 'utf8'));
    const own: Record<string, string> = TEST_DATABASE === 'sqlite' ? { DATABASE_URL: 'sqlite::memory:' } : {};
    const other = await startApp({ IDENTITY_MODEL: file, ...own });
    try {
      const per = await aFederationAtWork(other, 'PER');
      const [{ id: eventId }, { id: next }] = [await per.meet(), await per.meet()];
      const who = (born: string, mark: string) =>
        csv(`800,F,Ximena Soltera Quilodran,${born},PER,${mark},,Final,1,1`);
      await per.published(who('1994-07-20', '2:05.10'), { eventId });
      // Less of the birth is no plain case, so it is weighed.
      const { id } = await per.send(who('1994', '2:06.10'), { eventId: next });
      const kept = await other
        .get(DataSource)
        .query<object[]>('SELECT model_version FROM identity_decision WHERE submission_id = $1', [id]);
      expect(kept).toEqual([{ model_version: version }]);
    } finally {
      delete process.env['IDENTITY_MODEL'];
      await other.close();
    }
  });
});
