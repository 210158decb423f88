import { Problem } from '../platform/http/problem.js';
import { FINDING_RULES } from './finding-codes.js';
import type { Reader } from './readers/reader.js';
import { readerFor, readers } from './readers/readers.js';
import type { Upload } from './upload.js';

/** The reader of what was sent, by its content; a problem that says what to send instead when there is none. */
export function readerOf({ staged, head, fileName }: Upload): Reader {
  if (staged.sizeBytes === 0) throw Problem.invalid('/file', 'empty_file', 'the file is empty');
  const reader = readerFor(head, fileName);
  if (!reader) {
    const known = readers.filter(({ delivers }) => delivers !== 'nothing').map(({ about }) => about);
    throw new Problem(
      'unsupported_media_type',
      `The content is not in a format that the hub reads. It reads: ${known.join(' ')}`,
    );
  }
  if (!reader.refusal) return reader;
  const details = FINDING_RULES[reader.refusal].messages;
  throw new Problem('unsupported_media_type', details.en, { details });
}
