import { csvReader } from './csv-reader.js';
import { lifReader } from './lif-reader.js';
import type { Reader } from './reader.js';
import { waJsonReader } from './wa-json-reader.js';

/** Every format, the most telling first: the first that recognises the content reads it. */
export const readers: readonly Reader[] = [lifReader, waJsonReader, csvReader];

export const readerFor = (head: Buffer, fileName: string): Reader | undefined =>
  readers.find((reader) => reader.recognises(head, fileName));

export const readerByCode = (code: string): Reader | undefined =>
  readers.find((reader) => reader.code === code);
