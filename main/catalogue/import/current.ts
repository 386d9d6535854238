import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { asOf } from '#shared/coming-price.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { ShopTime } from '#shared/shop-clock.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import { catalogueSchema } from '../catalogue-schema.ts';
import type { Row } from '../judge-catalogue.ts';
import { productOf } from '../judge-catalogue.ts';
import { rowOf } from '../row-of.ts';
import { sampleShop } from '../sample-shop.ts';

export interface CurrentProducts {
  readonly content: CatalogueFileContent;
  /** False: the sample shop, which a till sells that was given nothing. */
  readonly isShops: boolean;
}

/** What the till is set up to sell then: prices that have come by that time are its prices. */
export function currentProducts(file: string, currency: CurrencyCode, time: ShopTime): CurrentProducts {
  const content = shopsProducts(file, currency, time);
  return content === null ? { content: sampleContent(currency), isShops: false } : { content, isShops: true };
}

/** The same of the shop's own file; null where there is none that is in order. */
export function shopsProducts(
  file: string,
  currency: CurrencyCode,
  time: ShopTime,
): CatalogueFileContent | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), catalogueSchema), textOf(file));
  if (!parsed.success) return null;
  return { ...parsed.output, products: parsed.output.products.map((row) => rowAsOf(row, currency, time)) };
}

function rowAsOf(row: Row, currency: CurrencyCode, { hasCome }: ShopTime): Row {
  const waits = row.coming !== undefined || row.variants.some(({ coming }) => coming !== undefined);
  return waits ? rowOf(asOf(productOf(row, currency), hasCome)) : row;
}

/** Null where there is none, or none that this user may read: both are shown by the till already. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

export function sampleContent(currency: CurrencyCode): CatalogueFileContent {
  const { taxClasses, categories, products } = sampleShop(currency);
  return {
    version: 1,
    taxClasses: [...taxClasses],
    categories: categories.map((category) => ({ ...category })),
    products: products.map(rowOf),
  };
}
