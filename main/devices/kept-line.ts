import type { PortTrouble, SerialSettings } from '#shared/devices.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { SerialLine, SerialPorts } from './serial-ports.ts';
import { PortFailure } from './serial-ports.ts';

export interface KeptLineParts {
  readonly ports: SerialPorts;
  readonly settings: SerialSettings;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Pick<Log, 'bug'>;
  readonly heard: (bytes: Buffer) => void;
  /** Its trouble came or went. */
  readonly changed: () => void;
  /** Milliseconds between two tries. */
  readonly retry?: number;
}

const RETRY_MS = 3_000;

/** A serial port that is open as long as it can be: whoever plugs the device in again need not tell the till. */
export class KeptLine {
  readonly #parts: KeptLineParts;
  readonly #stopped = new AbortController();
  #line: SerialLine | null = null;
  #trouble: PortTrouble | null = 'missing';
  readonly #kept: Promise<void>;

  constructor(parts: KeptLineParts) {
    this.#parts = parts;
    this.#kept = this.#keep();
  }

  /** Null while it is open. */
  get trouble(): PortTrouble | null {
    return this.#trouble;
  }

  /** False when it is not open, or was closed meanwhile. */
  async send(bytes: Uint8Array): Promise<boolean> {
    try {
      await this.#line?.send(bytes);
    } catch (error) {
      if (!(error instanceof PortFailure)) throw error;
      return false;
    }
    return this.#line !== null;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#line?.close();
    await this.#kept;
  }

  async #keep(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      const why = await this.#hold();
      this.#tell(why);
      await this.#parts.clock.sleep(this.#parts.retry ?? RETRY_MS, signal);
    }
  }

  /** Opens it and waits for its end; says why it is not open now. */
  async #hold(): Promise<PortTrouble> {
    const { ports, settings, heard } = this.#parts;
    try {
      const line = await ports.open(settings);
      line.onData(heard);
      this.#line = line;
      if (this.#stopped.signal.aborted) await line.close();
      this.#tell(null);
      await line.closed;
      return 'missing';
    } catch (error) {
      if (error instanceof PortFailure) return error.why;
      // A native library that cannot be read, say: it costs this device, and never the till.
      if (this.#trouble !== 'failed') this.#parts.log.bug('devices', error);
      return 'failed';
    } finally {
      this.#line = null;
    }
  }

  #tell(trouble: PortTrouble | null): void {
    if (this.#trouble === trouble) return;
    this.#trouble = trouble;
    this.#parts.changed();
  }
}
