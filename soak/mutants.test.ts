import { expect, it } from 'vitest';
import { drawFaults } from './faults.ts';
import type { Mutant } from './mutants.ts';
import { MUTANTS } from './mutants.ts';
import { runSchedule } from './schedule.ts';

/** A planted bug must show within so many seeds; most do within ten. */
const SEEDS = 600;

async function seedsToCatch({ ports, breaks }: Mutant): Promise<number | null> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { violations } = await runSchedule({ seed, faults: drawFaults(seed), ports });
    if (violations.some(({ invariant }) => breaks.includes(invariant))) return seed;
  }
  return null;
}

it.each(MUTANTS)('catches: $name', { timeout: 20_000 }, async (mutant) => {
  const seeds = await seedsToCatch(mutant);
  if (process.env['SHOW'] !== undefined) console.log(mutant.name, seeds);
  expect(seeds).not.toBeNull();
});
