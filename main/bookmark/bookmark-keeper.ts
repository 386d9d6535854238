import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Summing } from '../reports/backlog.ts';
import { tiredAfter } from '../reports/in-slices.ts';
import type { Bookmark, TillFold } from './bookmark.ts';

/** A start folds as many in a tenth of a second; a till sells three days until they have come. */
const WORTH_IT = 10_000;
/** So long nobody has done anything. */
const QUIET_MS = 60_000;
/** So long at a time, and so long a rest: nobody who begins to sell meanwhile waits for it. */
const AT_A_TIME_MS = 2;
const REST_MS = 6;

export interface KeeperParts {
  readonly bookmark: Bookmark;
  readonly fold: TillFold;
  /** What is not added up yet has to be, first. */
  readonly sums: () => readonly Summing[];
  /** Whether the disk has room for what the till can do without. */
  readonly hasRoom: () => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Lays the bookmark anew when enough has been written since the latest one and nobody is selling. The first entry that
 * comes meanwhile ends it: the next quiet minute does it better.
 */
export class BookmarkKeeper {
  readonly #parts: KeeperParts;
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  /** After a disk that would not: not before so much more has been written. */
  #from = 0;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#running = this.#always();
  }

  /** Resolves once it writes nothing any more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #always(): Promise<void> {
    const { clock, fold } = this.#parts;
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const { seq } = fold.record;
      await clock.sleep(QUIET_MS, signal);
      if (this.#isStill(seq) && this.#isDue(seq)) await this.#layAt(seq);
    }
  }

  #isStill(seq: number): boolean {
    const { record } = this.#parts.fold;
    return !this.#stop.signal.aborted && record.seq === seq && record.books.current === null;
  }

  #isDue(seq: number): boolean {
    return seq - Math.max(this.#from, this.#parts.bookmark.seq) >= WORTH_IT;
  }

  async #layAt(seq: number): Promise<void> {
    const { bookmark, fold, hasRoom, log } = this.#parts;
    try {
      if (!(await hasRoom())) return;
      await this.#addUp(seq);
      await bookmark.lay(fold, (lines) => this.#sliced(lines, seq));
      log.info('bookmark.laid', { seq });
    } catch (error) {
      if (error instanceof Disturbed) return;
      this.#from = seq;
      log.warn('bookmark.notLaid', { why: error instanceof Error ? error.name : typeof error });
    }
  }

  async #addUp(seq: number): Promise<void> {
    for (;;) {
      this.#mustBeStill(seq);
      const isTired = this.#tired();
      if (this.#parts.sums().every((one) => one.sum(isTired))) return;
      await this.#rest();
    }
  }

  async *#sliced(lines: Iterable<string>, seq: number): AsyncGenerator<readonly string[]> {
    const left = lines[Symbol.iterator]();
    for (let isDone = false; !isDone;) {
      this.#mustBeStill(seq);
      const slice: string[] = [];
      for (const isTired = this.#tired(); !isDone && !isTired();) {
        const next = left.next();
        if (next.done === true) isDone = true;
        else slice.push(next.value);
      }
      yield slice;
      await this.#rest();
    }
  }

  #mustBeStill(seq: number): void {
    if (!this.#isStill(seq)) throw new Disturbed();
  }

  #tired = () => tiredAfter(AT_A_TIME_MS, () => this.#parts.clock.monotonic());

  #rest(): Promise<void> {
    return this.#parts.clock.sleep(REST_MS, this.#stop.signal);
  }
}

/** Somebody sells, or the till ends. */
class Disturbed extends Error {}
