import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** HUB_PASSWORD, or what the person types; nothing of it is shown. */
export const askPassword = (): Promise<string> => ask('Password', 'HUB_PASSWORD');

/** HUB_CODE, or what the person types: a code of the second factor. */
export const askCode = (): Promise<string> => ask('Code of the second factor', 'HUB_CODE');

async function ask(what: string, variable: string): Promise<string> {
  const given = process.env[variable];
  if (given) return given;
  if (!process.stdin.isTTY) throw new Error(`Set ${variable}, or run this in a terminal.`);
  process.stderr.write(`${what}: `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
