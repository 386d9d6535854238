import type { PreflightReport } from '#shared/preflight.ts';
import { culpritOf } from './culprit.ts';
import type { Check } from './finding.ts';
import type { Examined } from './preflight.ts';

/** What `--json` prints. */
export type Report = PreflightReport;

/** `at`: wall time, ms. */
export function reportOf({ settings, checks }: Examined, at: number, tookMs: number): Report {
  const count = (status: Check['finding']['status']): number =>
    checks.filter(({ finding }) => finding.status === status).length;
  return {
    at: new Date(at).toISOString(),
    tookMs: Math.round(tookMs),
    till: settings === null ? null : { ...settings.till, shop: settings.shop.name },
    terminals: (settings?.terminals ?? []).map(({ id, name, host, port }) => ({ id, name, host, port })),
    checks,
    failed: count('failed'),
    warnings: count('warning'),
    notChecked: count('notChecked'),
    culprit: culpritOf(checks),
  };
}
