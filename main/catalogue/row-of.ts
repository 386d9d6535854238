import type { ComingPrice, Pricing, Product, Variant } from '#shared/catalogue.ts';
import type { Row } from './judge-catalogue.ts';

/** A product as the shop's file holds it: `productOf` the other way round. Pure. */
export function rowOf(product: Product): Row {
  const { id, name, categoryId, taxClass, pricing, barcode, favourite, variants } = product;
  const { picture, hue, withdrawn, coming, pricedAt } = product;
  return {
    id,
    name,
    category: categoryId,
    taxClass,
    ...priced(pricing),
    ...coded(barcode),
    favourite,
    variants: variants.map(variantRow),
    ...(picture !== null && { picture }),
    ...(hue !== undefined && { hue }),
    ...(withdrawn === true && { withdrawn }),
    ...comingRows(coming),
    ...(pricedAt !== undefined && { pricedAt }),
  };
}

const variantRow = ({ id, name, price, barcode, coming }: Variant): Row['variants'][number] => ({
  id,
  name,
  price: price.amount,
  ...coded(barcode),
  ...comingRows(coming),
});

const coded = (barcode: string): Pick<Row, 'barcode'> => (barcode === '' ? {} : { barcode });

const comingRows = (coming: readonly ComingPrice[] = []): Pick<Row, 'coming'> =>
  coming.length === 0 ? {} : { coming: coming.map(({ from, price }) => ({ from, price: price.amount })) };

function priced(pricing: Pricing): Pick<Row, 'price' | 'perKilogram'> {
  switch (pricing.kind) {
    case 'fixed':
      return { price: pricing.price.amount };
    case 'weighed':
      return { perKilogram: pricing.perKilogram.amount };
    case 'open':
      return { price: 'open' };
  }
}
