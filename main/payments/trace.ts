import type { TraceEvent } from '#shared/flight.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { Log } from '../log.ts';

/** Which attempt an event belongs to: intents and orders both are one. */
export interface Traced {
  readonly reference: string;
  readonly terminalId: TerminalId;
}

/**
 * Where payment code says what it does, for the flight recorder and for the figures of the LAN. Saying is all:
 * nothing is awaited, nothing comes back.
 */
export interface Trace {
  note(of: Traced, event: TraceEvent): void;
}

export const untraced: Trace = { note: () => undefined };

/** A listener that fails must never be felt by a payment: it is heard no more, and the log says so once. */
export function guarded(trace: Trace, log: Log): Trace {
  let failed = false;
  return {
    note: (of, event) => {
      if (failed) return;
      try {
        trace.note(of, event);
      } catch (error) {
        failed = true;
        log.bug('trace', error);
      }
    },
  };
}
