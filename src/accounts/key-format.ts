import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What a key looks like; scanners for leaked secrets may use it. */
export const KEY_PATTERN = /^pah_(live|test|dev)_([0-9A-Za-z]{12})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LARGEST_FAIR_BYTE = 248;

export interface KeyParts {
  publicId: string;
  secret: string;
}

export const keyEnvironment = (nodeEnv: string): string =>
  nodeEnv === 'production' ? 'live' : nodeEnv === 'test' ? 'test' : 'dev';

export function newKey(environment: string): KeyParts & { key: string } {
  const publicId = randomText(12);
  const secret = randomText(43);
  const start = `pah_${environment}_${publicId}_${secret}`;
  return { publicId, secret, key: start + checksum(start) };
}

/** The parts of a key of this environment whose checksum is right; null for anything else, without asking anybody. */
export function readKey(key: string, environment: string): KeyParts | null {
  const [, given, publicId, secret, sum] = KEY_PATTERN.exec(key) ?? [];
  if (given !== environment || !publicId || !secret) return null;
  return checksum(key.slice(0, -6)) === sum ? { publicId, secret } : null;
}

export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

function checksum(text: string): string {
  let rest = crc32(text);
  let sum = '';
  for (let digit = 0; digit < 6; digit++) {
    sum = ALPHABET.charAt(rest % 62) + sum;
    rest = Math.floor(rest / 62);
  }
  return sum;
}

/** Each character equally likely: bytes that would favour some are thrown away. */
function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      if (byte < LARGEST_FAIR_BYTE && text.length < length) text += ALPHABET.charAt(byte % 62);
    }
  }
  return text;
}
