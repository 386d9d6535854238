import { AppFailure } from '#shared/app-error.ts';
import type { TaxClass } from '#shared/catalogue.ts';
import type { SaleId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { add, compare, isZero, max, min, subtract, sum, zero } from '#shared/money.ts';
import type { Discount, Prices } from '#shared/discount.ts';
import type { PaperKind } from '#shared/paper/paper-wish.ts';
import type { Customer, Totals } from '#shared/sale.ts';
import type { ModificationKey } from '../journal/modification-facts.ts';
import type { ExchangeSettled, SplitPlanned } from '../journal/tender-facts.ts';
import { doubtfulBack, givenBack, promisedBack } from '../payments/modifications/amounts.ts';
import { holdOf } from '../payments/modifications/made-payments.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { isDead, isSettledAttempt, lastWord, takenBy } from '../payments/payment-machine.ts';
import type { Line } from './line.ts';
import type { ExchangedLines, PlainRefund, ReturnLine } from './returns/returned.ts';
import { creditOf } from './returns/returned.ts';
import { totalsOf } from './totals.ts';
import type { PlainTender } from './tenders/tender.ts';
import { plainlyBrought } from './tenders/tender.ts';

/** One sale, folded from its facts. Nothing here is ever assigned from outside. */
export interface Sale {
  readonly id: SaleId;
  readonly number: string;
  readonly currency: string;
  readonly taxClasses: readonly TaxClass[];
  readonly prices: Prices;
  /** Minor units that cash is counted in. */
  readonly cashStep: number;
  readonly lines: readonly Line[];
  readonly discount: Discount | null;
  readonly note: string | null;
  readonly customer: Customer | null;
  readonly tenders: readonly Tender[];
  /** How the customers share the bill: every plan so far, the latest holds. Empty once they dropped it. */
  readonly splits: readonly SplitPlanned[];
  /** Goods of another sale that came back in exchange. */
  readonly returns: readonly ReturnLine[];
  /** What came back was worth as much as the sale or more, and that was settled. */
  readonly settled: ExchangeSettled | null;
  /** Goods of this sale that came back in exchange, by the sale they came back in. */
  readonly exchanged: readonly ExchangedLines[];
  /** What went back of this paid sale in cash or by an other tender, in that order. */
  readonly plainRefunds: readonly PlainRefund[];
  /** Wall time, ms, of the fact that covered the total; null before. */
  readonly paidAt: number | null;
  readonly place: 'onScreen' | 'setAside' | 'left';
  /** Set aside with no money moving, since then (wall time, ms); null otherwise. */
  readonly parked: {
    readonly name: string | null;
    readonly by: string | null;
    readonly since: number;
  } | null;
  /** How often each of its papers was printed, by `printKey`. */
  readonly printed: Readonly<Record<string, number>>;
}

export const printKey = (kind: PaperKind, about: string | null): string =>
  about === null ? kind : `${kind} ${about}`;

export type Tender = PlainTender | CardTender;

/** `attempts` is never empty. Each but the last was dead when the next began; what a person declared dead may still turn out otherwise. */
export interface CardTender {
  readonly kind: 'card';
  readonly id: TenderId;
  readonly attempts: readonly [Attempt, ...Attempt[]];
  /** Refunds and captures of its payments, each try of its own, oldest first. */
  readonly modifications: readonly Modification[];
}

export const latestAttempt = (tender: CardTender): Attempt => tender.attempts.at(-1) ?? tender.attempts[0];

export function modificationIn(sale: Sale, key: ModificationKey): Modification {
  const found = cardTenders(sale)
    .flatMap((tender) => tender.modifications)
    .find(({ intent }) => intent.modificationId === key.modificationId && intent.attempt === key.attempt);
  if (found === undefined) throw new Error(`No attempt ${key.attempt} of modification ${key.modificationId}`);
  return found;
}

export const cardTenders = (sale: Sale): readonly CardTender[] =>
  sale.tenders.filter((tender) => tender.kind === 'card');

/** The attempt whose money is still in the air; the machine allows one at most. */
export function openAttempt(sale: Sale): Attempt | null {
  return (
    cardTenders(sale)
      .map(latestAttempt)
      .find((attempt) => !isSettledAttempt(attempt)) ?? null
  );
}

/**
 * What a tender brings, split between the sale and the tip: the sale is served first. What is given back, or may have
 * been, is taken from the sale's part before the tip's.
 */
export function broughtBy(tender: Tender, currency: string): Brought {
  if (tender.kind !== 'card') return { sale: plainlyBrought(tender), tip: zero(currency) };
  const brought = tender.attempts
    .map(broughtByAttempt)
    .reduce(together, { sale: zero(currency), tip: zero(currency) });
  const back = promisedBack(ofItsAttempts(tender), currency);
  const fromSale = min(back, brought.sale);
  return {
    sale: subtract(brought.sale, fromSale),
    tip: subtract(brought.tip, subtract(back, fromSale)),
  };
}

/** Changes to what the tender counts on: a duplicate's refund gives back what the sale never had. */
function ofItsAttempts({ attempts, modifications }: CardTender): readonly Modification[] {
  const own = new Set(attempts.map((attempt) => lastWord(attempt)?.paymentId));
  return modifications.filter(({ intent }) => own.has(intent.paymentId));
}

export interface Brought {
  readonly sale: Money;
  readonly tip: Money;
}

/** Earlier attempts count too: one that a person called dead may turn out to have charged. */
export function broughtByAttempt(attempt: Attempt): Brought {
  const taken = takenBy(attempt);
  const sale = min(taken, attempt.intent.requested);
  return { sale, tip: subtract(taken, sale) };
}

const together = (a: Brought, b: Brought): Brought => ({ sale: add(a.sale, b.sale), tip: add(a.tip, b.tip) });

export interface Standing {
  readonly totals: Totals;
  readonly paid: Money;
  readonly tip: Money;
  readonly due: Money;
  /** What goods that came back are worth to it. */
  readonly credit: Money;
  /** What goes back because they are worth more, until that is settled. */
  readonly back: Money;
  /** Asked of a card and not answered, held on one, or perhaps given back: not offered to the next tender. */
  readonly held: Money;
  /** Given back, tips included, by whatever way. */
  readonly refunded: Money;
}

export function standingOf(sale: Sale): Standing {
  const { currency } = sale;
  const totals = totalsOf(sale);
  const brought = sale.tenders.map((tender) => broughtBy(tender, currency));
  const paid = sum(
    brought.map((part) => part.sale),
    currency,
  );
  const tip = sum(
    brought.map((part) => part.tip),
    currency,
  );
  const plainly = sale.plainRefunds.map(({ fact }) => fact.amount);
  const refunded = sum(
    [...plainly, ...cardTenders(sale).map((tender) => givenBack(tender.modifications, currency))],
    currency,
  );
  const nothing = zero(currency);
  const credit = creditOf(sale);
  const isOpen = sale.paidAt === null;
  const due = isOpen ? max(subtract(totals.total, add(paid, credit)), nothing) : nothing;
  const back = isOpen ? max(subtract(credit, totals.total), nothing) : nothing;
  return {
    totals,
    paid: max(subtract(paid, sum(plainly, currency)), nothing),
    tip,
    held: heldIn(sale),
    due,
    credit,
    back,
    refunded,
  };
}

function heldIn(sale: Sale): Money {
  const { currency } = sale;
  const open = openAttempt(sale);
  const asked = open === null ? [] : [open.intent.requested];
  const onCards = cardTenders(sale).flatMap((tender) => {
    const attempt = latestAttempt(tender);
    const hold = holdOf(attempt);
    const held = hold === null ? [] : [min(hold.held, attempt.intent.requested)];
    return [...held, doubtfulBack(ofItsAttempts(tender), currency)];
  });
  return sum([...asked, ...onCards], currency);
}

/** The basket may change only while no money has moved and none may be moving. */
export function isEditable(sale: Sale): boolean {
  return (
    sale.paidAt === null &&
    sale.place === 'onScreen' &&
    sale.tenders.every((tender) =>
      tender.kind === 'card' ? isSpent(tender, sale.currency) : tender.returned,
    )
  );
}

/** The sale, when its basket may change. Throws the `AppFailure` that says why not. */
export function editable(sale: Sale | null): Sale {
  if (sale === null) throw new AppFailure('sale.none');
  if (!isEditable(sale)) throw new AppFailure('sale.locked');
  return sale;
}

/** Charged nothing, or all of it is given back. */
function isSpent(tender: CardTender, currency: string): boolean {
  if (tender.attempts.every(isDead)) return true;
  const taken = sum(tender.attempts.map(takenBy), currency);
  return !isZero(taken) && compare(givenBack(ofItsAttempts(tender), currency), taken) >= 0;
}

/** Paid in full, by the journal and nothing else. A provisional approval pays the sale; the risk is shown apart. */
export function isCovered(sale: Sale): boolean {
  const { totals, paid, held, credit } = standingOf(sale);
  if (sale.lines.length === 0 || !isZero(held)) return false;
  if (isSwap(sale)) return sale.settled !== null;
  return compare(add(paid, credit), totals.total) >= 0;
}

/** What came back is worth as much as what is taken, or more: nothing is to be paid, and somebody must settle that. */
export function isSwap(sale: Sale): boolean {
  const credit = creditOf(sale);
  return sale.returns.length > 0 && compare(credit, totalsOf(sale).total) >= 0;
}

export const changeOf = (sale: Sale): Money =>
  sale.tenders.reduce(
    (total, tender) => (tender.kind === 'cash' && !tender.returned ? add(total, tender.change) : total),
    zero(sale.currency),
  );
