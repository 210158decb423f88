import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { TooLarge } from './storage.js';

/** The bytes were kept once and are not the same any more. */
export class Damaged extends Error {}

/** Passes bytes on, counts and hashes them; fails beyond the limit. */
export class Measured extends Transform {
  sizeBytes = 0;
  private readonly hash = createHash('sha256');

  constructor(
    private readonly limitBytes: number,
    private readonly expected?: string,
  ) {
    super();
  }

  get sha256(): string {
    return this.hash.copy().digest('hex');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.sizeBytes += chunk.length;
    this.hash.update(chunk);
    if (this.sizeBytes > this.limitBytes) return done(new TooLarge());
    done(null, chunk);
  }

  /** Whoever reads to the end learns here that it was not what was kept. */
  override _flush(done: TransformCallback): void {
    const isDamaged = this.expected !== undefined && this.sha256 !== this.expected;
    done(isDamaged ? new Damaged('The kept bytes do not have their checksum any more.') : null);
  }
}
