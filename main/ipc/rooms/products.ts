import type { productsInputs } from '#shared/ipc/rooms/products.ts';
import type { CatalogueImport } from '../../catalogue/import/catalogue-import.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface ProductsParts {
  readonly catalogueImport: CatalogueImport;
}

export const productsHandlers = ({
  catalogueImport: sheets,
}: ProductsParts): HandlersOf<keyof typeof productsInputs> => ({
  'products.import': () => sheets.view,
  'products.chooseSheet': async ({ approval }) => {
    await sheets.choose(approval);
    return sheets.view;
  },
  'products.cancelImport': () => {
    sheets.cancel();
    return sheets.view;
  },
  'products.applyImport': async () => {
    await sheets.apply();
    return sheets.view;
  },
  'products.undoImport': async ({ approval }) => {
    await sheets.undo(approval);
    return sheets.view;
  },
  'products.export': ({ approval }) => sheets.export(approval),
});
