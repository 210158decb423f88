import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { aFederationAtWork, csv, type SentSubmission } from './support/submissions.js';

let app: TestApp;
let chi: Awaited<ReturnType<typeof aFederationAtWork>>;
let folder: string;
beforeAll(async () => {
  app = await startApp();
  chi = await aFederationAtWork(app, 'CHI');
  folder = mkdtempSync(join(tmpdir(), 'receipt-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app.close();
});

const VERIFY = join(import.meta.dirname, '../../scripts/verify-receipt.mjs');
const good = '100,F,Ana Prueba,2001-03-04,CHI,11.52,+1.2,Final,1,1';
const bad = 'Quidditch,M,"=Raro Muestra",2000,CHI,10.5,0.1,Final,1,1';
const sent = async (...rows: string[]) => {
  const { id: eventId } = await chi.meet();
  return chi.send(csv(...rows), { eventId });
};

describe('the status', () => {
  it('is less than a kilobyte, whatever was said, and 304 while nothing changes', async () => {
    const { id } = await sent(good);
    await chi.post(chi.at(id, '/reject'), { reason: 'Zeit '.repeat(190) }).expect(200);
    const answer = await chi.get(chi.at(id, '/status')).expect(200);
    expect(answer.body).toMatchObject({ id, status: 'rejected', queue: null, rows: { received: 1 } });
    expect(Buffer.byteLength(answer.text)).toBeLessThan(1024);
    const tag = String(answer.headers['etag']);
    await chi.get(chi.at(id, '/status')).set('If-None-Match', tag).expect(304);
    await chi.post(chi.at(id, '/undo')).expect(200);
    await chi.get(chi.at(id, '/status')).set('If-None-Match', tag).expect(200);
  });

  it('is found by the receipt as people read it out, and by nobody else', async () => {
    const { id, receipt } = await sent(good);
    const spoken = receipt.toLowerCase().replace('-', ' ');
    const path = `/api/v1/ingestion/receipts/${encodeURIComponent(spoken)}`;
    expect((await chi.get(path).expect(200)).body).toMatchObject({ id, receipt });
    const foreigner = await signedIn(app, { role: 'federation', federation: 'ARG' });
    await chi.get(path, foreigner).expect(404);
    await chi.get('/api/v1/ingestion/receipts/AAAA-AAAA').expect(404);
    await chi.http().get(path).expect(401);
  });
});

describe('the receipt', () => {
  const verify = (jws: string, keys: object, file?: string) => {
    const [receiptFile, keysFile, resultsFile] = ['r.jws', 'k.json', 'f.csv'].map((name) =>
      join(folder, name),
    );
    writeFileSync(receiptFile ?? '', jws);
    writeFileSync(keysFile ?? '', JSON.stringify(keys));
    if (file !== undefined) writeFileSync(resultsFile ?? '', file);
    const files = [receiptFile, keysFile, ...(file === undefined ? [] : [resultsFile])].map(String);
    return execFileSync(process.execPath, [VERIFY, ...files], { encoding: 'utf8', stdio: 'pipe' });
  };

  it('verifies without the hub, and not when anything in it was changed', async () => {
    const { id, receipt } = await sent(good);
    const { body } = await chi.get(chi.at(id, '/receipt'), chi.sender).expect(200);
    const { jws, keys: path } = body as { jws: string; keys: string };
    const keys = (await chi.http().get(path).expect(200)).body as { keys: object[] };
    expect(verify(jws, keys)).toContain(receipt);
    expect(verify(jws, keys, csv(good))).toContain('The receipt is true.');
    expect(() => verify(jws, keys, `${csv(good)} `)).toThrow(/ANOTHER file/);
    const [head = '', claims = '', signature = ''] = jws.split('.');
    const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...said, receivedAt: '2020-01-01' })).toString('base64url');
    expect(() => verify(`${head}.${forged}.${signature}`, keys)).toThrow(/FALSE/);
    expect(() => verify(jws, { keys: [] })).toThrow(/another key/);
    expect(() => verify('not a receipt', keys)).toThrow(/not a receipt/);
    const again = await chi.get(chi.at(id, '/receipt')).expect(200);
    expect((again.body as { jws: string }).jws).toBe(jws);
  });
});

describe('the report', () => {
  it('is also CSV and a page of text, by suffix or Accept, in the language asked for', async () => {
    const { id } = await sent(good, bad);
    const path = chi.at(id, '/report');
    const table = await chi
      .get(`${path}.csv`)
      .expect(200)
      .expect('Content-Type', /^text\/csv/);
    expect(table.text).toContain('row,severity,code,column,text,message,suggestion,path');
    expect(table.text).toContain('3,error,discipline_unknown,discipline,Quidditch');
    const same = await chi.get(path).set('Accept', 'text/csv').expect(200);
    expect(same.text).toBe(table.text);
    const page = await chi.get(path).set('Accept', 'text/plain').set('Accept-Language', 'es').expect(200);
    expect(page.headers['content-type']).toMatch(/^text\/plain/);
    expect(page.text).toContain('La prueba no se conoce. (discipline_unknown) “Quidditch”');
    expect(page.text).toContain('2 = 1 accepted + 0 held + 1 rejected');
    const foreigner = await signedIn(app, { role: 'federation', federation: 'ARG' });
    await chi.get(`${path}.csv`, foreigner).expect(404);
    await chi.get(`${path}.txt`, foreigner).expect(404);
  });
});

describe('a mark', () => {
  it('can be traced to its file, row, rules, approval and revisions', async () => {
    const { id: eventId } = await chi.meet();
    const held = '400,F,Vera Rauda,2000-02-02,CHI,46.10,,Final,1,1';
    const first = await chi.send(csv(good, held), { eventId });
    await chi
      .post(chi.at(first.id, '/rows/3/decision'), { decision: 'accept', corrections: { mark: '46.90' } })
      .expect(200);
    await chi.post(chi.at(first.id, '/approve')).expect(200);
    await chi.settled(first.id);
    const [plain, corrected] = await chi.rows(first.id);
    const of = async (id?: string | null) => {
      const { body } = await chi.http().get(`/api/v1/performances/${id}`).expect(200);
      return (body as { provenance: Record<string, unknown> }).provenance;
    };
    expect(await of(plain?.performanceId)).toMatchObject({
      fileName: 'results.csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      format: 'csv',
      version: 1,
      rulesVersion: expect.any(String) as string,
      approved: { role: 'federation', federation: 'CHI' },
      athleteDecision: 'matched',
      rowDecision: null,
      revisions: [],
    });
    expect(await of(corrected?.performanceId)).toMatchObject({
      rowDecision: 'corrected',
      findings: expect.arrayContaining([
        { code: 'mark_beyond_record', severity: 'warning', column: 'mark' },
      ]) as object[],
    });
    const second = await chi.send(csv(good.replace('11.52', '11.49')), { eventId });
    await chi.post(chi.at(second.id, '/approve'), { confirmed: true }).expect(200);
    await chi.settled(second.id);
    const revised = await of(plain?.performanceId);
    expect(revised).toMatchObject({
      version: 2,
      revisions: [{ kind: 'changed', markBefore: '11.52', windBefore: 1.2, submissionBefore: first.id }],
    });
    expect(JSON.stringify(revised)).not.toContain('2001-03-04');
  });

  it('has its steps on one timeline, with names, for officers only', async () => {
    const { id } = await sent(good);
    await chi.post(chi.at(id, '/approve')).expect(200);
    await chi.settled(id);
    const { body } = await chi.get(chi.at(id, '/timeline')).expect(200);
    const { items } = body as { items: { action: string; by: string; name: string | null }[] };
    expect(items.map(({ action }) => action)).toEqual([
      'submission.received',
      'submission.needs_review',
      'submission.approved',
      'submission.published',
    ]);
    expect(items[2]).toMatchObject({ by: 'person', name: 'Ana Prueba' });
    const foreigner = await signedIn(app, { role: 'federation', federation: 'ARG' });
    await chi.get(chi.at(id, '/timeline'), foreigner).expect(404);
  });
});

describe('a dry run', () => {
  it('gives the report of the commit to the letter, whatever is in the file', async () => {
    const held = '400,F,Vera Rauda,2000-02-02,CHI,46.10,,Final,1,1';
    const files = [csv(good, bad, held, good), csv(bad), csv(), 'uno,dos\n1,2\n', csv(`${good},more`)];
    for (const content of files) {
      const { id: eventId } = await chi.meet();
      const tried = await chi.send(content, { eventId, query: '?dryRun=true' });
      const real = await chi.send(content, { eventId });
      expect(tried.id).not.toBe(real.id);
      const outcome = ({ status, rows, findings, version, supersedes }: SentSubmission) => {
        return { status, rows, findings, version, supersedes };
      };
      expect(outcome(tried)).toEqual(outcome(real));
      const report = async (id: string, rest: string) => (await chi.get(chi.at(id, rest)).expect(200)).text;
      expect(await report(tried.id, '/report.csv')).toBe(await report(real.id, '/report.csv'));
      expect(await report(tried.id, '/diff')).toBe(await report(real.id, '/diff'));
      expect(await report(tried.id, '/rows')).toBe(await report(real.id, '/rows'));
    }
  });
});
