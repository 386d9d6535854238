import { toDecimal } from '#shared/decimal.ts';
import { BYTE_ORDER_MARK, csvOf, textCell } from '../../csv.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';

type ProductRow = CatalogueFileContent['products'][number];

const HEADINGS = ['id', 'name', 'price', 'unit', 'category', 'tax', 'barcode', 'favourite', 'variant of'];

/** All products as a sheet that the import reads back to the same. Pictures stay in the till. */
export function exportSheet({ products, categories }: CatalogueFileContent, currency: string): string {
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  const rows = products.flatMap((product) => [
    rowOf(product, names.get(product.category) ?? product.category, currency),
    ...product.variants.map(({ id, name, price, barcode = '' }) => {
      return [id, textCell(name), toDecimal(price, currency), '', '', '', textCell(barcode), '', product.id];
    }),
  ]);
  return BYTE_ORDER_MARK + csvOf([HEADINGS, ...rows]);
}

function rowOf(product: ProductRow, category: string, currency: string): readonly string[] {
  const { id, name, price, perKilogram, taxClass, barcode = '', favourite } = product;
  const amount = perKilogram ?? price;
  const written = typeof amount === 'number' ? toDecimal(amount, currency) : 'open';
  const unit = perKilogram === undefined ? '' : 'kg';
  return [
    textCell(id),
    textCell(name),
    written,
    unit,
    textCell(category),
    taxClass,
    textCell(barcode),
    favourite ? 'yes' : '',
    '',
  ];
}
