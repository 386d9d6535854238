import type { PreflightReport } from '#shared/preflight.ts';
import type { FindingText } from '#shared/words/finding-text.ts';
import { findingText } from '#shared/words/finding-text.ts';
import type { Speech } from '#shared/words/speech.ts';
import { culpritOf } from './culprit.ts';
import type { Check, Finding } from './finding.ts';
import type { Examined } from './preflight.ts';

/** What a sheet shows, and `--json` prints with its sentences. */
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
    testPayment: settings?.testPayment ?? null,
  };
}

export interface SpelledCheck extends Omit<Check, 'finding'> {
  readonly finding: Finding & FindingText;
}

/** The report with its sentences, for whoever has no catalogue of words. */
export interface SpelledReport extends Omit<Report, 'checks' | 'culprit'> {
  readonly checks: readonly SpelledCheck[];
  readonly culprit: SpelledCheck | null;
}

export function spelled(report: Report, speech: Speech): SpelledReport {
  const spell = (check: Check): SpelledCheck => {
    return { ...check, finding: { ...check.finding, ...findingText(check.finding, speech) } };
  };
  const { checks, culprit } = report;
  return { ...report, checks: checks.map(spell), culprit: culprit === null ? null : spell(culprit) };
}
