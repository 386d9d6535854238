import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Pricing } from '#shared/catalogue.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import { catalogueSchema } from '../catalogue-schema.ts';
import { sampleShop } from '../sample-shop.ts';

export interface CurrentProducts {
  readonly content: CatalogueFileContent;
  /** False: the sample shop, which a till sells that was given nothing. */
  readonly isShops: boolean;
}

/** What the till is set up to sell, as its file holds it. */
export function currentProducts(file: string, currency: CurrencyCode): CurrentProducts {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), catalogueSchema), textOf(file));
  return parsed.success
    ? { content: parsed.output, isShops: true }
    : { content: sampleContent(currency), isShops: false };
}

/** Null where there is none, or none that this user may read: both are shown by the till already. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function sampleContent(currency: CurrencyCode): CatalogueFileContent {
  const { taxClasses, categories, products } = sampleShop(currency);
  return {
    version: 1,
    taxClasses: [...taxClasses],
    categories: categories.map((category) => ({ ...category })),
    products: products.map(
      ({ id, name, categoryId: category, taxClass, favourite, pricing, barcode, variants }) => ({
        id,
        name,
        category,
        taxClass,
        favourite,
        ...priced(pricing),
        ...coded(barcode),
        variants: variants.map((variant) => ({
          id: variant.id,
          name: variant.name,
          price: variant.price.amount,
          ...coded(variant.barcode),
        })),
      }),
    ),
  };
}

const coded = (barcode: string): { readonly barcode?: string } => (barcode === '' ? {} : { barcode });

function priced(pricing: Pricing): { readonly price?: number | 'open'; readonly perKilogram?: number } {
  switch (pricing.kind) {
    case 'fixed':
      return { price: pricing.price.amount };
    case 'weighed':
      return { perKilogram: pricing.perKilogram.amount };
    case 'open':
      return { price: 'open' };
  }
}
