import { Injectable } from '@nestjs/common';
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { Settings } from '../platform/settings/settings.js';
import type { Submission } from './submission.entity.js';

/** The DER head of an Ed25519 private key; the 32 bytes of the seed follow. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface PublicKey {
  kty: string;
  crv: string;
  x: string;
  kid: string;
  alg: 'EdDSA';
  use: 'sig';
}

/** Signs receipts as compact JWS (RFC 7515, Ed25519). The key follows from DATA_KEY, so all instances have the same. */
@Injectable()
export class ReceiptSigner {
  private readonly key: KeyObject;
  readonly publicKey: PublicKey;

  constructor(private readonly settings: Settings) {
    const seed = hkdfSync('sha256', settings.DATA_KEY, '', 'receipts of the hub', 32);
    const der = Buffer.concat([PKCS8_HEAD, Buffer.from(seed)]);
    this.key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const { kty = '', crv = '', x = '' } = createPublicKey(this.key).export({ format: 'jwk' });
    // RFC 7638: the thumbprint of a key is the hash of its members in this order.
    const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
    this.publicKey = { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' };
  }

  /** What the hub promises to have received, and when. The same submission always has the same receipt. */
  sign(submission: Submission): string {
    const { id, receipt, federationId, eventId, fileName, sha256, sizeBytes, createdAt } = submission;
    const about = { iss: this.settings.publicUrl, receipt, submissionId: id, federationId, eventId };
    const header = { alg: 'EdDSA', typ: 'JWT', kid: this.publicKey.kid };
    const iat = Math.floor(createdAt.getTime() / 1000);
    const claims = { ...about, fileName, sha256, sizeBytes, receivedAt: createdAt.toISOString(), iat };
    const text = `${encoded(header)}.${encoded(claims)}`;
    return `${text}.${sign(null, Buffer.from(text), this.key).toString('base64url')}`;
  }
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
