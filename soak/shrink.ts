import type { Fault } from './faults.ts';
import type { Outcome, Schedule } from './schedule.ts';
import { runSchedule } from './schedule.ts';

/** Leaves out one fault after another for as long as the same invariant is still broken. */
export async function shrink(schedule: Schedule, outcome: Outcome): Promise<readonly Fault[]> {
  const broken = outcome.violations[0]?.invariant;
  const isStillBroken = async (faults: readonly Fault[]) => {
    const { violations } = await runSchedule({ ...schedule, faults });
    return violations.some(({ invariant }) => invariant === broken);
  };
  let needed = schedule.faults;
  for (const fault of schedule.faults) {
    const fewer = needed.filter((one) => one !== fault);
    if (await isStillBroken(fewer)) needed = fewer;
  }
  return needed;
}
