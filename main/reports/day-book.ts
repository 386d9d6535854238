import type { DayRange } from '#shared/calendar-day.ts';
import type { Step } from '../journal/record.ts';
import type { LocalTime } from './local-day.ts';
import type { Movement } from './movement.ts';
import { movementsOf } from './movement.ts';
import { Tally } from './tally.ts';

export interface DayBookParts {
  readonly localTime: (at: number) => LocalTime;
  /** Steady time, ms. */
  readonly now: () => number;
  /** Lets everything else that waits have its turn. */
  readonly breathe: () => Promise<void>;
}

/** What happened on those days, in one currency. */
export interface Days {
  readonly whole: Tally;
  /** Only days on which something happened, oldest first. */
  readonly days: readonly { readonly day: string; readonly tally: Tally }[];
  /** Movements in other currencies are left out: the till was set up for another one then. */
  readonly otherCurrencies: readonly string[];
}

/** How long it works at a time, ms: a frame of a screen is 16, an answer of a terminal some tens. */
const AT_A_TIME_MS = 4;

/**
 * Every movement of the journal, summed up by day. Hearing one costs next to nothing; the sums are done when somebody
 * asks, a few milliseconds at a time.
 */
export class DayBook {
  readonly #parts: DayBookParts;
  #waiting: Movement[] = [];
  /** By currency, then by day. */
  readonly #tallies = new Map<string, Map<string, Tally>>();
  #last: Promise<unknown> = Promise.resolve();
  #since = 0;

  constructor(parts: DayBookParts) {
    this.#parts = parts;
  }

  hear(step: Step): void {
    for (const movement of movementsOf(step)) this.#waiting.push(movement);
  }

  /** What has been heard by now; one question after another. */
  between(range: DayRange, currency: string): Promise<Days> {
    const turn = this.#last.then(async () => {
      this.#since = this.#parts.now();
      await this.#sumUp();
      return this.#collect(range, currency);
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #sumUp(): Promise<void> {
    const movements = this.#waiting;
    this.#waiting = [];
    for (const movement of movements) {
      this.#take(movement);
      if (this.#isTired()) await this.#rest();
    }
  }

  #take(movement: Movement): void {
    const { day, hour } = this.#parts.localTime(movement.at);
    const days = this.#tallies.get(movement.currency) ?? new Map<string, Tally>();
    this.#tallies.set(movement.currency, days);
    const tally = days.get(day) ?? new Tally();
    days.set(day, tally);
    tally.add(movement, hour);
  }

  async #collect({ from, to }: DayRange, currency: string): Promise<Days> {
    const inRange = (day: string): boolean => from <= day && day <= to;
    const days = [...(this.#tallies.get(currency) ?? [])]
      .filter(([day]) => inRange(day))
      .map(([day, tally]) => ({ day, tally }))
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    const whole = new Tally();
    for (const { tally } of days) {
      whole.merge(tally);
      if (this.#isTired()) await this.#rest();
    }
    const others = [...this.#tallies].filter(([code]) => code !== currency);
    const otherCurrencies = others
      .filter(([, tallies]) => [...tallies.keys()].some(inRange))
      .map(([code]) => code);
    return { whole, days, otherCurrencies };
  }

  #isTired(): boolean {
    return this.#parts.now() - this.#since >= AT_A_TIME_MS;
  }

  async #rest(): Promise<void> {
    await this.#parts.breathe();
    this.#since = this.#parts.now();
  }
}
