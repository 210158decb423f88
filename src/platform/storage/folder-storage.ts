import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../database/id.js';
import { Measured } from './measured.js';
import { type Part, placeOf, placeOfPart, placeOfUpload, type Staged, Storage } from './storage.js';

const PARTIAL = '.partial';

/** Files in a folder: `incoming/` while they arrive, `uploads/` in parts, `ab/abcd…` once kept. */
export class FolderStorage extends Storage {
  constructor(private readonly folder: string) {
    super();
    mkdirSync(join(folder, 'incoming'), { recursive: true });
    mkdirSync(join(folder, 'uploads'), { recursive: true });
  }

  async stage(bytes: Readable, limitBytes: number): Promise<Staged> {
    const incoming = join(this.folder, 'incoming', newId());
    const { sha256, sizeBytes } = await this.write(incoming, bytes, limitBytes);
    return {
      sha256,
      sizeBytes,
      keep: () => this.keep(incoming, sha256),
      discard: () => rm(incoming, { force: true }).catch(() => undefined),
    };
  }

  open(sha256: string): Readable {
    const file = createReadStream(join(this.folder, placeOf(sha256)));
    const checked = new Measured(Number.POSITIVE_INFINITY, sha256);
    // Whoever reads the stream hears of a fault; here is nobody who could do something about it.
    pipeline(file, checked).catch(() => undefined);
    return checked;
  }

  async writePart(upload: string, number: number, bytes: Readable, limitBytes: number): Promise<Part> {
    const path = join(this.folder, placeOfPart(upload, number));
    await mkdir(dirname(path), { recursive: true });
    const partial = `${path}${PARTIAL}${newId()}`;
    const { sizeBytes } = await this.write(partial, bytes, limitBytes);
    await rename(partial, path);
    return { number, sizeBytes };
  }

  async parts(upload: string): Promise<Part[]> {
    const folder = join(this.folder, placeOfUpload(upload));
    const names = await readdir(folder).catch(() => []);
    const whole = names.filter((name) => !name.includes(PARTIAL)).toSorted();
    return Promise.all(
      whole.map(async (name) => ({
        number: Number(name),
        sizeBytes: (await stat(join(folder, name))).size,
      })),
    );
  }

  openPart(upload: string, number: number): Readable {
    return createReadStream(join(this.folder, placeOfPart(upload, number)));
  }

  async forgetUpload(upload: string): Promise<void> {
    await rm(join(this.folder, placeOfUpload(upload)), { recursive: true, force: true });
  }

  async directUrl(): Promise<string | null> {
    return null;
  }

  async sweep(olderThan: Date): Promise<number> {
    let removed = 0;
    for (const name of ['incoming', 'uploads']) {
      const folder = join(this.folder, name);
      for (const entry of await readdir(folder)) {
        const path = join(folder, entry);
        const { mtime } = await stat(path).catch(() => ({ mtime: new Date() }));
        if (mtime >= olderThan) continue;
        await rm(path, { recursive: true, force: true });
        removed += 1;
      }
    }
    return removed;
  }

  private async write(path: string, bytes: Readable, limitBytes: number): Promise<Measured> {
    const measured = new Measured(limitBytes);
    try {
      await pipeline(bytes, measured, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return measured;
  }

  /** The bytes and the folder entry reach the disk before this returns. */
  private async keep(incoming: string, sha256: string): Promise<void> {
    const path = join(this.folder, placeOf(sha256));
    await synced(incoming);
    await mkdir(dirname(path), { recursive: true });
    await link(incoming, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await synced(dirname(path));
    await rm(incoming, { force: true });
  }
}

async function synced(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}
