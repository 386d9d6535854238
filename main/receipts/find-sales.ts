import { minorDigits } from '#shared/money.ts';
import type { ReceiptTender } from '#shared/sale.ts';
import type { PaidSaleRow, SalesFound } from '#shared/sales-list.ts';
import type { Sale } from '../sales/sale.ts';
import { standingOf } from '../sales/sale.ts';
import { receiptTendersOf } from './receipt.ts';

export interface SalesQuery {
  /** What somebody remembers: a sale's number, an amount on it, or a card's last four digits. Empty: every sale. */
  readonly text: string;
  readonly from: number;
  readonly count: number;
}

/** Paid sales that fit, the one that was paid last first. Pure. */
export function findSales(sales: Iterable<Sale>, { text, from, count }: SalesQuery): SalesFound {
  const paid = [...sales]
    .filter(isPaid)
    .reverse()
    .sort((a, b) => b.paidAt - a.paidAt);
  const fits = fitting(text);
  const page: PaidSale[] = [];
  let before = 0;
  for (const sale of paid) {
    if (!fits(sale)) continue;
    if (before < from) before += 1;
    else if (page.length < count) page.push(sale);
    else return { rows: page.map(rowOf), more: true };
  }
  return { rows: page.map(rowOf), more: false };
}

type PaidSale = Sale & { readonly paidAt: number };

const isPaid = (sale: Sale): sale is PaidSale => sale.paidAt !== null;

const rowOf = (sale: PaidSale): PaidSaleRow => {
  const { totals, refunded } = standingOf(sale);
  const { id: saleId, number, paidAt } = sale;
  return { saleId, number, paidAt, total: totals.total, tenders: receiptTendersOf(sale), refunded };
};

function fitting(text: string): (sale: Sale) => boolean {
  const typed = text.trim();
  if (typed === '') return () => true;
  const amounts = new Map<string, readonly number[]>();
  return (sale) => {
    const { currency } = sale;
    const meant = amounts.get(currency) ?? amountsMeant(typed, minorDigits(currency));
    amounts.set(currency, meant);
    return sale.number.startsWith(typed) || hasCard(sale, typed) || hasAmount(sale, meant);
  };
}

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
