import request from 'supertest';
import { startApp, type TestApp } from './support/app.js';
import { aMeet } from './support/builders.js';
import { signedIn, type SignedIn } from './support/client.js';

const HEADER = 'discipline,sex,name,birth,nation,mark,wind,round,heat,place';
const AT = '/api/v1/ingestion/submissions';

interface Submission {
  id: string;
  status: string;
  rows: { received: number; accepted: number; held: number; rejected: number };
  findings: { error: number; warning: number; info: number };
}
interface Finding {
  code: string;
  row: number | null;
  text: string | null;
  message: string;
}

let app: TestApp;
let sender: SignedIn;
let reviewer: SignedIn;
let federationId: string;
const http = () => request(app.getHttpServer());
const as = ({ token }: SignedIn) => ({ Authorization: `Bearer ${token}` });

beforeAll(async () => {
  app = await startApp();
  const federation = await http().get('/api/v1/federations/CHI').expect(200);
  federationId = (federation.body as { id: string }).id;
  sender = await signedIn(app, { role: 'federation', federation: 'CHI' });
  reviewer = await signedIn(app, { role: 'federation', federation: 'CHI' });
});
afterAll(() => app.close());

const meet = () => aMeet(app, { federationId });

async function send(eventId: string | null, content: Buffer | string, name = 'results.csv', query = '') {
  const sent = http().post(`${AT}${query}`).set(as(sender));
  if (eventId) void sent.field('eventId', eventId);
  return sent.attach('file', Buffer.from(content), name);
}

async function settled(id: string, not = ['received', 'processing', 'approved']): Promise<Submission> {
  for (let i = 0; i < 200; i++) {
    const { body } = await http().get(`${AT}/${id}`).set(as(sender)).expect(200);
    const submission = body as Submission;
    if (!not.includes(submission.status)) return submission;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The submission did not settle.');
}

async function processed(content: Buffer | string, name = 'results.csv') {
  const { id: eventId } = await meet();
  const answer = await send(eventId, content, name);
  expect(answer.status).toBe(202);
  const submission = await settled((answer.body as Submission).id);
  const report = await http().get(`${AT}/${submission.id}/report?limit=100`).set(as(sender)).expect(200);
  const findings = (report.body as { items: Finding[] }).items;
  const { received, accepted, held, rejected } = submission.rows;
  expect(received).toBe(accepted + held + rejected);
  return { submission, findings, codes: findings.map(({ code }) => code), eventId };
}

const approve = (id: string, who = reviewer) => http().post(`${AT}/${id}/approve`).set(as(who));

describe('a file of results', () => {
  const good = [
    HEADER,
    '100,F,Ana Prueba,2001-03-04,CHI,11.52,+1.2,Final,1,1',
    '100,F,Beatriz Muestra,2003,CHI,"11,58",1.2,Final,1,2',
    '100,F,Carla Ensayo,1999-12-31,ARG,DNS,1.2,Final,1,',
    'Salto de longitud,M,Dario Modelo,1998-07-01,CHI,7.81,+2.3,Final,1,1',
  ].join('\n');

  it('is checked, approved by another officer, published and found in a leaderboard', async () => {
    const { submission } = await processed(good);
    expect(submission).toMatchObject({ status: 'needs_review', rows: { received: 4, accepted: 4 } });
    const own = await approve(submission.id, sender);
    expect([own.status, (own.body as { code: string }).code]).toEqual([409, 'four_eyes']);
    await approve(submission.id).expect(200);
    expect((await settled(submission.id)).status).toBe('published');
    const list = await http()
      .get('/api/v1/leaderboards?discipline=100&sex=F&environment=outdoor')
      .expect(200);
    const { items } = list.body as {
      items: { rank: number; mark: { text: string }; athlete: { name: string } }[];
    };
    expect(items.map(({ rank, mark, athlete }) => [rank, mark.text, athlete.name])).toEqual([
      [1, '11.52', 'Ana Prueba'],
      [2, '11.58', 'Beatriz Muestra'],
    ]);
    const jumps = await http()
      .get('/api/v1/leaderboards?discipline=LJ&sex=M&environment=outdoor')
      .expect(200);
    expect((jumps.body as { items: unknown[] }).items).toEqual([]);
  });

  it('is the same submission when it is sent again, also twice at once', async () => {
    const { id } = await meet();
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(id, `${good}\n`)));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect(new Set(answers.map(({ body }) => (body as Submission).id)).size).toBe(1);
  });

  it('R-PIPE-13: is published once when it is approved many times at once', async () => {
    const { submission } = await processed(good.replaceAll('11.52', '11.51'));
    const answers = await Promise.all(Array.from({ length: 5 }, () => approve(submission.id)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
  });

  it('comes back as it was sent', async () => {
    const { submission } = await processed(`${good}\n\n`);
    const original = await http()
      .get(`${AT}/${submission.id}/original`)
      .set(as(sender))
      .buffer(true)
      .expect(200);
    expect((original.body as Buffer).toString()).toBe(`${good}\n\n`);
  });

  it('leaves nothing in the lists once it is retracted', async () => {
    const { submission } = await processed(
      `${HEADER}\n400H,M,Unico Corredor,2000-01-02,CHI,48.90,,Final,1,1`,
    );
    await approve(submission.id).expect(200);
    await settled(submission.id);
    await http()
      .post(`${AT}/${submission.id}/retract`)
      .set(as(reviewer))
      .send({ reason: 'Wrong meet.' })
      .expect(200);
    const list = await http()
      .get('/api/v1/leaderboards?discipline=400H&sex=M&environment=outdoor')
      .expect(200);
    expect((list.body as { items: unknown[] }).items).toEqual([]);
  });

  it('may be a document in which a disqualified athlete has no place', async () => {
    const athlete = { id: 1, firstName: 'Nora', lastName: 'Sinlugar', country: 'CHI', sex: 'female' };
    const races = [{ number: 1, date: '2026-05-02', results: [{ athleteId: 1, result: 'DQ' }] }];
    const units = [{ title: "Women's 800m", rounds: [{ type: 'Final', races }] }];
    const { submission } = await processed(JSON.stringify({ athletes: [athlete], units }), 'results.json');
    expect(submission).toMatchObject({ status: 'needs_review', rows: { received: 1, accepted: 1 } });
  });

  it('can be tried without being sent', async () => {
    const { id } = await meet();
    const answer = await send(id, good, 'results.csv', '?dryRun=true');
    const tried = await settled((answer.body as Submission).id);
    expect(tried).toMatchObject({ status: 'needs_review', rows: { accepted: 4 } });
    await approve(tried.id).expect(409);
  });
});

const row = (text: string) => `${HEADER}\n${text}\n100,F,Ana Prueba,2001-03-04,CHI,11.52,+1.2,Final,2,1\n`;

describe('bad rows', () => {
  it.each([
    ['a 100 m in 95 s', '100,M,Lento Muestra,2000-05-05,CHI,95.00,0.1,Final,1,1', 'mark_implausible'],
    ['1e308', '100,M,Raro Muestra,2000-05-05,CHI,1e308,0.1,Final,1,1', 'mark_unreadable'],
    [
      'an unknown discipline',
      'Quidditch,M,Raro Muestra,2000-05-05,CHI,10.5,0.1,Final,1,1',
      'discipline_unknown',
    ],
    ['a missing name', '100,M,,2000-05-05,CHI,10.5,0.1,Final,1,1', 'name_missing'],
    ['a birth on 31 February', '100,M,Raro Muestra,31.02.2000,CHI,10.5,0.1,Final,1,1', 'birth_unreadable'],
    ['too many cells', '100,M,Raro Muestra,2000-05-05,CHI,10.5,0.1,Final,1,1,more,cells', 'row_too_long'],
    ['a NUL byte', '100,M,Raro\u0000Muestra,2000-05-05,CHI,10.5,0.1,Final,1,1', 'control_character'],
    ['a wind that is no wind', '100,M,Raro Muestra,2000-05-05,CHI,10.5,strong,Final,1,1', 'wind_unreadable'],
  ])('%s is said, and the other row lives', async (_what, text, code) => {
    const { submission, findings, codes } = await processed(row(text));
    expect(codes).toContain(code);
    expect(findings.find((finding) => finding.code === code)?.row).toBe(2);
    expect(submission.rows).toMatchObject({ received: 2, accepted: 1 });
  });

  it('says it in the language of the sender', async () => {
    const { submission } = await processed(row('Quidditch,M,Raro Muestra,2000,CHI,10.5,0.1,Final,1,1'));
    const report = await http()
      .get(`${AT}/${submission.id}/report`)
      .set(as(sender))
      .set('Accept-Language', 'es')
      .expect(200);
    const messages = (report.body as { items: Finding[] }).items.map(({ message }) => message);
    expect(messages).toContain('La prueba no se conoce.');
  });

  it('asks a person when a name is known but the birth is not said', async () => {
    const { submission } = await processed(`${HEADER}\n800,F,Elena Duda,1999-01-05,CHI,2:05.10,,Final,1,1`);
    await approve(submission.id).expect(200);
    await settled(submission.id);
    const again = await processed(`${HEADER}\n1500,F,Elena Duda,,CHI,4:15.10,,Final,1,1`);
    expect(again.codes).toContain('athlete_uncertain');
    expect(again.submission.rows.held).toBe(1);
  });
});

const problem = async (content: Buffer | string, name: string) => {
  const { id } = await meet();
  const { status, body } = await send(id, content, name);
  return [status, (body as { code: string }).code];
};

describe('bad files', () => {
  it('R-PIPE-53: refuses an empty file, a PDF renamed to .csv and an unknown format', async () => {
    expect(await problem('', 'empty.csv')).toEqual([422, 'invalid']);
    expect(await problem('%PDF-1.7\n%âãÏÓ', 'results.csv')).toEqual([415, 'unsupported_media_type']);
    expect(await problem('anything', 'results.exe')).toEqual([415, 'unsupported_media_type']);
    const spanish = http().post(AT).set(as(sender)).set('Accept-Language', 'es').field({ federationId });
    const { body } = await spanish.attach('file', Buffer.from('%PDF-1.7'), 'r.pdf').expect(415);
    expect((body as { detail: string }).detail).toMatch(/^Un PDF muestra dónde están las letras/);
  });

  it('R-PIPE-51: refuses a file beyond the limit without keeping it', async () => {
    expect(await problem(Buffer.alloc(101_000_000, 'a'), 'huge.csv')).toEqual([413, 'too_large']);
  });

  it('finds no meet that is unknown or belongs to others', async () => {
    const foreign = await aMeet(app, { federationId: '01936d3e-0000-7000-8000-000000000009' });
    const unknown = await send('01936d3e-0000-7000-8000-000000000000', 'x');
    const others = await send(foreign.id, 'x');
    expect([unknown.status, others.status]).toEqual([404, 404]);
    expect((unknown.body as { detail: string }).detail).toBe((others.body as { detail: string }).detail);
  });

  it('rejects a header without rows and says so', async () => {
    const { submission, codes } = await processed(`${HEADER}\n`);
    expect([submission.status, codes]).toEqual(['rejected', ['no_rows']]);
  });

  it('names the columns that are missing', async () => {
    const { submission, codes } = await processed('uno,dos\n1,2\n');
    expect(submission.status).toBe('rejected');
    expect(codes).toContain('column_missing');
  });

  it('reads UTF-16 and Windows-1252', async () => {
    const text = `${HEADER}\n100,F,Íñiga Muñoz,2001-03-04,CHI,11.52,+1.2,Final,1,1\n`;
    const utf16 = await processed(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    expect(utf16.submission.rows.accepted).toBe(1);
    const latin = await processed(Buffer.from(text, 'latin1'));
    expect([latin.submission.rows.accepted, latin.codes]).toEqual([1, ['encoding_assumed']]);
  });

  it('holds the row with a truncated UTF-8 sequence for a person, and reads the others', async () => {
    const cut = [`${HEADER}\n100,F,Ana Pru`, ',2001-03-04,CHI,11.52,+1.2,Final,1,1\n'];
    const whole = '100,F,Íñiga Muñoz,2001-03-04,CHI,11.58,+1.2,Final,1,2\n';
    const [before = '', after = ''] = cut;
    const bytes = [Buffer.from(before), Buffer.from([0xc3]), Buffer.from(after + whole)];
    const { findings, codes, submission } = await processed(Buffer.concat(bytes));
    expect(codes).toContain('encoding_damaged');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'name_damaged', row: 2, text: 'Ana Pru\uFFFD' }),
    );
    expect(submission.rows).toMatchObject({ received: 2, accepted: 1, held: 1 });
  });

  it('reads 9,58 as 9.58 and guesses nothing where the comma parts two cells', async () => {
    const at = (mark: string) => `100,M,Raudo Veloz,1986-08-21,CHI,${mark},+0.9,Final,1,1`;
    const quoted = await processed(`${HEADER}\n${at('"9,58"')}\n`);
    const semicolons = `${HEADER}\n${at('9.58')}\n`.replaceAll(',', ';').replace('9.58', '9,58');
    for (const { submission, codes } of [quoted, await processed(semicolons)]) {
      expect(submission.rows).toMatchObject({ received: 1, rejected: 0 });
      expect(codes.filter((code) => code.startsWith('mark'))).toEqual([]);
    }
    const parted = await processed(`${HEADER}\n${at('9,58')}\n`);
    expect(parted.submission.rows).toMatchObject({ received: 1, rejected: 1 });
    expect(parted.codes).toContain('row_too_long');
  });

  it('takes two files that come at once, each whole', async () => {
    const [{ id }, other] = [await meet(), await meet()];
    const letterOf = (n: number) => String.fromCodePoint(97 + (Math.floor(n) % 20));
    const lineOf = (name: string, i: number) =>
      `100,F,${name} ${letterOf(i)}${letterOf(i / 20)}o,2001-03-04,CHI,12.${10 + (i % 80)},+1.2,Heats,${1 + Math.floor(i / 8)},${1 + (i % 8)}`;
    const rows = (name: string) =>
      [HEADER, ...Array.from({ length: 300 }, (_, i) => lineOf(name, i)), ''].join('\n');
    const [one, two] = await Promise.all([
      send(id, rows('Ana'), 'one.csv'),
      send(other.id, rows('Eva'), 'other.csv'),
    ]);
    expect([one.status, two.status]).toEqual([202, 202]);
    const ids = [one, two].map(({ body }) => (body as Submission).id);
    expect(new Set(ids).size).toBe(2);
    for (const { status, rows: tally } of await Promise.all(ids.map((each) => settled(each)))) {
      expect([status, tally.received, tally.rejected]).toEqual(['needs_review', 300, 0]);
    }
  });
});
