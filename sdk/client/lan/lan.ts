import { DEVICE_PROGRESS, DEVICE_STATUS } from '../../wire/index.ts';
import type { TerminalPayment } from '../../wire/index.ts';
import type { Reply } from '../transport/exchange.ts';
import { byReference, cancelledPayment, cancelPath, deviceStatus, foundPayment } from './device-reads.ts';
import type { DeviceStatus, LanCallOptions, LanConnection, Where } from './lan-terminals.ts';
import { NewsReader, type WatchableLan, type WatchOptions } from './progress.ts';

/** A connection that can do more than pay: ask something, and hear what the terminal tells. */
export interface TalkingConnection extends LanConnection {
  /** A read, or a bare order such as a cancel. */
  ask(method: string, path: string, options: LanCallOptions): Promise<Reply>;
  /**
   * Resolves when the terminal has begun to tell; what it says after that goes to `take`, until the connection ends.
   * @throws VinrUnsupportedError when it does not tell, and then the connection is closed
   */
  listen(path: string, take: (text: string) => void, options: LanCallOptions): Promise<void>;
}

/** How a terminal is reached: over mutual TLS, or in the plain form. */
export type Reach = (terminalId: string, where: Where, options: LanCallOptions) => Promise<TalkingConnection>;

/** Terminals on the LAN, whatever carries the words. Every call names where the terminal is. */
export class Lan implements WatchableLan {
  readonly #reach: Reach;
  readonly #now: () => number;

  constructor(reach: Reach, now: () => number) {
    this.#reach = reach;
    this.#now = now;
  }

  dial(terminalId: string, where: Where, options: LanCallOptions): Promise<TalkingConnection> {
    return this.#reach(terminalId, where, options);
  }

  async retrieveByReference(
    terminalId: string,
    where: Where,
    reference: string,
    options: LanCallOptions,
  ): Promise<TerminalPayment | null> {
    const { reply } = await this.#once(terminalId, where, 'GET', byReference(reference), options);
    return foundPayment(reply, reference, this.#now);
  }

  async cancel(
    terminalId: string,
    where: Where,
    paymentId: string,
    options: LanCallOptions,
  ): Promise<TerminalPayment> {
    const { reply } = await this.#once(terminalId, where, 'POST', cancelPath(paymentId), options);
    return cancelledPayment(reply, this.#now);
  }

  async status(terminalId: string, where: Where, options: LanCallOptions): Promise<DeviceStatus> {
    const { reply, ...measured } = await this.#once(terminalId, where, 'GET', DEVICE_STATUS, options);
    return deviceStatus(reply, measured, this.#now);
  }

  async watch(terminalId: string, where: Where, options: WatchOptions): Promise<void> {
    const connection = await this.#reach(terminalId, where, options);
    const news = new NewsReader(options.hear);
    options.signal?.addEventListener('abort', () => connection.close(), { once: true });
    await connection.listen(DEVICE_PROGRESS, (text) => news.take(text), options);
  }

  /** A short connection for one question, so that no question ever waits behind a payment. */
  async #once(
    terminalId: string,
    where: Where,
    method: string,
    path: string,
    options: LanCallOptions,
  ): Promise<{ reply: Reply } & Pick<DeviceStatus, 'roundTripMs' | 'timings' | 'peer'>> {
    const began = performance.now();
    const connection = await this.#reach(terminalId, where, options);
    const dialled = performance.now();
    try {
      const timeoutMs = Math.max(1, options.timeoutMs - (dialled - began));
      const reply = await connection.ask(method, path, { timeoutMs, signal: options.signal });
      const { timings, peer } = connection;
      return { reply, roundTripMs: performance.now() - dialled, timings, peer };
    } finally {
      connection.close();
    }
  }
}
