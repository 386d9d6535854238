import * as v from 'valibot';
import type { LineId, ProductId, SaleId, VariantId } from '../../ids.ts';
import type { ReceiptView } from '../../sale.ts';
import { amount, command, id } from './fields.ts';

const pieces = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));
const weight = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999));

/** The basket and the sales around it. */
export const saleInputs = {
  'receipt.get': v.strictObject({ saleId: id<SaleId>() }),
  'sale.addProduct': v.strictObject({
    ...command,
    productId: id<ProductId>(),
    /** One of its variants; left out for the product as such. */
    variantId: v.optional(v.nullable(id<VariantId>()), null),
    quantity: v.optional(pieces, 1),
    /** Grams, for what is sold by weight. */
    weightGrams: v.optional(v.nullable(weight), null),
    /** Minor units, for a product of open price. */
    price: v.optional(v.nullable(amount), null),
  }),
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
