// Variants measured side by side in one run, so that a slow moment of the machine falls on all of them.

/**
 * @template T
 * @param {Record<string, () => Promise<T>>} variants
 * @param {{ rounds: number, warmUps?: number, onRound?: (round: number) => void }} options warm-ups are measured and forgotten
 * @returns {Promise<Record<string, T[]>>} samples in the order in which they were taken
 */
export async function interleave(variants, { rounds, warmUps = 1, onRound = () => undefined }) {
  const names = Object.keys(variants);
  /** @type {Record<string, T[]>} */
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    onRound(round);
    // Every second round goes backwards, so that nobody always comes after the same neighbour.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const sample = await variants[name]();
      if (round >= 0) samples[name].push(sample);
    }
  }
  return samples;
}
