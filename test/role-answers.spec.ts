import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import * as fc from 'fast-check';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { type SignedIn, signedIn } from './support/client.js';
import { INVENTED, waysToWrite } from './support/days-in-text.js';
import { operationsOf } from './support/from-openapi.js';
import { Asker } from './support/openapi-asker.js';
import { sampleWorld } from './support/openapi-world.js';
import { callerOf } from './support/requests.js';

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8'),
) as OpenAPIObject;
const reads = operationsOf(document).filter(({ method, path }) => method === 'GET' && !INVENTED.test(path));
const OWN_PROFILE = '/api/v1/claims/{id}/profile';
const RUNS = 3;

interface Known {
  id: string;
  nation: string;
  born: string;
}
type Person = 'fan' | 'scout' | 'coach' | 'athlete' | 'officer';

let app: TestApp;
let world: Awaited<ReturnType<typeof sampleWorld>>;
let people: Record<Person, SignedIn>;
/** The athlete whose profile is claimed: the only day of birth that anybody of these may read is theirs. */
let self: Known;
let births: Known[];
/** What the walk puts into addresses besides what the world knows: things of these very people. */
let own: Record<string, string[]>;
beforeAll(async () => {
  app = await startApp({ TRUSTED_PROXIES: '1', READS_PER_MINUTE: '100000' });
  world = await sampleWorld(app);
  births = await app.get(DataSource).query<Known[]>(
    `SELECT id, nation, CAST(birth_date AS text) AS born FROM athlete
      WHERE birth_date IS NOT NULL AND merged_into IS NULL ORDER BY birth_date, id`,
  );
  self = births.find(({ nation }) => nation === 'JAM') ?? births[0]!;
  people = {
    fan: await signedIn(app),
    scout: await signedIn(app, { role: 'scout' }),
    coach: await signedIn(app, { role: 'coach' }),
    athlete: await signedIn(app),
    officer: await signedIn(app, { role: 'federation', federation: 'BRA' }),
  };
  own = await thingsOf(people, self);
}, 120_000);
afterAll(() => app.close());

/** A claim that is confirmed, and a squad in which the claimed athlete is, with another one who was only asked. */
async function thingsOf({ coach, athlete }: typeof people, { id: athleteId, nation }: Known) {
  const call = callerOf(app);
  const federation = await signedIn(app, { role: 'federation', federation: nation });
  const words = 'I run here.';
  const claim = await call.post('/claims', { athleteId, words }, athlete.token).expect(201);
  const claimId = (claim.body as { id: string }).id;
  await call.post(`/claims/${claimId}/confirm`, { consent: 'guardian' }, federation.token).expect(200);
  const squad = await call.post('/squads', { name: 'Sprints' }, coach.token).expect(201);
  const squadId = (squad.body as { id: string }).id;
  const invite = async (id: string): Promise<string> => {
    const asked = { athleteId: id };
    const { body } = await call.post(`/squads/${squadId}/invitations`, asked, coach.token).expect(201);
    return (body as { id: string }).id;
  };
  const invitation = await invite(athleteId);
  await call.post(`/squad-invitations/${invitation}/approve`, {}, federation.token);
  await call.post(`/squad-invitations/${invitation}/accept`, {}, athlete.token).expect(200);
  await invite(births.at(-1)!.id);
  return { claims: [claimId], squads: [squadId] };
}

/** Every read of the document as one person: what it showed of days of birth, and what was answered well. */
async function walk(person: Person) {
  const headers = { Authorization: `Bearer ${people[person].token}` };
  const asker = new Asker(document, {
    ...world,
    known: (name: string) => own[name] ?? world.known(name),
    headersFor: () => Promise.resolve(headers),
  });
  const days = births.flatMap(({ id, born }) => waysToWrite(born).map((text) => ({ id, text })));
  const shown: { path: string; id: string; text: string }[] = [];
  const good = new Set<string>();
  for (const operation of reads) {
    for (const request of fc.sample(asker.requestsOf(operation), { numRuns: RUNS, seed: 7 })) {
      const heard = await asker.send(operation, request);
      if (heard.status >= 500) throw new Error(`${operation.path} answers ${heard.status}`);
      if (heard.status < 300) good.add(operation.path);
      shown.push(
        ...days
          .filter(({ text }) => heard.text.includes(text))
          .map((day) => ({ path: operation.path, ...day })),
      );
    }
  }
  return { shown, good };
}

describe('what people read who have signed in', () => {
  it.each(['fan', 'scout', 'coach', 'officer'] as const)(
    'R-AUTH-58 holds no day of birth, whatever of the document a %s asks for',
    async (person) => {
      const { shown, good } = await walk(person);
      expect(shown).toEqual([]);
      expect(good.size).toBeGreaterThan(30);
      expect(good.has('/api/v1/squads/{id}/athletes')).toBe(person === 'coach');
      expect(good.has('/api/v1/squad-invitations/queue')).toBe(person === 'officer');
      expect(good.has(OWN_PROFILE)).toBe(false);
    },
    60_000,
  );

  it('R-AUTH-58 holds of days of birth only their own for an athlete, and only where they ask for it', async () => {
    const { shown, good } = await walk('athlete');
    expect(good.has(OWN_PROFILE)).toBe(true);
    expect(shown.filter(({ path }) => path !== OWN_PROFILE)).toEqual([]);
    expect(new Set(shown.map(({ text }) => text))).toEqual(new Set([self.born]));
  }, 60_000);

  it('was looked for among rows that hold such days', () => {
    expect(births.length).toBeGreaterThan(5);
  });
});
