import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import type { StorageEngine } from 'multer';
import { Readable } from 'node:stream';
import { finalize, type Observable } from 'rxjs';
import { Problem } from '../platform/http/problem.js';
import { type Staged, type Storage, TooLarge } from '../platform/storage/storage.js';

const HEAD_BYTES = 4_096;

/** A file as it came in: staged bytes, their beginning, and the name for display. */
export interface Upload {
  staged: Staged;
  head: Buffer;
  fileName: string;
}

type UploadRequest = Request & { uploads?: Upload[] };

/** Streams bytes into storage and remembers how they begin. */
export async function stage(
  storage: Storage,
  bytes: Readable,
  fileName: string,
  limitBytes: number,
): Promise<Upload> {
  const parts: Buffer[] = [];
  let size = 0;
  async function* watched(): AsyncIterable<Buffer> {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      if (size < HEAD_BYTES) parts.push(chunk.subarray(0, HEAD_BYTES));
      size += chunk.length;
      yield chunk;
    }
  }
  try {
    const staged = await storage.stage(Readable.from(watched()), limitBytes);
    return { staged, head: Buffer.concat(parts).subarray(0, HEAD_BYTES), fileName: displayName(fileName) };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    throw new Problem('too_large', `A file may have at most ${limitBytes} bytes.`);
  }
}

// oxlint-disable-next-line no-control-regex -- a name for display has no control characters
const CONTROL = /[\u0000-\u001F\u007F]/g;
const displayName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '').replaceAll(CONTROL, '').slice(-200) || 'file';

/** For multer: the file never rests in memory or under a name that the client chose. */
export function stagingEngine(storage: Storage, limitBytes: number): StorageEngine {
  return {
    _handleFile(request, file, done) {
      void take(request, () => stage(storage, file.stream, file.originalname, limitBytes), done);
    },
    _removeFile(_request, _file, done) {
      done(null);
    },
  };
}

async function take(
  request: UploadRequest,
  staging: () => Promise<Upload>,
  done: (error: unknown, info?: { size: number }) => void,
): Promise<void> {
  try {
    const upload = await staging();
    (request.uploads ??= []).push(upload);
    done(null, { size: upload.staged.sizeBytes });
  } catch (error) {
    done(error);
  }
}

export const uploadOf = (request: Request): Upload | undefined => (request as UploadRequest).uploads?.[0];

/** Whatever was staged and not kept is thrown away, also when validation refuses the request. */
@Injectable()
export class DiscardLeftovers implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<UploadRequest>();
    return next.handle().pipe(
      finalize(() => {
        for (const { staged } of request.uploads ?? []) void staged.discard();
      }),
    );
  }
}
