import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { OnApplicationShutdown } from '@nestjs/common';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../database/id.js';
import { Measured } from './measured.js';
import { s3Config } from './s3-config.js';
import { type Part, placeOf, placeOfPart, placeOfUpload, type Staged, Storage } from './storage.js';

const PART_BYTES = 8_000_000;
const PARTS_AT_ONCE = 2;

interface Found {
  key: string;
  sizeBytes: number;
  at: Date;
}

/** Objects in a bucket, under the same names as in a folder. */
export class S3Storage extends Storage implements OnApplicationShutdown {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(url: string) {
    super();
    const { bucket, ...config } = s3Config(url);
    this.bucket = bucket;
    this.client = new S3Client(config);
  }

  async stage(bytes: Readable, limitBytes: number): Promise<Staged> {
    const key = `incoming/${newId()}`;
    const { sha256, sizeBytes } = await this.write(key, bytes, limitBytes);
    return {
      sha256,
      sizeBytes,
      keep: () => this.keep(key, sha256),
      discard: () => this.remove([key]).catch(() => undefined),
    };
  }

  open(sha256: string): Readable {
    return this.read(placeOf(sha256), new Measured(Number.POSITIVE_INFINITY, sha256));
  }

  async writePart(upload: string, number: number, bytes: Readable, limitBytes: number): Promise<Part> {
    const { sizeBytes } = await this.write(placeOfPart(upload, number), bytes, limitBytes);
    return { number, sizeBytes };
  }

  async parts(upload: string): Promise<Part[]> {
    const found: Part[] = [];
    for await (const { key, sizeBytes } of this.list(`${placeOfUpload(upload)}/`)) {
      found.push({ number: Number(key.slice(key.lastIndexOf('/') + 1)), sizeBytes });
    }
    return found.toSorted((one, other) => one.number - other.number);
  }

  openPart(upload: string, number: number): Readable {
    return this.read(placeOfPart(upload, number), new PassThrough());
  }

  async forgetUpload(upload: string): Promise<void> {
    for await (const { key } of this.list(`${placeOfUpload(upload)}/`)) await this.remove([key]);
  }

  /** Signed with the size: the address takes that many bytes and no more. */
  directUrl(upload: string, sizeBytes: number, seconds: number): Promise<string | null> {
    const about = { Bucket: this.bucket, Key: placeOfPart(upload, 0), ContentLength: sizeBytes };
    return getSignedUrl(this.client, new PutObjectCommand(about), {
      expiresIn: seconds,
      signableHeaders: new Set(['host', 'content-length']),
    });
  }

  async sweep(olderThan: Date): Promise<number> {
    let removed = 0;
    for (const prefix of ['incoming/', 'uploads/']) {
      for await (const { key, at } of this.list(prefix)) {
        if (at >= olderThan) continue;
        await this.remove([key]);
        removed += 1;
      }
    }
    return removed;
  }

  onApplicationShutdown(): void {
    this.client.destroy();
  }

  /** Large files go in parts; of a file that fails or is too large nothing stays. */
  private async write(key: string, bytes: Readable, limitBytes: number): Promise<Measured> {
    const measured = new Measured(limitBytes);
    const upload = new Upload({
      client: this.client,
      params: { Bucket: this.bucket, Key: key, Body: measured },
      partSize: PART_BYTES,
      queueSize: PARTS_AT_ONCE,
    });
    const sent = upload.done();
    const results = await Promise.allSettled([pipeline(bytes, measured), sent]);
    const failed = results.find((result) => result.status === 'rejected');
    if (!failed) return measured;
    await upload.abort().catch(() => undefined);
    await this.remove([key]).catch(() => undefined);
    throw failed.reason;
  }

  private async keep(incoming: string, sha256: string): Promise<void> {
    const Key = placeOf(sha256);
    if (!(await this.exists(Key))) {
      const CopySource = `${this.bucket}/${incoming}`;
      await this.client.send(new CopyObjectCommand({ Bucket: this.bucket, Key, CopySource }));
    }
    await this.remove([incoming]);
  }

  private async exists(Key: string): Promise<boolean> {
    try {
      await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key }));
      return true;
    } catch (error) {
      if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404)
        return false;
      throw error;
    }
  }

  private read(Key: string, through: Measured | PassThrough): Readable {
    const copying = this.client
      .send(new GetObjectCommand({ Bucket: this.bucket, Key }))
      .then(({ Body }) => pipeline(Body as Readable, through));
    copying.catch((error: unknown) => through.destroy(error as Error));
    return through;
  }

  private async *list(Prefix: string): AsyncGenerator<Found> {
    for (let ContinuationToken: string | undefined, more = true; more;) {
      const page = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, Prefix, ContinuationToken }),
      );
      for (const { Key = '', Size = 0, LastModified = new Date() } of page.Contents ?? []) {
        yield { key: Key, sizeBytes: Size, at: LastModified };
      }
      ContinuationToken = page.NextContinuationToken;
      more = page.IsTruncated === true;
    }
  }

  private async remove(keys: readonly string[]): Promise<void> {
    const Objects = keys.map((Key) => ({ Key }));
    await this.client.send(new DeleteObjectsCommand({ Bucket: this.bucket, Delete: { Objects } }));
  }
}
