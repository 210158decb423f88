import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Readable } from 'node:stream';
import type { EntityManager, Repository } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow, federationsFor } from '../accounts/permissions.js';
import { EventsService } from '../events/events.service.js';
import { Outbox } from '../platform/bus/outbox.js';
import { failpoint } from '../platform/failpoints.js';
import { isDuplicate } from '../platform/database/errors.js';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Language } from '../platform/http/language.js';
import { Problem } from '../platform/http/problem.js';
import { Storage } from '../platform/storage/storage.js';
import type { Acceptance } from './acceptance.js';
import { type Annotated, annotatedFile } from './annotated.js';
import { draft } from './draft.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import type { ColumnMapping } from './mapping.js';
import type { Waiting } from './queue.js';
import { QueueService } from './queue.service.js';
import { findingsAfter, type StoredFinding } from './reports.js';
import { rowNotes } from './row-notes.js';
import { submissionsPage } from './submissions-page.js';
import { Submission } from './submission.entity.js';
import type { SubmissionsQuery } from './submissions.dto.js';
import type { Upload } from './upload.js';
import { Worker } from './worker.js';

export interface Sent {
  eventId?: string;
  federationId?: string;
  supersedes?: string;
  mapping: ColumnMapping;
  acceptance: Acceptance;
  dryRun: boolean;
  idempotencyKey?: string;
}

/** A federation sends results, and asks what became of them. */
@Injectable()
export class SubmissionsService {
  constructor(
    @InjectRepository(Submission) private readonly submissions: Repository<Submission>,
    private readonly transactions: Transactions,
    private readonly events: EventsService,
    private readonly storage: Storage,
    private readonly keys: IdempotencyKeys,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly worker: Worker,
    private readonly queue: QueueService,
  ) {}

  /** Committed when this returns. The same content again, or the same key, gives the same submission. */
  async accept(
    me: Identity,
    upload: Upload,
    sent: Sent,
  ): Promise<{ submission: Submission; replayed: boolean }> {
    const federationId = await this.federationOf(me, sent);
    await this.checkSuperseded(me, federationId, sent);
    const submission = draft(me, federationId, upload, sent);
    const key = this.keys.of(me, sent.idempotencyKey, submission.contentKey + String(sent.dryRun));
    const earlier = await this.earlier(key ? await this.keys.find(key) : null);
    if (earlier) return { submission: earlier, replayed: true };
    await this.queue.admit(federationId);
    await upload.staged.keep();
    try {
      await failpoint('accept.before_tx');
      await this.transactions.run((db) => this.store(db, me, submission, key));
      await failpoint('accept.after_commit');
    } catch (error) {
      const winner = isDuplicate(error) ? await this.winner(submission, key) : null;
      if (!winner) throw error;
      return { submission: winner, replayed: true };
    }
    return { submission, replayed: false };
  }

  async page(me: Identity, query: SubmissionsQuery): Promise<Page<Submission>> {
    return submissionsPage(this.submissions, federationsFor(me, 'submission.read'), query);
  }

  /** A submission of another federation looks like one that does not exist. */
  async byId(me: Identity, id: string): Promise<Submission> {
    const found = await this.submissions.findOneBy({ id });
    allow(me, 'submission.read', found?.federationId ?? null, 'submission');
    if (!found) throw Problem.notFound('submission');
    return found;
  }

  placeInQueue(submission: Submission): Promise<Waiting | null> {
    return this.queue.placeOf(submission);
  }

  async report(
    me: Identity,
    id: string,
    { limit = 25, cursor }: { limit?: number; cursor?: string },
  ): Promise<{ submission: Submission; page: Page<StoredFinding> }> {
    const submission = await this.byId(me, id);
    const after = cursor ? Number(keyOf(cursor, ['number'])[0]) : 0;
    const rows = await findingsAfter(this.submissions.manager, id, after, limit + 1);
    return { submission, page: pageOf(rows, limit, ({ seq }) => cursorOf(seq)) };
  }

  async original(me: Identity, id: string): Promise<{ submission: Submission; bytes: Readable }> {
    const submission = await this.byId(me, id);
    return { submission, bytes: this.storage.open(submission.sha256) };
  }

  async annotated(me: Identity, id: string, language: Language, as: { asCsv: boolean }): Promise<Annotated> {
    const { submission, bytes } = await this.original(me, id);
    if (submission.status === 'received' || submission.status === 'processing') {
      bytes.destroy();
      throw new Problem('conflict', 'The file is still being read; ask again in a moment.');
    }
    const notes = rowNotes(this.submissions.manager, id);
    return annotatedFile({ submission, bytes, notes }, language, as);
  }

  /** What is corrected must be of the same sender and meet. */
  private async checkSuperseded(
    me: Identity,
    federationId: string,
    { supersedes, eventId }: Sent,
  ): Promise<void> {
    if (!supersedes) return;
    const old = await this.byId(me, supersedes);
    if (eventId && old.federationId === federationId && old.eventId === eventId && !old.dryRun) return;
    throw Problem.invalid(
      '/supersedes',
      'other_meet',
      'must be a submission of the same meet and federation',
    );
  }

  private async federationOf(me: Identity, { eventId, federationId }: Sent): Promise<string> {
    allow(me, 'submission.create');
    if (eventId) {
      const event = await this.events.byId(eventId);
      allow(me, 'submission.create', event.federationId, 'event');
      if (event.federationId) return event.federationId;
    }
    const [own, ...more] = me.federationIds;
    const chosen = federationId ?? (more.length === 0 ? own : undefined);
    if (!chosen) throw Problem.invalid('/federationId', 'isNotEmpty', 'say for which federation you send');
    allow(me, 'submission.create', chosen, 'federation');
    return chosen;
  }

  private async store(
    db: EntityManager,
    me: Identity,
    submission: Submission,
    key: ReturnType<IdempotencyKeys['of']>,
  ): Promise<void> {
    await db.insert(Submission, submission);
    if (key) await this.keys.keep(db, key, submission.id);
    const { id, sha256, federationId, eventId, dryRun } = submission;
    const about = { sha256, federationId, eventId, dryRun };
    await this.audit.add(db, me, 'submission.received', { kind: 'submission', id }, about);
    await this.outbox.add(db, {
      topic: 'submission.received',
      subjectId: id,
      subjectVersion: 0,
      body: about,
    });
    await failpoint('accept.in_tx');
    this.worker.wake();
  }

  private earlier(id: string | null): Promise<Submission | null> {
    return id ? this.submissions.findOneBy({ id }) : Promise.resolve(null);
  }

  /** Somebody was faster with the same key or the same content. */
  private async winner(
    submission: Submission,
    key: ReturnType<IdempotencyKeys['of']>,
  ): Promise<Submission | null> {
    const byKey = await this.earlier(key ? await this.keys.find(key) : null);
    if (byKey) return byKey;
    const { contentKey } = submission;
    return this.submissions.findOne({ where: { contentKey, dryRun: false }, order: { id: 'DESC' } });
  }
}
