import type { Settings } from './settings.js';

export const SECRETS = ['JWT_SECRET', 'PASSWORD_PEPPER', 'DATA_KEY'] as const;
const NOT_IN_PRODUCTION = ['FAILPOINT', 'TYPEORM_SYNCHRONIZE'];
const NOT_RANDOM = /^(.)\1*$|secret|password|changeme|example|default/i;

type Given = Readonly<Record<string, string | undefined>>;

/** What no hub may start with, above all in production; names variables and never their values. */
export function unsafeSettings(settings: Settings, given: Given, env: Given): string[] {
  const problems: string[] = [];
  for (const name of [...SECRETS, 'JWT_SECRET_PREVIOUS']) {
    if (given[name] && NOT_RANDOM.test(given[name])) problems.push(`${name} must be random`);
  }
  if (!settings.isProduction) return problems;
  for (const name of SECRETS) if (!given[name]) problems.push(`${name} must be set in production`);
  for (const name of NOT_IN_PRODUCTION) if (env[name]) problems.push(`${name} is refused in production`);
  if (settings.WEBHOOKS_ANYWHERE) problems.push('WEBHOOKS_ANYWHERE is refused in production');
  if (settings.PASSWORD_COST < 10) problems.push('PASSWORD_COST must be at least 10 in production');
  return problems;
}
