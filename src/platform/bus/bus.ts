/** Something that happened, told to whoever wants to know. `id` is the same on every redelivery. */
export interface Message<Body extends object = object> {
  id: string;
  topic: string;
  subjectId: string;
  subjectVersion: number;
  body: Body;
}

export type Hear = (message: Message) => Promise<void>;

/** The bus carried the message, and whoever listened could not use it. Another try is counted. */
export class ListenerFailed extends Error {}

/**
 * What features may ask of a message bus. Delivery is at least once, so a listener must not mind a repeat (see Inbox);
 * `listener` names the group: of several instances with one name each message reaches one.
 * A listener that fails hears the message again; after several failures the message is set aside and blocks nobody.
 */
export abstract class Bus {
  /** Returns when the bus keeps the message. Throws ListenerFailed, or anything else when the bus is away. */
  abstract publish(message: Message): Promise<void>;
  abstract subscribe(topic: string, listener: string, hear: Hear): void;

  /** Calls `replay` when the bus has lost what it kept, so that it can be told again from the outbox. */
  onForgotten(_replay: () => Promise<void>): void {
    // Only a bus that keeps messages somewhere else can lose them.
  }
}
