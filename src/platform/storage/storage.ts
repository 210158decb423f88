import type { Readable } from 'node:stream';

/** Bytes that were received but not yet promised to anybody. */
export interface Staged {
  /** Hex SHA-256 of the bytes; also the name they are kept under. */
  sha256: string;
  sizeBytes: number;
  /** Makes them durable and immutable. Keeping the same bytes twice changes nothing. */
  keep(): Promise<void>;
  /** Never fails: nobody waits for it, and what it cannot remove is swept later. */
  discard(): Promise<void>;
}

/** A piece of an upload that comes in several requests. */
export interface Part {
  /** From 1; 0 is what was sent directly to an address of `directUrl`. */
  number: number;
  sizeBytes: number;
}

/** More bytes came than the limit allows. */
export class TooLarge extends Error {}

/** Where received files are kept, by the hash of their content; nothing is ever overwritten. */
export abstract class Storage {
  /** Streams bytes in without holding them in memory. Throws TooLarge beyond the limit. */
  abstract stage(bytes: Readable, limitBytes: number): Promise<Staged>;
  /** The kept bytes; the stream fails when there are none of that hash, or when they are not the same any more. */
  abstract open(sha256: string): Readable;

  /** Keeps a part of an upload; the same part again replaces it. Throws TooLarge beyond the limit. */
  abstract writePart(upload: string, number: number, bytes: Readable, limitBytes: number): Promise<Part>;
  /** The parts that have come, in order. */
  abstract parts(upload: string): Promise<Part[]>;
  abstract openPart(upload: string, number: number): Readable;
  abstract forgetUpload(upload: string): Promise<void>;
  /** An address that takes the bytes with PUT, past the hub; null where there is none. */
  abstract directUrl(upload: string, sizeBytes: number, seconds: number): Promise<string | null>;

  /** Removes what was staged or uploaded and never kept, when it is older than that. */
  abstract sweep(olderThan: Date): Promise<number>;
}

const HASH = /^[0-9a-f]{64}$/;
const UPLOAD = /^[0-9a-f-]{36}$/;

/** `ab/abcd…`; names never come from a client unchecked. */
export function placeOf(sha256: string): string {
  if (!HASH.test(sha256)) throw new Error('Not a SHA-256.');
  return `${sha256.slice(0, 2)}/${sha256}`;
}

export function placeOfUpload(upload: string): string {
  if (!UPLOAD.test(upload)) throw new Error('Not an id.');
  return `uploads/${upload}`;
}

export function placeOfPart(upload: string, number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9_999) throw new Error('Not a part.');
  return `${placeOfUpload(upload)}/${String(number).padStart(4, '0')}`;
}
