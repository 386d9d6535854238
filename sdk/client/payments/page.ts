import type { TerminalPayment } from '../../wire/index.ts';
import { pageOf, type Page } from '../resources/listing.ts';
import { decodeOrRefuse } from '../transport/reply.ts';
import type { Reply } from '../transport/exchange.ts';

/** One page of payments, newest first, in the reference's envelope. */
export type PaymentPage = Page<TerminalPayment>;

/** Reads either envelope: `has_more` at the top, or inside `page`. */
export function paymentsFrom(body: unknown, reply: Reply): PaymentPage {
  return pageOf(body, reply, (row) => decodeOrRefuse(row, reply));
}

/** Of several payments under one reference: one that took money before one in progress before the first in the list. */
export function best(payments: readonly TerminalPayment[], reference: string): TerminalPayment | null {
  const matches = payments.filter((one) => one.reference === reference);
  return (
    matches.find((one) => (one.amountCaptured ?? 0) > 0) ??
    matches.find((one) => one.state !== 'final' || one.status === 'authorized') ??
    matches.find((one) => one.status === 'completed' || one.status === 'partially_authorized') ??
    matches[0] ??
    null
  );
}
