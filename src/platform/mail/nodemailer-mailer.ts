import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { newId } from '../database/id.js';
import { type Letter, Mailer } from './mailer.js';

/** Letters to a mail server. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(url);
  }

  async send(letter: Letter): Promise<void> {
    await this.transport.sendMail({ from: this.from, ...letter });
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
    const { message } = await this.transport.sendMail({ from: this.from, ...letter });
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, `${newId()}.eml`), message as Buffer);
  }
}
