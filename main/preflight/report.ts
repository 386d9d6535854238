import type { TerminalSettings } from '../settings/settings.ts';
import { culpritOf } from './culprit.ts';
import type { Check } from './finding.ts';
import type { Examined } from './preflight.ts';

/** What `--json` prints. */
export interface Report {
  /** ISO 8601. */
  readonly at: string;
  readonly tookMs: number;
  readonly till: { readonly id: string; readonly name: string; readonly shop: string } | null;
  readonly terminals: readonly Pick<TerminalSettings, 'id' | 'name' | 'host' | 'port'>[];
  readonly checks: readonly Check[];
  readonly failed: number;
  readonly warnings: number;
  readonly notChecked: number;
  /** What to put right first; null when nothing failed. */
  readonly culprit: Check | null;
}

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
