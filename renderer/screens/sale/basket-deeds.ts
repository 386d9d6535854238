import type { SaleView } from '#shared/sale.ts';
import type { LastSale } from '#shared/till.ts';
import type { KeyAction } from '../../keyboard/key-map.ts';
import type { Asking } from '../../store/asking.ts';
import type { WordKey } from '#shared/words/catalogue.ts';

export interface BasketDeed {
  readonly word: WordKey;
  /** The action whose key does the same. */
  readonly hint?: KeyAction;
  /** What it asks; null while it is not possible: its place in the menu stays. */
  readonly asking: Asking | null;
}

/** The rows of the sale's menu, always the same ones in the same order. */
export function basketDeeds(sale: SaleView | null, lastSale: LastSale | null): readonly BasketDeed[] {
  const filled = sale !== null && sale.phase === 'open' && sale.lines.length > 0;
  const last: Asking | null = lastSale === null ? null : { kind: 'receipt', saleId: lastSale.saleId };
  return [
    { word: 'menu.discount', asking: filled ? { kind: 'discount', lineId: null } : null },
    { word: 'menu.note', asking: filled ? { kind: 'note', lineId: null } : null },
    { word: 'menu.customer', hint: 'customer', asking: filled ? { kind: 'customer' } : null },
    { word: lastSale === null ? 'menu.noReceipt' : 'menu.lastReceipt', hint: 'lastSale', asking: last },
    { word: 'menu.void', asking: filled ? { kind: 'void' } : null },
  ];
}
