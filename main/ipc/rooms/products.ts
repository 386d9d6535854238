import type { productsInputs } from '#shared/ipc/rooms/products.ts';
import type { ProductDraft } from '#shared/product-draft.ts';
import type { ProductEditor } from '../../catalogue/edit/product-editor.ts';
import type { CatalogueImport } from '../../catalogue/import/catalogue-import.ts';
import type { LabelDesk } from '../../catalogue/labels/label-desk.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface ProductsParts {
  readonly catalogueImport: CatalogueImport;
  readonly productEditor: ProductEditor;
  readonly labelDesk: LabelDesk;
}

export const productsHandlers = ({
  catalogueImport: sheets,
  productEditor: products,
  labelDesk,
}: ProductsParts): HandlersOf<keyof typeof productsInputs> => ({
  'products.import': () => sheets.view,
  'products.get': ({ productId }) => products.get(productId),
  'products.withdrawn': ({ text }) => products.withdrawn(text),
  'products.coming': () => products.coming(),
  'products.comingAt': ({ minute, from, count }) => products.comingAt(minute, from, count),
  'products.repriced': ({ since, from, count }) => products.repricedSince(since, from, count),
  'products.chooseSheet': async ({ approval }) => {
    await sheets.choose(approval);
    return sheets.view;
  },
  'products.setColumns': async ({ fields }) => {
    await sheets.setColumns(fields);
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
  // Ids in lists are plain strings in the contract: what a list says of its length would spell their brand out.
  'products.save': async ({ draft, approval }) => ({
    productId: await products.save(draft as ProductDraft, approval),
  }),
  'products.takeBack': ({ minute, productId, approval }) => products.takeBack(minute, productId, approval),
  'products.labels': ({ labels }) => labelDesk.view(labels),
  'products.printLabels': ({ labels }) => labelDesk.print(labels),
  'products.saveLabels': ({ labels, form }) => labelDesk.save(labels, form),
});
