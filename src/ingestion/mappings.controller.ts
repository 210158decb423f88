import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { MappingList, MappingParam, MappingView, NewMapping } from './mappings.dto.js';
import { MappingsService } from './mappings.service.js';

@Controller('federations/:id/mappings')
export class MappingsController {
  constructor(private readonly mappings: MappingsService) {}

  /** List the column mappings that a federation has had remembered. */
  @Needs('submission.read')
  @Get()
  async list(@Me() me: Identity, @Param() { id }: IdParam): Promise<MappingList> {
    return { items: (await this.mappings.list(me, id)).map(MappingView.of) };
  }

  /** Remember what the columns of a header mean: the next file with it is read so, unless it brings its own mapping. */
  @Needs('submission.create')
  @Put()
  async keep(@Me() me: Identity, @Param() { id }: IdParam, @Body() body: NewMapping): Promise<MappingView> {
    return MappingView.of(await this.mappings.keep(me, id, body));
  }

  /** Forget a mapping; files that were read with it stay as they are. */
  @Needs('submission.create')
  @Delete(':mappingId')
  @HttpCode(204)
  remove(@Me() me: Identity, @Param() { id, mappingId }: MappingParam): Promise<void> {
    return this.mappings.remove(me, id, mappingId);
  }
}
