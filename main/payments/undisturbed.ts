import type { TraceEvent } from '#shared/flight.ts';
import type { Trace } from './trace.ts';

/** What tells that a command has left, or will not leave at once. */
const OVER: ReadonlySet<TraceEvent['on']> = new Set(['bodyWritten', 'socketStale', 'legEnded']);

/**
 * Hears that a command is about to leave on a ready socket, and has others keep still until it has left: `hold` makes
 * them, and gives what frees them. One that has to dial takes longer than anybody should keep still.
 */
export function undisturbed(hold: () => () => void): Trace {
  const held = new Map<string, () => void>();
  return {
    note: ({ reference }, event) => {
      if (event.on === 'socket' && event.from === 'ready') held.set(reference, hold());
      if (!OVER.has(event.on)) return;
      held.get(reference)?.();
      held.delete(reference);
    },
  };
}

/** Each hears everything, in this order. */
export const heardBy = (...traces: readonly Trace[]): Trace => ({
  note: (of, event) => {
    for (const trace of traces) trace.note(of, event);
  },
});
