import type { TraceEvent } from '#shared/flight.ts';

type Reading = TraceEvent & { readonly on: 'reading' };

/** More than one till ever asks about at a time. */
const MOST_REMEMBERED = 64;

/**
 * An unsettled payment is asked about for hours, and mostly hears the same. What repeats itself is told when it has
 * done so 1, 2, 4, 8 … times, so that the record stays short and the beginning of the story is never crowded out.
 */
export class QuietReadings {
  readonly #last = new Map<string, { readonly said: string; readonly times: number }>();

  /** What to write down of this event: itself, how often it has been repeated, or nothing. */
  quieted(reference: string, event: TraceEvent): TraceEvent | null {
    return event.on === 'reading' ? this.#reading(`${event.party} ${reference}`, event) : event;
  }

  #reading(key: string, event: Reading): TraceEvent | null {
    const said = JSON.stringify(event.said);
    const last = this.#last.get(key);
    const times = last?.said === said ? last.times + 1 : 0;
    this.#remember(key, { said, times });
    if (times === 0) return event;
    return Number.isInteger(Math.log2(times)) ? { on: 'sameReading', party: event.party, times } : null;
  }

  #remember(key: string, last: { readonly said: string; readonly times: number }): void {
    this.#last.delete(key);
    this.#last.set(key, last);
    const oldest = this.#last.keys().next();
    if (this.#last.size > MOST_REMEMBERED && oldest.done !== true) this.#last.delete(oldest.value);
  }
}
