import { DataSource } from 'typeorm';
import { SecondFactor } from '../src/accounts/second-factor.entity.js';
import { Session } from '../src/accounts/session.entity.js';
import { isPostgres } from '../src/platform/database/dialect.js';
import { newId } from '../src/platform/database/id.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { startApp, type TestApp } from './support/app.js';
import { type SignedIn, signedIn } from './support/client.js';
import { callerOf } from './support/requests.js';
import { resultsOf } from './support/results.js';

const SEED = 'sealed-seed-canary';
const MANY = 1_203;

let app: TestApp;
let call: ReturnType<typeof callerOf>;
let officer: SignedIn;
beforeAll(async () => {
  app = await startApp();
  call = callerOf(app);
  officer = await signedIn(app, { federation: 'CHI', role: 'federation' });
});
afterAll(() => app.close());

interface OwnData {
  account: { email: string; federationIds: string[] };
  secondFactor: { enabled: boolean; since: string | null; recoveryCodesLeft: number };
  federations: { federationId: string; since: string }[];
  sessions: { id: string }[];
  keys: object[];
  letters: { kind: string }[];
  entries: { action: string }[];
  claims: { athleteId: string; words: string }[];
}
const exported = async (who: SignedIn): Promise<{ data: OwnData; text: string }> => {
  const { body, text } = await call.get('/accounts/me/export', who.token).expect(200).expect(/^\{/);
  return { data: body as OwnData, text };
};

/** As if the person had signed in a thousand times and more. */
async function signInsOf({ accountId }: SignedIn): Promise<void> {
  const { manager } = app.get(DataSource);
  const one = await manager.findOneByOrFail(Session, { accountId });
  const rows = Array.from({ length: MANY }, () => {
    const id = newId();
    return Object.assign(new Session(), one, { id, tokenHash: id });
  });
  await app.get(Transactions).run(async (db) => {
    for (let at = 0; at < rows.length; at += 200) await db.insert(Session, rows.slice(at, at + 200));
  });
}

describe('the export of my data', () => {
  it('has every list whole, federations, the second factor without its seed, and claims', async () => {
    await signInsOf(officer);
    const now = new Date();
    const factor = { accountId: officer.accountId, sealedSeed: SEED, lastStep: 0, enabledAt: now };
    await app.get(Transactions).run((db) => db.save(Object.assign(new SecondFactor(), factor)));
    const athleteId = await resultsOf(app).anAthlete({ nation: 'PER' });
    const words = 'I ran for Lima in 2019.';
    await call.post('/claims', { athleteId, words }, officer.token).expect(201);

    const { data, text } = await exported(officer);
    expect(new Set(data.sessions.map(({ id }) => id)).size).toBe(MANY + 1);
    expect(data.federations).toHaveLength(1);
    expect(data.federations[0]?.federationId).toBe(data.account.federationIds[0]);
    expect(data.secondFactor).toEqual({ enabled: true, since: now.toISOString(), recoveryCodesLeft: 0 });
    expect(data.claims).toMatchObject([{ athleteId, words }]);
    expect(data.letters.map(({ kind }) => kind)).toContain('claimAsked');
    expect(data.entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['claim.asked', 'account.exported']),
    );
    expect(text).not.toContain(SEED);
  });

  it('has nothing of anybody else', async () => {
    const other = await signedIn(app);
    const { data, text } = await exported(other);
    expect(data).toMatchObject({
      federations: [],
      claims: [],
      secondFactor: { enabled: false, since: null },
    });
    expect(text).not.toContain(officer.accountId);
    expect(text).not.toContain(officer.email);
    await call.get('/accounts/me/export').expect(401);
  });

  it('reads what the person did by an index, however long the log is', async () => {
    const { manager } = app.get(DataSource);
    const question = 'SELECT id FROM audit_entry WHERE account_id = $1 ORDER BY id DESC LIMIT 500';
    const plan = await app.get(Transactions).run(async (db) => {
      const isPg = isPostgres(manager);
      // So few rows PostgreSQL would read one after the other.
      if (isPg) await db.query('SET LOCAL enable_seqscan = off');
      return db.query<object[]>(`${isPg ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN'} ${question}`, [
        officer.accountId,
      ]);
    });
    expect(JSON.stringify(plan)).toContain('audit_entry_account');
    expect(JSON.stringify(plan)).not.toMatch(/"Sort|TEMP B-TREE/);
  });
});
