import * as v from 'valibot';
import type { ModificationId, SaleId, TaskId, TenderId } from '../../ids.ts';
import type { ModificationView } from '../../refund.ts';
import { REFUND_REASONS } from '../../refund.ts';
import { command, amount, approval, id, pin, words } from './fields.ts';

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

export interface ModificationOutputs {
  /** The latest attempt of each refund and capture, oldest first. */
  'sale.modifications': readonly ModificationView[];
  'refund.start': { readonly modificationId: ModificationId };
  'refund.check': null;
  'capture.start': { readonly modificationId: ModificationId };
  'modification.resolve': null;
}
