import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { Bus, type Hear, ListenerFailed, type Message } from './bus.js';

interface Group {
  members: Hear[];
  turn: number;
}

/** Listeners of the same process hear a message before `publish` returns; the outbox is all that keeps it. */
@Injectable()
export class InProcessBus extends Bus {
  private readonly groups = new Map<string, Group>();

  constructor(private readonly emitter: EventEmitter2) {
    super();
  }

  /** Everybody hears it, also when somebody fails; then it comes again, and who was content must not mind. */
  async publish(message: Message): Promise<void> {
    const heard = this.emitter
      .listeners(message.topic)
      .map((hear) => Promise.resolve().then(() => (hear as Hear)(message)));
    const failed = (await Promise.allSettled(heard)).flatMap((one) =>
      one.status === 'rejected' ? [one.reason as unknown] : [],
    );
    if (failed.length > 0) throw new ListenerFailed(String(failed[0]), { cause: failed[0] });
  }

  subscribe(topic: string, listener: string, hear: Hear): void {
    const name = `${topic} ${listener}`;
    const group = this.groups.get(name);
    if (group) return void group.members.push(hear);
    const fresh: Group = { members: [hear], turn: 0 };
    this.groups.set(name, fresh);
    this.emitter.on(topic, (message: Message): unknown => {
      const member = fresh.members[fresh.turn++ % fresh.members.length];
      return member?.(message);
    });
  }
}
