import { isSettled, type PaymentView } from './payment.ts';
import type { CardTenderView, SaleView } from './sale.ts';

/**
 * The payment that people at the counter have to know about: one that is not settled, wherever it stands in the
 * list, else the newest tender when that was a card.
 */
export function paymentInFocus(sale: SaleView): PaymentView | null {
  const cards = sale.tenders.filter((tender): tender is CardTenderView => tender.kind === 'card');
  const open = cards.find((tender) => !isSettled(tender.payment));
  if (open !== undefined) return open.payment;
  const newest = sale.tenders.at(-1);
  return newest?.kind === 'card' ? newest.payment : null;
}
