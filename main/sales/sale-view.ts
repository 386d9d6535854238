import type { SaleView, TenderView } from '#shared/sale.ts';
import { zero } from '#shared/money.ts';
import type { PaymentView } from '#shared/payment.ts';
import type { ModificationView } from '#shared/refund.ts';
import { givenBack } from '../payments/modifications/amounts.ts';
import { madePayments, refundable } from '../payments/modifications/made-payments.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import { latestOfEach } from '../payments/modifications/modification-machine.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { returnView } from './returns/returned.ts';
import type { CardTender, Sale, Tender } from './sale.ts';
import { isEditable, latestAttempt, standingOf } from './sale.ts';
import { lineViews } from './totals.ts';
import { splitView } from './tenders/split.ts';

/** Adds what only the running attempt knows. */
export interface LiveViews {
  readonly payment: (attempt: Attempt) => PaymentView;
  readonly modification: (one: Modification) => ModificationView;
}

/** What the screen shows of a sale. */
export function saleView(sale: Sale, live: LiveViews): SaleView {
  const { totals, paid, due, tip, refunded, credit, back } = standingOf(sale);
  return {
    id: sale.id,
    number: sale.number,
    phase: sale.paidAt !== null ? 'paid' : isEditable(sale) ? 'open' : 'tendering',
    lines: lineViews(sale),
    discount: sale.discount,
    note: sale.note,
    customer: sale.customer,
    totals,
    cashStep: sale.cashStep,
    split: splitView(sale),
    tenders: sale.tenders.map((tender) => tenderView(tender, live)),
    returns: sale.returns.map(returnView),
    credit,
    back,
    paid,
    due,
    tip,
    refunded,
  };
}

function tenderView(tender: Tender, live: LiveViews): TenderView {
  if (tender.kind !== 'card') return tender;
  const { id, modifications } = tender;
  const attempt = latestAttempt(tender);
  return {
    kind: 'card',
    id,
    payment: live.payment(attempt),
    modifications: latestOfEach(modifications).map(live.modification),
    refunded: givenBack(modifications, attempt.intent.requested.currency),
    refundable: refundableOf(tender),
  };
}

function refundableOf(tender: CardTender) {
  const attempt = latestAttempt(tender);
  const [payment] = madePayments(attempt);
  if (payment === undefined) return zero(attempt.intent.requested.currency);
  return refundable(payment, tender.modifications);
}
