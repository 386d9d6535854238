import type { Money } from '#shared/money.ts';
import type { TenderKind } from '#shared/report.ts';
import { givenBack } from '../payments/modifications/amounts.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { lastWord, takenBy } from '../payments/payment-machine.ts';
import type { CardTender, Sale, Tender } from '../sales/sale.ts';
import type { PlainRefund } from '../sales/returns/returned.ts';
import { usedCredit } from '../sales/returns/returned.ts';
import { broughtByAttempt } from '../sales/sale.ts';
import { totalsOf } from '../sales/totals.ts';
import type { PlainTender } from '../sales/tenders/tender.ts';
import { handedOver } from '../sales/tenders/tender.ts';

/** One way of paying: cash, cards of a brand, a kind of voucher. */
export interface TenderName {
  /** No two ways of paying share one. */
  readonly key: string;
  readonly kind: TenderKind;
  /** A card's brand, a voucher's name; null for cash, and for a card that nobody read back. */
  readonly label: string | null;
}

/** Minor units. */
export interface TenderPosition extends TenderName {
  /** Tenders that brought something. */
  readonly count: number;
  readonly taken: number;
  readonly back: number;
}

/** Where the money of one sale is by now, minor units. */
export interface Position {
  readonly tenders: readonly TenderPosition[];
  readonly tips: number;
  /** What rounding to coins put on top. */
  readonly rounding: number;
  /** Taken by a second payment that VINR made of one attempt, and not yet given back. */
  readonly twice: number;
  /** Given back of what was taken for the sale itself. */
  readonly back: number;
  /** Paid with goods that came back in exchange, once the sale is covered. */
  readonly credit: number;
}

export const NOWHERE: Position = { tenders: [], tips: 0, rounding: 0, twice: 0, back: 0, credit: 0 };

export function positionOf(sale: Sale): Position {
  const credit = sale.paidAt === null ? 0 : usedCredit(sale, totalsOf(sale).total).amount;
  const parts = [...sale.tenders.map(ofTender), ...sale.plainRefunds.map(ofRefund)];
  return { ...parts.reduce(together, NOWHERE), credit };
}

const together = (a: Position, b: Position): Position => ({
  tenders: [...a.tenders, ...b.tenders],
  tips: a.tips + b.tips,
  rounding: a.rounding + b.rounding,
  twice: a.twice + b.twice,
  back: a.back + b.back,
  credit: a.credit + b.credit,
});

/** What rounding put on top of cash that went back, it took off the counter. Credit moves where it came from. */
function ofRefund({ fact }: PlainRefund): Position {
  if (fact.type === 'credit.refunded') return NOWHERE;
  const back = fact.amount.amount;
  const rounding = fact.type === 'cash.refunded' ? (fact.rounding?.amount ?? 0) : 0;
  const name: TenderName =
    fact.type === 'cash.refunded'
      ? { key: 'cash', kind: 'cash', label: null }
      : { key: `other ${fact.method.id}`, kind: 'other', label: fact.method.label };
  const tender = { ...name, count: 0, taken: 0, back: back + rounding };
  return { ...NOWHERE, tenders: [tender], rounding: -rounding, back };
}

const ofTender = (tender: Tender): Position => (tender.kind === 'card' ? ofCard(tender) : ofPlain(tender));

function ofPlain(tender: PlainTender): Position {
  const taken = handedOver(tender).amount;
  const back = tender.returned ? taken : 0;
  const name: TenderName =
    tender.kind === 'cash'
      ? { key: 'cash', kind: 'cash', label: null }
      : { key: `other ${tender.method.id}`, kind: 'other', label: tender.method.label };
  const rounding = tender.kind === 'cash' && !tender.returned ? tender.rounding.amount : 0;
  return { tenders: [{ ...name, count: 1, taken, back }], tips: 0, rounding, twice: 0, back, credit: 0 };
}

function ofCard({ attempts, modifications }: CardTender): Position {
  const { currency } = attempts[0].intent.requested;
  const taken = total(attempts.map(takenBy));
  const twice = total(attempts.flatMap(({ duplicates }) => duplicates.map(({ captured }) => captured)));
  const extra = new Set(attempts.flatMap(({ duplicates }) => duplicates.map(({ paymentId }) => paymentId)));
  const back = givenBack(modifications, currency).amount;
  const backOfExtra = givenBack(
    modifications.filter(({ intent }) => extra.has(intent.paymentId)),
    currency,
  ).amount;
  const brought = { count: taken > 0 ? 1 : 0, taken: taken + twice, back };
  return {
    tenders: [{ ...cardName(attempts), ...brought }],
    tips: total(attempts.map((attempt) => broughtByAttempt(attempt).tip)),
    rounding: 0,
    twice: twice - backOfExtra,
    back: back - backOfExtra,
    credit: 0,
  };
}

/** By the latest attempt that read a card. */
function cardName(attempts: readonly Attempt[]): TenderName {
  const label = attempts.reduce<string | null>((latest, attempt) => brandOf(attempt) ?? latest, null);
  return { key: `card ${label ?? ''}`, kind: 'card', label };
}

function brandOf(attempt: Attempt): string | null {
  const word = lastWord(attempt);
  return word !== null && 'card' in word ? word.card.brand : null;
}

const total = (amounts: readonly Money[]): number => amounts.reduce((sum, { amount }) => sum + amount, 0);
