import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AthletesModule } from '../athletes/athletes.module.js';
import { EventsModule } from '../events/events.module.js';
import { FederationsModule } from '../federations/federations.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { PerformancesModule } from '../performances/performances.module.js';
import { Settings } from '../platform/settings/settings.js';
import { Storage } from '../platform/storage/storage.js';
import { IngestionCatalogueController } from './catalogue.controller.js';
import { FileUpload } from './file-upload.entity.js';
import { FileUploadsController } from './file-uploads.controller.js';
import { FileUploadsService } from './file-uploads.service.js';
import { JustificationsController } from './justifications.controller.js';
import { JustificationsService } from './justifications.service.js';
import { LeaderboardsModule } from '../leaderboards/leaderboards.module.js';
import { RememberedMapping } from './column-mapping.entity.js';
import { MarkStanding } from './mark-standing.js';
import { MappingsController } from './mappings.controller.js';
import { Matchers } from './matchers.js';
import { MappingsService } from './mappings.service.js';
import { Heirs } from './heirs.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { Leases } from './leases.js';
import { Processor } from './processor.js';
import { Publisher } from './publisher.js';
import { QueueService } from './queue.service.js';
import { Reading } from './reading.js';
import { ReviewService } from './review.service.js';
import { DiffService } from './diff.service.js';
import { ImpactChanges } from './impact-changes.js';
import { ImpactService } from './impact.service.js';
import { TopTens } from './top-tens.js';
import { Retraction } from './retraction.js';
import { ReceiptSigner } from './receipt-signer.js';
import { ReceiptsController } from './receipts.controller.js';
import { ReceiptsService } from './receipts.service.js';
import { ReportFiles } from './report-files.js';
import { ReportFilesController } from './report-files.controller.js';
import { OutcomeController } from './outcome.controller.js';
import { RowUndo } from './undo-row.js';
import { UndoService } from './undo.service.js';
import { RowPublisher } from './row-publisher.js';
import { RowCandidates } from './row-candidates.js';
import { RowDecisionsService } from './row-decisions.service.js';
import { SubmissionRowsController } from './submission-rows.controller.js';
import { SubmissionRowsService } from './submission-rows.service.js';
import { SamplesController } from './samples/samples.controller.js';
import { SamplesService } from './samples/samples.service.js';
import { SameMeet } from './same-meet.js';
import { SecondLook } from './second-look.js';
import { SenderLetters } from './sender-letters.js';
import { Submission } from './submission.entity.js';
import { SubmissionsController } from './submissions.controller.js';
import { SubmissionsService } from './submissions.service.js';
import { stagingEngine } from './upload.js';
import { UploadsService } from './uploads.service.js';
import { Versions } from './versions.js';
import { WantedRows } from './wanted-rows.js';
import { Worker } from './worker.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([FileUpload, RememberedMapping, Submission]),
    MulterModule.registerAsync({
      inject: [Storage, Settings],
      useFactory: (storage: Storage, { UPLOAD_MAX_BYTES }: Settings) => ({
        storage: stagingEngine(storage, UPLOAD_MAX_BYTES + 1),
        limits: {
          fileSize: UPLOAD_MAX_BYTES,
          files: 1,
          fields: 10,
          parts: 12,
          fieldSize: 64_000,
          fieldNameSize: 60,
        },
        defParamCharset: 'utf8',
      }),
    }),
    AccountsModule,
    FederationsModule,
    EventsModule,
    IdentityModule,
    AthletesModule,
    PerformancesModule,
    LeaderboardsModule,
  ],
  controllers: [
    FileUploadsController,
    MappingsController,
    SubmissionsController,
    SubmissionRowsController,
    JustificationsController,
    OutcomeController,
    ReceiptsController,
    ReportFilesController,
    IngestionCatalogueController,
    SamplesController,
  ],
  providers: [
    SamplesService,
    SubmissionsService,
    UploadsService,
    FileUploadsService,
    MappingsService,
    ReviewService,
    SubmissionRowsService,
    RowCandidates,
    RowDecisionsService,
    JustificationsService,
    WantedRows,
    Matchers,
    IdempotencyKeys,
    Leases,
    Processor,
    Reading,
    QueueService,
    Publisher,
    RowPublisher,
    SameMeet,
    SecondLook,
    Heirs,
    Retraction,
    RowUndo,
    MarkStanding,
    Versions,
    DiffService,
    ImpactChanges,
    ImpactService,
    TopTens,
    ReceiptSigner,
    ReceiptsService,
    ReportFiles,
    UndoService,
    SenderLetters,
    Worker,
  ],
  exports: [RowDecisionsService],
})
export class IngestionModule {}
