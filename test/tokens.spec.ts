import { createHmac, createPublicKey, createSign, generateKeyPairSync, verify } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AccountsService } from '../src/accounts/accounts.service.js';
import { keyOf } from '../src/accounts/signing-keys.js';
import { Session } from '../src/accounts/session.entity.js';
import { SessionsService } from '../src/accounts/sessions.service.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Settings } from '../src/platform/settings/settings.js';
import { startApp, type TestApp } from './support/app.js';
import { PASSWORD, signedIn } from './support/client.js';
import { callerOf, statusOf } from './support/requests.js';

const SECRET = 'iN4wq0lC7rT9zB2yX5mK8vG3hJ6pD1sF';
const OLD_SECRET = 'oX2kP9bV5nM1cZ8aS4dQ7wE3rT6yU0iL';
const ISSUER = 'http://hub.test';
const AUDIENCE = 'pan-american-athletics-hub';

let app: TestApp;
let call: ReturnType<typeof callerOf>;
beforeAll(async () => {
  app = await startApp({ JWT_SECRET: SECRET, JWT_SECRET_PREVIOUS: OLD_SECRET });
  call = callerOf(app);
});
afterAll(() => app.close());

interface Parts {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

const coded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const partsOf = (token: string): Parts => {
  const [header = '', claims = ''] = token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString());
  return { header: JSON.parse(header), claims: JSON.parse(claims) };
};

/** A token signed as the hub does, with something about it changed. */
function signed({ header, claims }: Parts, pem = keyOf(SECRET).privatePem, hash = 'SHA256'): string {
  const text = `${coded(header)}.${coded(claims)}`;
  const signature = createSign(hash).update(text).sign({ key: pem, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}
const without = (value: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
const login = async () => {
  const { email } = await signedIn(app);
  const { body } = await call.post('/auth/login', { email, password: PASSWORD }).expect(200);
  return body as { accessToken: string; refreshToken: string };
};
const refresh = (refreshToken: string) => call.post('/auth/refresh', { refreshToken });
const take = (token: string) => statusOf(call.get('/accounts/me', token));

describe('access tokens', () => {
  it('R-AUTH-07 say who issued them, for whom, of what kind and until when: ten minutes', async () => {
    const { header, claims } = partsOf((await login()).accessToken);
    expect(header).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: keyOf(SECRET).id });
    expect(claims).toMatchObject({
      iss: ISSUER,
      aud: AUDIENCE,
      sub: expect.any(String),
      sid: expect.any(String),
    });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(600);
  });

  it('R-AUTH-30 R-AUTH-32 are taken only in exactly that form', async () => {
    const { header, claims } = partsOf((await login()).accessToken);
    expect(await take(signed({ header, claims }))).toBe(200);
    const now = Math.floor(Date.now() / 1000);
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const otherPem = other.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const otherJwk = other.publicKey.export({ format: 'jwk' });
    const forged = [
      signed({ header, claims: { ...claims, iss: 'https://evil.example' } }),
      signed({ header, claims: { ...claims, aud: 'another' } }),
      signed({ header, claims: without(claims, 'aud') }),
      signed({ header, claims: without(claims, 'iss') }),
      signed({ header, claims: without(claims, 'exp') }),
      signed({ header, claims: { ...claims, exp: now - 1 } }),
      signed({ header, claims: { ...claims, iat: now - 601, exp: now + 600 } }),
      signed({ header, claims: { ...claims, iat: now + 90, exp: now + 690 } }),
      signed({ header, claims: without(claims, 'iat') }),
      signed({ header, claims: { ...claims, nbf: now + 600 } }),
      signed({ header, claims: { ...claims, sub: 'x' } }),
      signed({ header, claims: without(claims, 'sid') }),
      signed({ header: { ...header, typ: 'JWT' }, claims }),
      signed({ header: without(header, 'typ'), claims }),
      signed({ header: { ...header, crit: ['exp'] }, claims }),
      signed({ header: without(header, 'kid'), claims }),
      signed({ header: { ...header, kid: `${String(header['kid'])} ` }, claims }),
      signed({ header: { ...header, kid: '../../../dev/null' }, claims }),
      signed({ header, claims }, otherPem),
      signed({ header: { ...header, jwk: otherJwk }, claims }, otherPem),
      signed({ header: { ...header, jku: 'https://evil.example/jwks.json' }, claims }, otherPem),
      signed({ header: { ...header, x5c: ['MIIB'] }, claims }, otherPem),
      signed({ header: { ...header, alg: 'ES384' }, claims }, keyOf(SECRET).privatePem, 'SHA384'),
      `${coded({ ...header, alg: 'none' })}.${coded(claims)}.`,
    ];
    expect(await Promise.all(forged.map(take))).toEqual(forged.map(() => 401));
  });

  it('R-OPS-27 are taken from an instance whose clock is up to a minute ahead', async () => {
    const { header, claims } = partsOf((await login()).accessToken);
    const ahead = Math.floor(Date.now() / 1000) + 50;
    expect(await take(signed({ header, claims: { ...claims, iat: ahead, exp: ahead + 600 } }))).toBe(200);
  });

  it('R-AUTH-30 are not taken when signed as HMAC with the public key', async () => {
    const { header, claims } = partsOf((await login()).accessToken);
    const text = `${coded({ ...header, alg: 'HS256' })}.${coded(claims)}`;
    for (const key of [keyOf(SECRET).publicKey.export({ type: 'spki', format: 'pem' }), SECRET]) {
      const token = `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
      expect(await take(token)).toBe(401);
    }
  });

  it('R-AUTH-05 and other credentials are not taken from an address, a body or a cookie', async () => {
    const { accessToken } = await login();
    for (const name of ['access_token', 'token', 'api_key', 'jwt']) {
      await call.get(`/accounts/me?${name}=${accessToken}`).expect(401);
    }
    await call
      .get('/accounts/me')
      .set('Cookie', `access_token=${accessToken}; jwt=${accessToken}`)
      .expect(401);
    await call.post('/auth/logout', { access_token: accessToken }).expect(401);
    const { headers } = await call.get('/accounts/me', accessToken).expect(200);
    expect(JSON.stringify(headers)).not.toContain(accessToken.slice(-20));
  });

  it('R-AUTH-06 come in the body alone: no answer sets a cookie', async () => {
    const { email } = await signedIn(app);
    const first = await call.post('/auth/login', { email, password: PASSWORD }).expect(200);
    const second = await refresh(first.body.refreshToken).expect(200);
    expect([first, second].flatMap(({ headers }) => headers['set-cookie'] ?? [])).toEqual([]);
  });
});

describe('signing keys', () => {
  it('R-AUTH-42 rotate without signing anybody out: the one before verifies, the new one signs, both are published', async () => {
    const { accessToken, refreshToken } = await login();
    const parts = partsOf(accessToken);
    const old = { ...parts, header: { ...parts.header, kid: keyOf(OLD_SECRET).id } };
    expect(await take(signed(old, keyOf(OLD_SECRET).privatePem))).toBe(200);
    expect(await take(signed(parts, keyOf(OLD_SECRET).privatePem))).toBe(401);
    expect(await take(signed(old, keyOf(SECRET).privatePem))).toBe(401);
    const { body, headers } = await call.get('/.well-known/jwks.json').expect(200);
    expect(headers['cache-control']).toContain('public');
    expect(body.keys.map(({ kid }: { kid: string }) => kid)).toEqual([
      keyOf(SECRET).id,
      keyOf(OLD_SECRET).id,
    ]);
    expect(JSON.stringify(body)).not.toContain('"d"');
    const [head = '', claims = '', signature = ''] = accessToken.split('.');
    const key = {
      key: createPublicKey({ key: body.keys[0], format: 'jwk' }),
      dsaEncoding: 'ieee-p1363',
    } as const;
    expect(verify('SHA256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
    await refresh(refreshToken).expect(200);
  });

  it('R-AUTH-42 let refresh tokens of the secret before go on, in one chain', async () => {
    const { email } = await signedIn(app);
    const account = await app.get(AccountsService).byEmail(email);
    if (!account) throw new Error('The account is there.');
    const settings = app.get(Settings);
    settings.JWT_SECRET = OLD_SECRET;
    const { refreshToken } = await app.get(SessionsService).open(account);
    settings.JWT_SECRET = SECRET;
    const next = await refresh(refreshToken).expect(200);
    const again = await refresh(refreshToken).expect(200);
    expect(again.body.refreshToken).toBe(next.body.refreshToken);
    await refresh(next.body.refreshToken).expect(200);
  });

  it('R-AUTH-31 are 256 bits, other ones for each secret', () => {
    const keys = ['a', 'b'].map((each) => keyOf(each.repeat(32)).publicJwk);
    expect(keys.map(({ x, y }) => Buffer.from(x + y, 'base64url').length)).toEqual([64, 64]);
    expect(keys[0]?.x).not.toBe(keys[1]?.x);
    expect(keyOf(SECRET)).toEqual(keyOf(SECRET));
  });
});

describe('refresh tokens', () => {
  it('R-AUTH-35 are new at each use, opaque, long, and in the database only as a hash', async () => {
    const { refreshToken } = await login();
    const { body } = await refresh(refreshToken).expect(200);
    expect(body.refreshToken).not.toBe(refreshToken);
    const secrets = [refreshToken, body.refreshToken].map((each) => each.split('.')[2]);
    expect(secrets.map((each) => Buffer.from(each ?? '', 'base64url').length)).toEqual([32, 32]);
    const rows = JSON.stringify(await app.get(DataSource).query('SELECT * FROM session'));
    for (const secret of secrets) expect(rows).not.toContain(secret);
    const [{ token_hash: hash }] = await app.get(DataSource).query('SELECT token_hash FROM session LIMIT 1');
    await refresh(hash).expect(401);
  });

  it('R-AUTH-36 that are shown again end the family, and that stays so although the request failed', async () => {
    const first = await login();
    const second = (await refresh(first.refreshToken).expect(200)).body;
    const id = first.refreshToken.split('.')[0] ?? '';
    const earlier = { rotatedAt: new Date(Date.now() - 11_000) };
    await app.get(DataSource).manager.update(Session, { id }, earlier);
    await refresh(first.refreshToken).expect(401);
    await refresh(second.refreshToken).expect(401);
    expect(await take(second.accessToken)).toBe(401);
    const rows: { action: string }[] = await app.get(DataSource).query('SELECT action FROM audit_entry');
    expect(rows.map(({ action }) => action)).toContain('session.token_reused');
  });

  it('R-AUTH-37 are forgiven to the direct predecessor alone, however soon an older one comes', async () => {
    const first = await login();
    const second = (await refresh(first.refreshToken).expect(200)).body;
    const third = (await refresh(second.refreshToken).expect(200)).body;
    await refresh(second.refreshToken).expect(200);
    expect(await statusOf(refresh(first.refreshToken))).toBe(401);
    expect(await statusOf(refresh(third.refreshToken))).toBe(401);
  });

  it('R-OPS-27 R-PIPE-27 are forgiven by the clock of the database, whatever that of an instance says', async () => {
    const clock = app.get(Clock);
    const real = clock.now.bind(clock);
    for (const byMs of [-3_600_000, 3_600_000]) {
      const first = await login();
      clock.now = () => new Date(Date.now() + byMs);
      const second = (await refresh(first.refreshToken).expect(200)).body;
      clock.now = real;
      const again = (await refresh(first.refreshToken).expect(200)).body;
      expect(again.refreshToken).toBe(second.refreshToken);
      const rotated = { id: first.refreshToken.split('.')[0] ?? '' };
      const session = await app.get(DataSource).manager.findOneByOrFail(Session, rotated);
      expect(Math.abs(session.rotatedAt.getTime() - Date.now())).toBeLessThan(60_000);
    }
  });

  it('R-AUTH-33 and all other secrets are useless in each other’s place', async () => {
    const { accessToken, refreshToken } = await login();
    for (const token of [accessToken, refreshToken]) {
      await call.post('/auth/verify-email', { token: token.slice(0, 200) }).expect(400);
      await call.post('/auth/reset-password', { token: token.slice(0, 200), password: PASSWORD }).expect(400);
      await call
        .post('/auth/2fa/verify', { challengeToken: token.slice(0, 200), code: '123456' })
        .expect(401);
    }
    await refresh(accessToken.slice(0, 200)).expect(401);
    expect(await take(refreshToken)).toBe(401);
  });
});
