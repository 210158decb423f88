import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

export interface ReadLetter {
  to: string;
  subject: string;
  text: string;
  html: string;
  source: string;
}

const folder = (): string => join(process.env['DATA_DIR'] ?? '', 'mail');
const LONGEST_MS = 20_000;

/** Every letter to an address so far, in the order of their ids. */
export async function lettersTo(email: string): Promise<ReadLetter[]> {
  const files = await readdir(folder()).catch(() => []);
  const sources = await Promise.all(
    files.toSorted((a, b) => a.localeCompare(b)).map((file) => readFile(join(folder(), file), 'utf8')),
  );
  const letters = await Promise.all(sources.map(readLetter));
  return letters.filter(({ to }) => to === email);
}

/** The letter to an address that is about something, when it has come. */
export async function letterTo(email: string, about: RegExp): Promise<ReadLetter> {
  const end = Date.now() + LONGEST_MS;
  while (Date.now() < end) {
    const found = (await lettersTo(email)).findLast(({ subject }) => about.test(subject));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`No letter about ${about.source} came to ${email}.`);
}

/** The letters to an address, once there are so many. */
export async function lettersCome(email: string, count: number): Promise<ReadLetter[]> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    const letters = await lettersTo(email);
    if (letters.length >= count || Date.now() > end) return letters;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export async function readLetter(source: string): Promise<ReadLetter> {
  const { to, subject = '', text = '', html } = await simpleParser(source);
  const address = (Array.isArray(to) ? to : [to]).map((each) => each?.value[0]?.address ?? '').join();
  return { to: address, subject, text, html: html || '', source };
}

export const tokenIn = ({ text }: ReadLetter): string => /#token=(\S+)/.exec(text)?.[1] ?? '';
