import { authenticator } from 'otplib';
import { DataSource } from 'typeorm';
import { AuditLog } from '../src/accounts/audit.js';
import { startApp, type TestApp } from './support/app.js';
import { PASSWORD, type SignedIn, signedIn } from './support/client.js';
import { letterTo, tokenIn } from './support/letters.js';
import { type Asked, callerOf } from './support/requests.js';

const NEW_PASSWORD = 'chuva fina na reta oposta';
let app: TestApp;
let call: ReturnType<typeof callerOf>;
beforeAll(async () => {
  app = await startApp();
  call = callerOf(app);
});
afterAll(() => app.close());

interface Entry {
  action: string;
  account_id: string | null;
  target_id: string;
  detail: { requestId?: string; address?: string };
}

/** The entries that a request leaves, also those of the work that it leaves behind. */
async function entriesOf(asked: Asked, count = 1): Promise<Entry[]> {
  const requestId = String((await asked).headers['x-request-id']);
  for (const end = Date.now() + 10_000; ;) {
    const rows: (Omit<Entry, 'detail'> & { detail: Entry['detail'] | string })[] = await app
      .get(DataSource)
      .query('SELECT action, account_id, target_id, detail FROM audit_entry ORDER BY number');
    const entries = rows.map((row) => ({
      ...row,
      detail: typeof row.detail === 'string' ? (JSON.parse(row.detail) as Entry['detail']) : row.detail,
    }));
    const mine = entries.filter(({ detail }) => detail.requestId === requestId);
    if (mine.length >= count || Date.now() > end) return mine;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
const actionsOf = async (asked: Asked, count?: number) =>
  (await entriesOf(asked, count)).map(({ action, detail }) => `${action} from ${detail.address}`);
const only = (action: string) => [`${action} from 127.0.0.1`];
const login = ({ email }: SignedIn, password = PASSWORD) => call.post('/auth/login', { email, password });

describe('the audit log', () => {
  it('R-AUTH-27 has one entry for each way in and each failure, with account, request and address', async () => {
    const email = 'trail@example.org';
    const newcomer = { email, name: 'Rosa Nova', password: PASSWORD, language: 'en' };
    expect(await actionsOf(call.post('/auth/register', newcomer))).toEqual(only('account.made'));
    const token = tokenIn(await letterTo(email, /Confirm/));
    expect(await actionsOf(call.post('/auth/verify-email', { token }))).toEqual(
      only('account.email_verified'),
    );
    expect(await actionsOf(call.post('/auth/verify-email', { token }))).toEqual(only('token.refused'));
    expect(await actionsOf(call.post('/auth/register', newcomer))).toEqual(only('account.asked_again'));
    const person = await signedIn(app);
    const [opened] = await entriesOf(login(person));
    expect(opened).toMatchObject({ action: 'session.opened', account_id: person.accountId });
    const [failed] = await entriesOf(login(person, 'wrong'));
    expect(failed).toMatchObject({ action: 'login.failed', target_id: person.accountId, account_id: null });
    const unknown = call.post('/auth/login', { email: 'nobody@example.org', password: 'wrong' });
    expect((await entriesOf(unknown))[0]).toMatchObject({ action: 'login.failed', target_id: 'unknown' });
    const { accessToken } = (await login(person).expect(200)).body;
    expect(await actionsOf(call.post('/auth/logout', {}, accessToken))).toEqual(only('session.ended'));
  });

  it('R-AUTH-27 has resets, changes and refusals of passwords', async () => {
    const person = await signedIn(app);
    const { email, token } = person;
    const forgot = call.post('/auth/forgot-password', { email });
    expect(await actionsOf(forgot)).toEqual(only('password.forgotten'));
    const secret = tokenIn(await letterTo(email, /new password/));
    const change = (currentPassword: string) =>
      call.post('/auth/change-password', { currentPassword, newPassword: NEW_PASSWORD }, token);
    expect(await actionsOf(change('wrong'))).toEqual(only('password.refused'));
    const reset = call.post('/auth/reset-password', { token: secret, password: NEW_PASSWORD });
    expect(await actionsOf(reset)).toEqual(only('password.reset'));
    const other = await signedIn(app);
    const body = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect(await actionsOf(call.post('/auth/change-password', body, other.token))).toEqual(
      only('password.changed'),
    );
    const stepUp = call.post('/auth/step-up', { password: NEW_PASSWORD }, other.token);
    expect(await actionsOf(stepUp)).toEqual(only('session.stepped_up'));
  });

  it('R-AUTH-27 has every step of a second factor', async () => {
    const person = await signedIn(app);
    const setup = call.post('/auth/2fa/setup', {}, person.token);
    const { secret } = (await setup.expect(200)).body;
    const code = authenticator.clone({ epoch: Date.now() }).generate(secret);
    const enable = (given: string) => call.post('/auth/2fa/enable', { code: given }, person.token);
    expect(await actionsOf(enable(code === '000000' ? '111111' : '000000'))).toEqual(
      only('second_factor.failed'),
    );
    const enabling = enable(code);
    expect(await actionsOf(enabling)).toEqual(only('second_factor.enabled'));
    const codes = call.post('/auth/2fa/recovery-codes', {}, person.token);
    const { recoveryCodes } = (await codes.expect(200)).body;
    const { body } = await login(person).expect(200);
    const verify = (given: string) =>
      call.post('/auth/2fa/verify', { challengeToken: body.challengeToken, code: given });
    expect(await actionsOf(verify(code))).toEqual(only('second_factor.failed'));
    expect(await actionsOf(verify(recoveryCodes[0]), 2)).toEqual([
      'second_factor.shown from 127.0.0.1',
      'session.opened from 127.0.0.1',
    ]);
    const disable = call.post('/auth/2fa/disable', { code: recoveryCodes[1] }, person.token);
    expect(await actionsOf(disable)).toEqual(only('second_factor.disabled'));
  });

  it('R-AUTH-27 has throttles, once for many refusals, and stays whole', async () => {
    const person = await signedIn(app);
    for (let i = 0; i < 10; i++) await login(person, 'wrong').expect(401);
    expect(await actionsOf(login(person))).toEqual(only('attempt.throttled'));
    expect(await app.get(AuditLog).firstFault()).toBeNull();
  });
});
