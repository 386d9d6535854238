import { expect, it } from 'vitest';
import { drawFaults } from '../run/faults.ts';
import type { Mutant } from './mutant.ts';
import { MUTANTS } from './mutants.ts';
import { playAndCheck } from '../run/soak.ts';

/** A planted bug must show within so many seeds; most do within ten. */
const SEEDS = 600;

async function seedsToCatch({ plant, breaks }: Mutant): Promise<number | null> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { violations } = await playAndCheck({ seed, faults: drawFaults(seed), plant });
    if (violations.some(({ invariant }) => breaks.includes(invariant))) return seed;
  }
  return null;
}

it.each(MUTANTS)('catches: $name', { timeout: 20_000 }, async (mutant) => {
  const seeds = await seedsToCatch(mutant);
  if (process.env['SHOW'] !== undefined) console.log(mutant.name, seeds);
  expect(seeds).not.toBeNull();
});
