import type { SaleView, TenderView } from '#shared/sale.ts';
import type { PaymentView } from '#shared/payment.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { lineView } from './basket.ts';
import type { Sale, Tender } from './sale.ts';
import { isEditable, latestAttempt, standingOf } from './sale.ts';

/** What the screen shows of a sale. `payment` adds what only the running attempt knows. */
export function saleView(sale: Sale, payment: (attempt: Attempt) => PaymentView): SaleView {
  const { totals, paid, due, tip } = standingOf(sale);
  return {
    id: sale.id,
    number: sale.number,
    phase: sale.paidAt !== null ? 'paid' : isEditable(sale) ? 'open' : 'tendering',
    lines: sale.lines.map(lineView),
    totals,
    tenders: sale.tenders.map((tender) => tenderView(tender, payment)),
    paid,
    due,
    tip,
  };
}

function tenderView(tender: Tender, payment: (attempt: Attempt) => PaymentView): TenderView {
  return tender.kind === 'cash'
    ? tender
    : { kind: 'card', id: tender.id, payment: payment(latestAttempt(tender)) };
}
