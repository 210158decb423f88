import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Readable } from 'node:stream';
import type { Repository } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { Clock } from '../platform/clock/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import { type Part, Storage, TooLarge } from '../platform/storage/storage.js';
import { UPLOAD_LIVES_MS } from '../platform/storage/sweeper.js';
import { FileUpload } from './file-upload.entity.js';
import type { FileUploadView, NewFileUpload } from './file-uploads.dto.js';
import { stage, type Upload } from './upload.js';

const PART_BYTES = 8_000_000;
const DIRECT_SECONDS = 3_600;

const callerOf = (me: Identity): string => me.keyId ?? me.accountId ?? '';
const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

/** Large files over bad lines: announced, sent in parts or directly into the storage, then submitted by id. */
@Injectable()
export class FileUploadsService {
  constructor(
    @InjectRepository(FileUpload) private readonly uploads: Repository<FileUpload>,
    private readonly transactions: Transactions,
    private readonly storage: Storage,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async announce(me: Identity, { fileName, sizeBytes, sha256 }: NewFileUpload): Promise<FileUploadView> {
    allow(me, 'submission.create');
    const most = this.settings.UPLOAD_MAX_BYTES;
    if (sizeBytes > most) throw new Problem('too_large', `A file may have at most ${most} bytes.`);
    const about = { caller: callerOf(me), fileName, sizeBytes, sha256: sha256 ?? null };
    const upload = await this.transactions.run((db) => db.save(Object.assign(new FileUpload(), about)));
    const url = await this.storage.directUrl(upload.id, sizeBytes, DIRECT_SECONDS);
    const expiresAt = new Date(this.clock.now().getTime() + DIRECT_SECONDS * 1000);
    return Object.assign(this.viewOf(upload, []), { direct: url === null ? null : { url, expiresAt } });
  }

  async get(me: Identity, id: string): Promise<FileUploadView> {
    const upload = await this.own(me, id);
    return this.viewOf(upload, await this.storage.parts(id));
  }

  /** The same part again replaces what came before. */
  async addPart(
    me: Identity,
    { id, number }: { id: string; number: number },
    bytes: Readable,
  ): Promise<FileUploadView> {
    const upload = await this.own(me, id);
    const others = (await this.storage.parts(id)).filter((part) => part.number !== number);
    const left = Math.min(PART_BYTES, upload.sizeBytes - sizeOf(others));
    try {
      await this.storage.writePart(id, number, bytes, left);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      throw new Problem('too_large', `This part may have at most ${left} bytes.`);
    }
    return this.viewOf(upload, await this.storage.parts(id));
  }

  /** The whole file, for a submission. It stays until it is old, so that a submission can be repeated. */
  async whole(me: Identity, id: string): Promise<Upload> {
    const { fileName, sizeBytes, sha256 } = await this.own(me, id);
    const parts = await this.storage.parts(id);
    const [first] = parts;
    const used = first?.number === 0 ? [first] : parts;
    const isWhole = used.every(({ number }, i) => number === i + (first?.number ?? 0));
    if (!isWhole || sizeOf(used) !== sizeBytes) {
      throw new Problem(
        'conflict',
        `The upload is not complete: ${sizeOf(used)} of ${sizeBytes} bytes have come.`,
      );
    }
    const bytes = Readable.from(this.joined(id, used), { objectMode: false });
    const upload = await stage(this.storage, bytes, fileName, sizeBytes);
    if (sha256 === null || sha256 === upload.staged.sha256) return upload;
    await upload.staged.discard();
    throw Problem.invalid('/upload', 'checksum', 'the bytes that came do not have the announced SHA-256');
  }

  private async *joined(id: string, parts: readonly Part[]): AsyncGenerator<Buffer> {
    for (const { number } of parts) {
      for await (const chunk of this.storage.openPart(id, number)) yield chunk as Buffer;
    }
  }

  /** What somebody else announced looks like what nobody did. */
  private async own(me: Identity, id: string): Promise<FileUpload> {
    allow(me, 'submission.create');
    const upload = await this.uploads.findOneBy({ id, caller: callerOf(me) });
    if (!upload) throw Problem.notFound('upload');
    return upload;
  }

  private viewOf({ id, fileName, sizeBytes, createdAt }: FileUpload, parts: Part[]): FileUploadView {
    const expiresAt = new Date(createdAt.getTime() + UPLOAD_LIVES_MS);
    const receivedBytes = sizeOf(parts);
    return { id, fileName, sizeBytes, partBytes: PART_BYTES, parts, receivedBytes, direct: null, expiresAt };
  }
}
