import { AppFailure } from '#shared/app-error.ts';
import type { SaleId } from '#shared/ids.ts';
import { minorDigits } from '#shared/money.ts';
import { isReceiptOf, readReceiptCode, tillMark } from '#shared/receipt-code.ts';
import type { LocalTime, ShopClock } from '#shared/shop-clock.ts';
import type { PaidSaleRow, SalesFound } from '#shared/sales-list.ts';
import type { Books } from '../sales/books.ts';
import type { IndexCard } from '../sales/put-away/index-card.ts';
import type { Sale } from '../sales/sale.ts';
import { standingOf } from '../sales/sale.ts';
import { receiptTendersOf } from './receipt.ts';

export interface SalesQuery {
  /** The id of this till: receipt codes name it. */
  readonly till: string;
  readonly localTime: ShopClock['read'];
  /**
   * What somebody remembers or a receipt shows: its code, the sale's number, an amount on it, a card's last four
   * digits, or the shop's time of day (`14:3` is from 14:30 to 14:39). Empty: every sale.
   */
  readonly text: string;
  /** Paid at this moment or later, and before that one: wall times, ms. Null: whenever. */
  readonly since: number | null;
  readonly until: number | null;
  readonly from: number;
  readonly count: number;
}

/** Paid sales that fit, the one that was paid last first. Pure. Only those on the page are unpacked. */
export function findSales(books: Pick<Books, 'cards' | 'sale'>, query: SalesQuery): SalesFound {
  const { from, count } = query;
  const found = firstOf(fittingCards(books.cards, query), from + count + 1);
  return {
    rows: found.slice(from, from + count).map(({ id, paidAt }) => rowOf(books.sale(id), paidAt)),
    more: found.length > from + count,
    elsewhere: soldElsewhere(query),
  };
}

function* fittingCards(cards: Iterable<IndexCard>, query: SalesQuery): Generator<PaidCard> {
  const fits = fitting(query);
  const paid = [...cards]
    .filter((card): card is PaidCard => isPaid(card) && isBetween(card, query))
    .reverse()
    .sort((a, b) => b.paidAt - a.paidAt);
  for (const card of paid) if (fits(card)) yield card;
}

function firstOf<T>(all: Iterable<T>, count: number): readonly T[] {
  const first: T[] = [];
  for (const one of all) if (first.push(one) === count) break;
  return first;
}

/** The sale that this receipt is of. Throws an AppFailure that says where it was sold, when that was not here. */
export function saleOfCode(cards: Iterable<IndexCard>, till: string, text: string): SaleId {
  const code = readReceiptCode(text);
  if (code === null) throw new AppFailure('barcode.misread', { code: text.trim() });
  if (code.till !== tillMark(till))
    throw new AppFailure('receipt.otherTill', { till: code.till, number: code.number });
  for (const { id, paidAt, number } of cards)
    if (paidAt !== null && isReceiptOf(code, { till, number, paidAt })) return id;
  throw new AppFailure('receipt.unknown', { number: code.number });
}

function soldElsewhere({ text, till }: SalesQuery): SalesFound['elsewhere'] {
  const code = readReceiptCode(text);
  return code === null || code.till === tillMark(till) ? null : { till: code.till, number: code.number };
}

const isBetween = ({ paidAt }: PaidCard, { since, until }: SalesQuery): boolean =>
  (since === null || paidAt >= since) && (until === null || paidAt < until);

type PaidCard = IndexCard & { readonly paidAt: number };

const isPaid = (card: IndexCard): card is PaidCard => card.paidAt !== null;

const rowOf = (sale: Sale, paidAt: number): PaidSaleRow => {
  const { totals, refunded } = standingOf(sale);
  const { id: saleId, number } = sale;
  return { saleId, number, paidAt, total: totals.total, tenders: receiptTendersOf(sale), refunded };
};

function fitting({ text, till, localTime }: SalesQuery): (card: PaidCard) => boolean {
  const typed = text.trim();
  if (typed === '') return () => true;
  const code = readReceiptCode(typed);
  if (code !== null) return ({ number, paidAt }) => isReceiptOf(code, { till, number, paidAt });
  const [, hour, minutes] = /^(\d{1,2}):(\d{0,2})$/.exec(typed) ?? [];
  if (hour !== undefined && minutes !== undefined)
    return ({ paidAt }) => timeOfDay(localTime(paidAt)).startsWith(`${hour.padStart(2, '0')}:${minutes}`);
  const amounts = new Map<string, readonly number[]>();
  return ({ currency, number, cards, amounts: own }) => {
    const meant = amounts.get(currency) ?? amountsMeant(typed, minorDigits(currency));
    amounts.set(currency, meant);
    return number.startsWith(typed) || cards.includes(typed) || meant.some((one) => own.includes(one));
  };
}

/** `09:41` */
const timeOfDay = ({ hour, minute }: LocalTime): string =>
  [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');

/** `12.95` and `12,95` are one amount; `1295` is that one and 1,295 whole. Minor units. */
function amountsMeant(typed: string, digits: number): readonly number[] {
  const [, whole, part] = /^(.*\d)[.,](\d+)$/.exec(typed) ?? [];
  if (whole !== undefined && part?.length === digits) return [Number(whole.replace(/\D/g, '') + part)];
  return /^\d+$/.test(typed) ? [Number(typed), Number(typed) * 10 ** digits] : [];
}
