import { describe, expect, it } from 'vitest';
import { sampleShop } from './sample-shop.ts';

describe('the sample shop', () => {
  const shop = sampleShop('USD');

  it('has 60 products with names, prices, categories and tax classes that exist', () => {
    expect(shop.products).toHaveLength(60);
    const categories = new Set(shop.categories.map((category) => category.id));
    const taxes = new Set(shop.taxClasses.map((taxClass) => taxClass.id));
    for (const product of shop.products) {
      expect(categories.has(product.categoryId)).toBe(true);
      expect(taxes.has(product.taxClass)).toBe(true);
      expect(product.price.amount).toBeGreaterThan(0);
    }
    expect(new Set(shop.products.map((product) => product.name)).size).toBe(60);
  });

  it('gives every product its own valid EAN-13', () => {
    const codes = shop.products.map((product) => product.barcode);
    expect(new Set(codes).size).toBe(60);
    for (const code of codes) {
      expect(code).toMatch(/^20\d{11}$/);
      const digits = Array.from(code, Number);
      const checked = digits.reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0);
      expect(checked % 10).toBe(0);
    }
  });
});
