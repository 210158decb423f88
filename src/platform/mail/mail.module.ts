import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { join } from 'node:path';
import { Settings } from '../settings/settings.js';
import { Mailer, type Letter } from './mailer.js';
import { PostedLetter } from './posted-letter.entity.js';
import { PostOffice } from './post-office.js';

/** Opens the transport with the first letter, so that starting does not wait for it. */
class LazyMailer extends Mailer {
  private opened: Promise<Mailer> | undefined;

  constructor(private readonly settings: Settings) {
    super();
  }

  async send(letter: Letter): Promise<void> {
    this.opened ??= this.open();
    await (await this.opened).send(letter);
  }

  private async open(): Promise<Mailer> {
    const { SmtpMailer, FolderMailer } = await import('./nodemailer-mailer.js');
    const { SMTP_URL, MAIL_FROM, DATA_DIR } = this.settings;
    return SMTP_URL
      ? new SmtpMailer(SMTP_URL, MAIL_FROM)
      : new FolderMailer(join(DATA_DIR, 'mail'), MAIL_FROM);
  }
}

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PostedLetter])],
  providers: [
    { provide: Mailer, inject: [Settings], useFactory: (settings: Settings) => new LazyMailer(settings) },
    PostOffice,
  ],
  exports: [PostOffice],
})
export class MailModule {}
