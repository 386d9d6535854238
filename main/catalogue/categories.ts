import type { DraftCategory } from '#shared/product-draft.ts';
import type { CatalogueFileContent } from './catalogue-schema.ts';

type Categories = CatalogueFileContent['categories'];
type CategoryRow = Categories[number];

/** A category of that name, with an id and a colour that no other has as yet. Pure. */
export function newCategory(name: string, others: readonly CategoryRow[]): CategoryRow {
  const taken = new Set(others.map(({ id }) => id));
  const stem = slug(name);
  let id = `c-${stem}`;
  for (let number = 2; taken.has(id); number += 1) id = `c-${number}-${stem}`;
  return { id, name, hue: ((others.length + 1) * 5) % 12 };
}

/** A name that the shop has already is that category, however it is spelled. */
export function withCategory(
  categories: Categories,
  chosen: DraftCategory,
): { readonly category: string; readonly categories: Categories } {
  if (chosen.kind === 'known') return { category: chosen.id, categories };
  const name = chosen.name.trim();
  const known = categories.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known !== undefined) return { category: known.id, categories };
  const made = newCategory(name, categories);
  return { category: made.id, categories: [...categories, made] };
}

/** By its id, else by its name, however that is spelled; undefined for none. */
export const findCategory = (said: string, categories: readonly CategoryRow[]): string | undefined =>
  categories.find(({ id }) => id === said)?.id ??
  categories.find(({ name }) => isSpelledLike(name, said))?.id ??
  categories.find(({ id }) => isSpelledLike(id, said))?.id;

type TaxRow = CatalogueFileContent['taxClasses'][number];

/** The same for a tax class and its label. */
export const findTax = (said: string, taxClasses: readonly TaxRow[]): string | undefined =>
  taxClasses.find(({ id }) => id === said)?.id ??
  taxClasses.find(({ label }) => isSpelledLike(label, said))?.id ??
  taxClasses.find(({ id }) => isSpelledLike(id, said))?.id;

const isSpelledLike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .slice(0, 40)
    .replace(/^-|-$/g, '') || 'category';
