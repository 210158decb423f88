import { Global, Module } from '@nestjs/common';
import { EventEmitter2, EventEmitterModule } from '@nestjs/event-emitter';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../settings/settings.js';
import { Bus } from './bus.js';
import { InProcessBus } from './in-process-bus.js';
import { HeardMessage, HeardSubject } from './heard.entity.js';
import { Inbox } from './inbox.js';
import { OutboxMessage } from './outbox-message.entity.js';
import { OutboxLeases } from './outbox-leases.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';

/** A driver and its client are loaded only where BUS_URL asks for them. */
async function busOf({ BUS_URL }: Settings, emitter: EventEmitter2): Promise<Bus> {
  if (BUS_URL.startsWith('kafka:')) {
    const { KafkaBus } = await import('./kafka-bus.js');
    return new KafkaBus(BUS_URL);
  }
  if (BUS_URL.startsWith('redis')) {
    const { RedisBus } = await import('./redis-bus.js');
    return new RedisBus(BUS_URL);
  }
  return new InProcessBus(emitter);
}

@Global()
@Module({
  imports: [
    EventEmitterModule.forRoot(),
    TypeOrmModule.forFeature([OutboxMessage, HeardMessage, HeardSubject]),
  ],
  providers: [
    { provide: Bus, inject: [Settings, EventEmitter2], useFactory: busOf },
    OutboxLeases,
    Outbox,
    Inbox,
    Relay,
  ],
  exports: [Bus, Outbox, Inbox, OutboxLeases],
})
export class BusModule {}
