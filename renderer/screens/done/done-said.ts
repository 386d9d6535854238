import { sum, type Money } from '#shared/money.ts';
import type { CardTenderView, SaleView } from '#shared/sale.ts';
import { cardWords } from '../../copy/payment.ts';
import type { Speech } from '../../words/speech.ts';

export interface DoneSaid {
  readonly tone: 'ok' | 'wait';
  readonly headline: string;
  readonly sentence: string;
  /** Null when no cash was taken: then there is nothing to hand over. */
  readonly change: Money | null;
}

/** The last words of a sale. A provisional card is never called paid: the bank has not spoken. */
export function doneSaid(sale: SaleView, speech: Speech): DoneSaid {
  const format = speech.amount;
  const cards = sale.tenders.filter((tender): tender is CardTenderView => tender.kind === 'card');
  const tip = sale.tip.amount === 0 ? '' : ` + tip ${format(sale.tip)}`;
  const change = changeOf(sale);
  if (cards.some(({ payment }) => payment.state === 'provisional' || payment.state === 'authorized')) {
    return {
      tone: 'wait',
      headline: `Approved ${format(sale.totals.total)}, not collected yet`,
      sentence: 'The bank’s answer comes later. The receipt says so.',
      change,
    };
  }
  const byHand = cards.map(({ payment }) => payment).find((payment) => payment.state === 'resolved');
  if (byHand?.state === 'resolved' && byHand.says === 'charged') {
    return {
      tone: 'wait',
      headline: `Paid ${format(sale.totals.total)}, confirmed by hand`,
      sentence: `${byHand.by} vouched for the card. The till goes on asking VINR.`,
      change,
    };
  }
  if (cards.some(({ payment }) => payment.state === 'declinedAfterwards')) {
    return {
      tone: 'wait',
      headline: `${format(sale.due)} not paid by the bank`,
      sentence: 'The approval was taken back after the sale. The customer still owes it.',
      change,
    };
  }
  const names = cards.flatMap(({ payment }) => ('card' in payment ? [cardWords(payment.card, speech)] : []));
  const cash = sale.tenders.some((tender) => tender.kind === 'cash') ? ['Cash'] : [];
  return {
    tone: 'ok',
    headline: `${names.length > 0 && cash.length === 0 ? 'Approved' : 'Paid'} ${format(sale.totals.total)}${tip}`,
    sentence: [...names, ...cash].join(' · '),
    change,
  };
}

function changeOf(sale: SaleView): Money | null {
  const given = sale.tenders.flatMap((tender) => (tender.kind === 'cash' ? [tender.change] : []));
  return given.length === 0 ? null : sum(given, sale.totals.total.currency);
}
