import { checkWallClock } from './clock-check.ts';
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
  /** Time of the processor, all threads together. */
  readonly cpuSeconds: number;
  /** In use when the last schedule had ended, garbage and all. */
  readonly heapMegabytes: number;
}

/** One schedule in so many, if an answer was lost in it, is played twice more for what the wall clock may not change. */
const CLOCK_CHECK_EVERY = 20;

/** Seeds one after another until so many payments were made, or until something breaks. */
export async function soak(payments: number, firstSeed: number, draw: Draw = drawFaults): Promise<Soaked> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const tally = new Tally();
  let found: Found | null = null;
  for (let seed = firstSeed; found === null && tally.payments < payments; seed += 1) {
    const schedule: Schedule = { seed, faults: draw(seed) };
    const outcome = await playAndCheck(schedule);
    tally.add(outcome);
    if (outcome.violations.length > 0) found = await explain(schedule, outcome);
  }
  const { user, system } = process.cpuUsage(cpu);
  const seconds = Math.round(performance.now() - began) / 1000;
  const heapMegabytes = Math.round(process.memoryUsage().heapUsed / 1_000_000);
  return { tally, found, seconds, cpuSeconds: (user + system) / 1_000_000, heapMegabytes };
}

/** One schedule with all that is checked about it. */
export async function playAndCheck(schedule: Schedule): Promise<Outcome> {
  const outcome = await runSchedule(schedule);
  const isLong = outcome.facts.flat().some(({ type }) => type === 'payment.unknown');
  if (!isLong || schedule.seed % CLOCK_CHECK_EVERY !== 0) return outcome;
  return { ...outcome, violations: [...outcome.violations, ...(await checkWallClock(schedule))] };
}

async function explain(schedule: Schedule, outcome: Outcome): Promise<Found> {
  const small = await shrink(schedule, outcome);
  const again = await runSchedule({ ...small, isRecorded: true });
  const what = again.violations.length > 0 ? again : { ...again, violations: outcome.violations };
  return { seed: schedule.seed, story: story(small, what), test: regressionTest(small) };
}

/** Every message has one chance in a hundred of being lost, and nothing else goes wrong. */
export const onePercentLoss: Draw = (seed) => drawLosses(seed, 0.01);
