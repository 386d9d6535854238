import type { Product } from '#shared/catalogue.ts';
import type { VariantId } from '#shared/ids.ts';
import { compare, type Money } from '#shared/money.ts';

export interface Form {
  /** Null is the product as such, which has no name of its own among its variants. */
  readonly variantId: VariantId | null;
  readonly name: string | null;
  readonly price: Money;
}

/** What the cashier chooses from, the cheapest first. */
export function formsOf({ pricing, variants }: Product): readonly Form[] {
  const others: Form[] = variants.map(({ id, name, price }) => ({ variantId: id, name, price }));
  const itself: Form[] =
    pricing.kind === 'fixed' ? [{ variantId: null, name: null, price: pricing.price }] : [];
  return [...itself, ...others].sort((a, b) => compare(a.price, b.price));
}
