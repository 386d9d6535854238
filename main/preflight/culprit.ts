import type { Check } from './finding.ts';
import { CHECKS } from './finding.ts';

/** The one failure to put right first; null when nothing failed. */
export function culpritOf(checks: readonly Check[]): Check | null {
  const failures = checks.filter(({ finding }) => finding.status === 'failed');
  return failures.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

const rank = ({ name }: Check): number => CHECKS.indexOf(name);
