import type { Footprint } from './footprint.ts';
import { CUSTOMERS_AN_HOUR } from './hours.ts';

/** Of the memory that the machine gave after the first hour. */
const GROWTH_LIMIT = 0.1;

/**
 * Bytes of heap. The till knows every sale of its journal by heart, so that a receipt or a refund is found at once: some
 * five kilobytes each. Whatever leaves more than that behind is not let go.
 */
const CUSTOMER_LIMIT = 10 * 1024;

type Opened = Pick<Footprint, 'resources' | 'descriptors'>;

export interface Verdict {
  readonly isHealthy: boolean;
  readonly lines: readonly string[];
}

/** The last hour against the first: memory may grow by a tenth, and nothing that is opened may stay open. */
export function judge(hours: readonly Footprint[]): Verdict {
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined || hours.length < 2)
    throw new RangeError('Two hours at least are needed to see anything grow');
  const growth = last.resident / first.resident - 1;
  const customers = (hours.length - 1) * CUSTOMERS_AN_HOUR;
  const each = (last.heap + last.external - first.heap - first.external) / customers;
  const leaks = leaksOf(first, last);
  return {
    isHealthy: growth < GROWTH_LIMIT && each < CUSTOMER_LIMIT && leaks.length === 0,
    lines: [
      `memory after ${hours.length} hours: ${percent(growth)} (limit ${percent(GROWTH_LIMIT)})`,
      `heap for a customer: ${kibibytes(each)} (limit ${kibibytes(CUSTOMER_LIMIT)})`,
      leaks.length === 0 ? 'nothing left open' : `left open: ${leaks.join(', ')}`,
    ],
  };
}

/** What is open at the end that was not at first. */
export function leaksOf(first: Opened, last: Opened): readonly string[] {
  const named = Object.entries({ ...last.resources, descriptors: last.descriptors });
  const before: Readonly<Record<string, number>> = { ...first.resources, descriptors: first.descriptors };
  return named
    .filter(([name, count]) => count > (before[name] ?? 0))
    .map(([name, count]) => `${name} ${before[name] ?? 0} → ${count}`);
}

const percent = (share: number): string => `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
const kibibytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
