import type { Money } from '#shared/money.ts';
import type { PaymentView } from '#shared/payment.ts';
import type { TenderView } from '#shared/sale.ts';
import { cardWords } from './payment.ts';

export interface TenderTaken {
  readonly name: string;
  /** Null when the tender brought nothing. */
  readonly amount: Money | null;
}

export const tenderTaken = (tender: TenderView): TenderTaken =>
  tender.kind === 'cash' ? { name: 'Cash', amount: tender.amount } : cardTaken(tender.payment);

function cardTaken(payment: PaymentView): TenderTaken {
  switch (payment.state) {
    case 'captured':
    case 'partiallyCaptured':
      return { name: cardWords(payment.card), amount: payment.captured };
    case 'provisional':
      return { name: `${cardWords(payment.card)}, waiting for the bank`, amount: payment.captured };
    case 'authorized':
      return { name: `${cardWords(payment.card)}, held`, amount: payment.held };
    case 'resolved':
      return { name: 'Card, confirmed by hand', amount: payment.says === 'charged' ? payment.amount : null };
    case 'declinedAfterwards':
      return { name: 'Card, not paid by the bank', amount: null };
    case 'created':
    case 'authorizing':
    case 'unknown':
    case 'needsAttention':
    case 'declined':
    case 'cancelled':
      return { name: 'Card', amount: null };
  }
}
