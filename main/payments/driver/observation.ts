import type { TerminalPayment } from '@vinr/sdk';
import { canonicalDeclineCode } from '@vinr/sdk/wire';
import type { Observation } from './link.ts';

/**
 * VINR's payment in the till's words; other spellings of a decline become the one we act on. Of a card's number no
 * more than four digits come in, whatever was sent.
 */
export function observed(payment: TerminalPayment): Observation {
  const { declineCode, brand, last4, authCode } = payment;
  return {
    paymentId: payment.id,
    createdAt: payment.createdAt === null ? null : Date.parse(payment.createdAt),
    terminalId: payment.terminalId,
    reference: payment.reference,
    currency: payment.currency,
    amount: payment.amount,
    status: payment.status,
    captured: payment.amountCaptured,
    capturable: payment.amountCapturable ?? 0,
    tip: payment.tipAmount ?? 0,
    surcharge: payment.surchargeAmount ?? 0,
    declineCode: declineCode === null ? null : (canonicalDeclineCode(declineCode) ?? declineCode),
    cancellationReason: payment.cancellationReason,
    card: { brand, last4: last4?.slice(-4) ?? null, authCode, entry: payment.entryMethod },
  };
}
