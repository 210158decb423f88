import { DataSource } from 'typeorm';
import { naturalKey } from '../../src/performances/natural-key.js';
import { EVENTS } from './merge-histories.js';
import type { MergeWorld } from './merge-world.js';

type Row = Readonly<Record<string, string | number | null>>;

/** Every link of the people that a merge may touch, with people, meets and files as their history calls them. */
export async function linksOf(world: MergeWorld): Promise<object> {
  const own = world.ids.map((id) => `'${id}'`).join(', ');
  const marks = new Map<string, string>();
  const read = async (sql: string): Promise<string[]> => {
    const rows = await world.app.get(DataSource).query<Row[]>(sql.replace('?', own));
    const text = (value: unknown): string =>
      marks.get(String(value)) ?? world.words.get(String(value)) ?? String(value);
    return rows.map((row) => Object.values(row).map(text).join(' ')).toSorted();
  };
  const stored = await world.app
    .get(DataSource)
    .query<Row[]>(`SELECT p.*, CAST(p.day AS text) AS day FROM performance p WHERE p.athlete_id IN (${own})`);
  for (const row of stored) marks.set(String(row['id']), markOf(world, row));
  return {
    marks: [...marks.values()].toSorted(),
    athletes: await read('SELECT id, merged_into, provisional FROM athlete WHERE id IN (?)'),
    bearers: await bearersOf(world),
    numbers: await read('SELECT scheme, value, athlete_id FROM athlete_identifier WHERE athlete_id IN (?)'),
    aliases: await read('SELECT athlete_id, name FROM athlete_alias WHERE athlete_id IN (?)'),
    bests: await read(`SELECT athlete_id, discipline, season, conditions, age_group, nation, performance_id,
      rank_value, year_end_age FROM best WHERE athlete_id IN (?)`),
    pages: await Promise.all(world.ids.map((id) => pageOf(world, id))),
    lists: await Promise.all(EVENTS.map((discipline) => listOf(world, discipline))),
  };
}

/** The keys under which these people are found. */
export async function keysOf({ app, ids }: MergeWorld): Promise<string[]> {
  const own = ids.map((id) => `'${id}'`).join(', ');
  const rows = await app
    .get(DataSource)
    .query<Row[]>(
      `SELECT athlete_id, key, sex, birth_from, birth_to FROM athlete_key WHERE athlete_id IN (${own})`,
    );
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

function markOf(world: MergeWorld, row: Row): string {
  const said = ['discipline', 'heat', 'mark_value', 'row', 'year_end_age', 'masters_age'];
  const whose = ['athlete_id', 'source_athlete_id', 'event_id', 'submission_id'];
  const words = whose.map((name) => world.words.get(String(row[name])) ?? row[name]);
  const key = `key of ${keyOwner(world, row)}`;
  return [...words, ...said.map((name) => row[name]), key, row['withdrawn_reason']].join('|');
}

/** Whose mark the key says it is: were that another than the athlete, the next file would not find it. */
function keyOwner({ ids, words }: MergeWorld, row: Row): string {
  const text = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  const about = {
    eventId: text('event_id') ?? '',
    discipline: text('discipline') ?? '',
    sex: text('sex') ?? '',
    implement: text('implement'),
    ageGroup: text('age_group'),
    round: text('round'),
    heat: text('heat'),
    listed: null,
  };
  const owner = ids.find((athleteId) => naturalKey({ ...about, athleteId }) === row['natural_key']);
  return words.get(owner ?? '') ?? 'nobody';
}

/** How many athletes have these names: more than one of a name is one too many. */
async function bearersOf({ app, people }: MergeWorld): Promise<number[]> {
  const rows = await app.get(DataSource).query<{ name: string }[]>('SELECT name FROM athlete');
  return people.map((person) => rows.filter(({ name }) => name === person.name).length);
}

async function pageOf(world: MergeWorld, id: string): Promise<string> {
  const { status, body } = await world.get(`athletes/${id}/performances?limit=100`);
  return `${status}, ${(body as { items?: object[] }).items?.length} marks`;
}

async function listOf(world: MergeWorld, discipline: string): Promise<string[]> {
  const asked = `discipline=${discipline}&sex=F&environment=outdoor&limit=100`;
  const { body } = await world.get(`leaderboards?${asked}`).expect(200);
  const { items } = body as { items: { mark: { text: string }; athlete: { name: string } }[] };
  return items.flatMap(({ mark, athlete }) => {
    const at = world.people.findIndex(({ name }) => name === athlete.name);
    return at < 0 ? [] : [`${mark.text} of ${at}`];
  });
}
