import { Controller, Get, Header, Param } from '@nestjs/common';
import { Me, Needs, Public } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { PublicRead } from '../platform/http/public-read.js';
import { IdPipe } from '../platform/http/param-pipes.js';
import { ReceiptSigner } from './receipt-signer.js';
import { KeysView, ReceiptView, StatusView, Timeline } from './receipts.dto.js';
import { ReceiptsService } from './receipts.service.js';
import { SubmissionsService } from './submissions.service.js';

@Controller('ingestion')
export class ReceiptsController {
  constructor(
    private readonly receipts: ReceiptsService,
    private readonly submissions: SubmissionsService,
    private readonly signer: ReceiptSigner,
  ) {}

  /** Get the public keys with which receipts are verified, as a JSON Web Key Set. */
  @Public()
  @PublicRead(300)
  @Get('receipts/keys')
  keys(): KeysView {
    return { keys: [this.signer.publicKey] };
  }

  /** Look up by its receipt what became of a submission, in less than a kilobyte. */
  @Needs('submission.read')
  @Get('receipts/:code')
  @Header('Cache-Control', 'private, no-cache')
  async byCode(@Me() me: Identity, @Param('code') code: string): Promise<StatusView> {
    const submission = await this.receipts.byCode(me, code.slice(0, 40));
    return StatusView.of(submission, await this.submissions.placeInQueue(submission));
  }

  /** Get what became of a submission in less than a kilobyte; `If-None-Match` answers 304 while nothing changes. */
  @Needs('submission.read')
  @Get('submissions/:id/status')
  @Header('Cache-Control', 'private, no-cache')
  async status(@Me() me: Identity, @Param('id', IdPipe) id: string): Promise<StatusView> {
    const submission = await this.submissions.byId(me, id);
    return StatusView.of(submission, await this.submissions.placeInQueue(submission));
  }

  /** Get the signed receipt: which file was received, and when. It verifies without the hub. */
  @Needs('submission.read')
  @Get('submissions/:id/receipt')
  async receipt(@Me() me: Identity, @Param('id', IdPipe) id: string): Promise<ReceiptView> {
    const submission = await this.submissions.byId(me, id);
    const jws = this.signer.sign(submission);
    return { receipt: submission.receipt, jws, keys: '/api/v1/ingestion/receipts/keys' };
  }

  /** Get the timeline of a submission: every step, when, and by whom. For officers. */
  @Needs('submission.review')
  @Get('submissions/:id/timeline')
  async timeline(@Me() me: Identity, @Param('id', IdPipe) id: string): Promise<Timeline> {
    return { items: await this.receipts.timeline(me, id), next: null };
  }
}
