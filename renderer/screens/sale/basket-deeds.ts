import type { SaleView } from '#shared/sale.ts';
import type { LastSale } from '#shared/till.ts';
import type { Asking } from '../../store/asking.ts';
import type { WordKey } from '../../words/catalogue.ts';

export interface BasketDeed {
  readonly word: WordKey;
  /** What it asks; null while it is not possible: its place in the menu stays. */
  readonly asking: Asking | null;
}

/** The rows of the sale's menu, always the same ones in the same order. */
export function basketDeeds(sale: SaleView | null, lastSale: LastSale | null): readonly BasketDeed[] {
  const last: Asking | null = lastSale === null ? null : { kind: 'receipt', saleId: lastSale.saleId };
  const filled = sale !== null && sale.lines.length > 0;
  return [
    { word: lastSale === null ? 'menu.noReceipt' : 'menu.lastReceipt', asking: last },
    { word: 'menu.clear', asking: filled ? { kind: 'clear' } : null },
  ];
}
