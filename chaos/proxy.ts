import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Weather {
  /** New connections are refused. */
  refuse?: boolean;
  /** Nothing passes in either direction; connections stay open. */
  blackhole?: boolean;
  /** The server hears, the client never does. */
  halfUp?: boolean;
  /** The client hears, the server never does. */
  halfDown?: boolean;
  latencyMs?: number;
  /** Bytes are passed on in pieces of so many. */
  slice?: number;
  /** A connection ends after so many bytes of the server. */
  cutAfter?: number;
  /** Share of new connections that are dropped. */
  flaky?: number;
}

/** Stands between two processes and makes the weather of their network, changeable at any time. */
export class Proxy {
  weather: Weather = {};
  /** What the client hears instead of what the server said. */
  translate: (bytes: Buffer) => Buffer = (bytes) => bytes;
  private readonly pairs = new Set<readonly [Socket, Socket]>();

  private constructor(
    private readonly server: Server,
    /** May be another one after the server has started anew. */
    public target: number,
    private readonly random: () => number,
  ) {
    server.on('connection', (client) => this.join(client));
  }

  static async to(target: number, random: () => number): Promise<Proxy> {
    const server = createServer();
    const proxy = new Proxy(server, target, random);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get port(): number {
    const address = this.server.address();
    if (typeof address !== 'object' || !address) throw new Error('The proxy does not listen.');
    return address.port;
  }

  /** Ends every connection at once, as a router that was switched off and on. */
  reset(): void {
    for (const [client, server] of this.pairs) {
      client.resetAndDestroy();
      server.resetAndDestroy();
    }
  }

  async close(): Promise<void> {
    this.reset();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    if (this.weather.refuse || this.random() < (this.weather.flaky ?? 0)) {
      client.on('error', () => undefined);
      client.resetAndDestroy();
      return;
    }
    const server = connect(this.target, '127.0.0.1');
    const pair = [client, server] as const;
    this.pairs.add(pair);
    let heard = 0;
    client.on('data', (bytes) => this.pass(bytes, server, this.weather.halfDown));
    server.on('data', (bytes) => {
      heard += bytes.length;
      this.pass(this.translate(bytes), client, this.weather.halfUp);
      if (this.weather.cutAfter && heard > this.weather.cutAfter) client.resetAndDestroy();
    });
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.pairs.delete(pair);
        for (const each of pair) each.destroy();
      });
    }
  }

  private pass(bytes: Buffer, to: Socket, isDeaf: boolean | undefined): void {
    const { blackhole, latencyMs = 0, slice } = this.weather;
    if (blackhole || isDeaf) return;
    const send = (): void => {
      if (to.destroyed) return;
      if (!slice) to.write(bytes);
      else for (let at = 0; at < bytes.length; at += slice) to.write(bytes.subarray(at, at + slice));
    };
    if (latencyMs > 0) setTimeout(send, latencyMs);
    else send();
  }
}
