import type { Product } from '#shared/catalogue.ts';
import type { CategoryId } from '#shared/ids.ts';

/** Products of a category that main gives at once. */
export const SHELF_PAGE = 100;

/** A hundred thousand products stay in main: the window keeps the pages it looked at last. */
const MOST_PAGES = 60;

/** Pages by category and number, the oldest first. */
export type Shelf = ReadonlyMap<string, readonly Product[]>;

export interface ShelfPage {
  readonly categoryId: CategoryId;
  readonly page: number;
}

export const pageKey = ({ categoryId, page }: ShelfPage): string => `${categoryId} ${page}`;

/** Null while its page has not come. */
export function productAt(shelf: Shelf, categoryId: CategoryId, index: number): Product | null {
  const page = shelf.get(pageKey({ categoryId, page: Math.floor(index / SHELF_PAGE) }));
  return page?.[index % SHELF_PAGE] ?? null;
}

/** The pages of products `first` to `end` (one past the last) that are not on the shelf. */
export function missingPages(shelf: Shelf, categoryId: CategoryId, first: number, end: number): ShelfPage[] {
  if (end <= first) return [];
  const from = Math.floor(first / SHELF_PAGE);
  const to = Math.floor((end - 1) / SHELF_PAGE);
  const wanted = Array.from({ length: to - from + 1 }, (_, offset) => ({ categoryId, page: from + offset }));
  return wanted.filter((page) => !shelf.has(pageKey(page)));
}

export function withPage(shelf: Shelf, page: ShelfPage, products: readonly Product[]): Shelf {
  const pages = [...shelf, [pageKey(page), products] as const];
  return new Map(pages.slice(-MOST_PAGES));
}
