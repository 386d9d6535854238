import type { TraceEvent } from '#shared/flight.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { StoredTrace } from '../journal/trace-store.ts';
import type { Traced } from '../payments/trace.ts';

/** One event with its place in time. */
export interface TraceLine extends Traced {
  /** Wall time, ms, to a tenth. */
  readonly at: number;
  /** The last journal entry known at that moment: this, not the clock, orders events among facts. */
  readonly after: number;
  readonly event: TraceEvent;
}

export const toStored = ({ event, ...place }: TraceLine): StoredTrace => ({
  ...place,
  event: JSON.stringify(event),
});

// Only `toStored` writes these texts, and a till never opens the files of a newer one.
export const fromStored = ({ event, terminalId, ...place }: StoredTrace): TraceLine => ({
  ...place,
  terminalId: terminalId as TerminalId,
  event: JSON.parse(event) as TraceEvent,
});
