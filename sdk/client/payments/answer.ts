import type { TerminalPayment } from '../../wire/index.ts';
import { VinrUnreadableReplyError } from '../errors.ts';

/** What was asked for, as far as an answer can be held against it. Amounts are not: tips and partial approvals move them. */
export interface Asked {
  readonly terminalId?: string | undefined;
  readonly reference: string;
  readonly currency: string;
}

/** @throws VinrUnreadableReplyError `mismatch` when the payment is somebody else's: then nothing is known about ours */
export function requireAnswerTo(payment: TerminalPayment, asked: Asked): void {
  const same =
    (asked.terminalId === undefined ||
      payment.terminalId === null ||
      payment.terminalId === asked.terminalId) &&
    (payment.reference === null || payment.reference === asked.reference) &&
    payment.currency === asked.currency.toUpperCase();
  if (!same) throw mismatch(payment);
}

/** @throws VinrUnreadableReplyError `mismatch` when the answer is not about the payment that was named */
export function requireSame(payment: TerminalPayment, id: string): void {
  if (payment.id !== id) throw mismatch(payment);
}

function mismatch(payment: TerminalPayment): VinrUnreadableReplyError {
  return new VinrUnreadableReplyError('The answer is about another payment than the one asked for.', {
    code: 'mismatch',
    delivery: 'replied',
    resource: payment.id,
  });
}
