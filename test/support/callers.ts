import { AccountsService } from '../../src/accounts/accounts.service.js';
import { SessionsService } from '../../src/accounts/sessions.service.js';
import { KEY_ACTIONS } from '../../src/accounts/permissions.js';
import request from 'supertest';
import type { TestApp } from './app.js';
import { signedIn } from './client.js';

/** Everybody who may knock, by the letter that the access matrix has for them. */
export const CALLERS = {
  '-': 'nobody',
  f: 'a fan',
  a: 'an athlete',
  c: 'a coach',
  s: 'a scout',
  o: 'an officer',
  k: 'a key with every scope',
  A: 'an administrator',
} as const;
export type Caller = keyof typeof CALLERS;

/** Headers of a caller; people get a new sign-in each time, so that no route can spoil the next one. */
export async function callers(app: TestApp, federation: string) {
  const accounts = app.get(AccountsService);
  const emails: Partial<Record<Caller, string>> = {};
  const roles = { f: 'fan', a: 'athlete', c: 'coach', s: 'scout', o: 'federation', A: 'admin' } as const;
  for (const [letter, role] of Object.entries(roles) as ['f', 'fan'][]) {
    const about = letter === ('o' as string) ? { role, federation } : { role };
    emails[letter] = (await signedIn(app, about)).email;
  }
  const open = async (caller: Caller): Promise<Record<string, string>> => {
    const account = await accounts.byEmail(emails[caller] ?? '');
    if (!account) throw new Error(`There is no ${caller}.`);
    const { accessToken } = await app.get(SessionsService).open(account);
    return { Authorization: `Bearer ${accessToken}` };
  };
  const { body } = await request(app.getHttpServer()).get(`/api/v1/federations/${federation}`).expect(200);
  const { id } = body as { id: string };
  const made = await request(app.getHttpServer())
    .post(`/api/v1/federations/${id}/api-keys`)
    .set(await open('o'))
    .send({ name: 'Matrix', scopes: KEY_ACTIONS, expiresInDays: 30 });
  const { key } = made.body as { key?: string };
  if (!key) throw new Error(`No key: ${JSON.stringify(made.body)}`);
  return async (caller: Caller): Promise<Record<string, string>> => {
    if (caller === '-') return {};
    return caller === 'k' ? { 'X-Api-Key': key } : open(caller);
  };
}
