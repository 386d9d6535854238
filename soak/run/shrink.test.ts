import { expect, it } from 'vitest';
import { drawFaults } from './faults.ts';
import { MUTANTS } from '../mutants/mutants.ts';
import { runSchedule } from './schedule.ts';
import { shrink } from './shrink.ts';
import { regressionTest, story } from './story.ts';

/** The first schedule of many faults that catches the planted bug. */
async function caught(name: string) {
  const { plant } = MUTANTS.find((mutant) => mutant.name === name)!;
  for (let seed = 1; ; seed += 1) {
    const schedule = { seed, faults: drawFaults(seed), plant };
    if (schedule.faults.length < 4) continue;
    const outcome = await runSchedule(schedule);
    if (outcome.violations.length > 0) return { schedule, outcome };
  }
}

it('leaves the faults that a violation needs, and tells the story', async () => {
  const { schedule, outcome } = await caught('a broken connection means "not sent"');
  const small = await shrink(schedule, outcome);
  const { faults } = small;
  expect(faults.length).toBeLessThan(schedule.faults.length);
  const again = await runSchedule({ ...small, isRecorded: true });
  expect(again.acts.length).toBeLessThanOrEqual(outcome.acts.length);
  expect(again.violations[0]?.invariant).toBe(outcome.violations[0]?.invariant);
  const told = story(small, again);
  expect(told).toContain('is broken');
  expect(told).toContain('payment.sending');
  expect(regressionTest(small)).toContain(`seed: ${schedule.seed}, faults, cast`);
  const without = await runSchedule({ ...small, faults: [] });
  if (faults.length > 0)
    expect(without.violations.map((one) => one.invariant)).not.toContain(again.violations[0]?.invariant);
});
