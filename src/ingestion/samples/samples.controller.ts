import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Public } from '../../accounts/access.js';
import { PublicRead } from '../../platform/http/public-read.js';
import { SamplesService } from './samples.service.js';

const MEDIA_TYPES = [
  'text/csv',
  'text/plain',
  'application/json',
  'application/xml',
  'application/octet-stream',
];
const schema = { type: 'string', format: 'binary' };

const AsFile = (description: string) =>
  ApiOkResponse({
    description,
    content: Object.fromEntries(MEDIA_TYPES.map((type) => [type, { schema }])),
  });

@Controller('ingestion/formats')
export class SamplesController {
  constructor(private readonly samples: SamplesService) {}

  /** Get an example of a format: an invented meet as such a file, which passes a dry run as it is. */
  @Public()
  @PublicRead(3600)
  @Get(':format/example')
  @AsFile('The example')
  example(@Param('format') format: string): Promise<StreamableFile> {
    return this.samples.example(format);
  }

  /** Get a template of a format: the smallest such file, with one line to write over. */
  @Public()
  @PublicRead(3600)
  @Get(':format/template')
  @AsFile('The template')
  template(@Param('format') format: string): Promise<StreamableFile> {
    return this.samples.template(format);
  }
}
