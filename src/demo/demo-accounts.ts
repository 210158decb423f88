import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { AccountsService } from '../accounts/accounts.service.js';
import { keepPrivate, readPrivate } from '../cli/private-file.js';

export interface DemoAccount {
  email: string;
  name: string;
  password: string;
}

export interface DemoAccounts {
  admin: DemoAccount;
  sender: DemoAccount;
  reviewer: DemoAccount;
}

const invented = (email: string, name: string): DemoAccount => ({
  email,
  name,
  password: randomBytes(18).toString('base64url'),
});

export const demoAccountsFile = (dataFolder: string): string => join(dataFolder, 'demo-accounts.json');

/** An administrator and two officers; the passwords are written down before the accounts are made. */
export async function demoAccounts(accounts: AccountsService, dataFolder: string): Promise<DemoAccounts> {
  const file = demoAccountsFile(dataFolder);
  const people = (await readPrivate<DemoAccounts>(file)) ?? {
    admin: invented('admin@hub.example', 'Sample Administrator'),
    sender: invented('sender@hub.example', 'Sample Sender'),
    reviewer: invented('reviewer@hub.example', 'Sample Reviewer'),
  };
  await keepPrivate(file, people);
  const { admin, sender, reviewer } = people;
  if (!(await accounts.byEmail(admin.email))) {
    await accounts.makeAdmin(admin.email, admin.name, admin.password);
  }
  for (const officer of [sender, reviewer]) {
    if (await accounts.byEmail(officer.email)) continue;
    await accounts.make({ ...officer, role: 'federation', language: 'es' });
  }
  return people;
}
