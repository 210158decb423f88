import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { aFederationAtWork } from './support/submissions.js';

let app: TestApp;
type Federation = Awaited<ReturnType<typeof aFederationAtWork>>;
let home: Federation;
let guest: Federation;
beforeAll(async () => {
  app = await startApp();
  home = await aFederationAtWork(app, 'ARG');
  guest = await aFederationAtWork(app, 'URU');
});
afterAll(() => app.close());

const HEADER = 'discipline,sex,name,birth,nation,licence,mark,wind,round,heat,place';
const text = (...rows: string[]) => [HEADER, ...rows].join('\n');
let years = 2000;
/** Publishes a file of a meet of its own, so that no mark is public already. */
async function publish(who: Federation, ...rows: string[]) {
  const { id: eventId } = await who.meet({ name: `Torneo ${(years += 1)}`, city: `Ciudad ${years}` });
  const { id } = await who.send(text(...rows), { eventId });
  await who.post(who.at(id, '/approve'), { confirmed: true }).expect(200);
  return who.settled(id);
}
/** Sends a row that the guest decides about before it is published. */
async function publishDecided(city: string, row: string, decision: object) {
  const { id: eventId } = await guest.meet({ city });
  const { id, rows } = await guest.send(text(row), { eventId });
  await guest.post(guest.at(id, '/rows/2/decision'), { decision: 'accept', ...decision }).expect(200);
  await guest.post(guest.at(id, '/approve'), { confirmed: true }).expect(200);
  await guest.settled(id);
  return rows;
}
const marksOf = (name: string) =>
  app.get(DataSource).query<{ nation: string; value: number; athlete: string }[]>(
    `SELECT p.nation, p.mark_value AS value, p.athlete_id AS athlete FROM performance p
     JOIN athlete a ON a.id = p.athlete_id WHERE a.name = $1 AND p.withdrawn_at IS NULL ORDER BY p.mark_value`,
    [name],
  );
const nationsOf = async (name: string) => (await marksOf(name)).map(({ nation }) => nation);

describe('a row that names no nation', () => {
  it('runs for the nation of the athlete who is known by name and birth, not for that of the sender', async () => {
    await publish(home, '100,F,Carla Ibarra Sosa,1999-04-17,ARG,,11.50,+0.4,Final,1,1');
    await publish(guest, '100,F,Carla Ibarra Sosa,1999-04-17,,,11.40,+0.4,Final,1,1');
    expect(await nationsOf('Carla Ibarra Sosa')).toEqual(['ARG', 'ARG']);
    expect(new Set((await marksOf('Carla Ibarra Sosa')).map(({ athlete }) => athlete)).size).toBe(1);
  });

  it('runs for the nation of the athlete who is known by number', async () => {
    await publish(guest, '200,F,Delia Quiroga Paz,1998-08-21,BOL,771,23.50,+0.4,Final,1,1');
    await publish(guest, '200,F,Delia Quiroga Paz,,,771,23.40,+0.4,Final,1,1');
    expect(await nationsOf('Delia Quiroga Paz')).toEqual(['BOL', 'BOL']);
  });

  it('runs for the sender where the athlete has done so before', async () => {
    await publish(home, '100,M,Ernesto Luna Vega,1997-02-11,ARG,,10.50,+0.4,Final,1,1');
    await publish(guest, '100,M,Ernesto Luna Vega,1997-02-11,URU,,10.45,+0.4,Final,1,1');
    const [before] = await marksOf('Ernesto Luna Vega');
    expect(before).toMatchObject({ nation: 'URU' });
    await publish(guest, '100,M,Ernesto Luna Vega,1997-02-11,,,10.40,+0.4,Final,1,1');
    expect(await nationsOf('Ernesto Luna Vega')).toEqual(['URU', 'URU', 'ARG']);
  });

  it('runs for the nation of the athlete whom a person chose', async () => {
    await publish(home, '800,F,Gilda Moya Rey,1995-03-30,ARG,,2:05.10,,Final,1,1');
    const [{ athlete } = { athlete: '' }] = await marksOf('Gilda Moya Rey');
    await publishDecided('Salto', '800,F,Gilda Moya,,,,2:04.10,,Final,1,1', { athleteId: athlete });
    expect(await nationsOf('Gilda Moya Rey')).toEqual(['ARG', 'ARG']);
  });

  it('runs for the sender where a person says that it is not the athlete who was found', async () => {
    await publish(home, '800,F,Hilda Nuno Paz,1994-03-30,ARG,,2:05.10,,Final,1,1');
    const row = '800,F,Hilda Nuno Paz,1994-03-30,,,2:04.10,,Final,1,1';
    expect(await publishDecided('Rocha', row, { newAthlete: true })).toMatchObject({ accepted: 1, held: 0 });
    expect(await nationsOf('Hilda Nuno Paz')).toEqual(['URU', 'ARG']);
  });

  it('runs for the sender where nobody is known, and is new', async () => {
    await publish(guest, '100,M,Fermin Arce Rolon,1996-06-05,,,10.70,+0.4,Final,1,1');
    expect(await nationsOf('Fermin Arce Rolon')).toEqual(['URU']);
  });
});
