import type { TraceEvent } from '#shared/flight.ts';
import type { Clock } from '../clock.ts';
import type { TraceStore } from '../journal/trace-store.ts';
import type { Log } from '../log.ts';
import type { Trace, Traced } from '../payments/trace.ts';
import { fineWall } from './fine-wall.ts';
import { QuietReadings } from './quiet-readings.ts';
import type { TraceLine } from './trace-line.ts';
import { toStored } from './trace-line.ts';

export interface RecorderParts {
  readonly store: TraceStore;
  readonly clock: Clock;
  readonly log: Log;
  /** The last journal entry that the till knows. */
  readonly seq: () => number;
  /** Hears every line at once, kept or not. */
  readonly heard: (line: TraceLine) => void;
}

/**
 * How long lines wait in memory, ms: the most that a crash can take. A command has left long before that, so the
 * store is never busy with lines while money waits for it.
 */
const WAIT_MS = 500;
/** With a store that does not answer, no more lines than this wait; the oldest go first. */
const MOST_WAITING = 1_000;

/** Writes down what payments say of themselves. Whatever becomes of the lines, no payment notices. */
export class FlightRecorder implements Trace {
  readonly #parts: RecorderParts;
  readonly #wall: () => number;
  readonly #quiet = new QuietReadings();
  readonly #stop = new AbortController();
  #waiting: readonly TraceLine[] = [];
  #writing: Promise<void> = Promise.resolve();
  #isFailing = false;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
    this.#wall = fineWall(parts.clock);
  }

  note({ reference, terminalId }: Traced, event: TraceEvent): void {
    const quieted = this.#quiet.quieted(reference, event);
    if (quieted === null) return;
    const line = { reference, terminalId, at: this.#wall(), after: this.#parts.seq(), event: quieted };
    if (this.#waiting.length === 0) void this.#writeSoon();
    this.#waiting = [...this.#waiting, line].slice(-MOST_WAITING);
    this.#parts.heard(line);
  }

  /** Resolves when everything noted so far is in the store, or is lost. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.flush();
  }

  async #writeSoon(): Promise<void> {
    await this.#parts.clock.sleep(WAIT_MS, this.#stop.signal);
    await this.flush();
  }

  async #write(): Promise<void> {
    const lines = this.#waiting;
    this.#waiting = [];
    if (lines.length === 0) return;
    try {
      await this.#parts.store.append(lines.map(toStored));
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) this.#parts.log.warn('traces.lost', { lines: lines.length, why: String(error) });
      this.#isFailing = true;
    }
  }
}
