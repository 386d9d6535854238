import { AppFailure } from '#shared/app-error.ts';
import type { salesListInputs } from '#shared/ipc/rooms/sales-list.ts';
import { add } from '#shared/money.ts';
import { receiptCodeOf } from '#shared/receipt-code.ts';
import type { ExchangeRow, PaidSale, PlainRefundView } from '#shared/sales-list.ts';
import type { ShopClock } from '#shared/shop-clock.ts';
import type { ModificationService } from '../../payments/modifications/modification-service.ts';
import type { PaymentService } from '../../payments/payment-service.ts';
import { findSales, saleOfCode } from '../../receipts/find-sales.ts';
import type { Books } from '../../sales/books.ts';
import { leftOf, originalsOf } from '../../sales/returns/left.ts';
import { returnablesOf } from '../../sales/returns/returnable.ts';
import type { ExchangedLines, PlainRefund } from '../../sales/returns/returned.ts';
import { movedBy } from '../../sales/returns/returned.ts';
import { undelivered } from '../../sales/returns/undelivered.ts';
import type { Sale } from '../../sales/sale.ts';
import { saleView } from '../../sales/sale-view.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface SalesListParts {
  readonly books: Books;
  /** Its id. */
  readonly till: string;
  readonly shopClock: ShopClock;
  readonly payments: PaymentService;
  readonly modifications: ModificationService;
}

export function salesListHandlers(parts: SalesListParts): HandlersOf<keyof typeof salesListInputs> {
  const { books } = parts;
  return {
    'sales.list': (query) =>
      findSales(books, {
        ...query,
        till: parts.till,
        localTime: parts.shopClock.read,
      }),
    'sales.byCode': ({ code }) => ({ saleId: saleOfCode(books.cards, parts.till, code) }),
    'sales.get': ({ saleId }) => {
      const sale = books.find(saleId);
      if (sale === null || sale.paidAt === null) throw new AppFailure('sale.none');
      return paidSale(sale, sale.paidAt, parts);
    },
  };
}

function paidSale(
  sale: Sale,
  paidAt: number,
  { payments, modifications, till, books }: SalesListParts,
): PaidSale {
  const live = {
    payment: payments.view.bind(payments),
    modification: modifications.view.bind(modifications),
  };
  const { number } = sale;
  return {
    sale: saleView(sale, live),
    paidAt,
    lines: returnablesOf(sale),
    exchanged: sale.exchanged.map((one) => exchangeRow(one, books.sale(one.saleId))),
    left: leftOf(sale),
    originals: originalsOf(sale),
    plainRefunds: sale.plainRefunds.map(plainRefundView),
    undelivered: undelivered(sale).map(({ intent }) => intent.modificationId),
    code: receiptCodeOf({ till, number, paidAt }),
  };
}

function exchangeRow(one: ExchangedLines, { number, paidAt, parked }: Sale): ExchangeRow {
  const standing = paidAt !== null ? 'paid' : parked === null ? 'open' : 'parked';
  return { number, amount: movedBy(one), standing };
}

function plainRefundView({ id, fact, at }: PlainRefund): PlainRefundView {
  const { amount, by, grantedBy } = fact;
  const asSale = fact.type === 'credit.refunded' ? fact.ofNumber : null;
  const who = { id, amount, by: grantedBy ?? by, at, asSale };
  if (fact.type === 'credit.refunded') return { ...who, method: null, handed: amount };
  if (fact.type === 'other.refunded') return { ...who, method: fact.method.label, handed: amount };
  return { ...who, method: null, handed: fact.rounding === undefined ? amount : add(amount, fact.rounding) };
}
