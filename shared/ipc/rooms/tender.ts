import * as v from 'valibot';
import type { SaleId, TenderId } from '../../ids.ts';
import { command, amount, id, pin, terminalId, words } from './fields.ts';

/** Taking money. */
export const tenderInputs = {
  /** The tender screen opened: dial the terminal now, so that Charge leaves on a ready socket. */
  'tender.prepare': v.strictObject({ ...command, saleId: id<SaleId>() }),
  /** `amount` is what this card pays of the due, `tip` comes on top; both in minor units of the sale's currency. */
  'tender.card': v.strictObject({
    ...command,
    saleId: id<SaleId>(),
    amount,
    tip: amount,
    /** What the cashier saw as due; refused with `sale.changed` when it is no longer so. */
    due: amount,
    /** `manual` only holds the money, for a tab; `capture.start` takes it. Absent: as this counter takes tips. */
    captureMethod: v.optional(v.picklist(['automatic', 'manual'])),
    /** Another than the till's own, for this card alone. */
    terminalId: v.optional(terminalId),
  }),
  'tender.cash': v.strictObject({ ...command, saleId: id<SaleId>(), received: amount, due: amount }),
  'payment.cancel': v.strictObject({ ...command, tenderId: id<TenderId>() }),
  /** Ask the terminal and VINR again, now. */
  'payment.check': v.strictObject({ ...command, tenderId: id<TenderId>() }),
  /** A supervisor says what happened, when terminal and VINR were asked in vain. */
  'payment.resolve': v.strictObject({
    ...command,
    tenderId: id<TenderId>(),
    pin,
    /** What the terminal or its slip shows. `captured` in minor units, tip included. */
    says: v.variant('kind', [
      v.strictObject({
        kind: v.literal('charged'),
        captured: v.pipe(amount, v.minValue(1)),
        authCode: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,12}$/)),
      }),
      v.strictObject({ kind: v.literal('notCharged') }),
    ]),
    /** What the supervisor saw, in their own words. */
    grounds: words,
  }),
} as const;

export interface TenderOutputs {
  'tender.prepare': null;
  'tender.card': { readonly tenderId: TenderId };
  'tender.cash': { readonly tenderId: TenderId; readonly change: number };
  'payment.cancel': null;
  'payment.check': null;
  'payment.resolve': null;
}
