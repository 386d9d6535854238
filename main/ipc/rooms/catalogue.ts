import type { catalogueInputs } from '#shared/ipc/rooms/catalogue.ts';
import type { ShopShelf } from '../../catalogue/shop-shelf.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface CatalogueParts {
  readonly shelf: ShopShelf;
}

/** A search shows no more: who sees fifty types another letter. */
const MOST_FOUND = 50;

export const catalogueHandlers = ({ shelf }: CatalogueParts): HandlersOf<keyof typeof catalogueInputs> => ({
  'catalogue.get': () => shelf.ready(),
  'catalogue.category': ({ categoryId, from, count }) => shelf.category(categoryId, from, count),
  'catalogue.search': ({ text }) => shelf.search(text, MOST_FOUND),
  'catalogue.letters': ({ text }) => shelf.letters(text),
});
