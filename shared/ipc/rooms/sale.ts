import * as v from 'valibot';
import type { LineId, ProductId, SaleId, VariantId } from '../../ids.ts';
import type { ReceiptView } from '../../sale.ts';
import { amount, approval, command, id } from './fields.ts';

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const pieces = wholeNumber(1, 999);

/** Something a person typed: no control characters, no blanks around it. */
const typed = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most), v.regex(/^\P{C}*$/u));
const note = v.nullable(v.pipe(typed(200), v.nonEmpty()));

/** Null takes the discount back. */
const discount = v.nullable(
  v.variant('kind', [
    /** Parts per million: 10 % is 100 000. */
    v.strictObject({ kind: v.literal('percent'), ppm: wholeNumber(1, 1_000_000) }),
    v.strictObject({ kind: v.literal('amount'), amount: v.pipe(amount, v.minValue(1)) }),
  ]),
);

const sale = { ...command, saleId: id<SaleId>() };
/** A line of the sale on screen. */
const line = { ...command, lineId: id<LineId>() };

/** The basket and the sales around it. */
export const saleInputs = {
  'receipt.get': v.strictObject({ saleId: id<SaleId>() }),
  'sale.addProduct': v.strictObject({
    ...command,
    productId: id<ProductId>(),
    /** One of its variants; left out for the product as such. */
    variantId: v.optional(v.nullable(id<VariantId>()), null),
    quantity: v.optional(pieces, 1),
    /** Grams of one piece, for what is sold by weight. */
    weightGrams: v.optional(v.nullable(wholeNumber(1, 999_999)), null),
    /** Minor units, for a product of open price. */
    price: v.optional(v.nullable(amount), null),
  }),
  /** What a scanner sent or a person typed, `3*` in front for three of it. GS (U+001D) separates GS1 elements. */
  'sale.scan': v.strictObject({
    ...command,
    // eslint-disable-next-line no-control-regex -- scanners do send the separator
    code: v.pipe(v.string(), v.regex(/^[\x1d\x20-\x7e]{1,128}$/)),
  }),
  /** Zero removes the line. */
  'sale.setQuantity': v.strictObject({ ...line, ...approval, quantity: wholeNumber(0, 999) }),
  /** Another price than the catalogue's: minor units per piece, or per kilogram. */
  'sale.priceLine': v.strictObject({ ...line, ...approval, unitPrice: amount }),
  'sale.discountLine': v.strictObject({ ...line, ...approval, discount }),
  /** On the whole basket, after the discounts of its lines. */
  'sale.discount': v.strictObject({ ...command, ...approval, discount }),
  'sale.noteLine': v.strictObject({ ...line, note }),
  'sale.note': v.strictObject({ ...command, note }),
  'sale.setCustomer': v.strictObject({
    ...command,
    customer: v.nullable(v.strictObject({ name: v.pipe(typed(80), v.nonEmpty()), contact: typed(120) })),
  }),
  'sale.clear': v.strictObject({ ...sale, ...approval }),
  /** Gives the basket up on purpose; a reason of the cashier's own needs their words. */
  'sale.void': v.strictObject({
    ...sale,
    ...approval,
    why: v.variant('reason', [
      v.strictObject({
        reason: v.picklist(['customerLeft', 'wrongItems', 'cannotPay', 'training']),
        words: v.optional(note, null),
      }),
      v.strictObject({ reason: v.literal('other'), words: v.pipe(typed(200), v.minLength(3)) }),
    ]),
  }),
  /** Puts the basket by, under a name if the cashier gives one. */
  'sale.park': v.strictObject({
    ...sale,
    name: v.optional(v.nullable(v.pipe(typed(40), v.nonEmpty())), null),
  }),
  /** Brings a parked basket back; one that is on screen is parked in its place. */
  'sale.recall': v.strictObject(sale),
  /** Leaves a paid sale, so that the next scan starts the next one. */
  'sale.finish': v.strictObject(sale),
  'sale.setAside': v.strictObject(sale),
  'sale.resume': v.strictObject(sale),
} as const;

/** The line that took it, and the revision of the first snapshot that shows it there. */
export interface LineTaken {
  readonly lineId: LineId;
  readonly revision: number;
}

export interface SaleOutputs {
  'receipt.get': ReceiptView;
  'sale.addProduct': LineTaken;
  'sale.scan': LineTaken;
  'sale.setQuantity': null;
  'sale.priceLine': null;
  'sale.discountLine': null;
  'sale.discount': null;
  'sale.noteLine': null;
  'sale.note': null;
  'sale.setCustomer': null;
  'sale.clear': null;
  'sale.void': null;
  'sale.park': null;
  'sale.recall': null;
  'sale.finish': null;
  'sale.setAside': null;
  'sale.resume': null;
}
