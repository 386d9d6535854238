import type { TaxClass } from '#shared/catalogue.ts';
import type { SaleId } from '#shared/ids.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { Prices } from '#shared/discount.ts';
import type { SaleFact } from '../journal/facts.ts';
import type { Books } from './books.ts';
import type { Sale } from './sale.ts';

/** How this shop counts: written into every sale as it is opened, so that a replay gives the same totals for ever. */
export interface ShopTerms {
  readonly currency: CurrencyCode;
  readonly prices: Prices;
  /** Minor units that cash is counted in. */
  readonly cashStep: number;
}

export interface Opened {
  readonly facts: readonly SaleFact[];
  readonly sale: Pick<Sale, 'id' | 'taxClasses'>;
}

/** The next sale; a paid one that is still on screen is left. */
export function openedSale(
  { current, lastNumber }: Books,
  saleId: SaleId,
  taxClasses: readonly TaxClass[],
  terms: ShopTerms,
): Opened {
  const before: SaleFact[] = current === null ? [] : [{ type: 'sale.finished', saleId: current.id }];
  const number = String(lastNumber + 1);
  const opened = { type: 'sale.opened', saleId, number, taxClasses, ...terms } as const;
  return { facts: [...before, opened], sale: { id: saleId, taxClasses } };
}
