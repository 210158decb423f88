import { Global, Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Bus, InProcessBus } from './bus.js';
import { OutboxMessage } from './outbox-message.entity.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';

@Global()
@Module({
  imports: [EventEmitterModule.forRoot(), TypeOrmModule.forFeature([OutboxMessage])],
  providers: [{ provide: Bus, useClass: InProcessBus }, Outbox, Relay],
  exports: [Bus, Outbox],
})
export class BusModule {}
