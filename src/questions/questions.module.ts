import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { IngestionModule } from '../ingestion/ingestion.module.js';
import { QuestionsController } from './questions.controller.js';
import { IdentityRefit } from './refit.js';
import { QuestionsService } from './questions.service.js';

/** Questions about who is who, for people who answer them. */
@Module({
  imports: [IdentityModule, IngestionModule],
  controllers: [QuestionsController],
  providers: [QuestionsService, IdentityRefit],
})
export class QuestionsModule {}
