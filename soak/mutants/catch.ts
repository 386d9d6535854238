import { drawFaults } from '../run/faults.ts';
import type { Schedule } from '../run/schedule.ts';
import { runSchedule } from '../run/schedule.ts';
import { shrink } from '../run/shrink.ts';
import { playAndCheck } from '../run/soak.ts';
import type { Mutant } from './mutant.ts';

export interface Caught {
  /** How many schedules it took. */
  readonly seeds: number;
  readonly schedule: Schedule;
}

/** Seeds 1, 2, 3 … until the planted bug shows as one of the invariants that it must break; null if it does not. */
export async function catchMutant({ plant, breaks }: Mutant, most: number): Promise<Caught | null> {
  for (let seed = 1; seed <= most; seed += 1) {
    const schedule: Schedule = { seed, faults: drawFaults(seed), plant };
    const { violations } = await playAndCheck(schedule);
    if (violations.some(({ invariant }) => breaks.includes(invariant))) return { seeds: seed, schedule };
  }
  return null;
}

export interface Smallness {
  readonly faults: number;
  /** Faults, and acts of cashiers. */
  readonly causes: number;
  /** Lines of the chart, from the first event to the violation. */
  readonly events: number;
}

/** How small shrinking makes it; null for what shows only when two whole runs are compared (I19). */
export async function smallnessOf({ schedule }: Caught): Promise<Smallness | null> {
  const outcome = await runSchedule(schedule);
  if (outcome.violations.length === 0) return null;
  const small = await shrink(schedule, outcome);
  const { acts, notes } = await runSchedule({ ...small, isRecorded: true });
  const faults = small.faults.length;
  return { faults, causes: faults + acts.length, events: notes.length };
}
