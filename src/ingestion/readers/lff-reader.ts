import { headText } from './decode.js';
import { lynxLines, visible } from './lynx-lines.js';
import type { ReadAbout, Reader, ReadRow } from './reader.js';
import { wholeText } from './whole-text.js';

const MOST_BYTES = 5_000_000;

/**
 * FinishLynx results of a field event. The layout is known from a description only, so a person confirms
 * each row: bib second, place fourth, names fifth and sixth, then marks with their wind, or tries at heights.
 */
export const lffReader: Reader = {
  code: 'finishlynx-lff',
  about: 'FinishLynx .lff: one field event; read as a draft that a person confirms row by row.',
  delivers: 'draft',
  extensions: ['.lff'],
  mediaTypes: ['text/plain', 'application/octet-stream'],
  recognises: (head, fileName) => /\.lff$/i.test(fileName) && /^\s*\d+\s*,/m.test(headText(head)),
  read: readLff,
};

async function* readLff(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  if (text === null) return;
  const [head, ...records] = await lynxLines(text);
  if (!head || records.length === 0) {
    about.remark({ code: 'no_rows' });
    return;
  }
  const heights = heightsOf(head.cells);
  for (const { cells, row } of records) {
    const at = (i: number) => visible(cells[i]?.trim() ?? '');
    const series = cells.slice(7).map((cell) => cell.trim());
    const best = heights ? highest(series, heights) : farthest(series);
    yield {
      row,
      raw: cells.join(','),
      fields: {
        discipline: head.cells[3]?.trim(),
        round: head.cells[1]?.trim(),
        heat: head.cells[2]?.trim(),
        bib: at(1),
        place: /^\d+$/.test(at(3)) ? at(3) : '',
        familyName: at(4),
        givenName: at(5),
        club: at(6),
        ...best,
      },
      remarks: [{ code: 'draft_row' }],
    };
  }
}

function heightsOf(cells: readonly string[]): string[] | null {
  const from = cells.findIndex((cell) => cell.trim() === 'SH');
  const to = cells.findIndex((cell) => cell.trim() === 'EH');
  return from < 0 || to < from ? null : cells.slice(from + 1, to).map((cell) => cell.trim());
}

/** The last height with an O among its tries. */
function highest(series: readonly string[], heights: readonly string[]): { mark: string } {
  const at = series.findLastIndex((tries) => /o/i.test(tries));
  if (at >= 0) return { mark: heights[at] ?? '' };
  return { mark: series.some((tries) => /^DNS$/i.test(tries)) ? 'DNS' : series.join('') === '' ? '' : 'NH' };
}

/** Marks and winds alternate; the best mark has its own wind. */
function farthest(series: readonly string[]): { mark: string; wind?: string } {
  let best: { mark: string; wind?: string } | null = null;
  for (let i = 0; i < series.length; i += 2) {
    const mark = series[i] ?? '';
    if (/^\d+[.,]\d+/.test(mark) && (!best || metres(mark) > metres(best.mark))) {
      best = { mark, wind: series[i + 1] };
    }
  }
  if (best) return best;
  const [word] = series.filter((cell) => /^(DNS|DNF|DQ|SCR)$/i.test(cell));
  return { mark: word ?? (series.some((cell) => /^[FX]$/i.test(cell)) ? 'NM' : '') };
}

const metres = (text: string): number => Number(text.replace(',', '.').replace(/[^\d.]/g, ''));
