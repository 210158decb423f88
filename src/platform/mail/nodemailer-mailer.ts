import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { type Letter, Mailer } from './mailer.js';

/** A mail server that says nothing for so long is not waited for; the letter is tried again later. */
const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Letters to a mail server. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, ...LIMITS });
  }

  async send(letter: Letter): Promise<void> {
    await this.transport.sendMail(mailOf(letter, this.from));
  }
}

/** Letters as `.eml` files in a folder, for development. */
export class FolderMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  async send(letter: Letter): Promise<void> {
    const { message } = await this.transport.sendMail(mailOf(letter, this.from));
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, `${letter.id}.eml`), message as Buffer);
  }
}

/** The address is given as a part, never as a line of text: no comma or line end in it can add a recipient. */
function mailOf({ id, to, subject, text, html }: Letter, from: string): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    subject: subject.replace(/[\r\n]+/g, ' '),
    text,
    html,
    messageId: `<${id}@${from.split('@')[1] ?? 'localhost'}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
