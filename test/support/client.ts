import { randomBytes } from 'node:crypto';
import { AccountsService } from '../../src/accounts/accounts.service.js';
import { type Identity, NOBODY, type Role } from '../../src/accounts/identity.js';
import { SessionsService } from '../../src/accounts/sessions.service.js';
import { FederationsService } from '../../src/federations/federations.service.js';
import { MembersService } from '../../src/federations/members.service.js';
import type { TestApp } from './app.js';

export const PASSWORD = 'vento contra 2,1 em Bogota';

export interface SignedIn {
  token: string;
  accountId: string;
  email: string;
}

/** A new person who is signed in; with a federation's code, one of its officers. */
export async function signedIn(
  app: TestApp,
  { federation, role = 'fan' }: { role?: Role; federation?: string } = {},
): Promise<SignedIn> {
  const email = `person-${randomBytes(6).toString('hex')}@example.org`;
  const person = { email, name: 'Ana Prueba', password: PASSWORD, role, language: 'en' as const };
  const account = await app.get(AccountsService).make(person);
  if (federation) {
    const { id } = await app.get(FederationsService).byCode(federation);
    const admin: Identity = { ...NOBODY, kind: 'person', role: 'admin', accountId: account.id };
    await app.get(MembersService).add(admin, id, { accountId: account.id });
  }
  const { accessToken } = await app.get(SessionsService).open(account);
  return { token: accessToken, accountId: account.id, email };
}
