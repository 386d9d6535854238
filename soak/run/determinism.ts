import { createHash } from 'node:crypto';
import type { Draw } from './soak.ts';
import { runSchedule } from './schedule.ts';

/** The seeds whose schedule did something else when it was played again; none, if all is well. */
export async function unlikeThemselves(seeds: number, first: number, draw: Draw): Promise<readonly number[]> {
  const unlike: number[] = [];
  for (let seed = first; seed < first + seeds; seed += 1) {
    const once = await traceOf(seed, draw);
    if ((await traceOf(seed, draw)) !== once) unlike.push(seed);
  }
  return unlike;
}

/** A hash of everything that happened, event by event. */
async function traceOf(seed: number, draw: Draw): Promise<string> {
  const { notes, facts, hits } = await runSchedule({ seed, faults: draw(seed), isRecorded: true });
  const trace = JSON.stringify({ notes, facts, hits: [...hits] });
  return createHash('sha256').update(trace).digest('hex');
}
