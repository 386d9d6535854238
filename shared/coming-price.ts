import type { ComingPrice, LocalMinute, Pricing, Product, Variant } from './catalogue.ts';
import type { Money } from './money.ts';

/** Whether that minute has begun, where the shop is. */
type HasCome = (minute: LocalMinute) => boolean;

/** A product as it is sold then: prices that have come count, later ones still wait. Pure. */
export function asOf(product: Product, hasCome: HasCome): Product {
  const forms = [product, ...product.variants];
  if (forms.every(({ coming }) => coming === undefined)) return product;
  const arrived = forms.flatMap(({ coming = [] }) => coming.map(({ from }) => from).filter(hasCome));
  const pricedAt = latest([product.pricedAt ?? '', ...arrived]);
  const price = priceAt(product.coming, hasCome);
  return {
    ...product,
    pricing: price === null ? product.pricing : repriced(product.pricing, price),
    variants: product.variants.map((variant) => variantAsOf(variant, hasCome)),
    coming: stillComing(product.coming, hasCome),
    ...(pricedAt !== '' && { pricedAt }),
  };
}

function variantAsOf(variant: Variant, hasCome: HasCome): Variant {
  if (variant.coming === undefined) return variant;
  const price = priceAt(variant.coming, hasCome) ?? variant.price;
  return { ...variant, price, coming: stillComing(variant.coming, hasCome) };
}

/** The price that came last; null when none has. */
const priceAt = (coming: readonly ComingPrice[] = [], hasCome: HasCome): Money | null =>
  coming.findLast(({ from }) => hasCome(from))?.price ?? null;

const stillComing = (coming: readonly ComingPrice[] = [], hasCome: HasCome): readonly ComingPrice[] =>
  coming.filter(({ from }) => !hasCome(from));

const latest = (minutes: readonly LocalMinute[]): LocalMinute =>
  minutes.reduce((last, one) => (one > last ? one : last), '');

/** The same way of pricing at another price. */
export function repriced(pricing: Pricing, price: Money): Pricing {
  switch (pricing.kind) {
    case 'fixed':
      return { kind: 'fixed', price };
    case 'weighed':
      return { kind: 'weighed', perKilogram: price };
    case 'open':
      return pricing;
  }
}

/** Null for what the cashier prices. */
export function listPriceOf(pricing: Pricing): Money | null {
  switch (pricing.kind) {
    case 'fixed':
      return pricing.price;
    case 'weighed':
      return pricing.perKilogram;
    case 'open':
      return null;
  }
}
