import { AppFailure } from '#shared/app-error.ts';
import type { CurrencyCode } from '#shared/money.ts';
import { money } from '#shared/money.ts';
import type { Letterhead } from '../../receipts/receipt.ts';
import { receiptOf } from '../../receipts/receipt.ts';
import type { Books } from '../../sales/books.ts';
import type { SaleService } from '../../sales/sale-service.ts';
import type { HandlersOf } from '../dispatcher.ts';
import type { saleInputs } from '#shared/ipc/rooms/sale.ts';

export interface SaleParts {
  readonly books: Books;
  readonly letterhead: Letterhead;
  readonly sales: SaleService;
  readonly currency: CurrencyCode;
}

export function saleHandlers(parts: SaleParts): HandlersOf<keyof typeof saleInputs> {
  const { sales } = parts;
  return {
    'receipt.get': ({ saleId }) => {
      const sale = parts.books.find(saleId);
      const receipt = sale === null ? null : receiptOf(sale, parts.letterhead);
      if (receipt === null) throw new AppFailure('sale.none');
      return receipt;
    },
    'sale.addProduct': ({ productId, variantId, quantity, weightGrams, price }) =>
      sales.addProduct(productId, {
        variantId,
        quantity,
        weightGrams,
        price: price === null ? null : money(price, parts.currency),
      }),
    'sale.scan': ({ code }) => sales.scan(code),
    'sale.setQuantity': ({ lineId, quantity }) => sales.setQuantity(lineId, quantity),
    'sale.clear': ({ saleId }) => sales.clear(saleId),
    'sale.finish': ({ saleId }) => sales.finish(saleId),
    'sale.setAside': ({ saleId }) => sales.setAside(saleId),
    'sale.resume': ({ saleId }) => sales.resume(saleId),
  };
}
