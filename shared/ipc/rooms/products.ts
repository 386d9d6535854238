import * as v from 'valibot';
import type { ImportView } from '../../catalogue-import.ts';
import type { SavedText } from '../../saved-text.ts';
import { approval, command, none } from './fields.ts';

/** Bringing the shop's products in as a sheet, and out. Main lets the person choose the file: no row takes a path. */
export const productsInputs = {
  'products.import': none,
  'products.chooseSheet': v.strictObject({ ...command, ...approval }),
  'products.cancelImport': v.strictObject({ ...command }),
  'products.applyImport': v.strictObject({ ...command }),
  'products.undoImport': v.strictObject({ ...command, ...approval }),
  'products.export': v.strictObject({ ...command, ...approval }),
} as const;

export interface ProductsOutputs {
  /** Where it stands; asked again while it is reading. */
  'products.import': ImportView;
  'products.chooseSheet': ImportView;
  'products.cancelImport': ImportView;
  'products.applyImport': ImportView;
  'products.undoImport': ImportView;
  'products.export': SavedText;
}
