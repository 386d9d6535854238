import type { Money } from '#shared/money.ts';
import { add, compare, isZero, money, zero } from '#shared/money.ts';
import type { MatchRow } from '#shared/shift.ts';
import { givenBack } from '../payments/modifications/amounts.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import { isSettledModification, latestOfEach } from '../payments/modifications/modification-machine.ts';
import type { Books } from '../sales/books.ts';
import type { CardsHeard } from './cards-heard.ts';

/** One refund as VINR lists it: failed and cancelled ones are none. */
export interface ListedRefund {
  /** VINR's ids. */
  readonly refundId: string;
  readonly paymentId: string | null;
  /** Wall time, ms, by VINR's clock; null when it does not say. */
  readonly createdAt: number | null;
  /** The till's own, when this till or another one asked for it. */
  readonly reference: string | null;
  /** Minor units. */
  readonly amount: number;
}

interface RefundsMatched {
  readonly agreed: number;
  /** Asked for, and VINR has not said how it ended. */
  readonly waiting: number;
  readonly booked: Money;
  readonly listed: Money;
  readonly rows: readonly MatchRow[];
}

/** Both ways: what this shift gave back is listed, and what is listed for a payment of this till was asked for here. */
export function matchRefunds(
  books: Books,
  cards: readonly CardsHeard[],
  listed: readonly ListedRefund[],
  isAnswering: (seen: ListedRefund) => boolean,
  currency: string,
): RefundsMatched {
  const changed = new Map(cards.flatMap((one) => [...one.changed]));
  const own = [...new Set(changed.values())].flatMap((saleId) =>
    latestOfEach(books.modificationsOf(saleId))
      .filter(({ intent }) => intent.kind === 'refund' && changed.has(intent.modificationId))
      .map((one) => compareOne(one, listed, books.sale(saleId).number)),
  );
  const none: RefundsMatched = {
    agreed: 0,
    waiting: 0,
    booked: zero(currency),
    listed: zero(currency),
    rows: [],
  };
  const { rows, ...sums } = own.reduce(together, none);
  return { ...sums, rows: [...rows, ...strangers(books, listed.filter(isAnswering), currency)] };
}

const together = (a: RefundsMatched, b: RefundsMatched): RefundsMatched => ({
  agreed: a.agreed + b.agreed,
  waiting: a.waiting + b.waiting,
  booked: add(a.booked, b.booked),
  listed: add(a.listed, b.listed),
  rows: [...a.rows, ...b.rows],
});

function compareOne(one: Modification, listed: readonly ListedRefund[], number: string): RefundsMatched {
  const { amount: booked, reference } = one.intent;
  const found = listed.find((seen) => seen.reference === reference);
  const nothing = zero(booked.currency);
  const waiting = isSettledModification(one) ? 0 : 1;
  if (isZero(givenBack([one], booked.currency)))
    return { agreed: 0, waiting, booked: nothing, listed: nothing, rows: [] };
  if (found === undefined) {
    const row: MatchRow = { kind: 'refundNotListed', reference, number, booked, listed: null };
    return { agreed: 0, waiting, booked, listed: nothing, rows: [row] };
  }
  const there = money(found.amount, booked.currency);
  if (compare(there, booked) === 0) return { agreed: 1, waiting, booked, listed: there, rows: [] };
  const row: MatchRow = { kind: 'refundOtherAmount', reference, number, booked, listed: there };
  return { agreed: 0, waiting, booked, listed: there, rows: [row] };
}

/** Given back of a payment of this till by somebody else, such as at VINR's dashboard. */
function strangers(books: Books, listed: readonly ListedRefund[], currency: string): readonly MatchRow[] {
  const unknown = listed.filter(({ reference }) => !books.knows(reference));
  if (unknown.length === 0) return [];
  const numbers = new Map<string, string>();
  for (const { payments, number } of books.cards) for (const id of payments) numbers.set(id, number);
  return unknown.flatMap(({ paymentId, refundId, amount }): MatchRow[] => {
    const number = paymentId === null ? undefined : numbers.get(paymentId);
    if (number === undefined) return [];
    const there = money(amount, currency);
    return [{ kind: 'refundNotInJournal', reference: refundId, number, booked: null, listed: there }];
  });
}
