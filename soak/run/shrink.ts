import type { Cast } from './cast.ts';
import { drawCast } from './cast.ts';
import type { Outcome, Schedule } from './schedule.ts';
import { runSchedule } from './schedule.ts';

/** A schedule that says who is in it. */
export type Small = Schedule & { readonly cast: Cast };

/** Leaves out the second till, acts of cashiers and faults for as long as the same invariant is still broken. */
export async function shrink(schedule: Schedule, outcome: Outcome): Promise<Small> {
  const broken = outcome.violations[0]?.invariant;
  const runs = async (one: Schedule) => {
    const run = await runSchedule(one);
    return run.violations[0]?.invariant === broken ? run : null;
  };
  const { cast = drawCast(schedule.seed) } = schedule;
  const alone: Small = { ...schedule, cast: { ...cast, tills: 1 } };
  const small = (await runs(alone)) === null ? { ...schedule, cast } : alone;
  return shrinkOn(small, runs);
}

/** Until a round leaves nothing out any more: one thing less may make another needless. */
async function shrinkOn(schedule: Small, runs: Runs): Promise<Small> {
  const small = await withoutActs(await withoutFaults(schedule, runs), runs);
  return sizeOf(small) < sizeOf(schedule) ? shrinkOn(small, runs) : small;
}

const sizeOf = ({ faults, cast }: Small): number => faults.length - cast.withoutActs.size;

type Runs = (schedule: Schedule) => Promise<Outcome | null>;

async function withoutFaults(schedule: Small, runs: Runs): Promise<Small> {
  let small = schedule;
  for (const fault of schedule.faults) {
    const fewer = { ...small, faults: small.faults.filter((one) => one !== fault) };
    if ((await runs(fewer)) !== null) small = fewer;
  }
  return small;
}

/** From the last act to the first, since what came late is needed least. What becomes possible then is looked at too. */
async function withoutActs(schedule: Small, runs: Runs): Promise<Small> {
  let small = schedule;
  const tried = new Set<string>();
  for (let acts = await actsOf(small, runs); ;) {
    const next = acts.findLast((act) => !tried.has(act));
    if (next === undefined) return small;
    tried.add(next);
    const cast = { ...small.cast, withoutActs: new Set([...small.cast.withoutActs, next]) };
    const run = await runs({ ...small, cast });
    if (run === null) continue;
    small = { ...small, cast };
    acts = run.acts;
  }
}

const actsOf = async (schedule: Small, runs: Runs): Promise<readonly string[]> =>
  (await runs(schedule))?.acts ?? [];
