import type { FlightEvent, FlightLine } from '#shared/flight.ts';
import type { ReachReason } from '#shared/terminal.ts';
import type { Entry } from '../journal/journal.ts';
import { tenth } from '../stopwatch.ts';
import { factEvent } from './fact-event.ts';
import type { TraceLine } from './trace-line.ts';

/** What orders the lines: the journal's own numbers, and traces among them by the entry they came after. */
interface Placed {
  readonly seq: number;
  readonly rank: 'before' | 'entry' | 'after';
  readonly at: number;
  readonly event: FlightEvent;
}

const RANKS = { before: 0, entry: 1, after: 2 } as const;

/**
 * Facts and traces of one attempt as one story. The order rests on no clock; times are since the press of Charge and
 * never run backwards, because a fact is timed before its flush and takes its place after it.
 */
export function timelineOf(
  entries: readonly Entry[],
  traces: readonly TraceLine[],
): { readonly startedAt: number; readonly lines: readonly FlightLine[] } {
  const facts = entries.map(({ seq, at, fact }): Placed => ({
    seq,
    rank: 'entry',
    at,
    event: factEvent(fact),
  }));
  const first = entries[0]?.seq ?? 0;
  const placed = [...facts, ...traces.map((line) => placedTrace(line, first))].sort(inOrder);
  const startedAt = placed[0]?.at ?? 0;
  return { startedAt: Math.floor(startedAt), lines: explained(withSteadyTime(placed, startedAt)) };
}

/** The press is told when its intent is on disk, and belongs before it. */
function placedTrace({ at, after, event }: TraceLine, first: number): Placed {
  if (event.on === 'charged') return { seq: first, rank: 'before', at: at - event.ms, event };
  const told = event.on === 'leg' ? { ...event, why: null } : event;
  return { seq: after, rank: 'after', at, event: told };
}

const inOrder = (a: Placed, b: Placed): number => a.seq - b.seq || RANKS[a.rank] - RANKS[b.rank];

function withSteadyTime(placed: readonly Placed[], startedAt: number): readonly FlightLine[] {
  let latest = 0;
  return placed.map(({ at, event }) => {
    latest = Math.max(latest, tenth(at - startedAt));
    return { afterMs: latest, event };
  });
}

/** A leg goes the way it goes because the one before it could not. */
function explained(lines: readonly FlightLine[]): readonly FlightLine[] {
  let why: ReachReason | null = null;
  return lines.map((line) => {
    if (line.event.on === 'notSent') why = line.event.reason;
    return line.event.on === 'leg' ? { ...line, event: { ...line.event, why } } : line;
  });
}
