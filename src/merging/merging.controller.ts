import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { Me, Needs, Public } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import {
  IdsToResolve,
  MergeView,
  NewMerge,
  NewSplit,
  ReconcileBatch,
  ReconcileResult,
  ResolvedIds,
} from './merging.dto.js';
import { MergingService } from './merging.service.js';
import { ResolvingService } from './resolving.service.js';
import { IdPipe } from '../platform/http/param-pipes.js';

@Controller('athletes')
@ApiExtraModels(ReconcileResult)
export class MergingController {
  constructor(
    private readonly merging: MergingService,
    private readonly resolving: ResolvingService,
  ) {}

  /** Find the athletes of up to 1,000 ids, of this hub or of others; merged ids lead to where they are now. */
  @Public()
  @Post('resolve')
  @HttpCode(200)
  resolve(@Body() { ids }: IdsToResolve): Promise<ResolvedIds> {
    return this.resolving.resolve(ids);
  }

  /** Find who is meant by names, in the shape of the W3C Reconciliation API: scored candidates with reasons. */
  @Needs('athlete.reconcile')
  @Post('reconcile')
  @HttpCode(200)
  @ApiOkResponse({
    schema: { type: 'object', additionalProperties: { $ref: getSchemaPath(ReconcileResult) } },
  })
  reconcile(
    @Me() me: Identity,
    @Body() { queries }: ReconcileBatch,
  ): Promise<Record<string, ReconcileResult>> {
    return this.resolving.reconcile(me, queries);
  }

  /** Merge another athlete into this one; their id leads here from now on. */
  @Needs('athlete.merge')
  @Post(':id/merge')
  @HttpCode(200)
  merge(@Me() me: Identity, @Param('id', IdPipe) id: string, @Body() body: NewMerge): Promise<MergeView> {
    return this.merging.merge(me, id.toLowerCase(), body);
  }

  /** Undo a merge: the other athlete gets back what came from them. */
  @Needs('athlete.merge')
  @Post(':id/split')
  @HttpCode(200)
  split(@Me() me: Identity, @Param('id', IdPipe) id: string, @Body() body: NewSplit): Promise<MergeView> {
    return this.merging.split(me, id.toLowerCase(), body);
  }
}
