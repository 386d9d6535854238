import { AppFailure } from '#shared/app-error.ts';
import type { ShiftId, TerminalId } from '#shared/ids.ts';
import type { ShiftMatch } from '#shared/shift.ts';
import type { Clock } from '../clock.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Log } from '../log.ts';
import { referencePrefix } from '../payments/identity.ts';
import type { PaymentList } from '../reconciliation/sweep.ts';
import { isDue } from '../reconciliation/sweep.ts';
import type { ListedRefund } from './match-refunds.ts';
import type { Lists, Matched } from './match-shift.ts';
import { matchShift } from './match-shift.ts';
import type { Shift } from './shift.ts';

/** VINR's list of refunds. Rejects when VINR does not answer. */
export interface RefundList {
  /** Wall time, ms. */
  since(from: number): AsyncIterable<ListedRefund>;
}

export interface ShiftMatchingParts {
  readonly record: TillRecord;
  /** Null on a till without a key for VINR's cloud: then there is nothing to compare with. */
  readonly lists: { readonly payments: PaymentList; readonly refunds: RefundList } | null;
  readonly terminals: () => readonly TerminalId[];
  readonly till: string;
  readonly clock: Clock;
  readonly log: Log;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Lets the start and the first questions about open payments go first. */
const AFTER_START_MS = 30_000;
/** How long a closed shift on which both sides do not agree is compared again, every hour. */
const COMPARED_MS = 7 * DAY;

/** Compares what shifts moved on cards with VINR's lists. It finds and writes down; it never moves money. */
export class ShiftMatching {
  readonly #parts: ShiftMatchingParts;
  readonly #stop = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: ShiftMatchingParts) {
    this.#parts = parts;
  }

  start(): void {
    if (this.#parts.lists !== null) void this.#everyHour();
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Resolves when what was found is written down; one after another. Throws an AppFailure when VINR does not answer. */
  run(shiftId: ShiftId): Promise<null> {
    const turn = this.#last.then(() => this.#once(shiftId));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** The same for who does not wait for it: no answer is tried again within the hour. */
  soon(shiftId: ShiftId): void {
    this.run(shiftId).catch((error: unknown) => {
      if (!(error instanceof AppFailure)) this.#parts.log.bug('shift-match', error);
    });
  }

  async #everyHour(): Promise<void> {
    const { clock, record } = this.#parts;
    await clock.sleep(AFTER_START_MS, this.#stop.signal);
    while (!this.#stop.signal.aborted) {
      const now = clock.wall();
      for (const shift of record.books.shifts.closed) if (isOpenTo(shift, now)) this.soon(shift.id);
      await clock.sleep(HOUR, this.#stop.signal);
    }
  }

  async #once(shiftId: ShiftId): Promise<null> {
    const { record, clock, till } = this.#parts;
    const shift = record.books.shifts.find(shiftId);
    if (shift === null) throw new AppFailure('shift.none');
    const now = clock.wall();
    const lists = await this.#listed(shift, now);
    if (this.#stop.signal.aborted) return null;
    return record.decide((books) => {
      const latest = books.shifts.find(shiftId) ?? shift;
      const rules = {
        prefix: referencePrefix(till),
        isDue: (one: Parameters<typeof isDue>[0]) => isDue(one, now),
      };
      const found = matchShift(books, latest, lists, rules);
      const isNews = !isSame(found, latest.later ?? latest.match);
      return { facts: isNews ? [{ type: 'shift.matched', shiftId, ...found }] : [], result: null };
    });
  }

  /** A day more on both ends than needed: the clocks of till, terminal and cloud need not agree. */
  async #listed({ id, openedAt, end }: Shift, now: number): Promise<Lists> {
    const { lists, terminals, log, record } = this.#parts;
    const next = record.books.shifts.after(id);
    if (lists === null) throw new AppFailure('sweep.failed');
    const from = Math.min(openedAt, now) - DAY;
    // What nobody knows of belongs to the shift before it, until the next one is opened.
    const to = Math.max(next?.openedAt ?? now, end?.at ?? now, from) + DAY;
    try {
      const listed = terminals().map((id) => all(lists.payments.list(id, from, to)));
      return { payments: (await Promise.all(listed)).flat(), refunds: await all(lists.refunds.since(from)) };
    } catch (error) {
      log.warn('shift-match', { failed: error instanceof Error ? error.name : 'unknown' });
      throw new AppFailure('sweep.failed');
    }
  }
}

/** Closed not long ago, and not every card of it agrees yet. */
function isOpenTo({ end, match, later }: Shift, now: number): boolean {
  if (end === null || now - end.at > COMPARED_MS) return false;
  const latest = later ?? match;
  return latest === null || latest.waiting > 0 || latest.rows.length > 0;
}

function isSame(found: Matched, known: ShiftMatch | null): boolean {
  if (known === null) return false;
  const { agreed, waiting, booked, listed, rows } = known;
  return JSON.stringify(sorted(found)) === JSON.stringify(sorted({ agreed, waiting, booked, listed, rows }));
}

const sorted = ({ agreed, waiting, booked, listed, rows }: Matched) => [
  agreed,
  waiting,
  booked.amount,
  listed.amount,
  rows.map(({ kind, reference, booked: here, listed: there }) => [
    kind,
    reference,
    here?.amount,
    there?.amount,
  ]),
];

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
