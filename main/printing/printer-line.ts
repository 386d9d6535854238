import { connect, type Socket } from 'node:net';
import { PrintFailure } from './printer.ts';
import { isPrinted, isStatus } from './printer-status.ts';

/** A connection to a network printer: bytes out, one-byte answers in. */
export class PrinterLine {
  readonly #socket: Socket;
  readonly #answers: number[] = [];
  #wake: () => void = () => undefined;
  #isClosed = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => {
      this.#answers.push(...data);
      this.#wake();
    });
    socket.on('error', () => this.#closed());
    socket.on('close', () => this.#closed());
  }

  /** Rejects with `unreachable` when nobody answers within `ms`. */
  static open(host: string, port: number, ms: number): Promise<PrinterLine> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host, port, noDelay: true });
      const fail = () => {
        socket.destroy();
        reject(new PrintFailure('unreachable'));
      };
      const timer = setTimeout(fail, ms);
      socket.once('error', fail);
      socket.once('connect', () => {
        clearTimeout(timer);
        socket.off('error', fail);
        resolve(new PrinterLine(socket));
      });
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Resolves when the network has taken the bytes. Rejects with `unreachable` when the line is cut. */
  send(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) {
        reject(new PrintFailure('unreachable'));
        return;
      }
      this.#socket.once('close', () => reject(new PrintFailure('unreachable')));
      this.#socket.write(bytes, (error) => {
        if (error === null || error === undefined) resolve();
        else reject(new PrintFailure('unreachable'));
      });
    });
  }

  /** The next `count` status bytes; null when they do not come within `ms`, or the line is cut. */
  statuses(count: number, ms: number): Promise<readonly number[] | null> {
    return this.#await(ms, () => this.#taken(isStatus, count));
  }

  /** The printer has come to the end of what it was sent; false when it does not say so within `ms`. */
  async printed(ms: number): Promise<boolean> {
    return (await this.#await(ms, () => this.#taken(isPrinted, 1))) !== null;
  }

  /** Says goodbye and waits, for `ms` at most, until the other side has taken everything. */
  end(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.destroy(), ms);
      this.#socket.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
      if (this.#isClosed) {
        clearTimeout(timer);
        resolve();
      } else this.#socket.end();
    });
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #taken(kind: (byte: number) => boolean, count: number): readonly number[] | null {
    const fitting = this.#answers.filter(kind).slice(0, count);
    if (fitting.length < count) return null;
    for (const byte of fitting) this.#answers.splice(this.#answers.indexOf(byte), 1);
    return fitting;
  }

  #await<T>(ms: number, ready: () => T | null): Promise<T | null> {
    return new Promise((resolve) => {
      const finish = (value: T | null) => {
        clearTimeout(timer);
        this.#wake = () => undefined;
        resolve(value);
      };
      const timer = setTimeout(() => finish(null), ms);
      this.#wake = () => {
        const value = ready();
        if (value !== null || this.#isClosed) finish(value);
      };
      this.#wake();
    });
  }

  #closed(): void {
    this.#isClosed = true;
    this.#wake();
  }
}
