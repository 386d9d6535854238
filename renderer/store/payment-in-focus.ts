import type { PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';

/** One attempt, so that a second decline is news again. */
export const paymentKey = (payment: PaymentView): string => `${payment.tenderId}#${payment.attempt}`;

/** Minor units of the chosen tip that no card has brought yet: the sale is served first, the tip last. */
export const tipLeft = (sale: SaleView, payment: PaymentView): number =>
  Math.max(0, payment.tip.amount - sale.tip.amount);
