import { explore } from '../exhaustive/explorer.ts';
import { SmallRun } from '../exhaustive/small-run.ts';
import type { Options } from '../options.ts';
import { count } from '../print.ts';
import { soundPorts } from '../till/ports.ts';

/** Every order of events around one tender, as far as the bounds allow. Resolves to the lines to print. */
export async function exhaustiveCommand(options: Options): Promise<readonly string[]> {
  const { depth, states, minutes, json } = options;
  const began = performance.now();
  const bounds = { depth, states, ms: minutes * 60_000 };
  const found = await explore((chooser) => new SmallRun(chooser, soundPorts).play(), bounds);
  const seconds = Math.round((performance.now() - began) / 1000);
  if (found.broken !== null) {
    process.exitCode = 1;
    const { by, script } = found.broken;
    const what = by.violations.map(({ invariant, what }) => `${invariant} is broken: ${what}`);
    process.stderr.write(`${[...what, `choices ${script.join(' ')}`, ...by.story].join('\n')}\n`);
  }
  const violations = found.broken?.by.violations.length ?? 0;
  const { states: distinct, runs, isComplete } = found;
  if (json) return [JSON.stringify({ states: distinct, runs, violations, depth, isComplete, seconds })];
  const extent = isComplete ? 'nothing is left to try' : 'more is left to try';
  return [
    `${count(distinct)} distinct states, ${count(runs)} runs, ${count(violations)} violations, ${count(seconds)} s`,
    `${depth} choices deep; ${extent} at this depth`,
  ];
}
