import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Readable } from 'node:stream';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import { Storage } from '../platform/storage/storage.js';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { FileUploadsService } from './file-uploads.service.js';
import { readMapping } from './read-mapping.js';
import type { NewSubmission, SubmitQuery } from './submissions.dto.js';
import type { Sent } from './submissions.service.js';
import { stage, type Upload, uploadOf } from './upload.js';

/** What a request brings: a file that multer staged, or a JSON document that becomes one. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly storage: Storage,
    private readonly settings: Settings,
    private readonly announced: FileUploadsService,
  ) {}

  async of(me: Identity, request: Request, { document, upload: announced }: NewSubmission): Promise<Upload> {
    allow(me, 'submission.create');
    const file = uploadOf(request);
    if ([file, document, announced].filter(Boolean).length > 1)
      throw Problem.invalid('/document', 'one_of', 'send a file, an upload or a document, not several');
    if (file) return file;
    if (announced) return this.leftOver(request, await this.announced.whole(me, announced));
    if (!document) throw Problem.invalid('/file', 'isNotEmpty', 'send a file, or a JSON document');
    const bytes = Readable.from([Buffer.from(JSON.stringify(document))]);
    const staged = await stage(this.storage, bytes, 'document.json', this.settings.UPLOAD_MAX_BYTES);
    return this.leftOver(request, staged);
  }

  /** Thrown away after the request, when nobody kept it. */
  private leftOver(request: Request, upload: Upload): Upload {
    Object.assign(request, { uploads: [upload] });
    return upload;
  }

  sentWith(
    { eventId, federationId, supersedes, mapping, acceptance = 'rows' }: NewSubmission,
    { dryRun = false }: SubmitQuery,
  ): Sent {
    const own = { eventId, federationId, supersedes, acceptance, dryRun };
    return { ...own, mapping: readMapping(mapping ?? {}) };
  }
}
