import { createHash } from 'node:crypto';
import type { Identity } from '../accounts/identity.js';
import { newId } from '../platform/database/id.js';
import { Problem } from '../platform/http/problem.js';
import { readerFor, readers } from './readers/readers.js';
import { receipt } from './receipt.js';
import { Submission } from './submission.entity.js';
import type { Sent } from './submissions.service.js';
import type { Upload } from './upload.js';

/** A submission as it will be stored, when the hub can read its content. */
export function draft(me: Identity, federationId: string, upload: Upload, sent: Sent): Submission {
  const { staged, head, fileName } = upload;
  if (staged.sizeBytes === 0) throw Problem.invalid('/file', 'empty_file', 'the file is empty');
  const reader = readerFor(head, fileName);
  if (!reader) {
    const known = readers.map(({ about }) => about).join(' ');
    throw new Problem(
      'unsupported_media_type',
      `The content is not in a format that the hub reads. It reads: ${known}`,
    );
  }
  const { sha256, sizeBytes } = staged;
  const mapping = sent.mapping;
  const natural = [federationId, sent.eventId ?? '', sha256, JSON.stringify(mapping)].join('|');
  const now = new Date();
  return Object.assign(new Submission(), {
    id: newId(),
    federationId,
    eventId: sent.eventId ?? null,
    accountId: me.accountId,
    keyId: me.keyId,
    status: 'received' as const,
    dryRun: sent.dryRun,
    fileName,
    format: reader.code,
    sizeBytes,
    sha256,
    contentKey: createHash('sha256').update(natural).digest('hex'),
    mapping,
    receipt: receipt(),
    createdAt: now,
    updatedAt: now,
    version: 1,
  });
}
