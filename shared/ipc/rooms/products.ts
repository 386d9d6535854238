import * as v from 'valibot';
import { IMPORT_FIELDS, type ImportView } from '../../catalogue-import.ts';
import type { Product } from '../../catalogue.ts';
import type { CategoryId, ProductId } from '../../ids.ts';
import { isMinute } from '../../local-minute.ts';
import { MOST_LABELS } from '../../labels/label.ts';
import type {
  ComingMinute,
  EditedProduct,
  LabelsView,
  PricedProductsView,
  SavedProduct,
} from '../../product-edit.ts';
import type { SavedText } from '../../saved-text.ts';
import { amount, approval, command, id, none } from './fields.ts';

const text = v.pipe(v.string(), v.maxLength(200));
const minute = v.pipe(v.string(), v.length(16), v.check(isMinute));
const page = {
  from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
};
/** Together no more than `MOST_LABELS` of them. */
const labels = v.pipe(
  v.array(
    v.strictObject({
      productId: id<string>(),
      variantId: v.nullable(id<string>()),
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LABELS)),
      at: v.nullable(minute),
    }),
  ),
  v.maxLength(MOST_LABELS),
);
const coming = v.pipe(v.array(v.strictObject({ from: minute, amount })), v.maxLength(50));

/** A `ProductDraft`. What is wrong inside of these bounds is told in words, by field. */
const draft = v.strictObject({
  id: v.nullable(id<ProductId>()),
  seen: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  name: text,
  category: v.variant('kind', [
    v.strictObject({ kind: v.literal('known'), id: id<CategoryId>() }),
    v.strictObject({ kind: v.literal('new'), name: text }),
  ]),
  taxClass: v.pipe(v.string(), v.maxLength(64)),
  pricing: v.variant('kind', [
    v.strictObject({ kind: v.picklist(['fixed', 'weighed']), amount }),
    v.strictObject({ kind: v.literal('open') }),
  ]),
  barcode: text,
  favourite: v.boolean(),
  hue: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(11))),
  withdrawn: v.boolean(),
  variants: v.pipe(
    v.array(v.strictObject({ id: v.nullable(id<string>()), name: text, amount, barcode: text, coming })),
    v.maxLength(50),
  ),
  coming,
});

/** What is sold, changed in the till or by a sheet. Main lets the person choose the file: no row takes a path. */
export const productsInputs = {
  'products.import': none,
  'products.get': v.strictObject({ productId: id<ProductId>() }),
  /** Of those that are not sold any more; all of them for an empty text. */
  'products.withdrawn': v.strictObject({ text }),
  'products.coming': none,
  'products.comingAt': v.strictObject({ minute, ...page }),
  'products.repriced': v.strictObject({ since: minute, ...page }),
  /** As they would be printed. */
  'products.labels': v.strictObject({ labels }),
  'products.chooseSheet': v.strictObject({ ...command, ...approval }),
  /** For each column of the sheet, in its order. */
  'products.setColumns': v.strictObject({
    ...command,
    fields: v.pipe(v.array(v.nullable(v.picklist(IMPORT_FIELDS))), v.maxLength(500)),
  }),
  'products.cancelImport': v.strictObject({ ...command }),
  'products.applyImport': v.strictObject({ ...command }),
  'products.undoImport': v.strictObject({ ...command, ...approval }),
  'products.export': v.strictObject({ ...command, ...approval }),
  'products.save': v.strictObject({ ...command, draft, ...approval }),
  /** `productId` null: of all products that have a price from that minute on. */
  'products.takeBack': v.strictObject({
    ...command,
    minute,
    productId: v.nullable(id<ProductId>()),
    ...approval,
  }),
  'products.printLabels': v.strictObject({ ...command, labels }),
  'products.saveLabels': v.strictObject({ ...command, labels, form: v.picklist(['sheet', 'paper']) }),
} as const;

export interface ProductsOutputs {
  /** Where it stands; asked again while it is reading. */
  'products.import': ImportView;
  'products.get': EditedProduct;
  'products.withdrawn': readonly Product[];
  'products.coming': readonly ComingMinute[];
  'products.comingAt': PricedProductsView;
  'products.repriced': PricedProductsView;
  'products.chooseSheet': ImportView;
  'products.setColumns': ImportView;
  'products.cancelImport': ImportView;
  'products.applyImport': ImportView;
  'products.undoImport': ImportView;
  'products.export': SavedText;
  'products.save': SavedProduct;
  'products.takeBack': null;
  'products.labels': LabelsView;
  'products.printLabels': null;
  'products.saveLabels': SavedText;
}
