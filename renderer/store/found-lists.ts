import type { Product } from '#shared/catalogue.ts';

export const MOST_LETTERS = 80;

/** What the text in the field asks for. */
export const wantedIn = (text: string): string => text.trim().slice(0, MOST_LETTERS);

/** What searches have found, by what was searched for, as long as the shop sells the same products. */
export interface FoundLists {
  /** Null for what nobody has looked for, or not lately. */
  of(wanted: string): readonly Product[] | null;
  keep(wanted: string, found: readonly Product[]): void;
}

/** Every letter that can come next, in this word and in another, a few letters back; some megabytes at the very most. */
const MOST_KEPT = 300;

/** `version` tells one content of the catalogue from the next. */
export function createFoundLists(version: () => string | null): FoundLists {
  /** The oldest first. */
  const lists = new Map<string, readonly Product[]>();
  const keyOf = (wanted: string): string => `${version() ?? ''} ${wanted.toLowerCase()}`;
  const put = (key: string, found: readonly Product[]): void => {
    lists.delete(key);
    lists.set(key, found);
    const oldest = lists.keys().next();
    if (lists.size > MOST_KEPT && oldest.done !== true) lists.delete(oldest.value);
  };
  return {
    of(wanted) {
      const key = keyOf(wanted);
      const found = lists.get(key) ?? null;
      if (found !== null) put(key, found);
      return found;
    },
    keep: (wanted, found) => put(keyOf(wanted), found),
  };
}
