import type { Readable } from 'node:stream';

/** Bytes that were received but not yet promised to anybody. */
export interface Staged {
  /** Hex SHA-256 of the bytes; also the name they are kept under. */
  sha256: string;
  sizeBytes: number;
  /** Makes them durable and immutable. Keeping the same bytes twice changes nothing. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** More bytes came than the limit allows. */
export class TooLarge extends Error {}

/** Where received files are kept, by the hash of their content; nothing is ever overwritten. */
export abstract class Storage {
  /** Streams bytes in without holding them in memory. Throws TooLarge beyond the limit. */
  abstract stage(bytes: Readable, limitBytes: number): Promise<Staged>;
  /** The kept bytes; the stream fails when there are none of that hash. */
  abstract open(sha256: string): Readable;
}
