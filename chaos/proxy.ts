import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { Conversation } from './conversation.ts';
import type { Weather } from './weather.ts';
import { FAIR } from './weather.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface ProxyOptions {
  readonly target: Address;
  /** Who answers instead when the peer is swapped. */
  readonly other: Address;
  /** Hears of every turn of every conversation, before its bytes go on. */
  readonly onTurn: (turn: number) => void;
}

/** A TCP proxy on 127.0.0.1 between a till and one party, with whatever weather there is on the way. */
export class FaultProxy {
  readonly #options: ProxyOptions;
  readonly #server: Server;
  readonly #open = new Set<Conversation>();
  #weather: Weather = FAIR;
  #strikesLeft = 0;
  #port = 0;

  constructor(options: ProxyOptions) {
    this.#options = options;
    this.#server = createServer((socket) => {
      const isStruck = this.#strikesLeft > 0;
      if (isStruck) this.#strikesLeft -= 1;
      const conversation = new Conversation(socket, isStruck ? this.#weather : FAIR, this.#options);
      this.#open.add(conversation);
      conversation.onEnd(() => this.#open.delete(conversation));
    });
  }

  get port(): number {
    return this.#port;
  }

  async listen(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Counts from the next connection on. */
  async set(weather: Weather): Promise<void> {
    this.#weather = weather;
    this.#strikesLeft = weather.strikes;
    const shallListen = weather.mode !== 'refuse';
    if (shallListen && !this.#server.listening) await this.listen();
    if (!shallListen && this.#server.listening) this.#server.close();
  }

  /** Ends every conversation; new ones are still taken. */
  cut(): void {
    for (const conversation of this.#open) conversation.end();
  }

  close(): void {
    this.cut();
    if (this.#server.listening) this.#server.close();
  }
}
