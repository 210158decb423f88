import type { ReadAbout, Reader, ReadRow, Remark } from './reader.js';
import { type TableRecord, tableRows } from './table-reading.js';
import type { SheetPart } from './xlsx-parts.js';
import type { Workbook } from './xlsx-sheet.js';
import { type ZipEntry, zipEntries, ZipRefused } from './zip-entries.js';

/** The hub's own columns in a workbook: each sheet a table, as in CSV. */
export const xlsxReader: Reader = {
  code: 'xlsx',
  about: 'Excel workbook (XLSX) with a header line in English, Spanish, Portuguese or French on each sheet.',
  delivers: 'results',
  extensions: ['.xlsx', '.xlsm'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  recognises: (head, fileName) =>
    head.subarray(0, 2).toString('latin1') === 'PK' &&
    (/\.xls[xm]$/i.test(fileName) || /\[Content_Types\]\.xml|xl\//.test(head.toString('latin1'))),
  read: readWorkbook,
};

async function* readWorkbook(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  try {
    const entries = new Map((await zipEntries(bytes)).map((entry) => [entry.name, entry]));
    yield* readSheets(entries, about);
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    const code = error.code === 'zip_broken' ? 'xlsx_broken' : error.code;
    about.remark({ code, text: error.message });
  }
}

const part = (entries: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry => {
  const entry = entries.get(name);
  if (!entry) throw new ZipRefused('zip_broken', name);
  return entry;
};

async function* readSheets(entries: ReadonlyMap<string, ZipEntry>, about: ReadAbout): AsyncIterable<ReadRow> {
  let offset = 0;
  let silent: Remark[] = [];
  for await (const { sheet, records } of sheetsOf(entries)) {
    const said: Remark[] = [];
    let last = 0;
    const own = { ...about, remark: (remark: Remark) => void said.push(remark) };
    for await (const found of tableRows(records, own)) {
      last = found.row;
      yield { ...found, row: offset + found.row, path: `${sheet.name}!${found.row}` };
    }
    // A sheet of notes beside the tables is no fault.
    if (last > 0) for (const remark of said) about.remark({ path: sheet.name, ...remark });
    else {
      if (silent.length === 0) silent = said;
      about.remark({ code: 'sheet_ignored', text: sheet.name });
    }
    offset += last;
  }
  if (offset === 0) for (const remark of silent) about.remark(remark);
  if (offset === 0 && silent.length === 0) about.remark({ code: 'no_rows' });
}

/** The visible sheets with their lines. What reads workbooks is large, and loaded with the first of them. */
async function* sheetsOf(
  entries: ReadonlyMap<string, ZipEntry>,
): AsyncIterable<{ sheet: SheetPart; records: AsyncIterable<TableRecord> }> {
  const { formatsOf, relationsOf, sharedStringsOf, workbookOf } = await import('./xlsx-parts.js');
  const { sheetRecords } = await import('./xlsx-sheet.js');
  const { sheets, dates1904 } = await workbookOf(part(entries, 'xl/workbook.xml').open());
  const targets = await relationsOf(part(entries, 'xl/_rels/workbook.xml.rels').open());
  const strings = entries.get('xl/sharedStrings.xml');
  const styles = entries.get('xl/styles.xml');
  const workbook: Workbook = {
    dates1904,
    strings: strings ? await sharedStringsOf(strings.open()) : [],
    formats: styles ? await formatsOf(styles.open()) : [],
  };
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    const entry = part(entries, targets.get(sheet.relation) ?? '');
    yield { sheet, records: sheetRecords(entry.open(), workbook) };
  }
}
