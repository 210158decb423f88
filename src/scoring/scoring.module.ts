import { Module } from '@nestjs/common';
import { ScoringController } from './scoring.controller.js';
import { ScoringService } from './scoring.service.js';

/** Calculators of points and grades; every number with its table and edition. */
@Module({
  controllers: [ScoringController],
  providers: [ScoringService],
})
export class ScoringModule {}
