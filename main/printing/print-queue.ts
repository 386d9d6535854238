import type { PaperDocument } from '#shared/document.ts';
import type { PrinterTrouble } from '#shared/printing.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { JobStore } from './job-files.ts';
import type { JobState, PrintJob } from './jobs.ts';
import { afterRestart, nextFor } from './jobs.ts';
import type { Printer } from './printer.ts';
import { PrintFailure } from './printer.ts';

export interface PrintQueueParts {
  readonly store: JobStore;
  /** Null for one that is not set up any more. */
  readonly printer: (id: string) => Printer | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly changed: () => void;
  /** Waits between two tries of a printer, ms; the last is repeated. */
  readonly backOff?: readonly number[];
}

const BACK_OFF = [1_000, 2_000, 5_000, 10_000, 30_000];
/** A driver that comes to no end keeps no till from closing; what it may have printed is asked about at the next start. */
const STOP_MS = 5_000;

/**
 * Papers on their way to printers, each printer's in order, one at a time. Nothing that happens here touches a sale.
 * A paper that may have been printed is never printed again by itself.
 */
export class PrintQueue {
  readonly #parts: PrintQueueParts;
  readonly #backOff: readonly number[];
  readonly #running = new Map<string, AbortController>();
  readonly #trouble = new Map<string, PrinterTrouble>();
  readonly #stopped = new AbortController();
  readonly #works = new Set<Promise<void>>();
  #jobs: readonly PrintJob[] = [];
  #lastSeq = 0;
  #opening: Promise<void> = Promise.resolve();

  constructor(parts: PrintQueueParts) {
    this.#parts = parts;
    this.#backOff = parts.backOff ?? BACK_OFF;
  }

  get jobs(): readonly PrintJob[] {
    return this.#jobs;
  }

  /** Why that printer prints nothing; null while nothing is known to be wrong. */
  troubleOf(printerId: string): PrinterTrouble | null {
    return this.#trouble.get(printerId) ?? null;
  }

  /** Takes up what the last run left. */
  open(): Promise<void> {
    const opening = this.#open();
    this.#opening = opening.catch(() => undefined);
    return opening;
  }

  async #open(): Promise<void> {
    const left = (await this.#parts.store.load()).map(afterRestart);
    this.#jobs = [...left, ...this.#jobs];
    this.#lastSeq = left.reduce((last, { seq }) => Math.max(last, seq), this.#lastSeq);
    for (const { printerId } of left) this.#run(printerId);
    if (left.length > 0) this.#parts.changed();
  }

  /** Resolves when the paper is sure to survive a restart; it is printed even when the disk takes nothing. */
  async add(printerId: string, document: PaperDocument): Promise<void> {
    // No number twice: two papers would share a file, and one of them be printed again.
    await this.#opening;
    this.#lastSeq += 1;
    const job = {
      seq: this.#lastSeq,
      printerId,
      document,
      since: this.#parts.clock.wall(),
      state: 'waiting',
    } as const;
    this.#jobs = [...this.#jobs, job];
    this.#parts.changed();
    await this.#save(job);
    this.#run(printerId);
  }

  /** Prints one that may have been printed already, or one that waits at once and on whichever printer. */
  async again(seq: number, printerId: string): Promise<void> {
    const job = this.#jobs.find((one) => one.seq === seq && one.state !== 'sending');
    if (job === undefined) return;
    await this.#change({ ...job, printerId }, 'waiting');
    this.#hurry(printerId);
  }

  /** Takes a paper off; one that is being printed stays. */
  async cancel(seq: number): Promise<void> {
    const job = this.#jobs.find((one) => one.seq === seq && one.state !== 'sending');
    if (job !== undefined) await this.#remove(job);
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    for (const wait of this.#running.values()) wait.abort();
    const ended = new AbortController();
    await Promise.race([Promise.all(this.#works), this.#parts.clock.sleep(STOP_MS, ended.signal)]);
    ended.abort();
  }

  /** A printer that waits for its next try does not wait any longer. */
  #hurry(printerId: string): void {
    this.#running.get(printerId)?.abort();
    this.#run(printerId);
  }

  #run(printerId: string): void {
    if (this.#running.has(printerId) || this.#stopped.signal.aborted) return;
    this.#running.set(printerId, new AbortController());
    const work = this.#work(printerId)
      .catch((error: unknown) => this.#parts.log.bug('printing', error))
      .finally(() => {
        this.#running.delete(printerId);
        this.#works.delete(work);
        if (nextFor(this.#jobs, printerId) !== null) this.#run(printerId);
      });
    this.#works.add(work);
  }

  async #work(printerId: string): Promise<void> {
    for (let failures = 0; !this.#stopped.signal.aborted;) {
      const job = nextFor(this.#jobs, printerId);
      if (job === null) return;
      const why = await this.#attempt(job);
      this.#tell(printerId, why);
      if (why === null) failures = 0;
      else if (this.#isWaiting(job)) {
        await this.#wait(printerId, failures);
        failures += 1;
      }
    }
  }

  #isWaiting({ seq }: PrintJob): boolean {
    return this.#jobs.some((one) => one.seq === seq && one.state === 'waiting');
  }

  async #wait(printerId: string, failures: number): Promise<void> {
    const ms = this.#backOff[Math.min(failures, this.#backOff.length - 1)] ?? 0;
    const wait = new AbortController();
    this.#running.set(printerId, wait);
    if (this.#stopped.signal.aborted) wait.abort();
    await this.#parts.clock.sleep(ms, wait.signal);
  }

  /** Null when it was printed. */
  async #attempt(job: PrintJob): Promise<PrinterTrouble | null> {
    const printer = this.#parts.printer(job.printerId);
    if (printer === null) return 'gone';
    try {
      await printer.print(
        job.document,
        {
          sending: () => this.#mark(job),
          trouble: (why) => this.#tell(job.printerId, why),
        },
        this.#stopped.signal,
      );
    } catch (error) {
      return this.#failed(job, error);
    }
    await this.#remove(job);
    return null;
  }

  /** A bug in one paper must not make the till try it for ever without a pause: it is trouble like any other. */
  async #failed({ seq }: PrintJob, error: unknown): Promise<PrinterTrouble> {
    const why = error instanceof PrintFailure ? error.why : 'offline';
    if (error instanceof PrintFailure) this.#parts.log.warn('printing.failed', { seq, why });
    else this.#parts.log.bug('printing', error);
    const begun = this.#jobs.find((one) => one.seq === seq && one.state === 'sending');
    if (begun !== undefined) await this.#change(begun, 'unsure');
    return why;
  }

  /**
   * On disk before the first byte. Where the disk does not take that, it must not hold the paper as waiting either:
   * after a crash it would be printed twice.
   */
  async #mark(job: PrintJob): Promise<void> {
    const sending = { ...job, state: 'sending' } as const;
    try {
      await this.#parts.store.save(sending);
    } catch (error) {
      this.#unkept(error);
      await this.#parts.store.remove(job);
    }
    this.#jobs = this.#jobs.map((one) => (one.seq === job.seq ? sending : one));
    this.#parts.changed();
  }

  #tell(printerId: string, why: PrinterTrouble | null): void {
    if (this.troubleOf(printerId) === why) return;
    if (why === null) this.#trouble.delete(printerId);
    else this.#trouble.set(printerId, why);
    this.#parts.changed();
  }

  async #change(job: PrintJob, state: JobState): Promise<void> {
    const next = { ...job, state };
    this.#jobs = this.#jobs.map((one) => (one.seq === job.seq ? next : one));
    this.#parts.changed();
    await this.#save(next);
  }

  async #remove(job: PrintJob): Promise<void> {
    this.#jobs = this.#jobs.filter(({ seq }) => seq !== job.seq);
    this.#parts.changed();
    await this.#parts.store.remove(job).catch((error: unknown) => this.#unkept(error));
  }

  /** A full disk must not keep a paper from being printed. */
  async #save(job: PrintJob): Promise<void> {
    await this.#parts.store.save(job).catch((error: unknown) => this.#unkept(error));
  }

  #unkept(error: unknown): void {
    this.#parts.log.warn('printing.unkept', { why: error instanceof Error ? error.message : 'unknown' });
  }
}
