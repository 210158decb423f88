import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { countsOf } from '../ingestion/submission-counts.js';
import { Submission } from '../ingestion/submission.entity.js';
import { Bus, type Message } from '../platform/bus/bus.js';
import { Inbox } from '../platform/bus/inbox.js';
import { databaseNow } from '../platform/database/database-now.js';
import { Webhook } from './webhook.entity.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookSender } from './webhook-sender.js';

const LISTENER = 'webhooks';

/** What an endpoint may ask to be told. */
export const WEBHOOK_TOPICS = [
  'submission.received',
  'submission.needs_review',
  'submission.approved',
  'submission.published',
  'submission.rejected',
  'submission.failed',
  'submission.superseded',
  'submission.retracted',
  'submission.undone',
] as const;

/** Turns messages of the bus into deliveries, one for each endpoint that asked for their topic. */
@Injectable()
export class WebhookMessages implements OnModuleInit {
  constructor(
    private readonly bus: Bus,
    private readonly inbox: Inbox,
    private readonly sender: WebhookSender,
  ) {}

  onModuleInit(): void {
    for (const topic of WEBHOOK_TOPICS) {
      this.bus.subscribe(topic, LISTENER, async (message) => {
        await this.inbox.once(LISTENER, message, (db) => this.queue(db, message));
      });
    }
  }

  private async queue(db: EntityManager, message: Message): Promise<void> {
    const submission = await db.findOneBy(Submission, { id: message.subjectId });
    if (!submission) return;
    const { federationId } = submission;
    const active = await db.findBy(Webhook, { federationId, disabledAt: IsNull() });
    const wanted = active.filter(({ topics }) => topics.includes(message.topic));
    if (wanted.length === 0) return;
    const now = await databaseNow(db);
    const body = JSON.stringify(envelopeOf(message, submission, now));
    const about = { messageId: `msg_${message.id}`, topic: message.topic, body, nextTryAt: now };
    for (const { id } of wanted) {
      await db.save(Object.assign(new WebhookDelivery(), about, { webhookId: id }));
    }
    this.sender.wakeAfterCommit();
  }
}

/**
 * `type`, `timestamp` and `data`, as Standard Webhooks has them. It says which file and how it stands, and nobody's
 * name: whoever wants more asks the API with a key. `sequence` never falls for one submission.
 */
const envelopeOf = ({ topic, subjectVersion }: Message, one: Submission, now: Date): object => ({
  type: topic,
  timestamp: now.toISOString(),
  data: {
    submissionId: one.id,
    sequence: subjectVersion,
    federationId: one.federationId,
    eventId: one.eventId,
    receipt: one.receipt,
    fileName: one.fileName,
    sha256: one.sha256,
    dryRun: one.dryRun,
    status: one.status,
    version: one.resultsVersion,
    supersedes: one.supersedes,
    reason: one.reason,
    ...countsOf(one),
  },
});
