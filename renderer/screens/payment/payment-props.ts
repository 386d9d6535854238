import type { PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';

/** What the face of one payment state is given: the sale, and a payment that is in that state. */
export interface PaymentProps<State extends PaymentView['state']> {
  readonly sale: SaleView;
  readonly payment: Extract<PaymentView, { state: State }>;
}
