import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Public } from '../../accounts/access.js';
import { PublicRead } from '../../platform/http/public-read.js';
import { SamplesService } from './samples.service.js';

const AsFile = (description: string) =>
  ApiOkResponse({
    description,
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
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
