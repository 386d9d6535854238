import type { LanConnection, PayMoment } from '@vinr/sdk';
import type { TraceEvent } from '#shared/flight.ts';
import type { Clock } from '../../clock.ts';
import { stopwatch, tenth } from '../../stopwatch.ts';

export function dialledEvent({ timings, peer }: LanConnection): TraceEvent {
  return {
    on: 'dialled',
    connectMs: tenth(timings.connectMs),
    tlsMs: tenth(timings.tlsMs),
    fingerprint: peer.fingerprint256,
    validTo: peer.validTo.toISOString().slice(0, 10),
  };
}

/** Turns what the SDK tells of a command, from now on, into events. */
export function momentTeller(note: (event: TraceEvent) => void, clock: Clock): (moment: PayMoment) => void {
  const lasted = stopwatch(clock);
  return (moment) => {
    if (moment.at === 'invited') note({ on: 'invited', ms: lasted() });
    else if (moment.at === 'bodyWritten') note({ on: 'bodyWritten' });
    else {
      note({ on: 'firstAnswer', status: moment.status, ms: lasted() });
      noteOffset(note, clock, moment.date);
    }
  };
}

/** A `Date` header counts whole seconds: on average half of one has passed. */
const HALF_A_SECOND_MS = 500;

/** How far `wall` is ahead of what a `Date` header said just now, ms. */
export const offsetFrom = (theirs: Date, wall: number): number =>
  Math.round(wall - theirs.getTime() - HALF_A_SECOND_MS);

function noteOffset(note: (event: TraceEvent) => void, clock: Clock, date: string | null): void {
  const theirs = new Date(date ?? NaN);
  if (Number.isNaN(theirs.getTime())) return;
  note({ on: 'clockOffset', ms: offsetFrom(theirs, clock.wall()) });
}
