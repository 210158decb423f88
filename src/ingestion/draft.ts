import { hash } from 'node:crypto';
import type { Identity } from '../accounts/identity.js';
import { newId } from '../platform/database/id.js';
import { receipt } from './receipt.js';
import { Submission } from './submission.entity.js';
import type { Sent } from './submissions.service.js';
import type { Upload } from './upload.js';
import { readerOf } from './upload-reader.js';

/** A submission as it will be stored, when the hub can read its content. */
export function draft(me: Identity, federationId: string, upload: Upload, sent: Sent): Submission {
  const reader = readerOf(upload);
  const { staged, fileName } = upload;
  const { sha256, sizeBytes } = staged;
  const { mapping, acceptance } = sent;
  const natural = [federationId, sent.eventId ?? '', sha256, JSON.stringify(mapping)];
  if (acceptance !== 'rows') natural.push(acceptance);
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
    contentKey: hash('sha256', natural.join('|'), 'hex'),
    mapping,
    acceptance,
    supersedes: sent.supersedes ?? null,
    receipt: receipt(),
    createdAt: now,
    updatedAt: now,
    version: 1,
  });
}
