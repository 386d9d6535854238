import { isSettled, type PaymentView } from '#shared/payment.ts';
import type { CardTenderView, SaleView } from '#shared/sale.ts';

/** One attempt, so that a second decline is news again. */
export const paymentKey = (payment: PaymentView): string => `${payment.tenderId}#${payment.attempt}`;

/**
 * The payment that the cashier has to know about: one that is not settled, wherever it stands in the list,
 * else the newest tender when that was a card.
 */
export function paymentInFocus(sale: SaleView): PaymentView | null {
  const cards = sale.tenders.filter((tender): tender is CardTenderView => tender.kind === 'card');
  const open = cards.find((tender) => !isSettled(tender.payment));
  if (open !== undefined) return open.payment;
  const newest = sale.tenders.at(-1);
  return newest?.kind === 'card' ? newest.payment : null;
}

/** Minor units of the chosen tip that no card has brought yet: the sale is served first, the tip last. */
export const tipLeft = (sale: SaleView, payment: PaymentView): number =>
  Math.max(0, payment.tip.amount - sale.tip.amount);
