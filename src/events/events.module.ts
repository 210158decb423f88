import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FederationsModule } from '../federations/federations.module.js';
import { Event } from './event.entity.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { ProgrammeItem } from './programme-item.entity.js';
import { ProgrammeService } from './programme.service.js';

/** Meets and what they declare to hold. */
@Module({
  imports: [TypeOrmModule.forFeature([Event, ProgrammeItem]), FederationsModule],
  controllers: [EventsController],
  providers: [EventsService, ProgrammeService],
  exports: [EventsService, ProgrammeService],
})
export class EventsModule {}
