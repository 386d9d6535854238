import * as v from 'valibot';
import type { LineId, ProductId, SaleId } from '../../ids.ts';
import type { ReceiptView } from '../../sale.ts';
import { command, id } from './fields.ts';

/** The basket and the sales around it. */
export const saleInputs = {
  'receipt.get': v.strictObject({ saleId: id<SaleId>() }),
  'sale.addProduct': v.strictObject({ ...command, productId: id<ProductId>() }),
  'sale.scan': v.strictObject({ ...command, code: v.pipe(v.string(), v.regex(/^[\x20-\x7e]{1,64}$/)) }),
  /** Zero removes the line. */
  'sale.setQuantity': v.strictObject({
    ...command,
    lineId: id<LineId>(),
    quantity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  }),
  'sale.clear': v.strictObject({ ...command, saleId: id<SaleId>() }),
  /** Leaves a paid sale, so that the next scan starts the next one. */
  'sale.finish': v.strictObject({ ...command, saleId: id<SaleId>() }),
  'sale.setAside': v.strictObject({ ...command, saleId: id<SaleId>() }),
  'sale.resume': v.strictObject({ ...command, saleId: id<SaleId>() }),
} as const;

export interface SaleOutputs {
  'receipt.get': ReceiptView;
  'sale.addProduct': { readonly lineId: LineId };
  'sale.scan': { readonly lineId: LineId };
  'sale.setQuantity': null;
  'sale.clear': null;
  'sale.finish': null;
  'sale.setAside': null;
  'sale.resume': null;
}
