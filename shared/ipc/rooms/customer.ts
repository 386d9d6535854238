import * as v from 'valibot';
import type { CustomerView } from '../../customer.ts';
import type { SaleId } from '../../ids.ts';
import { amount, command, id, none } from './fields.ts';

const choice = v.strictObject({
  ratePpm: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))),
  tip: amount,
});

/** The customer's screen. Its own page may ask for the first and the last of these only. */
export const customerInputs = {
  'customer.get': none,
  /** Shows the customer's screen as a window beside the till. */
  'customer.open': v.strictObject({ ...command }),
  /** Asks the customer for a tip, these on offer, until `stopTip`, a payment, or a change of the amount due. */
  'customer.askTip': v.strictObject({
    ...command,
    saleId: id<SaleId>(),
    choices: v.pipe(v.array(choice), v.maxLength(6)),
  }),
  'customer.stopTip': v.strictObject({ ...command }),
  /** The customer's own touch: one of the tips on offer, or zero. */
  'customer.chooseTip': v.strictObject({ ...command, saleId: id<SaleId>(), tip: amount }),
} as const;

export interface CustomerOutputs {
  'customer.get': CustomerView;
  'customer.open': null;
  'customer.askTip': null;
  'customer.stopTip': null;
  'customer.chooseTip': null;
}
