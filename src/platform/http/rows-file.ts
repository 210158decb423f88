import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import type { NextFunction, Request, Response } from 'express';
import { pipeline, Readable } from 'node:stream';
import { routesAt } from './allowed-methods.js';

/** The forms in which a list may be had besides JSON: the suffix of the address is the name of the form. */
const FORMS = { csv: 'text/csv', ndjson: 'application/x-ndjson', txt: 'text/plain' } as const;
type FileForm = keyof typeof FORMS;

/** A line of a file: the names are the columns. */
export type FileRow = Readonly<Record<string, string | number | boolean | null>>;

/** Marks a list that has file forms: which one is answered depends on `Accept`. */
export const HasFileForms = (): MethodDecorator =>
  Header('Vary', 'Accept, Accept-Language, Accept-Encoding, Origin');

/** Marks the method that answers a list as a file. */
export const AsFile = (form: FileForm): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({
      description: 'The list, a line a row.',
      content: { [FORMS[form]]: { schema: { type: 'string' } } },
    }),
    Header('Content-Type', `${FORMS[form]}; charset=utf-8`),
  );

/** A CSV that opens in spreadsheets as UTF-8 and in which no cell is run as a formula. */
export function csvFile(columns: readonly string[], rows: AsyncIterable<FileRow>): StreamableFile {
  const text = stringify({
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
  // A reader who leaves, or a database that fails, ends both; nobody is left to be told.
  pipeline(Readable.from(rows), text, () => undefined);
  return new StreamableFile(text);
}

/** One JSON object per line. */
export function ndjsonFile(rows: AsyncIterable<object>): StreamableFile {
  return new StreamableFile(Readable.from(lines(rows), { objectMode: false }));
}

async function* lines(rows: AsyncIterable<object>): AsyncGenerator<Buffer> {
  for await (const row of rows) yield Buffer.from(`${JSON.stringify(row)}\n`);
}

/** `Accept: text/csv` means the same as the suffix `.csv`, at every address that has the form. */
export function suffixByAccept(request: Request, _response: Response, next: NextFunction): void {
  const accepted = request.method === 'GET' && request.accepts('json', ...Object.values(FORMS));
  const [form] = Object.entries(FORMS).find(([, type]) => type === accepted) ?? [];
  const [path = '', ...query] = request.url.split('?');
  if (form && routesAt(request, `${path}.${form}`).includes('GET')) {
    request.url = [`${path}.${form}`, ...query].join('?');
  }
  next();
}
