import { changeDue } from '#shared/change-due.ts';
import type { Money } from '#shared/money.ts';
import { isZero, money } from '#shared/money.ts';
import type { CardTenderView, SaleView } from '#shared/sale.ts';
import { cardWords } from '#shared/words/labels.ts';
import { toPay } from '#shared/to-pay.ts';
import type { Speech } from '#shared/words/speech.ts';

export interface DoneSaid {
  readonly tone: 'ok' | 'wait';
  readonly headline: string;
  readonly sentence: string;
  /** Null when there is nothing to hand over. */
  readonly change: Money | null;
}

/** The last words of a sale. A provisional card is never called paid: the bank has not spoken. */
export function doneSaid(sale: SaleView, speech: Speech): DoneSaid {
  const { say, amount } = speech;
  const cards = sale.tenders.filter((tender): tender is CardTenderView => tender.kind === 'card');
  const change = changeDue(sale);
  if (cards.some(({ payment }) => payment.state === 'provisional' || payment.state === 'authorized')) {
    return {
      tone: 'wait',
      headline: say('done.pending', { amount: amount(toPay(sale)) }),
      sentence: say('done.pendingSentence'),
      change,
    };
  }
  const byHand = cards.map(({ payment }) => payment).find((payment) => payment.state === 'resolved');
  if (byHand?.state === 'resolved' && byHand.says === 'charged') {
    return {
      tone: 'wait',
      headline: say('done.byHand', { amount: amount(toPay(sale)) }),
      sentence: say('done.byHandSentence', { by: byHand.by }),
      change,
    };
  }
  if (cards.some(({ payment }) => payment.state === 'declinedAfterwards')) {
    return {
      tone: 'wait',
      headline: say('done.notPaid', { amount: amount(sale.due) }),
      sentence: say('done.notPaidSentence'),
      change,
    };
  }
  if (sale.returns.length > 0 && toPay(sale).amount <= 0) return exchangeSaid(sale, speech);
  const names = cards.flatMap(({ payment }) => ('card' in payment ? [cardWords(payment.card, speech)] : []));
  const cash = sale.tenders.some((tender) => tender.kind === 'cash') ? [say('taken.cash')] : [];
  const word = names.length > 0 && cash.length === 0 ? 'approved' : 'paid';
  const withTip = sale.tip.amount === 0 ? '' : 'WithTip';
  return {
    tone: 'ok',
    headline: say(`done.${word}${withTip}`, { amount: amount(toPay(sale)), tip: amount(sale.tip) }),
    sentence: [...names, ...cash].join(' · '),
    change,
  };
}

/** What came back was worth as much as what was taken, or more. */
function exchangeSaid(sale: SaleView, { say, amount }: Speech): DoneSaid {
  const { amount: left, currency } = toPay(sale);
  const back = money(-left, currency);
  return {
    tone: 'ok',
    headline: isZero(back) ? say('done.even') : say('done.exchanged', { amount: amount(back) }),
    sentence: '',
    change: null,
  };
}
