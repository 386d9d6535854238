import type { ComingPrice, LocalMinute, Pricing, Product, Variant } from './catalogue.ts';
import { msOfMinute } from './local-minute.ts';
import type { Money } from './money.ts';

/** A product as it is sold at wall time `now`, ms: prices that have come count, later ones still wait. Pure. */
export function asOf(product: Product, now: number): Product {
  const forms = [product, ...product.variants];
  if (forms.every(({ coming }) => coming === undefined)) return product;
  const arrived = forms.flatMap(({ coming = [] }) => coming.filter(hasCome(now)).map(({ from }) => from));
  const pricedAt = latest([product.pricedAt ?? '', ...arrived]);
  const price = priceAt(product.coming, now);
  return {
    ...product,
    pricing: price === null ? product.pricing : repriced(product.pricing, price),
    variants: product.variants.map((variant) => variantAsOf(variant, now)),
    coming: stillComing(product.coming, now),
    ...(pricedAt !== '' && { pricedAt }),
  };
}

function variantAsOf(variant: Variant, now: number): Variant {
  if (variant.coming === undefined) return variant;
  const price = priceAt(variant.coming, now) ?? variant.price;
  return { ...variant, price, coming: stillComing(variant.coming, now) };
}

const hasCome =
  (now: number) =>
  ({ from }: { readonly from: LocalMinute }): boolean =>
    msOfMinute(from) <= now;

/** The price that came last; null when none has. */
const priceAt = (coming: readonly ComingPrice[] = [], now: number): Money | null =>
  coming.findLast(hasCome(now))?.price ?? null;

const stillComing = (coming: readonly ComingPrice[] = [], now: number): readonly ComingPrice[] =>
  coming.filter((one) => !hasCome(now)(one));

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
