import { describe, expect, it } from 'vitest';
import type { Pricing } from '#shared/catalogue.ts';
import { sampleShop } from './sample-shop.ts';

const priceOf = (pricing: Pricing): number => {
  if (pricing.kind === 'open') return 1;
  return pricing.kind === 'fixed' ? pricing.price.amount : pricing.perKilogram.amount;
};

describe('the sample shop', () => {
  const shop = sampleShop('USD');

  it('has 65 products with names, prices, categories and tax classes that exist', () => {
    expect(shop.products).toHaveLength(65);
    const categories = new Set(shop.categories.map((category) => category.id));
    const taxes = new Set(shop.taxClasses.map((taxClass) => taxClass.id));
    for (const product of shop.products) {
      expect(categories.has(product.categoryId)).toBe(true);
      expect(taxes.has(product.taxClass)).toBe(true);
      expect(priceOf(product.pricing)).toBeGreaterThan(0);
    }
    expect(new Set(shop.products.map((product) => product.name)).size).toBe(65);
  });

  it('gives every product and every variant its own valid EAN-13', () => {
    const codes = shop.products.flatMap(({ barcode, variants }) => [
      barcode,
      ...variants.map((one) => one.barcode),
    ]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toMatch(/^2[06]\d{11}$/);
      const digits = Array.from(code, Number);
      const checked = digits.reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0);
      expect(checked % 10).toBe(0);
    }
  });
});
