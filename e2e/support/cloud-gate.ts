import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** Stands between a till and the cloud. While it is shut, what the till says arrives and no answer comes back. */
export class CloudGate {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #shut = false;

  private constructor(target: URL) {
    this.#server = createServer((till) => this.#join(till, connect(Number(target.port), target.hostname)));
  }

  static async before(url: string): Promise<CloudGate> {
    const gate = new CloudGate(new URL(url));
    gate.#server.listen(0, '127.0.0.1');
    await once(gate.#server, 'listening');
    return gate;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  shut(): void {
    this.#shut = true;
  }

  /** For whoever connects from now on; what was swallowed stays swallowed. */
  open(): void {
    this.#shut = false;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(till: Socket, cloud: Socket): void {
    for (const socket of [till, cloud]) {
      this.#sockets.add(socket);
      // Either end may die at any moment; the other one is told by the close.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#part(till, cloud));
    }
    till.on('data', (said) => cloud.write(said));
    cloud.on('data', (said) => {
      if (!this.#shut) till.write(said);
    });
  }

  #part(...ends: readonly Socket[]): void {
    for (const end of ends) {
      end.destroy();
      this.#sockets.delete(end);
    }
  }
}
