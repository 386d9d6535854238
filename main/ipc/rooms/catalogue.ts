import type { Catalogue } from '#shared/catalogue.ts';
import type { ProductId } from '#shared/ids.ts';
import type { CatalogueIndex } from '../../journal/catalogue-index.ts';
import type { HandlersOf } from '../dispatcher.ts';
import type { catalogueInputs } from '#shared/ipc/rooms/catalogue.ts';

export interface CatalogueParts {
  readonly catalogue: Catalogue;
  readonly index: CatalogueIndex;
}

export function catalogueHandlers(parts: CatalogueParts): HandlersOf<keyof typeof catalogueInputs> {
  return {
    'catalogue.get': () => parts.catalogue,
    'catalogue.search': async ({ text }) => (await parts.index.search(text, 50)) as readonly ProductId[],
  };
}
