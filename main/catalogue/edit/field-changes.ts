import type { FieldChange } from '../../journal/product-facts.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import type { Row } from '../judge-catalogue.ts';

type Categories = CatalogueFileContent['categories'];

/** What is another now, field by field; `before` null for a product that is new. Pure. */
export function fieldChanges(before: Row | null, after: Row, categories: Categories): readonly FieldChange[] {
  const was = before === null ? {} : told(before, categories);
  const is = told(after, categories);
  const plain = Object.entries(is)
    .map(([field, value]) => ({ field, before: was[field] ?? null, after: value }))
    .filter((change) => change.before !== change.after);
  const codes = codesOf(before) === codesOf(after) ? [] : [{ field: 'barcode' }];
  return [...plain, ...codes];
}

const codesOf = (row: Row | null): string =>
  row === null
    ? ''
    : [row, ...row.variants]
        .map(({ barcode = '' }) => barcode)
        .join(' ')
        .trim();

type Told = Record<string, string | number | boolean | null>;

function told(row: Row, categories: Categories): Told {
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  const { name, category, taxClass, price, perKilogram, favourite, hue, withdrawn, coming, variants } = row;
  return {
    name,
    category: names.get(category) ?? category,
    taxClass,
    price: price ?? null,
    perKilogram: perKilogram ?? null,
    favourite,
    hue: hue ?? null,
    withdrawn: withdrawn ?? false,
    coming: comingText(coming),
    variants: variants
      .map((variant) => `${variant.name} ${variant.price} ${comingText(variant.coming)}`.trim())
      .join('; '),
  };
}

const comingText = (coming: Row['coming'] = []): string =>
  coming.map(({ from, price }) => `${price} from ${from}`).join(', ');
