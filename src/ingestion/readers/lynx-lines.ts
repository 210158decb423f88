import { linesOf } from './whole-text.js';

export interface LynxLine {
  cells: string[];
  row: number;
}

/** A control byte inside a name is a letter that the single-byte export cut to its low byte. */
// oxlint-disable-next-line no-control-regex -- that byte is what is looked for
export const DAMAGED = /[\u0001-\u0008\u000B\u000C\u000E-\u001F]/;
const DAMAGES = new RegExp(DAMAGED, 'g');

export const visible = (text: string): string => text.replaceAll(DAMAGES, '\uFFFD');

/** The lines of a FinishLynx file without its comments, cut at commas outside quotes. */
export async function lynxLines(text: string): Promise<LynxLine[]> {
  const { parse } = await import('csv-parse/sync');
  return linesOf(text)
    .filter(({ text: line }) => line.trim() !== '' && !/^\s*[;#]/.test(line))
    .map(({ text: line, row }) => {
      const [cells = []] = parse(line.replace(/^[\t ]+,?(?=[^,])/, ','), {
        relax_quotes: true,
        relax_column_count: true,
      });
      return { cells, row };
    });
}

/** Whether a text of a start list can be what a damaged one was: equal but for the letters that are lost. */
export function canBe(damaged: string, whole: string): boolean {
  const pattern = Array.from(damaged, (letter) =>
    DAMAGED.test(letter) || letter === '\uFFFD' || letter === '?' ? '[\\s\\S]' : escape(letter),
  );
  return new RegExp(`^${pattern.join('')}$`, 'iu').test(whole);
}

const escape = (letter: string): string => letter.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
