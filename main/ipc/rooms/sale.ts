import { AppFailure } from '#shared/app-error.ts';
import { holdsCardNumber } from '#shared/card-number.ts';
import type { Discount } from '#shared/discount.ts';
import type { LineId } from '#shared/ids.ts';
import type { Parsed } from '#shared/ipc/contract.ts';
import type { LineTaken, saleInputs } from '#shared/ipc/rooms/sale.ts';
import type { CurrencyCode } from '#shared/money.ts';
import { money } from '#shared/money.ts';
import type { Letterhead } from '../../receipts/receipt.ts';
import { receiptOf } from '../../receipts/receipt.ts';
import type { BasketService } from '../../sales/basket-service.ts';
import type { Books } from '../../sales/books.ts';
import type { SaleService } from '../../sales/sale-service.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface SaleParts {
  readonly books: Books;
  readonly letterhead: Letterhead;
  readonly baskets: BasketService;
  readonly sales: SaleService;
  readonly currency: CurrencyCode;
  /** The revision of the first snapshot that shows what was done so far. */
  readonly comingRevision: () => number;
}

export function saleHandlers(parts: SaleParts): HandlersOf<keyof typeof saleInputs> {
  return { ...basketHandlers(parts), ...comingAndGoing(parts) };
}

type BasketChannel =
  | 'sale.addProduct'
  | 'sale.scan'
  | 'sale.setQuantity'
  | 'sale.priceLine'
  | 'sale.discountLine'
  | 'sale.discount'
  | 'sale.noteLine'
  | 'sale.note'
  | 'sale.setCustomer';

function basketHandlers({ baskets, currency, comingRevision }: SaleParts): HandlersOf<BasketChannel> {
  const discount = (given: Parsed<'sale.discount'>['discount']): Discount | null =>
    given?.kind === 'amount' ? { kind: 'amount', amount: money(given.amount, currency) } : given;
  const taken = async (adding: Promise<{ lineId: LineId }>): Promise<LineTaken> => {
    const { lineId } = await adding;
    return { lineId, revision: comingRevision() };
  };
  return {
    'sale.addProduct': ({ productId, variantId, quantity, weightGrams, price: typed }) => {
      const price = typed === null ? null : money(typed, currency);
      return taken(baskets.addProduct(productId, { variantId, quantity, weightGrams, price }));
    },
    'sale.scan': ({ code }) => taken(baskets.scan(code)),
    'sale.setQuantity': ({ lineId, quantity, approval }) => baskets.setQuantity(lineId, quantity, approval),
    'sale.priceLine': ({ lineId, unitPrice, approval }) =>
      baskets.priceLine(lineId, money(unitPrice, currency), approval),
    'sale.discountLine': (given) =>
      baskets.discountLine(given.lineId, discount(given.discount), given.approval),
    'sale.discount': (given) => baskets.discount(discount(given.discount), given.approval),
    'sale.noteLine': ({ lineId, note }) => baskets.noteLine(lineId, writable(note)),
    'sale.note': ({ note }) => baskets.note(writable(note)),
    'sale.setCustomer': ({ customer }) => {
      writable(customer?.name ?? null);
      writable(customer?.contact ?? null);
      return baskets.setCustomer(customer);
    },
  };
}

function comingAndGoing({
  books,
  letterhead,
  sales,
}: SaleParts): HandlersOf<Exclude<keyof typeof saleInputs, BasketChannel>> {
  return {
    'receipt.get': ({ saleId }) => {
      const sale = books.find(saleId);
      const receipt = sale === null ? null : receiptOf(sale, letterhead);
      if (receipt === null) throw new AppFailure('sale.none');
      return receipt;
    },
    'sale.clear': ({ saleId, approval }) => sales.clear(saleId, approval),
    'sale.void': ({ saleId, why, approval }) =>
      sales.void(saleId, { reason: why.reason, words: writable(why.words) }, approval),
    'sale.park': ({ saleId, name }) => sales.park(saleId, writable(name)),
    'sale.recall': ({ saleId }) => sales.recall(saleId),
    'sale.finish': ({ saleId }) => sales.finish(saleId),
    'sale.setAside': ({ saleId }) => sales.setAside(saleId),
    'sale.resume': ({ saleId }) => sales.resume(saleId),
  };
}

/** What people type goes into the journal for ever: never a card number. */
function writable(text: string | null): string | null {
  if (text !== null && holdsCardNumber(text)) throw new AppFailure('text.cardNumber');
  return text;
}
