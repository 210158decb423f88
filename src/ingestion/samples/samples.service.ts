import { Injectable, StreamableFile } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.js';
import { readerByCode } from '../readers/readers.js';
import { EXAMPLE_MEET, TEMPLATE_MEET } from './example-meet.js';
import type { SampleMeet } from './sample-meet.js';
import { SAMPLE_WRITERS } from './sample-writers.js';

/** Files to begin with, in every format that the hub can also write. */
@Injectable()
export class SamplesService {
  example(format: string): Promise<StreamableFile> {
    return written(format, 'example', EXAMPLE_MEET);
  }

  template(format: string): Promise<StreamableFile> {
    return written(format, 'template', TEMPLATE_MEET);
  }
}

async function written(format: string, what: string, meet: SampleMeet): Promise<StreamableFile> {
  const reader = readerByCode(format);
  const writer = Object.hasOwn(SAMPLE_WRITERS, format) ? SAMPLE_WRITERS[format] : undefined;
  if (!reader || !writer) throw Problem.notFound(`${what} of this format`);
  const { fileName, bytes } = await writer(meet);
  const [, name = format, extension = ''] = /^(.*)(\.\w+)$/.exec(fileName) ?? [];
  return new StreamableFile(bytes, {
    type: reader.mediaTypes[0] ?? 'application/octet-stream',
    disposition: `attachment; filename="${name}-${what}${extension}"`,
    length: bytes.length,
  });
}
