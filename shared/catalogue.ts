import type { CategoryId, ProductId } from './ids.ts';
import type { Money } from './money.ts';

export interface Category {
  readonly id: CategoryId;
  readonly name: string;
  /** One of twelve muted hues of the screen, 0–11. */
  readonly hue: number;
}

export interface Product {
  readonly id: ProductId;
  readonly name: string;
  readonly categoryId: CategoryId;
  readonly price: Money;
  readonly taxClass: TaxClassId;
  /** EAN-13, UPC-A or a shop's own code; unique. */
  readonly barcode: string;
  readonly favourite: boolean;
}

export type TaxClassId = 'standard' | 'reduced' | 'exempt';

export interface TaxClass {
  readonly id: TaxClassId;
  readonly label: string;
  readonly ratePpm: number;
}

export interface Catalogue {
  readonly categories: readonly Category[];
  readonly products: readonly Product[];
  readonly taxClasses: readonly TaxClass[];
}
