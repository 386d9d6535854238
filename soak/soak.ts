import { drawFaults, drawLosses } from './faults.ts';
import type { Fault } from './faults.ts';
import type { Outcome, Schedule } from './schedule.ts';
import { runSchedule } from './schedule.ts';
import { shrink } from './shrink.ts';
import { regressionTest, story } from './story.ts';
import { Tally } from './tally.ts';

export type Draw = (seed: number) => readonly Fault[];

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
  /** Wall time. */
  readonly seconds: number;
}

/** Seeds one after another until so many payments were made, or until something breaks. */
export async function soak(payments: number, firstSeed: number, draw: Draw = drawFaults): Promise<Soaked> {
  const began = performance.now();
  const tally = new Tally();
  let found: Found | null = null;
  for (let seed = firstSeed; found === null && tally.payments < payments; seed += 1) {
    const schedule: Schedule = { seed, faults: draw(seed) };
    const outcome = await runSchedule(schedule);
    tally.add(outcome);
    if (outcome.violations.length > 0) found = await explain(schedule, outcome);
  }
  return { tally, found, seconds: Math.round(performance.now() - began) / 1000 };
}

async function explain(schedule: Schedule, outcome: Outcome): Promise<Found> {
  const { seed } = schedule;
  const faults = await shrink(schedule, outcome);
  const again = await runSchedule({ ...schedule, faults, isRecorded: true });
  return { seed, story: story(seed, faults, again), test: regressionTest(seed, faults) };
}

/** Every message has one chance in a hundred of being lost, and nothing else goes wrong. */
export const onePercentLoss: Draw = (seed) => drawLosses(seed, 0.01);
