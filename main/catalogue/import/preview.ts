import type { ImportPreview, ImportRow } from '#shared/catalogue-import.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';

type ProductRow = CatalogueFileContent['products'][number];
type Comparison = Pick<ImportPreview, 'counts' | 'rows'>;

/** Rows of each kind of change that are shown. */
const SHOWN = 8;

/** What taking in `next` would change. Pure. */
export function compared(current: CatalogueFileContent, next: CatalogueFileContent): Comparison {
  const was = new Map(current.products.map((product) => [product.id, product]));
  const is = new Set(next.products.map(({ id }) => id));
  const names = categoryNames(current, next);
  const added = next.products.filter(({ id }) => !was.has(id));
  const changed = next.products.filter((product) => {
    const before = was.get(product.id);
    return before !== undefined && spelled(before, names) !== spelled(product, names);
  });
  const removed = current.products.filter(({ id }) => !is.has(id));
  const same = next.products.length - added.length - changed.length;
  return {
    counts: { new: added.length, changed: changed.length, removed: removed.length, same },
    rows: [
      ...changed
        .slice(0, SHOWN)
        .map((product) => row('changed', product, was.get(product.id) ?? null, product)),
      ...added.slice(0, SHOWN).map((product) => row('new', product, null, product)),
      ...removed.slice(0, SHOWN).map((product) => row('removed', product, product, null)),
    ],
  };
}

const categoryNames = (...contents: readonly CatalogueFileContent[]): ReadonlyMap<string, string> =>
  new Map(contents.flatMap(({ categories }) => categories.map(({ id, name }) => [id, name] as const)));

/** The same text for the same product, in whatever order its fields came. */
function spelled(product: ProductRow, names: ReadonlyMap<string, string>): string {
  const { id, name, category, taxClass, price, perKilogram, barcode, favourite, variants } = product;
  const { hue, withdrawn, coming } = product;
  const forms = variants.map((variant) => [
    variant.id,
    variant.name,
    variant.price,
    variant.barcode ?? '',
    comingText(variant),
  ]);
  return JSON.stringify([
    id,
    name,
    names.get(category),
    taxClass,
    price,
    perKilogram,
    barcode ?? '',
    favourite,
    forms,
    hue,
    withdrawn ?? false,
    comingText({ coming }),
  ]);
}

const comingText = ({ coming = [] }: Pick<ProductRow, 'coming'>): string =>
  coming.map(({ from, price }) => `${from} ${price}`).join();

const row = (
  change: ImportRow['change'],
  { id, name }: ProductRow,
  before: ProductRow | null,
  after: ProductRow | null,
): ImportRow => ({ change, id, name, before: priceOf(before), after: priceOf(after) });

function priceOf(product: ProductRow | null): number | null {
  const price = product?.perKilogram ?? product?.price;
  return typeof price === 'number' ? price : null;
}
