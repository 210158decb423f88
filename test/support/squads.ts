import type { NewAthlete } from '../../src/athletes/athletes.service.js';
import type { TestApp } from './app.js';
import { type SignedIn, signedIn } from './client.js';
import { callerOf } from './requests.js';
import { resultsOf } from './results.js';

export interface Invited {
  id: string;
  status?: string;
  squad?: string;
  coach?: string;
  athlete: { id: string; ageBand: string | null; birthYear: number | null };
}

export const YEAR = new Date().getUTCFullYear();
export const MINOR = { birthDate: `${YEAR - 15}-03-04`, birthYear: YEAR - 15 };

/** Squads, athletes of Chile and their people, by way of the routes. */
export async function squadsOf(app: TestApp) {
  const call = callerOf(app);
  const officer = await signedIn(app, { federation: 'CHI', role: 'federation' });
  const items = async (path: string, who: SignedIn): Promise<Invited[]> =>
    (await call.get(path, who.token).expect(200)).body.items as Invited[];
  const athletesIn = async (path: string, by: SignedIn) =>
    (await items(path, by)).map(({ athlete }) => athlete.id);
  return {
    officer,
    items,
    anAthlete: (about: Partial<NewAthlete> = {}) =>
      resultsOf(app).anAthlete({ nation: 'CHI', birthDate: '1996-07-23', birthYear: 1996, ...about }),
    aSquad: async (by: SignedIn): Promise<string> =>
      (await call.post('/squads', { name: 'Sprints, Atlético Sur' }, by.token).expect(201)).body.id as string,
    invite: async (by: SignedIn, squad: string, athleteId: string): Promise<string> => {
      const { body } = await call.post(`/squads/${squad}/invitations`, { athleteId }, by.token).expect(201);
      return (body as Invited).id;
    },
    /** A new person to whom the federation has confirmed the profile. */
    claimed: async (athleteId: string, consent?: string) => {
      const who = await signedIn(app);
      const words = 'I run for Atlético Sur.';
      const { body } = await call.post('/claims', { athleteId, words }, who.token).expect(201);
      const claimId = (body as Invited).id;
      const said = consent ? { consent } : {};
      await call.post(`/claims/${claimId}/confirm`, said, officer.token).expect(200);
      return { who, claimId };
    },
    inSquad: (by: SignedIn, squad: string) => athletesIn(`/squads/${squad}/athletes`, by),
    openIn: (by: SignedIn, squad: string) => athletesIn(`/squads/${squad}/invitations`, by),
    mine: (who: SignedIn) => items('/squad-invitations', who),
    answer: (id: string, word: string, who: SignedIn) =>
      call.post(`/squad-invitations/${id}/${word}`, {}, who.token),
    queue: async (who: SignedIn, query = ''): Promise<string[]> =>
      (await items(`/squad-invitations/queue?limit=100${query}`, who)).map(({ id }) => id),
  };
}
