import { AppFailure } from '#shared/app-error.ts';
import type { salesListInputs } from '#shared/ipc/rooms/sales-list.ts';
import { money } from '#shared/money.ts';
import type { PaidSale } from '#shared/sales-list.ts';
import type { ModificationService } from '../../payments/modifications/modification-service.ts';
import type { PaymentService } from '../../payments/payment-service.ts';
import { findSales, saleOfCode } from '../../receipts/find-sales.ts';
import { priceBasket } from '../../sales/arithmetic/price-basket.ts';
import type { Books } from '../../sales/books.ts';
import type { Sale } from '../../sales/sale.ts';
import { saleView } from '../../sales/sale-view.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface SalesListParts {
  readonly books: Books;
  /** Its id. */
  readonly till: string;
  readonly payments: PaymentService;
  readonly modifications: ModificationService;
}

export function salesListHandlers(parts: SalesListParts): HandlersOf<keyof typeof salesListInputs> {
  const { books } = parts;
  return {
    'sales.list': (query) => findSales(books.sales, { ...query, till: parts.till }),
    'sales.byCode': ({ code }) => ({ saleId: saleOfCode(books.sales, parts.till, code) }),
    'sales.get': ({ saleId }) => {
      const sale = books.find(saleId);
      if (sale === null || sale.paidAt === null) throw new AppFailure('sale.none');
      return paidSale(sale, sale.paidAt, parts);
    },
  };
}

function paidSale(sale: Sale, paidAt: number, { payments, modifications }: SalesListParts): PaidSale {
  const live = {
    payment: payments.view.bind(payments),
    modification: modifications.view.bind(modifications),
  };
  const items = priceBasket(sale).lines.map(({ id, total }) => ({ id, total: money(total, sale.currency) }));
  return { sale: saleView(sale, live), paidAt, items };
}
