import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from './settings.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FORM = 'v1';

/**
 * Keeps what must be readable again unreadable in the database: AES-256-GCM under a key made of DATA_KEY. What is
 * sealed is bound to its place (`seed of <account id>`), so a value copied to another row does not open there.
 */
@Injectable()
export class Vault {
  private readonly key: Buffer;

  constructor({ DATA_KEY }: Settings) {
    this.key = Buffer.from(hkdfSync('sha256', DATA_KEY, '', 'vault', 32));
  }

  seal(text: string, place: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(place));
    const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${FORM}.${Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')}`;
  }

  /** Throws when the value was changed, moved, or sealed under another DATA_KEY. */
  open(sealed: string, place: string): string {
    const [form, coded = ''] = sealed.split('.');
    const bytes = Buffer.from(coded, 'base64url');
    if (form !== FORM || bytes.length < NONCE_BYTES + TAG_BYTES)
      throw new Error('This is not a sealed value.');
    const decipher = createDecipheriv(CIPHER, this.key, bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const hidden = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(hidden), decipher.final()]).toString('utf8');
  }
}
