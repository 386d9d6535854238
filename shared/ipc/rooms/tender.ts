import * as v from 'valibot';
import type { LineId, SaleId, TenderId } from '../../ids.ts';
import { command, amount, approval, id, pin, terminalId, words } from './fields.ts';

const people = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20));

/** The number on a gift card or a voucher. */
const reference = v.pipe(v.string(), v.trim(), v.regex(/^\P{C}{1,40}$/u));

/** Taking money. */
export const tenderInputs = {
  /** The tender screen opened: dial the terminal now, so that Charge leaves on a ready socket. */
  'tender.prepare': v.strictObject({ ...command, saleId: id<SaleId>() }),
  /** `amount` is what this card pays of the due, `tip` comes on top; both in minor units of the sale's currency. */
  'tender.card': v.strictObject({
    ...command,
    ...approval,
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
  'tender.cash': v.strictObject({
    ...command,
    saleId: id<SaleId>(),
    received: amount,
    due: amount,
    /** What it pays of the due, such as one person's share. Absent: all of it. */
    share: v.optional(v.pipe(amount, v.minValue(1))),
  }),
  /** A gift card, a voucher: one of the ways that the counter's settings name. No change. */
  'tender.other': v.strictObject({
    ...command,
    saleId: id<SaleId>(),
    methodId: id(),
    amount,
    reference: v.optional(v.nullable(reference), null),
    due: amount,
  }),
  /** Cash or another tender goes back to the customer, before the sale is paid. */
  'tender.giveBack': v.strictObject({
    ...command,
    ...approval,
    saleId: id<SaleId>(),
    tenderId: id<TenderId>(),
  }),
  /** The customers share what is still due. */
  'tender.split': v.strictObject({
    ...command,
    saleId: id<SaleId>(),
    how: v.variant('kind', [
      v.strictObject({ kind: v.literal('person'), people }),
      /** What these lines cost is the next share. */
      v.strictObject({
        kind: v.literal('item'),
        lines: v.pipe(v.array(id<LineId>()), v.minLength(1), v.maxLength(500)),
      }),
    ]),
  }),
  'tender.unsplit': v.strictObject({ ...command, saleId: id<SaleId>() }),
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
  'tender.other': { readonly tenderId: TenderId };
  'tender.giveBack': null;
  'tender.split': null;
  'tender.unsplit': null;
  'payment.cancel': null;
  'payment.check': null;
  'payment.resolve': null;
}
