import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { holdNumber } from './held-number.ts';

/** A TCP port on 127.0.0.1 that can be closed, cut and opened again under the same number. */
export class Port {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #number = 0;
  #connections = 0;
  #letGo: () => void = () => undefined;
  /** Who lives at this address. */
  accept: (socket: Socket) => void;

  constructor(accept: (socket: Socket) => void) {
    this.accept = accept;
    this.#server = createServer((socket) => {
      this.#connections += 1;
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      // A reset by the client is an ordinary end here; whoever waits for the payment reads it back.
      socket.on('error', () => socket.destroy());
      this.accept(socket);
    });
  }

  get number(): number {
    return this.#number;
  }

  /** Accepted since the start. */
  get connections(): number {
    return this.#connections;
  }

  async open(): Promise<void> {
    if (this.#server.listening) return;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#number, '127.0.0.1', () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
    this.#letGo();
    this.#number = (this.#server.address() as AddressInfo).port;
  }

  /** Refuses new connections and cuts those there are, until it is opened again; nobody else gets its number. */
  async refuse(): Promise<void> {
    await this.close();
    this.#letGo = await holdNumber(this.#number);
  }

  /** For good. */
  async close(): Promise<void> {
    this.#letGo();
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.cut();
    await closed;
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
