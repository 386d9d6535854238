import { AppFailure } from '#shared/app-error.ts';
import type { SaleId } from '#shared/ids.ts';
import { minorDigits } from '#shared/money.ts';
import { isReceiptOf, readReceiptCode, tillMark } from '#shared/receipt-code.ts';
import type { ReceiptTender } from '#shared/sale.ts';
import type { LocalTime, ShopClock } from '#shared/shop-clock.ts';
import type { PaidSaleRow, SalesFound } from '#shared/sales-list.ts';
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

/** Paid sales that fit, the one that was paid last first. Pure. */
export function findSales(sales: Iterable<Sale>, query: SalesQuery): SalesFound {
  const { from, count } = query;
  const paid = [...sales]
    .filter(isPaid)
    .reverse()
    .sort((a, b) => b.paidAt - a.paidAt);
  const fits = fitting(query);
  const page: PaidSale[] = [];
  const elsewhere = soldElsewhere(query);
  let before = 0;
  for (const sale of paid) {
    if (!isBetween(sale, query) || !fits(sale)) continue;
    if (before < from) before += 1;
    else if (page.length < count) page.push(sale);
    else return { rows: page.map(rowOf), more: true, elsewhere };
  }
  return { rows: page.map(rowOf), more: false, elsewhere };
}

/** The sale that this receipt is of. Throws an AppFailure that says where it was sold, when that was not here. */
export function saleOfCode(sales: Iterable<Sale>, till: string, text: string): SaleId {
  const code = readReceiptCode(text);
  if (code === null) throw new AppFailure('barcode.misread', { code: text.trim() });
  if (code.till !== tillMark(till))
    throw new AppFailure('receipt.otherTill', { till: code.till, number: code.number });
  for (const sale of sales) {
    const { paidAt, number } = sale;
    if (paidAt !== null && isReceiptOf(code, { till, number, paidAt })) return sale.id;
  }
  throw new AppFailure('receipt.unknown', { number: code.number });
}

function soldElsewhere({ text, till }: SalesQuery): SalesFound['elsewhere'] {
  const code = readReceiptCode(text);
  return code === null || code.till === tillMark(till) ? null : { till: code.till, number: code.number };
}

const isBetween = ({ paidAt }: PaidSale, { since, until }: SalesQuery): boolean =>
  (since === null || paidAt >= since) && (until === null || paidAt < until);

type PaidSale = Sale & { readonly paidAt: number };

const isPaid = (sale: Sale): sale is PaidSale => sale.paidAt !== null;

const rowOf = (sale: PaidSale): PaidSaleRow => {
  const { totals, refunded } = standingOf(sale);
  const { id: saleId, number, paidAt } = sale;
  return { saleId, number, paidAt, total: totals.total, tenders: receiptTendersOf(sale), refunded };
};

function fitting({ text, till, localTime }: SalesQuery): (sale: PaidSale) => boolean {
  const typed = text.trim();
  if (typed === '') return () => true;
  const code = readReceiptCode(typed);
  if (code !== null) return ({ number, paidAt }) => isReceiptOf(code, { till, number, paidAt });
  const [, hour, minutes] = /^(\d{1,2}):(\d{0,2})$/.exec(typed) ?? [];
  if (hour !== undefined && minutes !== undefined)
    return ({ paidAt }) => timeOfDay(localTime(paidAt)).startsWith(`${hour.padStart(2, '0')}:${minutes}`);
  const amounts = new Map<string, readonly number[]>();
  return (sale) => {
    const { currency } = sale;
    const meant = amounts.get(currency) ?? amountsMeant(typed, minorDigits(currency));
    amounts.set(currency, meant);
    return sale.number.startsWith(typed) || hasCard(sale, typed) || hasAmount(sale, meant);
  };
}

/** `09:41` */
const timeOfDay = ({ hour, minute }: LocalTime): string =>
  [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');

const hasCard = (sale: Sale, last4: string): boolean =>
  receiptTendersOf(sale).some((tender) => tender.kind === 'card' && tender.last4 === last4);

/** On the whole sale, or on one of its tenders: the customer may know only what their own card paid. */
function hasAmount(sale: Sale, meant: readonly number[]): boolean {
  if (meant.length === 0) return false;
  const onTender = receiptTendersOf(sale).some(({ amount }: ReceiptTender) => meant.includes(amount.amount));
  return onTender || meant.includes(standingOf(sale).totals.total.amount);
}

/** `12.95` and `12,95` are one amount; `1295` is that one and 1,295 whole. Minor units. */
function amountsMeant(typed: string, digits: number): readonly number[] {
  const [, whole, part] = /^(.*\d)[.,](\d+)$/.exec(typed) ?? [];
  if (whole !== undefined && part?.length === digits) return [Number(whole.replace(/\D/g, '') + part)];
  return /^\d+$/.test(typed) ? [Number(typed), Number(typed) * 10 ** digits] : [];
}
