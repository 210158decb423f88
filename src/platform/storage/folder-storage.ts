import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../database/id.js';
import { type Staged, Storage, TooLarge } from './storage.js';

const HASH = /^[0-9a-f]{64}$/;

/** Files in a folder: `incoming/` while they arrive, `ab/abcd…` once kept. */
export class FolderStorage extends Storage {
  constructor(private readonly folder: string) {
    super();
    mkdirSync(join(folder, 'incoming'), { recursive: true });
  }

  async stage(bytes: Readable, limitBytes: number): Promise<Staged> {
    const incoming = join(this.folder, 'incoming', newId());
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const measured = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        sizeBytes += chunk.length;
        hash.update(chunk);
        done(sizeBytes > limitBytes ? new TooLarge() : null, chunk);
      },
    });
    try {
      await pipeline(bytes, measured, createWriteStream(incoming, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
    const sha256 = hash.digest('hex');
    return {
      sha256,
      sizeBytes,
      keep: () => this.keep(incoming, sha256),
      discard: () => rm(incoming, { force: true }),
    };
  }

  open(sha256: string): Readable {
    if (!HASH.test(sha256)) throw new Error('Not a SHA-256.');
    return createReadStream(this.path(sha256));
  }

  /** The bytes and the folder entry reach the disk before this returns. */
  private async keep(incoming: string, sha256: string): Promise<void> {
    const file = await open(incoming, 'r');
    await file.sync();
    await file.close();
    await mkdir(join(this.folder, sha256.slice(0, 2)), { recursive: true });
    await link(incoming, this.path(sha256)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    const folder = await open(join(this.folder, sha256.slice(0, 2)), 'r');
    await folder.sync();
    await folder.close();
    await rm(incoming, { force: true });
  }

  private path(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}
