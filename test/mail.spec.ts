import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from './support/app.js';
import { PASSWORD, signedIn } from './support/client.js';
import { type ReadLetter, readLetter, tokenIn } from './support/letters.js';
import { callerOf } from './support/requests.js';

/** A mail server on this machine that does as it is told. */
class PostBox {
  readonly letters: ReadLetter[] = [];
  readonly recipients: string[] = [];
  refusals = 0;
  delayMs = 0;
  private server = this.make();
  private port = 0;

  async open(): Promise<string> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server.server, 'listening');
    this.port = (this.server.server.address() as AddressInfo).port;
    return `smtp://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server = this.make();
  }

  /** The letter to an address, when it has come. */
  async to(email: string): Promise<ReadLetter> {
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      const found = this.letters.find(({ to }) => to === email);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`No letter came to ${email}.`);
  }

  private make(): SMTPServer {
    return new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onConnect: (_session, done) => void setTimeout(done, this.delayMs),
      onRcptTo: ({ address }, _session, done) => {
        this.refusals -= 1;
        if (this.refusals >= 0)
          return done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
        this.recipients.push(address);
        return done();
      },
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          void readLetter(Buffer.concat(chunks).toString()).then((letter) => this.letters.push(letter));
          done();
        });
      },
    });
  }
}

const box = new PostBox();
let app: TestApp;
let call: ReturnType<typeof callerOf>;
beforeAll(async () => {
  app = await startApp({ SMTP_URL: await box.open(), MAIL_FROM: 'hub@atletismo.example' });
  call = callerOf(app);
});
afterAll(async () => {
  await app.close();
  await box.close();
  process.env['SMTP_URL'] = '';
});

const newcomer = (email: string, language = 'es') => ({
  email,
  name: 'Rosa Nova',
  password: PASSWORD,
  language,
});
const register = (email: string, language?: string) => call.post('/auth/register', newcomer(email, language));

describe('letters through a mail server', () => {
  it.each([
    ['en', 'Confirm your address', 'Hello Rosa Nova,'],
    ['es', 'Confirme su dirección', 'Hola, Rosa Nova:'],
    ['pt', 'Confirme seu endereço', 'Olá, Rosa Nova,'],
    ['fr', 'Confirmez votre adresse', 'Bonjour Rosa Nova,'],
  ])('come in %s, as text and as HTML, with a link that works', async (language, subject, greeting) => {
    const email = `rosa-${language}@example.org`;
    await register(email, language).expect(202);
    const letter = await box.to(email);
    expect(letter.subject).toBe(subject);
    expect(letter.text).toContain(greeting);
    expect(letter.html).toContain(`<html lang="${language}">`);
    expect(letter.html).toContain(tokenIn(letter));
    expect(letter.source).toMatch(/^From: hub@atletismo\.example\r$/m);
    await call.post('/auth/verify-email', { token: tokenIn(letter) }).expect(204);
  });

  it('take no header and no second recipient from what people write', async () => {
    const email = 'quiet@example.org';
    const name = 'Rosa, "Bcc: evil@example.com" <evil@example.com>';
    await call.post('/auth/register', { ...newcomer(email), name }).expect(202);
    const { source } = await box.to(email);
    expect(source.split('\r\n\r\n')[0]).not.toMatch(/evil/i);
    expect(box.recipients).not.toContain('evil@example.com');
    const tricks = [
      'a@example.org\r\nBcc: evil@example.com',
      'a@example.org, evil@example.com',
      '<a@example.org>',
    ];
    for (const trick of tricks) expect((await register(trick)).status).toBe(422);
  });

  it('are tried again when the server refuses, and come once', async () => {
    box.refusals = 2;
    await register('later@example.org').expect(202);
    const letter = await box.to('later@example.org');
    expect(letter.source).toMatch(/^Message-ID: <[\da-f-]{36}@atletismo\.example>\r$/m);
    const [row] = await sentTo('later@example.org');
    expect(row).toMatchObject({ attempts: 3, sealed: null });
    expect(box.letters.filter(({ to }) => to === 'later@example.org')).toHaveLength(1);
  });

  it('R-AUTH-43 hold up no answer when the server is slow', async () => {
    box.delayMs = 1_500;
    const { email } = await signedIn(app);
    await call.post('/auth/forgot-password', { email }).expect(202);
    expect(box.letters.some(({ to }) => to === email)).toBe(false);
    expect((await box.to(email)).subject).toBe('A new password');
    box.delayMs = 0;
  });

  it('wait for a server that is down, and are readable to nobody while they wait', async () => {
    await box.close();
    await register('patient@example.org').expect(202);
    await call.post('/auth/login', { email: 'patient@example.org', password: PASSWORD }).expect(200);
    const waiting = await app.get(DataSource).query('SELECT * FROM posted_letter WHERE sent_at IS NULL');
    expect(waiting).toHaveLength(1);
    expect(JSON.stringify(waiting)).not.toMatch(/patient@|token=|Rosa/);
    await box.open();
    expect((await box.to('patient@example.org')).subject).toBe('Confirme su dirección');
  });
});

/** The rows of the letters to somebody, once they are marked as sent. */
async function sentTo(email: string): Promise<object[]> {
  const sql = `SELECT l.* FROM posted_letter l JOIN account a ON a.id = l.account_id WHERE a.email = '${email}'`;
  for (const end = Date.now() + 10_000; ;) {
    const rows: { sent_at: unknown }[] = await app.get(DataSource).query(sql);
    if (rows.every((row) => row.sent_at !== null) || Date.now() > end) return rows;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
