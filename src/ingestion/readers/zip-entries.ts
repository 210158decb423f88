import type { Entry, ZipFile } from 'yauzl';

const MOST_PACKED_BYTES = 60_000_000;
const MOST_ENTRIES = 5_000;
const MOST_UNPACKED_BYTES = 400_000_000;

/** The archive is broken, unsafe or too large; the code says which. */
export class ZipRefused extends Error {
  constructor(
    readonly code: 'zip_broken' | 'zip_too_large',
    message: string,
  ) {
    super(message);
  }
}

export interface ZipEntry {
  name: string;
  sizeBytes: number;
  open(): AsyncIterable<Buffer>;
}

/**
 * The files of an archive. Names that lead out of it are refused; sizes are those of the directory, and no file
 * gives more than it declared: a small archive cannot grow beyond the limit.
 */
export async function zipEntries(bytes: AsyncIterable<Buffer>): Promise<ZipEntry[]> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MOST_PACKED_BYTES) throw new ZipRefused('zip_too_large', `${size} bytes`);
    parts.push(chunk);
  }
  const file = await opened(Buffer.concat(parts));
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  for await (const entry of listed(file)) {
    if (entry.fileName.endsWith('/')) continue;
    unpacked += entry.uncompressedSize;
    if (entries.length >= MOST_ENTRIES) throw new ZipRefused('zip_too_large', `> ${MOST_ENTRIES} files`);
    if (unpacked > MOST_UNPACKED_BYTES) throw new ZipRefused('zip_too_large', `> ${unpacked} bytes`);
    if (entry.isEncrypted()) throw new ZipRefused('zip_broken', 'password');
    entries.push({
      name: entry.fileName,
      sizeBytes: entry.uncompressedSize,
      open: () => contentOf(file, entry),
    });
  }
  return entries;
}

const broken = (error: Error): ZipRefused => new ZipRefused('zip_broken', error.message.slice(0, 200));

async function opened(archive: Buffer): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl');
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, decodeStrings: true, validateEntrySizes: true, autoClose: false };
    yauzl.fromBuffer(archive, options, (error, file) => (error ? reject(broken(error)) : resolve(file)));
  });
}

async function* listed(file: ZipFile): AsyncIterable<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (work: () => void) => {
        file.removeAllListeners();
        work();
      };
      file.once('entry', (next: Entry) => settle(() => resolve(next)));
      file.once('end', () => settle(() => resolve(null)));
      file.once('error', (error: Error) => settle(() => reject(broken(error))));
      file.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

async function* contentOf(file: ZipFile, entry: Entry): AsyncIterable<Buffer> {
  const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    file.openReadStream(entry, (error, content) => (error ? reject(broken(error)) : resolve(content)));
  });
  try {
    yield* stream;
  } catch (error) {
    throw broken(error as Error); // Streams of yauzl fail with Error alone.
  }
}
