import { AppFailure } from '#shared/app-error.ts';
import type { catalogueInputs } from '#shared/ipc/rooms/catalogue.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface CatalogueParts {
  readonly shelf: Shelf;
}

/** A search shows no more: who sees fifty types another letter. */
const MOST_FOUND = 50;

export const catalogueHandlers = ({ shelf }: CatalogueParts): HandlersOf<keyof typeof catalogueInputs> => ({
  'catalogue.get': () => {
    if (shelf.overview === null) throw new AppFailure('catalogue.loading');
    return shelf.overview;
  },
  'catalogue.category': ({ categoryId, from, count }) => shelf.category(categoryId, from, count),
  'catalogue.search': ({ text }) => shelf.search(text, MOST_FOUND),
});
