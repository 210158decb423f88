import { Module } from '@nestjs/common';
import { DisciplinesController } from './disciplines.controller.js';
import { DisciplinesService } from './disciplines.service.js';

/** The catalogue of disciplines, as the library of the sport knows it. */
@Module({
  controllers: [DisciplinesController],
  providers: [DisciplinesService],
})
export class DisciplinesModule {}
