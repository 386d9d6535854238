import { DEVICE_PROGRESS, DEVICE_STATUS } from '../../wire/index.ts';
import type { TerminalPayment } from '../../wire/index.ts';
import type { Reply } from '../transport/exchange.ts';
import { TerminalConnection } from './connection.ts';
import type { TerminalCredentials } from './credentials.ts';
import { byReference, cancelledPayment, cancelPath, deviceStatus, foundPayment } from './device-reads.ts';
import { dial } from './dial.ts';
import type { DeviceStatus, LanCallOptions, Where } from './lan-terminals.ts';
import { NewsReader, type WatchableLan, type WatchOptions } from './progress.ts';

/** Terminals on the LAN over mutual TLS. Every call names where the terminal is; the certificate proves who it is. */
export class Lan implements WatchableLan {
  readonly #credentials: TerminalCredentials;
  readonly #now: () => number;

  constructor(credentials: TerminalCredentials, now: () => number) {
    this.#credentials = credentials;
    this.#now = now;
  }

  async dial(terminalId: string, where: Where, options: LanCallOptions): Promise<TerminalConnection> {
    const context = await this.#credentials.contextFor(terminalId);
    const dialled = await dial(where, { terminalId, context, ...options });
    return new TerminalConnection(terminalId, dialled, this.#now);
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
    const connection = await this.dial(terminalId, where, options);
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
  ): Promise<{ reply: Reply } & Pick<DeviceStatus, 'roundTripMs' | 'timings'>> {
    const began = performance.now();
    const connection = await this.dial(terminalId, where, options);
    const dialled = performance.now();
    try {
      const timeoutMs = Math.max(1, options.timeoutMs - (dialled - began));
      const reply = await connection.ask(method, path, { timeoutMs, signal: options.signal });
      return { reply, roundTripMs: performance.now() - dialled, timings: connection.timings };
    } finally {
      connection.close();
    }
  }
}
