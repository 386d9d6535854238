import type { CatalogueOverview, ComingPrice, Variant } from '#shared/catalogue.ts';
import { listPriceOf } from '#shared/coming-price.ts';
import { toDecimal } from '#shared/decimal.ts';
import type { CategoryId, ProductId, VariantId } from '#shared/ids.ts';
import { minorDigits } from '#shared/money.ts';
import { priceIn } from '#shared/price-text.ts';
import type { DraftPrice, DraftPricing, ProductDraft } from '#shared/product-draft.ts';
import type { Editing } from '../../store/products-desk.ts';

/** A product while somebody types it: prices are the texts that stand there. */
export interface DraftForm {
  readonly id: ProductId | null;
  readonly seen: string | null;
  readonly name: string;
  /** `NEW_CATEGORY` for one that the shop has not. */
  readonly category: string;
  readonly newCategory: string;
  readonly taxClass: string;
  readonly pricing: DraftPricing['kind'];
  readonly price: string;
  readonly barcode: string;
  readonly favourite: boolean;
  readonly hue: number | null;
  readonly withdrawn: boolean;
  readonly variants: readonly VariantForm[];
  readonly coming: readonly ComingForm[];
}

export interface VariantForm {
  /** Tells one row from another while it is typed. */
  readonly key: string;
  readonly id: VariantId | null;
  readonly name: string;
  readonly price: string;
  readonly barcode: string;
}

export interface ComingForm {
  readonly key: string;
  /** A variant's key, or `ITSELF`. */
  readonly of: string;
  readonly from: string;
  readonly price: string;
}

/** No category and no variant can be called so. */
export const NEW_CATEGORY = '~new';
export const ITSELF = '~itself';

/** What stands in the form before anybody types. Pure. */
export function formOf(
  editing: Editing,
  { categories, taxClasses }: CatalogueOverview,
  currency: string,
): DraftForm {
  if (editing.kind === 'new')
    return {
      ...EMPTY,
      barcode: editing.barcode,
      category: categories[0]?.id ?? NEW_CATEGORY,
      taxClass: taxClasses[0]?.id ?? '',
    };
  const { product, revision } = editing.found;
  const price = listPriceOf(product.pricing);
  return {
    ...EMPTY,
    id: product.id,
    seen: revision,
    name: product.name,
    category: product.categoryId,
    taxClass: product.taxClass,
    pricing: product.pricing.kind,
    price: price === null ? '' : toDecimal(price.amount, currency),
    barcode: product.barcode,
    favourite: product.favourite,
    hue: product.hue ?? null,
    withdrawn: product.withdrawn ?? false,
    variants: product.variants.map((variant) => variantForm(variant, currency)),
    coming: [
      ...comingForms(ITSELF, product.coming, currency),
      ...product.variants.flatMap(({ id, coming }) => comingForms(id, coming, currency)),
    ],
  };
}

const EMPTY: DraftForm = {
  id: null,
  seen: null,
  name: '',
  category: '',
  newCategory: '',
  taxClass: '',
  pricing: 'fixed',
  price: '',
  barcode: '',
  favourite: false,
  hue: null,
  withdrawn: false,
  variants: [],
  coming: [],
};

const variantForm = ({ id, name, price, barcode }: Variant, currency: string): VariantForm => ({
  key: id,
  id,
  name,
  price: toDecimal(price.amount, currency),
  barcode,
});

const comingForms = (
  of: string,
  coming: readonly ComingPrice[] = [],
  currency: string,
): readonly ComingForm[] =>
  coming.map(({ from, price }) => ({
    key: `${of} ${from}`,
    of,
    from,
    price: toDecimal(price.amount, currency),
  }));

/** What the form says, as main takes it; an amount that cannot be read is not a number, which `problemsOf` tells. Pure. */
export function draftOf(form: DraftForm, currency: string): ProductDraft {
  const amountOf = (text: string): number => {
    const read = priceIn(text, minorDigits(currency));
    return typeof read === 'string' ? Number.NaN : read.amount;
  };
  const comingOf = (key: string): readonly DraftPrice[] =>
    form.coming.filter(({ of }) => of === key).map(({ from, price }) => ({ from, amount: amountOf(price) }));
  const { id, seen, name, taxClass, pricing, favourite, hue, withdrawn } = form;
  return {
    id,
    seen,
    name,
    category:
      form.category === NEW_CATEGORY
        ? { kind: 'new', name: form.newCategory }
        : { kind: 'known', id: form.category as CategoryId },
    taxClass,
    pricing: pricing === 'open' ? { kind: pricing } : { kind: pricing, amount: amountOf(form.price) },
    barcode: form.barcode.trim(),
    favourite,
    hue,
    withdrawn,
    variants: form.variants.map((variant) => ({
      id: variant.id,
      name: variant.name,
      amount: amountOf(variant.price),
      barcode: variant.barcode.trim(),
      coming: comingOf(variant.key),
    })),
    coming: comingOf(ITSELF),
  };
}
