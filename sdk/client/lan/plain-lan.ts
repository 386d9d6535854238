import net, { type Socket } from 'node:net';
import type { TerminalPayment } from '../../wire/index.ts';
import { VinrUnsupportedError } from '../errors.ts';
import { explainTerminal } from '../transport/failure.ts';
import { limit } from '../transport/interruption.ts';
import { byReference, cancelledPayment, cancelPath, foundPayment } from './device-reads.ts';
import type { DeviceStatus, LanCallOptions, Where } from './lan-terminals.ts';
import { PlainConnection } from './plain-connection.ts';
import type { WatchableLan } from './progress.ts';

const PORT = 80;

/**
 * The documented local form without TLS. Anyone on the network can read it, answer it and forge an approval, so it is
 * for a bench with test keys and nothing else.
 */
export class PlainLan implements WatchableLan {
  readonly #deviceCertificate: string;
  readonly #now: () => number;

  constructor(deviceCertificate: string, now: () => number) {
    this.#deviceCertificate = deviceCertificate;
    this.#now = now;
  }

  async dial(terminalId: string, where: Where, options: LanCallOptions): Promise<PlainConnection> {
    const began = performance.now();
    const bound = limit(options.timeoutMs, options.signal);
    const socket = net.connect({ host: where.host, port: where.port ?? PORT, noDelay: true });
    try {
      await Promise.race([connected(socket), bound.over]);
      const dialled = { socket, connectMs: performance.now() - began };
      return new PlainConnection(terminalId, dialled, this.#deviceCertificate, this.#now);
    } catch (cause) {
      socket.destroy();
      throw explainTerminal(terminalId, cause, 'notSent');
    } finally {
      bound.lift();
    }
  }

  async retrieveByReference(
    terminalId: string,
    where: Where,
    reference: string,
    options: LanCallOptions,
  ): Promise<TerminalPayment | null> {
    const connection = await this.dial(terminalId, where, options);
    const reply = await connection.ask('GET', byReference(reference), options);
    return foundPayment(reply, reference, this.#now);
  }

  async cancel(
    terminalId: string,
    where: Where,
    paymentId: string,
    options: LanCallOptions,
  ): Promise<TerminalPayment> {
    const connection = await this.dial(terminalId, where, options);
    return cancelledPayment(await connection.ask('POST', cancelPath(paymentId), options), this.#now);
  }

  async status(terminalId: string, where: Where, options: LanCallOptions): Promise<DeviceStatus> {
    const connection = await this.dial(terminalId, where, options);
    connection.close();
    const { timings } = connection;
    return { model: null, state: null, bootId: null, roundTripMs: timings.connectMs, timings };
  }

  /** No page speaks of an event stream in this form. */
  watch(): Promise<void> {
    const message = 'The terminal does not tell what it does.';
    return Promise.reject(new VinrUnsupportedError(message, { code: 'unsupported', delivery: 'notSent' }));
  }
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.on('error', reject); // Stays: a late error must not end the process.
  });
}
