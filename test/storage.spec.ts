import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '../src/platform/database/id.js';
import { FolderStorage } from '../src/platform/storage/folder-storage.js';
import { S3Storage } from '../src/platform/storage/s3-storage.js';
import { type Storage, TooLarge } from '../src/platform/storage/storage.js';
import { serverOf, servers } from './support/servers.js';

declare const TEST_DATABASE: string;

const folder = mkdtempSync(join(tmpdir(), 'hub-storage-'));
// What a driver does is the same whatever the database, so it is shown on one.
const isHere = TEST_DATABASE === 'sqlite';
// Sweeping takes what is left over of everybody, so this spec has a server of its own.
const s3 = isHere ? await serverOf(undefined, servers.startS3) : null;
const drivers: Record<string, Storage | null> = {
  'a folder': new FolderStorage(folder),
  S3: s3 && new S3Storage(s3.url),
};
afterAll(async () => {
  (drivers['S3'] as S3Storage | null)?.onApplicationShutdown();
  await s3?.stop();
  await rm(folder, { recursive: true, force: true });
});

const LIMIT = 30_000_000;
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const stream = (bytes: Buffer, size = 65_536) =>
  Readable.from(
    (function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
  );

async function* brokenOff() {
  yield randomBytes(1_000);
  throw new Error('the line is dead');
}

const blockOf = (isTested: boolean) => (isTested && isHere ? describe : describe.skip);
const contract = (driver: Storage | null) => () => {
  const storage = driver as Storage;
  const kept = async (bytes: Buffer) => {
    const staged = await storage.stage(stream(bytes), LIMIT);
    await staged.keep();
    return staged.sha256;
  };

  it.each([0, 1, 100_000, 9_500_000])('gives %d bytes back as they came, by their hash', async (size) => {
    const bytes = randomBytes(size);
    const staged = await storage.stage(stream(bytes), LIMIT);
    expect(staged).toMatchObject({ sha256: hashOf(bytes), sizeBytes: size });
    await staged.keep();
    expect((await buffer(storage.open(staged.sha256))).equals(bytes)).toBe(true);
  });

  it('keeps the same bytes once, also when they come at once', async () => {
    const bytes = randomBytes(5_000);
    const hashes = await Promise.all([kept(bytes), kept(bytes), kept(bytes)]);
    expect(new Set(hashes)).toEqual(new Set([hashOf(bytes)]));
    expect((await buffer(storage.open(hashOf(bytes)))).equals(bytes)).toBe(true);
  });

  it('has nothing of what was discarded or never came', async () => {
    const bytes = randomBytes(5_000);
    const staged = await storage.stage(stream(bytes), LIMIT);
    await expect(buffer(storage.open(staged.sha256))).rejects.toThrow(/ENOENT|key does not exist/);
    await staged.discard();
    await expect(buffer(storage.open(staged.sha256))).rejects.toThrow(/ENOENT|key does not exist/);
    await expect(buffer(storage.open(hashOf(randomBytes(9))))).rejects.toThrow(/ENOENT|key does not exist/);
  });

  it('stops at the limit, and leaves nothing behind', async () => {
    const bytes = randomBytes(300_000);
    await expect(storage.stage(stream(bytes), 299_999)).rejects.toBeInstanceOf(TooLarge);
    expect(await storage.sweep(new Date(Date.now() + 60_000))).toBe(0);
    await expect(storage.stage(stream(bytes), 300_000)).resolves.toMatchObject({ sizeBytes: 300_000 });
    expect(await storage.sweep(new Date(Date.now() + 60_000))).toBe(1);
  });

  it('fails when the bytes break off', async () => {
    const torn = Readable.from(brokenOff());
    await expect(storage.stage(torn, LIMIT)).rejects.toThrow('the line is dead');
    expect(await storage.sweep(new Date(Date.now() + 60_000))).toBe(0);
  });

  it('takes an upload in parts, in any order and again, and tells which have come', async () => {
    const upload = newId();
    expect(await storage.parts(upload)).toEqual([]);
    const parts = [randomBytes(2_000), randomBytes(1_000), randomBytes(10)];
    for (const number of [3, 1, 2]) {
      await storage.writePart(upload, number, stream(randomBytes(7)), 2_000);
      await storage.writePart(upload, number, stream(parts[number - 1] as Buffer), 2_000);
    }
    const sizes = [2_000, 1_000, 10].map((sizeBytes, i) => ({ number: i + 1, sizeBytes }));
    expect(await storage.parts(upload)).toEqual(sizes);
    for (const [i, part] of parts.entries()) {
      expect((await buffer(storage.openPart(upload, i + 1))).equals(part)).toBe(true);
    }
    await expect(storage.writePart(upload, 4, stream(randomBytes(11)), 10)).rejects.toBeInstanceOf(TooLarge);
    expect(await storage.parts(upload)).toEqual(sizes);
    await storage.forgetUpload(upload);
    expect(await storage.parts(upload)).toEqual([]);
  });

  it('refuses names that are no hash and no id', async () => {
    expect(() => storage.open('../../etc/passwd')).toThrow('Not a SHA-256.');
    expect(() => storage.openPart('../secrets', 1)).toThrow('Not an id.');
    expect(() => storage.openPart(newId(), -1)).toThrow('Not a part.');
  });
};
for (const [name, driver] of Object.entries(drivers))
  blockOf(driver !== null)(`storage: ${name}`, contract(driver));

blockOf(true)('storage: a folder alone', () => {
  it('notices that kept bytes are not the same any more', async () => {
    const storage = new FolderStorage(folder);
    const staged = await storage.stage(stream(randomBytes(50)), LIMIT);
    await staged.keep();
    writeFileSync(join(folder, staged.sha256.slice(0, 2), staged.sha256), randomBytes(50));
    await expect(buffer(storage.open(staged.sha256))).rejects.toThrow('checksum');
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('has no such address in a folder', async () => {
    expect(await new FolderStorage(folder).directUrl()).toBeNull();
  });
});

blockOf(s3 !== null)('storage: S3 alone', () => {
  it('gives an address that takes the bytes of an upload past the hub', async () => {
    const storage = drivers['S3'] as Storage;
    const upload = newId();
    const bytes = randomBytes(4_000);
    const url = await storage.directUrl(upload, bytes.length, 60);
    const answer = await fetch(String(url), { method: 'PUT', body: bytes });
    expect(answer.status).toBe(200);
    expect(await storage.parts(upload)).toEqual([{ number: 0, sizeBytes: 4_000 }]);
    expect((await buffer(storage.openPart(upload, 0))).equals(bytes)).toBe(true);
    const { searchParams } = new URL(String(url));
    expect(searchParams.get('X-Amz-Expires')).toBe('60');
    expect(searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;host');
  });

  it('fails nobody who throws bytes away while it is out of reach', async () => {
    const server = await servers.startS3();
    const storage = new S3Storage(server.url);
    const staged = await storage.stage(stream(randomBytes(100)), LIMIT);
    await server.stop();
    await expect(staged.discard()).resolves.toBeUndefined();
    await expect(staged.keep()).rejects.toHaveProperty('message');
    storage.onApplicationShutdown();
  });
});
