import type { Money } from '#shared/money.ts';
import { add, compare, money, sum, zero } from '#shared/money.ts';
import type { MatchRow } from '#shared/shift.ts';
import type { Observation } from '../payments/driver/link.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { isSettledAttempt, isWatched, takenBy } from '../payments/payment-machine.ts';
import { match, takenIn } from '../reconciliation/match.ts';
import type { Booked, Books } from '../sales/books.ts';
import { cardTenders } from '../sales/sale.ts';
import type { ShiftMatched } from '../journal/shift-facts.ts';
import type { CardsHeard } from './cards-heard.ts';
import type { ListedRefund } from './match-refunds.ts';
import { matchRefunds } from './match-refunds.ts';
import type { Shift } from './shift.ts';

/** VINR's side. */
export interface Lists {
  readonly payments: readonly Observation[];
  readonly refunds: readonly ListedRefund[];
}

export interface MatchRules {
  /** Begins every reference of this till. */
  readonly prefix: string;
  /** Whether VINR should list this attempt by now: a LAN payment may reach the cloud late. */
  readonly isDue: (attempt: Attempt) => boolean;
}

export type Matched = Omit<ShiftMatched, 'type' | 'shiftId'>;

/** A shift's cards against VINR's lists, both ways: every payment and refund finds the other side's. Pure. */
export function matchShift(books: Books, shift: Shift, lists: Lists, rules: MatchRules): Matched {
  const { currency } = shift.takings;
  const booked = bookedIn(books, cardsOf(shift));
  const isOurs = answersIn(books, shift);
  const listed = lists.payments.filter((seen) => books.knows(seen.reference) || isOurs(seen));
  const found = match({ booked, isKnown: (reference) => books.knows(reference), listed, ...rules });
  const refunds = matchRefunds(books, cardsOf(shift), lists.refunds, isOurs, currency);
  const own = listedOf(booked, lists.payments);
  const there = own.map((seen) => money(takenIn(seen), currency));
  return {
    agreed: found.matched + refunds.agreed,
    waiting: refunds.waiting + booked.filter((one) => isWaiting(one, own, rules)).length,
    booked: add(takenTogether(booked, currency), negative(refunds.booked)),
    listed: add(sum(there, currency), negative(refunds.listed)),
    rows: [...found.differences.map(rowOf), ...found.duplicates.map(duplicateRow(books)), ...refunds.rows],
  };
}

/** What moved before it was opened and after the one before was closed is on its Z, too. */
const cardsOf = ({ takings, between }: Shift): readonly CardsHeard[] =>
  between === null ? [takings.cards] : [between.cards, takings.cards];

/** What this till knows nothing of stands on one shift: the one that was open when it happened, or was the last before. */
const answersIn =
  ({ shifts }: Books, { id }: Shift) =>
  ({ createdAt = null }: { readonly createdAt?: number | null }): boolean =>
    shifts.answeringFor(createdAt)?.id === id;

function listedOf(booked: readonly Booked[], listed: readonly Observation[]): readonly Observation[] {
  const references = new Set(booked.map(({ attempt }) => attempt.intent.reference));
  return listed.filter(({ reference }) => reference !== null && references.has(reference));
}

/** Every attempt of these tenders. */
const bookedIn = (books: Books, cards: readonly CardsHeard[]): readonly Booked[] =>
  cards
    .flatMap(({ charged }) => [...charged])
    .flatMap(([tenderId, saleId]) => {
      const sale = books.sale(saleId);
      const tender = cardTenders(sale).find(({ id }) => id === tenderId);
      return (tender?.attempts ?? []).map((attempt) => ({ attempt, number: sale.number }));
    });

const takenTogether = (booked: readonly Booked[], currency: string): Money =>
  sum(
    booked.flatMap(({ attempt }) => [
      takenBy(attempt),
      ...attempt.duplicates.map(({ captured }) => captured),
    ]),
    currency,
  );

/** No final word here, or charged here and not listed there, and not late either. */
function isWaiting({ attempt }: Booked, listed: readonly Observation[], { isDue }: MatchRules): boolean {
  if (!isSettledAttempt(attempt) || isWatched(attempt)) return true;
  const isListed = listed.some(({ reference }) => reference === attempt.intent.reference);
  const taken = takenBy(attempt);
  return compare(taken, zero(taken.currency)) > 0 && !isListed && !isDue(attempt);
}

type Difference = ReturnType<typeof match>['differences'][number];

function rowOf(difference: Difference): MatchRow {
  const { reference } = difference;
  switch (difference.kind) {
    case 'notListed':
      return {
        kind: 'paymentNotListed',
        reference,
        number: difference.number,
        booked: difference.amount,
        listed: null,
      };
    case 'otherAmount': {
      const { number, booked, listed } = difference;
      return { kind: 'paymentOtherAmount', reference, number, booked, listed };
    }
    case 'notInJournal':
      return {
        kind: 'paymentNotInJournal',
        reference,
        number: null,
        booked: null,
        listed: difference.amount,
      };
  }
}

const duplicateRow =
  (books: Books) =>
  ({ saleId, paymentId, captured }: ReturnType<typeof match>['duplicates'][number]): MatchRow => ({
    kind: 'paymentNotInJournal',
    reference: paymentId,
    number: books.sale(saleId).number,
    booked: null,
    listed: captured,
  });

const negative = ({ amount, currency }: Money): Money => money(-amount, currency);
