import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Language } from '../platform/http/language.js';
import { Mailer } from '../platform/mail/mailer.js';
import { Settings } from '../platform/settings/settings.js';
import { LETTERS, type LetterKind } from './letters.data.js';

const MOST_WAITING = 500;

/** Letters to people about their account, sent after the answer so that its time tells nothing. */
@Injectable()
export class Letters implements OnModuleDestroy {
  private readonly logger = new Logger('Letters');
  private readonly waiting = new Set<Promise<void>>();

  constructor(
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  sendLater(kind: LetterKind, language: Language, to: string, name: string): void {
    if (this.waiting.size >= MOST_WAITING) {
      this.logger.error('Too many letters wait; one was dropped.');
      return;
    }
    const { subject, text } = LETTERS[kind][language];
    const filled = text.replaceAll('{name}', name).replaceAll('{url}', this.settings.publicUrl);
    const sent = new Promise<void>((resolve) => setImmediate(resolve))
      .then(() => this.mailer.send({ to, subject, text: filled }))
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => this.waiting.delete(sent));
    this.waiting.add(sent);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.waiting);
  }
}
