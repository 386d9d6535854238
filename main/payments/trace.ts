import type { TraceEvent } from '#shared/flight.ts';
import type { Log } from '../log.ts';

/**
 * Where payment code says what it does, for the flight recorder and for the figures of the LAN. Saying is all:
 * nothing is awaited, nothing comes back. `reference` is the attempt's own.
 */
export interface Trace {
  note(reference: string, event: TraceEvent): void;
}

export const untraced: Trace = { note: () => undefined };

/** A listener that fails must never be felt by a payment: it is heard no more, and the log says so once. */
export function guarded(trace: Trace, log: Log): Trace {
  let failed = false;
  return {
    note: (reference, event) => {
      if (failed) return;
      try {
        trace.note(reference, event);
      } catch (error) {
        failed = true;
        log.bug('trace', error);
      }
    },
  };
}

export const fanOut = (traces: readonly Trace[]): Trace => ({
  note: (reference, event) => {
    for (const trace of traces) trace.note(reference, event);
  },
});
