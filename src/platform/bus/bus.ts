import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';

/** Something that happened, told to whoever wants to know. `id` is the same on every redelivery. */
export interface Message<Body extends object = object> {
  id: string;
  topic: string;
  subjectId: string;
  subjectVersion: number;
  body: Body;
}

/**
 * What features may ask of a message bus. Delivery is at least once, so a listener must not mind a repeat;
 * `listener` names the group: of several instances with one name each message reaches one.
 */
export abstract class Bus {
  abstract publish(message: Message): Promise<void>;
  abstract subscribe(topic: string, listener: string, hear: (message: Message) => Promise<void>): void;
}

@Injectable()
export class InProcessBus extends Bus {
  constructor(private readonly emitter: EventEmitter2) {
    super();
  }

  async publish(message: Message): Promise<void> {
    await this.emitter.emitAsync(message.topic, message);
  }

  subscribe(topic: string, _listener: string, hear: (message: Message) => Promise<void>): void {
    this.emitter.on(topic, (message: Message): unknown => hear(message));
  }
}
