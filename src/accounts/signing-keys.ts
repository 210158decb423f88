import {
  createECDH,
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/settings/settings.js';

export const ALGORITHM = 'ES256';
const CURVE_ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
/** 128 bits more than the key, so that no key is likelier than another (FIPS 186-5, A.2.1). */
const SEED_BYTES = 48;

/** A public key as RFC 7517 writes it. */
export interface PublicJwk {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  kid: string;
  use: 'sig';
  alg: 'ES256';
}

export interface SigningKey {
  id: string;
  privatePem: string;
  /** Read once: reading it anew for every request would cost more than the check of a signature. */
  publicKey: KeyObject;
  publicJwk: PublicJwk;
}

/**
 * The keys of access tokens, made of the secrets in the settings, so that every instance has the same ones and nobody
 * keeps key files. The first signs; the one of the secret before still verifies.
 */
@Injectable()
export class SigningKeys {
  readonly current: SigningKey;
  private readonly byId: ReadonlyMap<string, SigningKey>;

  constructor({ JWT_SECRET, JWT_SECRET_PREVIOUS }: Settings) {
    this.current = keyOf(JWT_SECRET);
    const keys = JWT_SECRET_PREVIOUS ? [this.current, keyOf(JWT_SECRET_PREVIOUS)] : [this.current];
    this.byId = new Map(keys.map((key) => [key.id, key]));
  }

  /** Only keys of our own, and only by their whole id. */
  find(id: string): SigningKey | undefined {
    return this.byId.get(id);
  }

  publicJwks(): PublicJwk[] {
    return [...this.byId.values()].map(({ publicJwk }) => publicJwk);
  }
}

export function keyOf(secret: string): SigningKey {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'signing key of access tokens', SEED_BYTES));
  const scalar = (BigInt(`0x${seed.toString('hex')}`) % (CURVE_ORDER - 1n)) + 1n;
  const d = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  const about = {
    crv: 'P-256',
    kty: 'EC',
    x: coded(point.subarray(1, 33)),
    y: coded(point.subarray(33)),
  } as const;
  const key = createPrivateKey({ key: { ...about, d: coded(d) }, format: 'jwk' });
  const id = createHash('sha256').update(JSON.stringify(about)).digest('base64url'); // RFC 7638.
  return {
    id,
    privatePem: key.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicKey: createPublicKey(key),
    publicJwk: { ...about, kid: id, use: 'sig', alg: ALGORITHM },
  };
}

const coded = (bytes: Buffer): string => bytes.toString('base64url');
