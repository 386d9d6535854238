import type { DayRange } from '#shared/calendar-day.ts';
import type { ShopClock } from '#shared/shop-clock.ts';
import type { Folded } from '../bookmark/folded.ts';
import { foldedParts } from '../bookmark/folded.ts';
import type { Step } from '../journal/record.ts';
import type { IsTired, Summing } from './backlog.ts';
import { Backlog } from './backlog.ts';
import type { Slices } from './in-slices.ts';
import { inSlices } from './in-slices.ts';
import type { Movement } from './movement.ts';
import { movementsOf } from './movement.ts';
import { Tally } from './tally.ts';

export interface DayBookParts extends Slices {
  readonly localTime: ShopClock['read'];
}

/** What happened on those days, in one currency. */
export interface Days {
  readonly whole: Tally;
  /** Only days on which something happened, oldest first. */
  readonly days: readonly { readonly day: string; readonly tally: Tally }[];
  /** Movements in other currencies are left out: the till was set up for another one then. */
  readonly otherCurrencies: readonly string[];
}

/**
 * Every movement of the journal, summed up by day. Hearing one costs next to nothing; the sums are done ahead
 * (`sums-ahead.ts`), at once where too many wait, and what is left of them when somebody asks.
 */
export class DayBook implements Summing {
  readonly #parts: DayBookParts;
  readonly #backlog = new Backlog((movement) => this.#take(movement));
  /** By currency, then by day. */
  readonly #tallies = new Map<string, Map<string, Tally>>();
  #last: Promise<unknown> = Promise.resolve();
  /** How many wait for an answer: what they see must stand still meanwhile. */
  #asking = 0;

  constructor(parts: DayBookParts) {
    this.#parts = parts;
  }

  /** Its days are of `localTime`: nothing else may take it up again. */
  get folded(): Folded {
    const days = foldedParts(
      this.#tallies,
      () => new Map<string, Tally>(),
      (tallies) =>
        foldedParts(
          tallies,
          () => new Tally(),
          (tally) => tally.folded,
        ),
    );
    return {
      pieces: () => {
        this.#backlog.settle();
        return days.pieces();
      },
      recall: (piece) => days.recall(piece),
    };
  }

  hear(step: Step): void {
    this.#backlog.push(movementsOf(step));
    if (this.#asking === 0) this.#backlog.relieve();
  }

  sum(isTired: IsTired): boolean {
    return this.#asking > 0 || this.#backlog.sum(isTired);
  }

  /** What has been heard by now; one question after another. */
  between(range: DayRange, currency: string): Promise<Days> {
    this.#asking += 1;
    const turn = this.#last.then(async () => {
      await inSlices(this.#backlog, this.#parts);
      return this.#collect(range, currency);
    });
    const answered = turn.finally(() => (this.#asking -= 1));
    this.#last = answered.catch(() => undefined);
    return answered;
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
    const whole = await this.#together(days.map(({ tally }) => tally));
    const others = [...this.#tallies].filter(([code]) => code !== currency);
    const otherCurrencies = others
      .filter(([, tallies]) => [...tallies.keys()].some(inRange))
      .map(([code]) => code);
    return { whole, days, otherCurrencies };
  }

  async #together(tallies: readonly Tally[]): Promise<Tally> {
    const whole = new Tally();
    const merging = [...tallies];
    const merge: Summing = {
      sum: (isTired) => {
        for (let one = merging.shift(); one !== undefined; one = merging.shift()) {
          whole.merge(one);
          if (isTired()) break;
        }
        return merging.length === 0;
      },
    };
    await inSlices(merge, this.#parts);
    return whole;
  }
}
