import { expect, it } from 'vitest';
import { catchMutant } from './catch.ts';
import { MUTANTS } from './mutants.ts';

/** Most show within ten; `npm run soak -- --mutants` allows 10,000 and prints the table. */
const SEEDS = 1_000;

it('plants thirty bugs at least, each under a name of its own', () => {
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  expect(MUTANTS.length).toBeGreaterThanOrEqual(30);
});

it.each(MUTANTS)('catches: $name', async (mutant) => {
  const caught = await catchMutant(mutant, SEEDS);
  expect(caught).not.toBeNull();
});
