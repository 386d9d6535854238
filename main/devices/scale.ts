import type { ScaleReading, ScaleSettings } from '#shared/devices.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { KeptLine } from './kept-line.ts';
import { LineFrames } from './line-frames.ts';
import type { ScaleProtocol } from './scale-protocols.ts';
import { scaleProtocols } from './scale-protocols.ts';
import type { SerialPorts } from './serial-ports.ts';

export interface ScaleParts {
  readonly settings: ScaleSettings;
  readonly ports: SerialPorts;
  readonly clock: Clock;
  readonly log: Pick<Log, 'bug'>;
  readonly changed: () => void;
  /** Milliseconds between two tries to open its port. */
  readonly retry?: number;
}

const LONGEST_LINE = 64;
/** A scale that answers at all does so within this. */
const ANSWER_MS = 700;
/** What was heard longer ago says nothing about now. */
const FRESH_MS = 700;

/** The scale of this till. It is asked, or listened to, when somebody wants to know. */
export class Scale {
  readonly #line: KeptLine;
  readonly #protocol: ScaleProtocol;
  readonly #clock: Clock;
  readonly #frames = new LineFrames(LONGEST_LINE);
  #latest: { readonly reading: ScaleReading; readonly at: number } | null = null;
  #wake: (reading: ScaleReading) => void = () => undefined;
  #asking: Promise<ScaleReading> | null = null;

  constructor({ settings, ports, clock, log, changed, retry }: ScaleParts) {
    this.#protocol = scaleProtocols[settings.protocol];
    this.#clock = clock;
    const again = retry === undefined ? {} : { retry };
    const heard = (bytes: Buffer) => this.#hear(bytes);
    this.#line = new KeptLine({ ports, settings: settings.line, clock, log, changed, heard, ...again });
  }

  get trouble(): KeptLine['trouble'] {
    return this.#line.trouble;
  }

  /** What lies on it now. Never rejects; one question at a time. */
  read(): Promise<ScaleReading> {
    this.#asking ??= this.#read().finally(() => (this.#asking = null));
    return this.#asking;
  }

  stop(): Promise<void> {
    return this.#line.stop();
  }

  async #read(): Promise<ScaleReading> {
    const { ask } = this.#protocol;
    const { trouble } = this.#line;
    if (trouble !== null) return { state: 'absent', why: trouble };
    const latest = this.#latest;
    if (ask === null && latest !== null && this.#clock.monotonic() - latest.at < FRESH_MS)
      return latest.reading;
    const answer = this.#next();
    if (ask === null) return answer;
    // A scale that is off may hold the line, and take nothing: it is silent like one that says nothing.
    const sent = this.#line.send(ask);
    return Promise.race([answer, sent.then(() => answer)]);
  }

  #next(): Promise<ScaleReading> {
    const enough = new AbortController();
    return new Promise((resolve) => {
      const end = (reading: ScaleReading): void => {
        this.#wake = () => undefined;
        enough.abort();
        resolve(reading);
      };
      this.#wake = end;
      void this.#clock.sleep(ANSWER_MS, enough.signal).then(() => end({ state: 'silent' }));
    });
  }

  #hear(bytes: Buffer): void {
    for (const line of this.#frames.take(bytes)) {
      const reading = this.#protocol.read(line.toString('latin1'));
      if (reading === null) continue;
      this.#latest = { reading, at: this.#clock.monotonic() };
      this.#wake(reading);
    }
  }
}
