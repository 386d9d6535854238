import type { PreflightReport } from '#shared/preflight.ts';
import { findingText } from '#shared/words/finding-text.ts';
import type { Speech } from '#shared/words/speech.ts';

/** The last word: one culprit, or none. */
export function culpritLine(report: PreflightReport, speech: Speech): string {
  const { culprit, failed, warnings, notChecked } = report;
  const { say } = speech;
  if (culprit === null) return say('acceptance.ready', { warnings, notChecked });
  const { sentence, next } = findingText(culprit.finding, speech);
  const finding = [sentence, next ?? ''].join(' ').trim();
  const line =
    culprit.terminalId === null
      ? say('acceptance.culprit', { finding })
      : say('acceptance.culpritOf', { terminal: culprit.terminalId, finding });
  return failed === 1 ? line : `${line} ${say('acceptance.others', { count: failed - 1 })}`;
}

/** Who tried a payment, when, where, over which path, and what came of it. */
export function paymentLine({ testPayment, terminals }: PreflightReport, { say, moment }: Speech): string {
  if (testPayment === null) return say('acceptance.payment.none');
  const { by, at, outcome } = testPayment;
  const values = { by, time: moment(at) };
  if (outcome === 'skipped') return say('acceptance.payment.skipped', values);
  const { terminalId } = testPayment;
  const terminal = terminals.find(({ id }) => id === terminalId)?.name ?? terminalId;
  const key = outcome === 'approved' ? testPayment.path : outcome;
  return say(`acceptance.payment.${key}`, { ...values, terminal });
}
