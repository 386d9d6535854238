import type { Money } from '#shared/money.ts';
import type { PaymentView } from '#shared/payment.ts';
import type { TenderView } from '#shared/sale.ts';
import type { Speech } from '#shared/words/speech.ts';
import { cardWords } from '#shared/words/labels.ts';

export interface TenderTaken {
  readonly name: string;
  /** Null when the tender brought nothing. */
  readonly amount: Money | null;
}

export function tenderTaken(tender: TenderView, speech: Speech): TenderTaken {
  if (tender.kind === 'card') return cardTaken(tender.payment, speech);
  const name = tender.kind === 'cash' ? speech.say('taken.cash') : tender.method.label;
  return { name, amount: tender.returned ? null : tender.amount };
}

function cardTaken(payment: PaymentView, speech: Speech): TenderTaken {
  const { say } = speech;
  switch (payment.state) {
    case 'captured':
    case 'partiallyCaptured':
      return { name: cardWords(payment.card, speech), amount: payment.captured };
    case 'provisional':
      return {
        name: say('taken.provisional', { card: cardWords(payment.card, speech) }),
        amount: payment.captured,
      };
    case 'authorized':
      return { name: say('taken.held', { card: cardWords(payment.card, speech) }), amount: payment.held };
    case 'resolved':
      return { name: say('taken.byHand'), amount: payment.says === 'charged' ? payment.amount : null };
    case 'declinedAfterwards':
      return { name: say('taken.notPaid'), amount: null };
    case 'created':
    case 'authorizing':
    case 'unknown':
    case 'needsAttention':
    case 'declined':
    case 'cancelled':
      return { name: say('said.card'), amount: null };
  }
}
