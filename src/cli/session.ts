import { join } from 'node:path';
import type { ChallengeView, TokensView } from '../accounts/auth.dto.js';
import { type Headers, HubClient } from './client.js';
import { askCode } from './password.js';
import { keepPrivate, readPrivate } from './private-file.js';

const SOONER_MS = 30_000;

interface Session {
  url: string;
  accessToken: string;
  refreshToken: string;
  expiresAt: number;
}

export const hubUrl = (): string => (process.env['HUB_URL'] || 'http://localhost:3000').replace(/\/+$/, '');
const file = (): string => join(process.env['DATA_DIR'] || './data', 'cli-session.json');

/** Signs in and keeps the tokens where only this user can read them; returns the file. */
export async function signIn(email: string, password: string): Promise<string> {
  const url = hubUrl();
  const hub = new HubClient(url);
  const answer = await hub.post<TokensView | ChallengeView>('auth/login', { email, password });
  await keep(url, 'challengeToken' in answer ? await secondStep(hub, answer) : answer);
  return file();
}

async function secondStep(hub: HubClient, { challengeToken }: ChallengeView): Promise<TokensView> {
  return hub.post<TokensView>('auth/2fa/verify', { challengeToken, code: await askCode() });
}

/** A client of the hub: with HUB_API_KEY, or with what `login` kept for this hub. */
export function client(language?: string): HubClient {
  return new HubClient(hubUrl(), credentials, language);
}

async function credentials(): Promise<Headers> {
  const key = process.env['HUB_API_KEY'];
  if (key) return { 'x-api-key': key };
  const session = await readPrivate<Session>(file());
  if (session?.url !== hubUrl()) {
    throw new Error(
      'Nobody is signed in here: run `npm run hub -- login --email <address>`, or set HUB_API_KEY.',
    );
  }
  if (Date.now() < session.expiresAt - SOONER_MS) return bearer(session.accessToken);
  const { url, refreshToken } = session;
  const tokens = await new HubClient(url).post<TokensView>('auth/refresh', { refreshToken });
  await keep(url, tokens);
  return bearer(tokens.accessToken);
}

function keep(url: string, { accessToken, refreshToken, expiresInSeconds }: TokensView): Promise<void> {
  const session: Session = {
    url,
    accessToken,
    refreshToken,
    expiresAt: Date.now() + expiresInSeconds * 1000,
  };
  return keepPrivate(file(), session);
}

const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
