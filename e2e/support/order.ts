import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadyLine, Simulator } from './simulator.ts';

/** The simulator's own order with something changed, as an installer writes one: a file in the profile. */
export function orderFile(
  profile: string,
  simulator: Simulator,
  change: (ready: ReadyLine) => object,
): readonly [string, string] {
  const file = join(profile, 'order.json');
  writeFileSync(file, JSON.stringify({ ...simulator.ready, ...change(simulator.ready) }));
  return ['--config', file];
}
