import type { SaleId } from '#shared/ids.ts';
import { madePayments } from '../../payments/modifications/made-payments.ts';
import { receiptTendersOf } from '../../receipts/receipt.ts';
import type { GivenBack } from '../returns/given-back-by.ts';
import { refundsOf } from '../returns/given-back-by.ts';
import type { Sale } from '../sale.ts';
import { cardTenders } from '../sale.ts';
import { totalsOf } from '../totals.ts';

/** What lists and searches ask of every sale, so that the sale itself can stay packed. Amounts are minor units, times wall times in ms. */
export interface IndexCard {
  readonly id: SaleId;
  readonly number: string;
  readonly currency: string;
  /** Null while it is not paid. */
  readonly paidAt: number | null;
  /** Its total, and what each of its tenders brought. */
  readonly amounts: readonly number[];
  /** Last four digits of the cards that paid it. */
  readonly cards: readonly string[];
  /** VINR's ids of what was captured for it, duplicates too. */
  readonly payments: readonly string[];
  /** When its latest payment by card began; null when there was none. */
  readonly attemptedAt: number | null;
  readonly refunds: readonly GivenBack[];
}

/** Pure: it says of a sale what the sale says of itself. */
export function cardOf(sale: Sale): IndexCard {
  const { id, number, currency, paidAt } = sale;
  const tenders = receiptTendersOf(sale);
  const attempts = cardTenders(sale).flatMap((tender) => tender.attempts);
  const amounts = [totalsOf(sale).total.amount, ...tenders.map(({ amount }) => amount.amount)];
  return {
    id,
    number,
    currency,
    paidAt,
    amounts: [...new Set(amounts)],
    cards: kept(tenders.flatMap((tender) => (tender.kind === 'card' ? (tender.last4 ?? []) : []))),
    payments: kept(attempts.flatMap(madePayments).map((payment) => payment.id)),
    attemptedAt: attempts.length === 0 ? null : Math.max(...attempts.map(({ startedAt }) => startedAt)),
    refunds: kept(refundsOf(sale)),
  };
}

/** A card that was read from its text. */
export const recalledCard = (card: IndexCard): IndexCard => ({
  ...card,
  cards: kept(card.cards),
  payments: kept(card.payments),
  refunds: kept(card.refunds),
});

const NONE: readonly never[] = [];

/** A hundred thousand empty lists would be some megabytes. */
const kept = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);
