import type { Found } from './fuzz.ts';
import { fuzz } from './fuzz.ts';
import { openFuzzedTill } from './fuzzed-till.ts';

export interface Figures extends Found {
  readonly seed: number;
  /** What cardholders were charged meanwhile, in minor units: nobody showed a card. */
  readonly charges: readonly number[];
}

/** `root`: the checkout, with a built till in it. */
export async function run(root: string, inputs: number, seed: number, right = inputs): Promise<Figures> {
  const till = await openFuzzedTill(root);
  try {
    const found = await fuzz(till, { seed, inputs, right });
    return { ...found, seed, charges: await till.simulator.charges() };
  } finally {
    await till.stop();
  }
}

export const tell = ({ channels, refused, done, declined, seed, troubles, charges }: Figures): string =>
  [
    ...troubles.slice(0, 20),
    `fuzz: ${channels} channels, ${refused} inputs refused by their schema and the journal untouched, ` +
      `${done} done, ${declined} declined with a code, ${charges.length} charges, ${troubles.length} troubles, seed ${seed}`,
  ].join('\n');
