import type { TenderId, TerminalId } from '#shared/ids.ts';
import { AppFailure } from '#shared/app-error.ts';
import type { Clock } from '../clock.ts';
import type { Fact } from '../journal/facts.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Log } from '../log.ts';
import type { Observation } from '../payments/driver/link.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { referencePrefix } from '../payments/identity.ts';
import type { Match } from './match.ts';
import { match } from './match.ts';

/** VINR's list of payments. Rejects when VINR does not answer. */
export interface PaymentList {
  /** Wall times in ms, both ends included. */
  list(terminalId: TerminalId, from: number, to: number): AsyncIterable<Observation>;
}

export interface SweepParts {
  readonly record: TillRecord;
  /** Null on a till without a key for VINR's cloud: then there is nothing to compare with. */
  readonly list: PaymentList | null;
  readonly terminals: () => readonly TerminalId[];
  readonly till: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Puts the questions of an open attempt now. */
  readonly ask: (tenderId: TenderId) => void;
}

/** Lets the start and the first questions about open payments go first. */
const AFTER_START_MS = 15_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A LAN payment is in the cloud "on next sync", which nobody has put a time to; a cloud payment is there at once. */
const LATE_MS = { lan: DAY, cloud: HOUR / 4 } as const;
/** How long before the last sweep a payment may have begun to be compared again: until it is late, and a day on show. */
const COMPARED_MS = LATE_MS.lan + DAY;

/** Compares this till's records with VINR's, both ways. It finds and reports; it never moves money. */
export class Sweep {
  readonly #parts: SweepParts;
  readonly #stop = new AbortController();
  #running: Promise<void> | null = null;

  constructor(parts: SweepParts) {
    this.#parts = parts;
  }

  start(): void {
    if (this.#parts.list !== null) void this.#everyHour();
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Resolves when the report is written. Joins a sweep that is under way. Throws an AppFailure when VINR does not answer. */
  run(): Promise<void> {
    this.#running ??= this.#once().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #everyHour(): Promise<void> {
    const { clock, log } = this.#parts;
    await clock.sleep(AFTER_START_MS, this.#stop.signal);
    while (!this.#stop.signal.aborted) {
      await this.run().catch((error: unknown) => {
        if (!(error instanceof AppFailure)) log.bug('sweep', error);
      });
      await clock.sleep(HOUR, this.#stop.signal);
    }
  }

  async #once(): Promise<void> {
    const { record, clock, ask } = this.#parts;
    const now = clock.wall();
    // A clock that was put back must not make a window that ends before it begins.
    const last = Math.min(record.books.lastSweep?.at ?? now, now);
    const from = last - COMPARED_MS;
    const listed = await this.#listed(from - DAY, now + DAY);
    if (this.#stop.signal.aborted) return;
    const toAsk = await record.decide((books) => {
      const booked = [...books.attemptsSince(from)];
      const isKnown = (reference: string | null) => books.knows(reference);
      const found = match({ booked, isKnown, listed, ...this.#ours(now) });
      return { facts: factsOf(found), result: found.toAsk };
    });
    for (const { tenderId } of toAsk) ask(tenderId);
  }

  /** A day more on both ends than needed: the clocks of till, terminal and cloud need not agree (F46). */
  async #listed(from: number, to: number): Promise<readonly Observation[]> {
    const { list, terminals, log } = this.#parts;
    if (list === null) throw new AppFailure('sweep.failed');
    const all: Observation[] = [];
    try {
      for (const terminalId of terminals()) {
        for await (const seen of list.list(terminalId, from, to)) all.push(seen);
      }
    } catch (error) {
      log.warn('sweep', { failed: error instanceof Error ? error.name : 'unknown' });
      throw new AppFailure('sweep.failed');
    }
    return all;
  }

  #ours(now: number) {
    return {
      prefix: referencePrefix(this.#parts.till),
      isDue: (attempt: Attempt) => isDue(attempt, now),
    };
  }
}

/** VINR should list this attempt by now. */
export function isDue({ standing, truth, startedAt }: Attempt, now: number): boolean {
  const evidence = truth?.evidence ?? (standing.kind === 'settled' ? standing.evidence : 'neverSent');
  return evidence !== 'neverSent' && now - startedAt > LATE_MS[evidence];
}

function factsOf({ matched, foreign, differences, duplicates }: Match): readonly Fact[] {
  return [
    ...duplicates.map((one) => ({ type: 'payment.duplicate', ...one }) as const),
    { type: 'sweep.finished', matched, foreign, differences },
  ];
}
