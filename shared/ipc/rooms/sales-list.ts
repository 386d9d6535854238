import * as v from 'valibot';
import type { SaleId } from '../../ids.ts';
import type { PaidSale, SalesFound } from '../../sales-list.ts';
import { id } from './fields.ts';

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const moment = wholeNumber(0, Number.MAX_SAFE_INTEGER);

/** Sales that are paid, for finding one and looking into it. */
export const salesListInputs = {
  /** By receipt code, number, amount, a card's last four digits or the time of day; all of them when `text` is empty. */
  'sales.list': v.strictObject({
    text: v.pipe(v.string(), v.trim(), v.maxLength(48)),
    /** Paid at this moment or later, and before that one: wall times, ms. Null: whenever. */
    since: v.optional(v.nullable(moment), null),
    until: v.optional(v.nullable(moment), null),
    from: wholeNumber(0, 1_000_000),
    count: wholeNumber(1, 100),
  }),
  'sales.get': v.strictObject({ saleId: id<SaleId>() }),
  /** The sale that a scanned receipt is of. */
  'sales.byCode': v.strictObject({ code: v.pipe(v.string(), v.trim(), v.maxLength(48)) }),
} as const;

export interface SalesListOutputs {
  'sales.list': SalesFound;
  'sales.get': PaidSale;
  'sales.byCode': { readonly saleId: SaleId };
}
