import type { ComingPrice, Product } from '#shared/catalogue.ts';
import { listPriceOf } from '#shared/coming-price.ts';
import type { DraftPrice, ProductDraft } from '#shared/product-draft.ts';
import { revisionOf } from '../revision.ts';

/** A draft that changes nothing about a product as it is. */
export function draftLike(product: Product): ProductDraft {
  const { id, name, categoryId, taxClass, pricing, barcode, favourite, hue, withdrawn, coming } = product;
  return {
    id,
    seen: revisionOf(product),
    name,
    category: { kind: 'known', id: categoryId },
    taxClass,
    pricing:
      pricing.kind === 'open' ? pricing : { kind: pricing.kind, amount: listPriceOf(pricing)?.amount ?? 0 },
    barcode,
    favourite,
    hue: hue ?? null,
    withdrawn: withdrawn ?? false,
    variants: product.variants.map((variant) => ({
      id: variant.id,
      name: variant.name,
      amount: variant.price.amount,
      barcode: variant.barcode,
      coming: draftPrices(variant.coming),
    })),
    coming: draftPrices(coming),
  };
}

const draftPrices = (coming: readonly ComingPrice[] = []): readonly DraftPrice[] =>
  coming.map(({ from, price }) => ({ from, amount: price.amount }));
