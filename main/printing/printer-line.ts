import { PrintFailure } from './printer.ts';
import { isPrinted, isStatus } from './printer-status.ts';
import type { Wire } from './wire.ts';

/** A printer that is being talked to: bytes out, one-byte answers in. */
export class PrinterLine {
  readonly #wire: Wire;
  readonly #answers: number[] = [];
  #wake: () => void = () => undefined;
  #isClosed = false;
  readonly #closed: Promise<void>;

  constructor(wire: Wire) {
    this.#wire = wire;
    wire.onData((data) => {
      this.#answers.push(...data);
      this.#wake();
    });
    this.#closed = new Promise((resolve) => {
      wire.onClosed(() => {
        this.#isClosed = true;
        this.#wake();
        resolve();
      });
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Rejects with `unreachable` when the line is cut. */
  send(bytes: Uint8Array): Promise<void> {
    return this.#isClosed ? Promise.reject(new PrintFailure('unreachable')) : this.#wire.send(bytes);
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
  async end(ms: number): Promise<void> {
    const timer = setTimeout(() => this.destroy(), ms);
    this.#wire.end();
    await this.#closed;
    clearTimeout(timer);
  }

  destroy(): void {
    this.#wire.destroy();
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
}
