import { describe, expect, it } from 'vitest';
import type { CategoryId } from '#shared/ids.ts';
import { products } from '../preview/samples.ts';
import { SHELF_PAGE, missingPages, productAt, withPage, type Shelf } from './shelf.ts';

const tea = 'tea' as CategoryId;
const nothing: Shelf = new Map();

describe('the shelf', () => {
  it('knows which pages a stretch of products needs, and asks for none twice', () => {
    const pages = (shelf: Shelf, first: number, end: number) =>
      missingPages(shelf, tea, first, end).map(({ page }) => page);
    expect(pages(nothing, 0, 1)).toEqual([0]);
    expect(pages(nothing, 90, SHELF_PAGE)).toEqual([0]);
    expect(pages(nothing, 90, SHELF_PAGE + 1)).toEqual([0, 1]);
    expect(pages(nothing, 40_000, 40_250)).toEqual([400, 401, 402]);
    expect(pages(nothing, 0, 0)).toEqual([]);
    expect(pages(withPage(nothing, { categoryId: tea, page: 1 }, products), 0, 250)).toEqual([0, 2]);
  });

  it('gives a product by its number in the category, or null until it has come', () => {
    const shelf = withPage(nothing, { categoryId: tea, page: 3 }, products);
    expect(productAt(shelf, tea, 302)).toBe(products[2]);
    expect(productAt(shelf, tea, 2)).toBeNull();
    expect(productAt(shelf, 'coffee' as CategoryId, 302)).toBeNull();
  });

  it('forgets the pages that came first', () => {
    const full = Array.from({ length: 70 }).reduce<Shelf>(
      (shelf, _, page) => withPage(shelf, { categoryId: tea, page }, products),
      nothing,
    );
    expect(full.size).toBe(60);
    expect(productAt(full, tea, 0)).toBeNull();
    expect(productAt(full, tea, 69 * SHELF_PAGE)).not.toBeNull();
  });
});
