import * as v from 'valibot';
import type { LineId, ModificationId, SaleId, TaskId, TenderId } from '../../ids.ts';
import type { ModificationView } from '../../refund.ts';
import type { Piece } from '../../returns.ts';
import { REFUND_REASONS } from '../../refund.ts';
import { command, amount, approval, id, pin, words } from './fields.ts';

const piece: v.GenericSchema<{ readonly lineId: string; readonly quantity: number }, Piece> = v.strictObject({
  lineId: id<LineId>(),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
});
const goods = v.pipe(v.array(piece), v.minLength(1), v.maxLength(500));

/** `asPaid`: to every way that paid. Cash and other ways for what came on a card need a permission of their own. */
const way = v.variant('kind', [
  v.strictObject({ kind: v.literal('asPaid') }),
  v.strictObject({ kind: v.literal('card'), tenderId: id<TenderId>() }),
  v.strictObject({ kind: v.literal('cash') }),
  v.strictObject({ kind: v.literal('other'), methodId: id() }),
]);

/** Refunds and captures. */
export const modificationInputs = {
  'sale.modifications': v.strictObject({ saleId: id<SaleId>() }),
  /** Gives back `amount` minor units of what a card tender brought. */
  'refund.start': v.strictObject({
    ...command,
    saleId: id<SaleId>(),
    tenderId: id<TenderId>(),
    amount,
    reason: v.picklist(REFUND_REASONS),
    /** The PIN of whoever decides it. Absent: by the right of whoever sells, or with an `approval`. */
    pin: v.optional(pin),
    ...approval,
    /** The card is read again on the terminal that took it. */
    presentCard: v.boolean(),
    /** Give back the payment that this task is about; without one, that of the tender's latest attempt. */
    taskId: v.optional(id<TaskId>()),
  }),
  /** Gives money of a paid sale back. `amount`, minor units: what the cashier saw. */
  'refund.give': v.strictObject({
    ...command,
    ...approval,
    saleId: id<SaleId>(),
    wanted: v.variant('kind', [
      v.strictObject({ kind: v.literal('goods'), pieces: goods }),
      v.strictObject({ kind: v.literal('amount') }),
      /** In place of a refund that did not arrive. */
      v.strictObject({ kind: v.literal('instead'), of: id<ModificationId>() }),
    ]),
    amount,
    way,
    reason: v.picklist(REFUND_REASONS),
    presentCard: v.optional(v.boolean(), false),
  }),
  /** Goods of a paid sale come back in exchange, into the basket on screen or a new one. */
  'exchange.add': v.strictObject({ ...command, ...approval, ofSaleId: id<SaleId>(), pieces: goods }),
  'exchange.remove': v.strictObject({ ...command, lineId: id<LineId>() }),
  /** Nothing is to be paid: the exchange is over and `back`, minor units, goes back. */
  'exchange.settle': v.strictObject({ ...command, ...approval, saleId: id<SaleId>(), back: amount, way }),
  /** Ask VINR about a refund or a capture again, now. */
  'refund.check': v.strictObject({ ...command, modificationId: id<ModificationId>() }),
  /** Takes `amount` minor units of what is held on a card; the rest is released. */
  'capture.start': v.strictObject({
    ...command,
    ...approval,
    saleId: id<SaleId>(),
    tenderId: id<TenderId>(),
    amount,
  }),
  /** A supervisor says whether a refund or a capture was made, when VINR was asked in vain. */
  'modification.resolve': v.strictObject({
    ...command,
    modificationId: id<ModificationId>(),
    pin,
    says: v.picklist(['moved', 'notMoved']),
    /** What the supervisor saw, in their own words. */
    grounds: words,
  }),
} as const;

/** `cash`: minor units of notes and coins to hand over. */
export interface RefundGiven {
  readonly modificationIds: readonly ModificationId[];
  readonly cash: number;
}

export interface ModificationOutputs {
  /** The latest attempt of each refund and capture, oldest first. */
  'sale.modifications': readonly ModificationView[];
  'refund.start': { readonly modificationId: ModificationId };
  'refund.give': RefundGiven;
  'exchange.add': null;
  'exchange.remove': null;
  'exchange.settle': RefundGiven;
  'refund.check': null;
  'capture.start': { readonly modificationId: ModificationId };
  'modification.resolve': null;
}
