import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Consumer, Kafka, logLevel, Partitioners, type Producer } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Bus, type Hear, type Message } from './bus.js';
import { kafkaConfig } from './kafka-config.js';

export interface KafkaBusOptions {
  /** Start of every topic and group. */
  prefix: string;
  /** Pause before a failed message is heard again; doubled with each try. */
  retryMs: number;
  /** After so many tries a message is set aside in the topic `dead`. */
  mostDeliveries: number;
  /** After so long without a word from a member its partitions go to the others. */
  sessionMs: number;
}

const USUAL: KafkaBusOptions = { prefix: 'hub.', retryMs: 500, mostDeliveries: 6, sessionMs: 20_000 };
const LONGEST_PAUSE_MS = 30_000;

/** Kafka: a topic for each topic, keyed by subject so that its messages stay in order, one group per listener. */
export class KafkaBus extends Bus implements OnApplicationShutdown {
  private readonly logger = new Logger(KafkaBus.name);
  private readonly options: KafkaBusOptions;
  private readonly kafka: Kafka;
  private readonly producer: Producer;
  private readonly stop = new AbortController();
  private readonly stopped = new Promise<void>((resolve) => {
    this.stop.signal.addEventListener('abort', () => resolve());
  });
  private readonly listening: Promise<void>[] = [];
  private connected: Promise<void> | undefined;

  constructor(url: string, options: Partial<KafkaBusOptions> = {}) {
    super();
    this.options = { ...USUAL, ...options };
    this.kafka = new Kafka({
      ...kafkaConfig(url),
      clientId: 'athletics-hub',
      logLevel: logLevel.NOTHING,
      connectionTimeout: 2_000,
      requestTimeout: 5_000,
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 2 },
    });
    this.producer = this.kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: true,
    });
  }

  async publish(message: Message): Promise<void> {
    await this.send(message.topic, message.subjectId, JSON.stringify(message));
  }

  subscribe(topic: string, listener: string, hear: Hear): void {
    this.listening.push(this.listen(topic, listener, hear));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.listening);
    await this.producer.disconnect().catch(() => undefined);
  }

  private async send(topic: string, key: string, value: string): Promise<void> {
    try {
      await (this.connected ??= this.producer.connect());
      await this.producer.send({ topic: this.options.prefix + topic, acks: -1, messages: [{ key, value }] });
    } catch (error) {
      this.connected = undefined;
      throw error;
    }
  }

  /** Tries until Kafka answers, and again whenever a consumer has ended for good, until the hub stops. */
  private async listen(topic: string, listener: string, hear: Hear): Promise<void> {
    for (let failures = 0; !this.stop.signal.aborted; failures++) {
      const consumer = this.consumerOf(topic, listener);
      const ended = endOf(consumer);
      try {
        await consumer.connect();
        await consumer.subscribe({ topics: [this.options.prefix + topic], fromBeginning: true });
        await consumer.run({
          eachMessage: async (one) => {
            failures = 0;
            await this.deliver(listener, String(one.message.value), hear, () => one.heartbeat());
          },
        });
        const error = await Promise.race([ended, this.stopped]);
        if (error) throw error;
      } catch (error) {
        if (failures === 2) this.logger.warn(`Cannot listen to ${topic} for now: ${String(error)}`);
        const pauseMs = Math.min(100 * 2 ** failures, LONGEST_PAUSE_MS);
        await sleep(pauseMs, undefined, { signal: this.stop.signal }).catch(() => undefined);
      } finally {
        await consumer.disconnect().catch(() => undefined);
      }
    }
  }

  private consumerOf(topic: string, listener: string): Consumer {
    return this.kafka.consumer({
      groupId: `${this.options.prefix}${listener}.${topic}`,
      allowAutoTopicCreation: true,
      sessionTimeout: this.options.sessionMs,
      // kafkajs stops waiting to join five seconds after this, and whoever stops leaves one more dead member behind:
      // were it shorter than a session, a coordinator that waits a session for the dead would never let it in.
      rebalanceTimeout: this.options.sessionMs,
      heartbeatInterval: 2_000,
      maxWaitTimeInMs: 500,
      retry: { retries: 5, restartOnFailure: async () => !this.stop.signal.aborted },
    });
  }

  /** A partition waits while one message is tried again, but not for ever: then it is set aside. */
  private async deliver(
    listener: string,
    text: string,
    hear: Hear,
    heartbeat: () => Promise<void>,
  ): Promise<void> {
    const { mostDeliveries, retryMs } = this.options;
    const message = messageIn(text);
    if (!message) return this.setAside(listener, text);
    for (let tries = 1; ; tries++) {
      try {
        return await hear(message);
      } catch (error) {
        this.logger.warn(`${listener} failed at ${message.topic} ${message.id}: ${String(error)}`);
        if (tries === mostDeliveries) break;
        // What is not finished when the process ends is heard again by somebody else.
        await sleep(retryMs * 2 ** (tries - 1), undefined, { signal: this.stop.signal });
        await heartbeat();
      }
    }
    await this.setAside(listener, message);
  }

  private async setAside(listener: string, message: Message | string): Promise<void> {
    const [what, key] =
      typeof message === 'string'
        ? ['what is no message of a hub', listener]
        : [message.id, message.subjectId];
    this.logger.error(`${listener} could not use ${what}; it is set aside in ${this.options.prefix}dead.`);
    await this.send('dead', key, JSON.stringify({ listener, message }));
  }
}

/** What ended a consumer for good: after what kafkajs calls retriable it starts again by itself, and this goes on. */
function endOf(consumer: Consumer): Promise<Error> {
  return new Promise((resolve) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart) resolve(payload.error);
    });
  });
}

/** Null for what others have written into the topic: tried again it would hold up everything behind it for ever. */
function messageIn(text: string): Message | null {
  try {
    const said = JSON.parse(text) as Partial<Message> | null;
    return typeof said?.id === 'string' && typeof said.topic === 'string' ? (said as Message) : null;
  } catch {
    return null;
  }
}
