import { AppFailure } from '#shared/app-error.ts';
import type { Product, TaxClassId, Variant } from '#shared/catalogue.ts';
import type { CategoryId, ProductId, VariantId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';

/** What the cashier, a scale or a label says about a product besides its name. */
export interface Choice {
  readonly variantId: VariantId | null;
  readonly quantity: number;
  readonly weightGrams: number | null;
  /** For a product that has no price of its own. */
  readonly price: Money | null;
}

export const ONE_PIECE: Choice = { variantId: null, quantity: 1, weightGrams: null, price: null };

/** What is put into the basket: a product in one of its forms, at one price. */
export interface Article {
  readonly productId: ProductId;
  readonly variantId?: VariantId;
  readonly name: string;
  readonly categoryId: CategoryId;
  /** Per piece, or per kilogram when weighed. */
  readonly unitPrice: Money;
  readonly taxClass: TaxClassId;
  readonly quantity: number;
  readonly weightGrams?: number;
  readonly pricedByHand?: true;
}

/** Throws an `AppFailure` that names what is missing: a weight, a price, or the variant itself. */
export function articleOf(product: Product, choice: Choice): Article {
  const { id: productId, name, categoryId, taxClass } = product;
  const { quantity } = choice;
  if (choice.variantId === null)
    return { productId, name, categoryId, taxClass, quantity, ...priced(product, choice) };
  const { id: variantId, name: form, price: unitPrice } = variantIn(product, choice.variantId);
  return { productId, variantId, name: `${name}, ${form}`, categoryId, taxClass, quantity, unitPrice };
}

type Priced = Pick<Article, 'unitPrice' | 'weightGrams' | 'pricedByHand'>;

function priced({ id: productId, name, pricing }: Product, { quantity, price, weightGrams }: Choice): Priced {
  const wanted = { productId, name, pieces: quantity };
  switch (pricing.kind) {
    case 'fixed':
      return { unitPrice: pricing.price };
    case 'open':
      if (price === null) throw new AppFailure('product.needsPrice', wanted);
      return { unitPrice: price, pricedByHand: true };
    case 'weighed':
      if (weightGrams === null) throw new AppFailure('product.needsWeight', wanted);
      return { unitPrice: pricing.perKilogram, weightGrams };
  }
}

function variantIn({ variants }: Product, id: VariantId): Variant {
  const found = variants.find((variant) => variant.id === id);
  if (found === undefined) throw new AppFailure('product.unknown');
  return found;
}
