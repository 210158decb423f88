import { Body, Controller, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { Problem } from '../platform/http/problem.js';
import { FileUploadView, NewFileUpload, PartParam, UploadParam } from './file-uploads.dto.js';
import { FileUploadsService } from './file-uploads.service.js';

@Controller('ingestion/uploads')
export class FileUploadsController {
  constructor(private readonly uploads: FileUploadsService) {}

  /** Announce a large file: send it in parts or directly to the storage, then submit it as `upload`. */
  @Needs('submission.create')
  @Post()
  async announce(
    @Me() me: Identity,
    @Body() file: NewFileUpload,
    @Res({ passthrough: true }) response: Response,
  ): Promise<FileUploadView> {
    const upload = await this.uploads.announce(me, file);
    response.location(`/api/v1/ingestion/uploads/${upload.id}`);
    return upload;
  }

  /** See which parts of a file have come. */
  @Needs('submission.create')
  @Get(':id')
  get(@Me() me: Identity, @Param() { id }: UploadParam): Promise<FileUploadView> {
    return this.uploads.get(me, id);
  }

  /** Send one part of a file; the same part again replaces it. */
  @Needs('submission.create')
  @Put(':id/parts/:number')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  part(@Me() me: Identity, @Param() part: PartParam, @Req() request: Request): Promise<FileUploadView> {
    if (!request.is('application/octet-stream')) {
      throw new Problem('unsupported_media_type', 'Send the bytes of the part as application/octet-stream.');
    }
    return this.uploads.addPart(me, part, request);
  }
}
