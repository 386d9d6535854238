import type { Footprint } from './footprint.ts';

/** Of what was held after the first hour. */
export const GROWTH_LIMIT = 0.1;

export interface Verdict {
  readonly isHealthy: boolean;
  readonly lines: readonly string[];
}

/** The last hour against the first: memory may grow by a tenth, and nothing that is opened may stay open. */
export function judge(hours: readonly Footprint[]): Verdict {
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined || hours.length < 2)
    throw new RangeError('Two hours at least are needed to see anything grow');
  const growth = (last.heap + last.external) / (first.heap + first.external) - 1;
  const leaks = leaksOf(first, last);
  return {
    isHealthy: growth < GROWTH_LIMIT && leaks.length === 0,
    lines: [
      `memory after ${hours.length} hours: ${percent(growth)} (limit ${percent(GROWTH_LIMIT)})`,
      leaks.length === 0 ? 'nothing left open' : `left open: ${leaks.join(', ')}`,
    ],
  };
}

function leaksOf(first: Footprint, last: Footprint): readonly string[] {
  const named = Object.entries({ ...last.resources, descriptors: last.descriptors });
  const before: Readonly<Record<string, number>> = { ...first.resources, descriptors: first.descriptors };
  return named
    .filter(([name, count]) => count > (before[name] ?? 0))
    .map(([name, count]) => `${name} ${before[name] ?? 0} → ${count}`);
}

const percent = (share: number): string => `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
