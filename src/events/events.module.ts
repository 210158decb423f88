import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Event } from './event.entity.js';
import { EventsService } from './events.service.js';
import { ProgrammeItem } from './programme-item.entity.js';

/** Meets and what they declare to hold. */
@Module({
  imports: [TypeOrmModule.forFeature([Event, ProgrammeItem])],
  providers: [EventsService],
  exports: [EventsService],
})
export class EventsModule {}
