/** A server that carries messages, and what it keeps of them. */
export interface ChaosBus {
  readonly name: string;
  readonly port: number;
  /** What the hub is told; `port` is that of a link. */
  url(port: number): string;
  start(): Promise<void>;
  kill(): Promise<void>;
  topics(): Promise<string[]>;
  kept(topic: string): Promise<string[]>;
  give(topic: string, messages: readonly string[]): Promise<void>;
  /** Where it names its own address in an answer, that of the link is put. */
  translate?(bytes: Buffer, linkPort: number): Buffer;
}
