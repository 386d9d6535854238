import type { Catalogue } from '#shared/catalogue.ts';
import type { ProductId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';

/** Prices are tax-free, so that the witness can add them up without the till's arithmetic. */
export const CATALOGUE: Catalogue = {
  categories: [],
  taxClasses: [{ id: 'exempt', label: 'Exempt', ratePpm: 0 }],
  products: [240, 995, 5_000].map((price, at) => ({
    id: `p${at}` as ProductId,
    name: `Product ${at}`,
    categoryId: 'all' as never,
    pricing: { kind: 'fixed', price: money(price, 'USD') },
    taxClass: 'exempt',
    barcode: `20000000000${at}0`,
    favourite: false,
    variants: [],
    picture: null,
  })),
};

export const PRODUCTS = CATALOGUE.products.map((product) => product.id) as [ProductId, ...ProductId[]];
