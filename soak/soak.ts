import { drawFaults, drawLosses } from './faults.ts';
import type { Schedule } from './schedule.ts';
import { runSchedule } from './schedule.ts';
import { shrink } from './shrink.ts';
import { regressionTest, story } from './story.ts';
import { Tally } from './tally.ts';

export interface Found {
  readonly seed: number;
  /** For people. */
  readonly story: string;
  /** The source of a test. */
  readonly test: string;
}

export interface Soaked {
  readonly tally: Tally;
  /** The first violation, made small; null when there was none. */
  readonly found: Found | null;
}

/** Seeds one after another until so many payments were made, or until something breaks. */
export async function soak(payments: number, firstSeed: number): Promise<Soaked> {
  const tally = new Tally();
  for (let seed = firstSeed; tally.payments < payments; seed += 1) {
    const schedule: Schedule = { seed, faults: drawFaults(seed) };
    const outcome = await runSchedule(schedule);
    tally.add(outcome);
    if (outcome.violations.length === 0) continue;
    const faults = await shrink(schedule, outcome);
    const again = await runSchedule({ seed, faults, isRecorded: true });
    return { tally, found: { seed, story: story(seed, faults, again), test: regressionTest(seed, faults) } };
  }
  return { tally, found: null };
}

/** How many payments end without a person when every message has this chance of being lost, and nothing else. */
export async function soakLosses(payments: number, firstSeed: number, share: number): Promise<Tally> {
  const tally = new Tally();
  for (let seed = firstSeed; tally.payments < payments; seed += 1) {
    tally.add(await runSchedule({ seed, faults: drawLosses(seed, share) }));
  }
  return tally;
}
