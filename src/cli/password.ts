import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** HUB_PASSWORD, or what the person types; nothing of it is shown. */
export async function askPassword(): Promise<string> {
  const given = process.env['HUB_PASSWORD'];
  if (given) return given;
  if (!process.stdin.isTTY) throw new Error('Set HUB_PASSWORD, or run this in a terminal.');
  process.stderr.write('Password: ');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
