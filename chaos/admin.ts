import { randomBytes } from 'node:crypto';

export const ADMIN = { email: 'chaos@example.org', password: randomBytes(18).toString('base64url') };
const secret = (): string => randomBytes(36).toString('base64url');

/** What every process of one bed has to know, so that each understands what another has sealed. */
export const newSecrets = (): Record<string, string> => ({
  JWT_SECRET: secret(),
  PASSWORD_PEPPER: secret(),
  DATA_KEY: secret(),
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
  // Tokens name the address of the hub that signed them.
  PUBLIC_URL: 'http://hub.test',
});

async function call<Answer>(url: string, method: string, body?: object, token?: string): Promise<Answer> {
  const headers = {
    'Content-Type': 'application/json',
    ...(token && { Authorization: `Bearer ${token}` }),
  };
  const answer = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return JSON.parse(text || 'null') as Answer;
}

/** Asks an instance as the administrator, who signs in anew each time: a run is longer than a token lasts. */
export async function asAdmin<Answer>(
  url: string,
  method: string,
  path: string,
  body?: object,
): Promise<Answer> {
  const base = `${url}/api/v1`;
  const { accessToken } = await call<{ accessToken: string }>(`${base}/auth/login`, 'POST', ADMIN);
  return call<Answer>(base + path, method, body, accessToken);
}

/** A federation that sends files. */
export interface Sender {
  key: string;
  federationId: string;
}

/** Makes a federation one that is trusted, with a key of its own. */
export async function introduce(url: string, code: string): Promise<Sender> {
  const { id } = await asAdmin<{ id: string }>(url, 'GET', `/federations/${code}`);
  await asAdmin(url, 'PATCH', `/federations/${id}`, { fourEyes: false, publishesUnreviewed: true });
  const scopes = ['submission.create', 'submission.read'];
  const asked = { name: 'Load', scopes, expiresInDays: 30 };
  const { key } = await asAdmin<{ key: string }>(url, 'POST', `/federations/${id}/api-keys`, asked);
  return { key, federationId: id };
}
