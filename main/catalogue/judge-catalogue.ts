import * as v from 'valibot';
import type {
  Catalogue,
  CatalogueProblem,
  CatalogueProblemKind,
  ComingPrice,
  Pricing,
  Product,
} from '#shared/catalogue.ts';
import { barcodeKey } from '#shared/codes.ts';
import type { CategoryId, ProductId, VariantId } from '#shared/ids.ts';
import type { CurrencyCode } from '#shared/money.ts';
import { money } from '#shared/money.ts';
import type { CatalogueFileContent } from './catalogue-schema.ts';
import { catalogueSchema } from './catalogue-schema.ts';

export type Judged =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problem: CatalogueProblem };

/** The products in a text, or the first thing that is wrong with it. Pure; never throws. */
export function judgeCatalogue(json: string, currency: CurrencyCode): Judged {
  const parsed = parse(json);
  if (!parsed.ok) return parsed;
  const checked = v.safeParse(catalogueSchema, parsed.value, { abortEarly: true });
  if (!checked.success) return { ok: false, problem: wrongField(checked.issues[0], parsed.value) };
  const problem = misfit(checked.output);
  return problem === null
    ? { ok: true, catalogue: catalogueOf(checked.output, currency) }
    : { ok: false, problem };
}

function parse(json: string): { ok: true; value: unknown } | { ok: false; problem: CatalogueProblem } {
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const where = position === undefined ? null : `line ${lineAt(json, Number(position))}`;
    return { ok: false, problem: { kind: 'notJson', where, product: null, detail: null } };
  }
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

function wrongField(issue: v.BaseIssue<unknown>, value: unknown): CatalogueProblem {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return { kind: 'wrongField', where: pathOf(keys), product: nameAt(value, keys), detail: detailOf(issue) };
}

/** Our own messages say what must stand there; the library's would quote what does. */
function detailOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'no field of that name';
  if (issue.input === undefined) return 'a value: it is missing';
  return issue.message.startsWith('Invalid') ? 'something else' : issue.message;
}

const pathOf = (keys: readonly unknown[]): string | null =>
  keys.length === 0
    ? null
    : keys.reduce<string>(
        (path, key) => path + (typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`),
        '',
      );

function nameAt(value: unknown, [list, at]: readonly unknown[]): string | null {
  if (list !== 'products' || typeof at !== 'number') return null;
  const found = v.safeParse(NAMED, value);
  const name = found.success ? found.output.products[at] : undefined;
  return name ?? null;
}

const NAMED = v.object({
  products: v.array(
    v.fallback(
      v.pipe(
        v.object({ name: v.string() }),
        v.transform(({ name }): string | null => name.slice(0, 120)),
      ),
      null,
    ),
  ),
});

/** What no field can tell by itself: names that nothing answers to, and two things under one name. */
function misfit({ categories, taxClasses, products }: CatalogueFileContent): CatalogueProblem | null {
  const known = { category: idsOf(categories), taxClass: idsOf(taxClasses) };
  const ids = new Set<string>();
  const codes = new Set<string>();
  for (const [at, product] of products.entries()) {
    const blame = (kind: CatalogueProblemKind, field: string, detail: string): CatalogueProblem => {
      return { kind, where: `products[${at}].${field}`, product: product.name, detail };
    };
    if (!known.category.has(product.category)) return blame('unknownCategory', 'category', product.category);
    if (!known.taxClass.has(product.taxClass)) return blame('unknownTaxClass', 'taxClass', product.taxClass);
    for (const { id, barcode } of [product, ...product.variants]) {
      if (ids.has(id)) return blame('sameId', 'id', id);
      ids.add(id);
      if (barcode === undefined) continue;
      if (codes.has(barcodeKey(barcode))) return blame('sameBarcode', 'barcode', barcode);
      codes.add(barcodeKey(barcode));
    }
  }
  return null;
}

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ id }) => id));

export function catalogueOf(content: CatalogueFileContent, currency: CurrencyCode): Catalogue {
  return {
    taxClasses: content.taxClasses,
    categories: content.categories.map(({ id, ...rest }) => ({ ...rest, id: id as CategoryId })),
    products: content.products.map((product) => productOf(product, currency)),
  };
}

export type Row = CatalogueFileContent['products'][number];

/** A row of a checked file as the shelf has it. */
export function productOf(row: Row, currency: CurrencyCode): Product {
  const { name, taxClass, favourite, barcode = '', picture = null, hue, withdrawn, pricedAt } = row;
  return {
    id: row.id as ProductId,
    name,
    categoryId: row.category as CategoryId,
    pricing: pricingOf(row, currency),
    taxClass,
    barcode,
    favourite,
    variants: row.variants.map(({ id, name: form, price, barcode: code = '', coming }) => ({
      id: id as VariantId,
      name: form,
      price: money(price, currency),
      barcode: code,
      ...comingOf(coming, currency),
    })),
    picture,
    ...(hue !== undefined && { hue }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(pricedAt !== undefined && { pricedAt }),
    ...comingOf(row.coming, currency),
  };
}

const comingOf = (coming: Row['coming'], currency: CurrencyCode): { coming?: readonly ComingPrice[] } =>
  coming === undefined || coming.length === 0
    ? {}
    : { coming: coming.map(({ from, price }) => ({ from, price: money(price, currency) })) };

function pricingOf({ price, perKilogram }: Row, currency: CurrencyCode): Pricing {
  if (typeof price === 'number') return { kind: 'fixed', price: money(price, currency) };
  if (perKilogram !== undefined) return { kind: 'weighed', perKilogram: money(perKilogram, currency) };
  return { kind: 'open' };
}
