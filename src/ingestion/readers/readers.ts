import { csvReader } from './csv-reader.js';
import { dlvReader } from './dlv-reader.js';
import { hytekEntriesReader, hytekExportReader } from './hytek-export-reader.js';
import { hytekTextReader } from './hytek-text-reader.js';
import { lffReader } from './lff-reader.js';
import { lifReader } from './lif-reader.js';
import { evtReader, pplReader, schReader } from './lynx-start-reader.js';
import { repairMojibake } from './mojibake.js';
import { omegaReader } from './omega-reader.js';
import { openTrackReader } from './opentrack-reader.js';
import { printedReader } from './printed-reader.js';
import type { Reader } from './reader.js';
import { oldSpreadsheetReader, pdfReader, webPageReader } from './refused-readers.js';
import { seltecReader } from './seltec-reader.js';
import { tilastopajaReader } from './tilastopaja-reader.js';
import { waJsonReader } from './wa-json-reader.js';
import { xlsxReader } from './xlsx-reader.js';
import { xmlReader } from './xml-reader.js';
import { zipReader } from './zip-reader.js';

/** Texts that were encoded twice are repaired the same way in every format. */
const repaired = (reader: Reader): Reader => ({
  ...reader,
  async *read(bytes, about) {
    for await (const row of reader.read(bytes, about)) {
      repairMojibake(row);
      yield row;
    }
  },
});

const single: readonly Reader[] = [
  pdfReader,
  oldSpreadsheetReader,
  webPageReader,
  xlsxReader,
  tilastopajaReader,
  dlvReader,
  xmlReader,
  openTrackReader,
  waJsonReader,
  omegaReader,
  seltecReader,
  hytekExportReader,
  hytekEntriesReader,
  hytekTextReader,
  printedReader,
  schReader,
  pplReader,
  lffReader,
  evtReader,
  lifReader,
  csvReader,
].map(repaired);

/** Every format, the most telling first: the first that recognises the content reads it. */
export const readers: readonly Reader[] = [...single.slice(0, 4), zipReader(single), ...single.slice(4)];

export const readerFor = (head: Buffer, fileName: string): Reader | undefined =>
  readers.find((reader) => reader.recognises(head, fileName));

export const readerByCode = (code: string): Reader | undefined =>
  readers.find((reader) => reader.code === code);
