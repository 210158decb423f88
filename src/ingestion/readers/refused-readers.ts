import { headText } from './decode.js';
import type { FindingCode } from '../finding-codes.js';
import type { Reader } from './reader.js';

/** Files that are known and cannot be read: refused at once with a sentence that says what to send instead. */
const refused = (
  about: Pick<Reader, 'code' | 'about' | 'extensions' | 'mediaTypes' | 'recognises'>,
  finding: FindingCode,
): Reader => ({
  ...about,
  delivers: 'nothing',
  refusal: finding,
  async *read(_bytes, { remark }) {
    remark({ code: finding });
    yield* [];
  },
});

const startsWith = (...texts: string[]) => {
  const marks = texts.map((text) => Buffer.from(text, 'latin1'));
  return (head: Buffer): boolean => marks.some((mark) => head.subarray(0, mark.length).equals(mark));
};

export const pdfReader = refused(
  {
    code: 'pdf',
    about: 'PDF: refused; it shows where letters stand, not what they mean.',
    extensions: ['.pdf'],
    mediaTypes: ['application/pdf'],
    recognises: startsWith('%PDF'),
  },
  'pdf_not_read',
);

export const oldSpreadsheetReader = refused(
  {
    code: 'xls',
    about: 'XLS of Excel 97 to 2003: refused; saved again as XLSX it is read.',
    extensions: ['.xls'],
    mediaTypes: ['application/vnd.ms-excel'],
    recognises: startsWith('\u00D0\u00CF\u0011\u00E0'),
  },
  'spreadsheet_old',
);

export const webPageReader = refused(
  {
    code: 'html',
    about: 'Web page: refused; its text in a .txt file is read as a draft.',
    extensions: ['.html', '.htm'],
    mediaTypes: ['text/html'],
    recognises: (head) => /^\s*(<!doctype html|<html)/i.test(headText(head)),
  },
  'web_page_not_read',
);
