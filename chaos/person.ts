import { ADMIN } from './admin.js';

const LONGEST_ANSWER_MS = 10_000;

export interface Tokens {
  accessToken: string;
  refreshToken: string;
}

interface Told {
  /** Null when nobody answered. */
  status: number | null;
  tokens: Tokens;
}

const NOTHING: Tokens = { accessToken: '', refreshToken: '' };

async function told(url: string, path: string, body: object, longestMs: number): Promise<Told> {
  try {
    const answer = await fetch(`${url}/api/v1/auth/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(longestMs),
    });
    const tokens = (await answer.json()) as Tokens;
    return { status: answer.status, tokens: answer.ok ? tokens : NOTHING };
  } catch {
    return { status: null, tokens: NOTHING };
  }
}

export async function signIn(url: string): Promise<Tokens> {
  const { status, tokens } = await told(url, 'login', ADMIN, LONGEST_ANSWER_MS);
  if (status !== 200) throw new Error(`I12: a sign-in was answered ${status}.`);
  return tokens;
}

export const refresh = (
  url: string,
  { refreshToken }: Tokens,
  longestMs = LONGEST_ANSWER_MS,
): Promise<Told> => told(url, 'refresh', { refreshToken }, longestMs);

/** Replaces the tokens, which must be possible. */
export async function renewed(url: string, tokens: Tokens): Promise<Tokens> {
  const next = await refresh(url, tokens);
  if (next.status !== 200) throw new Error(`AUTH: an honest client was answered ${next.status}.`);
  return next.tokens;
}

export async function mustBe(status: number, url: string, { accessToken }: Tokens): Promise<void> {
  const answer = await fetch(`${url}/api/v1/accounts/me`, {
    headers: { Authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
  });
  await answer.arrayBuffer();
  if (answer.status !== status)
    throw new Error(`AUTH: a token was answered ${answer.status} and not ${status} by ${url}.`);
}

export const sessionOf = ({ refreshToken }: Tokens): string => refreshToken.split('.')[0] ?? '';

/** When the instance that signed it believed to do so. */
export function signedAtMs({ accessToken }: Tokens): number {
  const claims = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString();
  return (JSON.parse(claims) as { iat: number }).iat * 1_000;
}
