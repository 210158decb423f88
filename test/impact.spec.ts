import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { aFederationAtWork, csv } from './support/submissions.js';

let app: TestApp;
let uru: Awaited<ReturnType<typeof aFederationAtWork>>;
beforeAll(async () => {
  app = await startApp();
  uru = await aFederationAtWork(app, 'URU');
});
afterAll(() => app.close());

interface Improved {
  athlete: string;
  athleteId: string | null;
  row: number;
  mark: string;
  betterBy: number | null;
}
interface Impact {
  changes: { added: number; changed: number; removed: number; unchanged: number } | null;
  mustConfirm: boolean;
  personalBests: { count: number; items: Improved[] };
  firstMarks: { count: number; items: Improved[] };
  seasonBests: { count: number; items: Improved[] };
  recordCandidates: { count: number; items: (Improved & { scope: string; of: string; ageGroup: string })[] };
  topTen: {
    count: number;
    items: {
      discipline: string;
      nation: string | null;
      season: number;
      moves: { athlete: string; rank: number | null; rankBefore: number | null }[];
    }[];
  };
}

const BORN: Record<string, string> = {
  'Ana Vieja': '2001-03-07',
  'Bea Larga': '1998-11-21',
  'Cata Primera': '2003-06-15',
};
const row = (name: string, mark: string, wind = '+1.2', place = 1) =>
  `100,F,${name},${BORN[name]},URU,${mark},${wind},Final,1,${place}`;
const impactOf = async (id: string, who = uru.sender) =>
  (await uru.get(uru.at(id, '/impact'), who).expect(200)).body as Impact;
const said = ({ items }: { items: Improved[] }) =>
  items.map(({ athlete, mark, betterBy }) => [athlete, mark, betterBy]);

describe('the impact of a file', () => {
  it('is told by a dry run: bests, first marks, records and the top ten; the commit says the same', async () => {
    const old = await uru.meet({ startDate: '2025-05-02', endDate: '2025-05-02' });
    await uru.published(csv(row('Bea Larga', '11.80'), row('Ana Vieja', '11.90', '+1.2', 2)), {
      eventId: old.id,
    });
    const early = await uru.meet({ startDate: '2026-03-02', endDate: '2026-03-02' });
    await uru.published(csv(row('Bea Larga', '12.10', '+0.3')), { eventId: early.id });

    const { id: eventId } = await uru.meet();
    const rows = [
      row('Ana Vieja', '11.70'),
      row('Bea Larga', '11.95', '+1.2', 2),
      row('Cata Primera', '11.99', '+1.2', 3),
    ];
    const tried = await uru.send(csv(...rows), { eventId, query: '?dryRun=true' });
    const impact = await impactOf(tried.id);
    expect(impact.changes).toEqual({ added: 3, changed: 0, removed: 0, unchanged: 0 });
    expect(said(impact.personalBests)).toEqual([['Ana Vieja', '11.70', 200]]);
    expect(said(impact.firstMarks)).toEqual([['Cata Primera', '11.99', null]]);
    expect(said(impact.seasonBests)).toEqual([['Bea Larga', '11.95', 150]]);
    expect(impact.recordCandidates.count).toBe(0);
    const moves = [
      { athlete: 'Ana Vieja', rank: 1, rankBefore: null },
      { athlete: 'Bea Larga', rank: 2, rankBefore: 1 },
      { athlete: 'Cata Primera', rank: 3, rankBefore: null },
    ].map((move) => expect.objectContaining(move) as object);
    expect(impact.topTen.items).toEqual([
      expect.objectContaining({ discipline: '100', season: 2026, nation: null, moves }),
      expect.objectContaining({ discipline: '100', season: 2026, nation: 'URU', moves }),
    ]);

    const sent = await uru.send(csv(...rows), { eventId });
    expect(await impactOf(sent.id)).toEqual(impact);
    await uru.post(uru.at(sent.id, '/approve')).expect(200);
    await uru.settled(sent.id);
    const afterwards = await impactOf(sent.id);
    expect(said(afterwards.personalBests)).toEqual(said(impact.personalBests));
    expect(said(afterwards.seasonBests)).toEqual(said(impact.seasonBests));
    expect(
      afterwards.topTen.items.map((list) =>
        list.moves.map(({ athlete, rank, rankBefore }) => [athlete, rank, rankBefore]),
      ),
    ).toEqual(
      impact.topTen.items.map((list) =>
        list.moves.map(({ athlete, rank, rankBefore }) => [athlete, rank, rankBefore]),
      ),
    );
  });

  it('of a version is what differs from the one before it', async () => {
    const { id: eventId } = await uru.meet({ startDate: '2026-06-02', endDate: '2026-06-02' });
    const fast = (mark: string, place = 1) => `200,F,Dina Veloz,1999-01-09,URU,${mark},+0.4,Final,1,${place}`;
    const slow = (place = 2) => `200,F,Elsa Otra,1998-04-19,URU,25.10,+0.4,Final,1,${place}`;
    await uru.published(csv(fast('24.50'), slow()), { eventId });
    const second = await uru.send(csv(fast('24.41'), slow()), { eventId });
    const impact = await impactOf(second.id);
    expect(impact.changes).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 1 });
    expect(impact.mustConfirm).toBe(true);
    expect(said(impact.firstMarks)).toEqual([['Dina Veloz', '24.41', null]]);
    expect(impact.topTen.count).toBe(0);
    const third = await uru.send(csv(fast('25.30', 2), slow(1)), { eventId });
    expect((await impactOf(third.id)).topTen.items[0]?.moves).toEqual([
      expect.objectContaining({ athlete: 'Elsa Otra', rank: 1, rankBefore: 2 }),
      expect.objectContaining({ athlete: 'Dina Veloz', rank: 2, rankBefore: 1 }),
    ]);
  });

  it('names record candidates, leaves out marks against the rules, and counts a mark that equals nothing', async () => {
    const { id: eventId } = await uru.meet({ startDate: '2026-07-02', endDate: '2026-07-02' });
    const { body } = await uru
      .http()
      .get('/api/v1/records?scope=national&of=URU&sex=F&discipline=TJ&limit=1')
      .expect(200);
    const [record] = (body as { items: { mark: { text: string } }[] }).items;
    const better = (Number(record?.mark.text ?? '0') + 0.02).toFixed(2);
    const jump = (name: string, mark: string, wind: string, place: number) =>
      `TJ,F,${name},1999-02-0${place},URU,${mark},${wind},Final,,${place}`;
    const tried = await uru.send(
      csv(jump('Fany Triple', better, '+0.9', 1), jump('Gina Viento', better, '+3.9', 2)),
      { eventId, query: '?dryRun=true' },
    );
    const { recordCandidates, firstMarks } = await impactOf(tried.id);
    expect(recordCandidates.items).toEqual([
      expect.objectContaining({
        athlete: 'Fany Triple',
        scope: 'national',
        of: 'URU',
        ageGroup: 'senior',
        mark: better,
      }),
    ]);
    expect(said(firstMarks)).toEqual([['Fany Triple', better, null]]);
  });

  it('is empty for a file without results, and for nobody else to see', async () => {
    const { id: eventId } = await uru.meet();
    const nothing = await uru.send('discipline,sex,name,birth,nation,mark\n', { eventId });
    expect(await impactOf(nothing.id)).toMatchObject({
      changes: { added: 0 },
      personalBests: { count: 0 },
      topTen: { count: 0 },
    });
    const foreigner = await signedIn(app, { role: 'federation', federation: 'ARG' });
    await uru.get(uru.at(nothing.id, '/impact'), foreigner).expect(404);
  });
});
