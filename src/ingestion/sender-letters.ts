import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Account } from '../accounts/account.entity.js';
import type { LetterKind } from '../accounts/letters.data.js';
import { Letters } from '../accounts/letters.js';
import { Bus } from '../platform/bus/bus.js';
import { Inbox } from '../platform/bus/inbox.js';
import { Submission } from './submission.entity.js';

const LISTENER = 'sender-letters';
const LETTERS: Readonly<Record<string, LetterKind>> = {
  'submission.needs_review': 'resultsWaiting',
  'submission.published': 'resultsPublished',
  'submission.rejected': 'resultsRejected',
  'submission.failed': 'resultsFailed',
  'submission.retracted': 'resultsRetracted',
  'submission.undone': 'resultsUndone',
};

/** Tells by letter who sent a file what becomes of it, once for each step. Nobody waits for the answer of a dry run. */
@Injectable()
export class SenderLetters implements OnModuleInit {
  constructor(
    private readonly bus: Bus,
    private readonly inbox: Inbox,
    private readonly letters: Letters,
  ) {}

  onModuleInit(): void {
    for (const [topic, kind] of Object.entries(LETTERS)) {
      this.bus.subscribe(topic, LISTENER, async (message) => {
        await this.inbox.once(LISTENER, message, async (db) => {
          const submission = await db.findOneBy(Submission, { id: message.subjectId });
          if (!submission?.accountId || !isWorthALetter(submission, kind)) return;
          const account = await db.findOneBy(Account, { id: submission.accountId });
          if (account) await this.letters.post(db, account, kind, valuesOf(submission));
        });
      });
    }
  }
}

/** A program may send a hundred files a day: its owner hears only of what needs a person. */
function isWorthALetter({ dryRun, keyId, rowsHeld, findingErrors }: Submission, kind: LetterKind): boolean {
  if (dryRun) return false;
  if (keyId === null || (kind !== 'resultsWaiting' && kind !== 'resultsPublished')) return true;
  return kind === 'resultsWaiting' && rowsHeld + findingErrors > 0;
}

const valuesOf = (one: Submission) => ({
  file: one.fileName,
  receipt: one.receipt,
  received: String(one.rowsReceived),
  accepted: String(one.rowsAccepted),
  held: String(one.rowsHeld),
  rejected: String(one.rowsRejected),
  published: String(one.rowsPublished),
  reason: one.reason ?? '',
});
