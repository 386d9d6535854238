import * as v from 'valibot';
import type { SaleId } from '../../ids.ts';
import type { PaidSale, SalesFound } from '../../sales-list.ts';
import { id } from './fields.ts';

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Sales that are paid, for finding one and looking into it. */
export const salesListInputs = {
  /** By number, amount or a card's last four digits; all of them when `text` is empty. */
  'sales.list': v.strictObject({
    text: v.pipe(v.string(), v.trim(), v.maxLength(20)),
    from: wholeNumber(0, 1_000_000),
    count: wholeNumber(1, 100),
  }),
  'sales.get': v.strictObject({ saleId: id<SaleId>() }),
} as const;

export interface SalesListOutputs {
  'sales.list': SalesFound;
  'sales.get': PaidSale;
}
