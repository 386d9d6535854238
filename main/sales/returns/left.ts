import type { Money } from '#shared/money.ts';
import { add, isZero, max, min, subtract, sum, zero } from '#shared/money.ts';
import type { Original } from '#shared/returns.ts';
import { madePayments, refundable } from '../../payments/modifications/made-payments.ts';
import type { Sale } from '../sale.ts';
import { cardTenders, latestAttempt } from '../sale.ts';
import type { OtherTender, PlainTender } from '../tenders/tender.ts';
import { totalsOf } from '../totals.ts';
import { creditBack, movedBy, usedCredit } from './returned.ts';

/**
 * The most that may still go back of a sale, whatever way it goes: what VINR has captured and the counter has taken,
 * less what went back, may have gone back, or pays for something else in an exchange. Never below zero.
 */
export function leftOf(sale: Sale): Money {
  const { currency } = sale;
  const cards = cardsOf(sale).map(({ left }) => left);
  const plain = kept(sale).map(({ amount }) => amount);
  const brought = add(sum([...cards, ...plain], currency), usedCredit(sale, totalsOf(sale).total));
  const back = sale.plainRefunds.map(({ fact }) => fact.amount);
  const gone = sum([...back, ...sale.exchanged.map(movedBy)], currency);
  return max(subtract(brought, gone), zero(currency));
}

/** Every way that paid and has something left, never more than is left of the sale. */
export function originalsOf(sale: Sale): readonly Original[] {
  const most = leftOf(sale);
  return [...cardsOf(sale), ...cashOf(sale), ...othersOf(sale), ...exchangeOf(sale)]
    .map((original) => ({ ...original, left: min(original.left, most) }))
    .filter(({ left }) => !isZero(left));
}

/** Only what VINR says is captured: a provisional approval and a person's word can not be given back. */
const cardsOf = (sale: Sale): readonly Original[] =>
  cardTenders(sale).flatMap((tender) => {
    const attempt = latestAttempt(tender);
    const [payment] = madePayments(attempt);
    if (payment === undefined) return [];
    return [{ kind: 'card', tenderId: tender.id, left: refundable(payment, tender.modifications) }] as const;
  });

const kept = (sale: Sale): readonly PlainTender[] =>
  sale.tenders.filter((tender): tender is PlainTender => tender.kind !== 'card' && !tender.returned);

function cashOf(sale: Sale): readonly Original[] {
  const taken = kept(sale).filter(({ kind }) => kind === 'cash');
  const back = sale.plainRefunds.filter(({ fact }) => fact.type === 'cash.refunded');
  return [{ kind: 'cash', left: lessBack(sale, taken, back) }];
}

function othersOf(sale: Sale): readonly Original[] {
  const taken = kept(sale).filter((tender): tender is OtherTender => tender.kind === 'other');
  const methods = new Map(taken.map(({ method }) => [method.id, method]));
  return [...methods.values()].map((method) => {
    const mine = taken.filter((tender) => tender.method.id === method.id);
    const back = sale.plainRefunds.filter(
      ({ fact }) => fact.type === 'other.refunded' && fact.method.id === method.id,
    );
    return { kind: 'other', method, left: lessBack(sale, mine, back) };
  });
}

/** What goods of another sale paid of this one, and what of that has not gone back there. */
function exchangeOf(sale: Sale): readonly Original[] {
  const [first] = sale.returns;
  if (first === undefined) return [];
  const credit = usedCredit(sale, totalsOf(sale).total);
  const left = max(subtract(credit, creditBack(sale)), zero(sale.currency));
  return [{ kind: 'exchange', saleId: first.of.saleId, number: first.ofNumber, left }];
}

function lessBack(sale: Sale, taken: readonly PlainTender[], back: Sale['plainRefunds']): Money {
  const { currency } = sale;
  const brought = sum(
    taken.map(({ amount }) => amount),
    currency,
  );
  const gone = sum(
    back.map(({ fact }) => fact.amount),
    currency,
  );
  return max(subtract(brought, gone), zero(currency));
}
