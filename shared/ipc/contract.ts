import * as v from 'valibot';
import type { Catalogue } from '../catalogue.ts';
import type { Result } from '../app-error.ts';
import type {
  CommandId,
  LineId,
  ModificationId,
  ProductId,
  SaleId,
  TaskId,
  TenderId,
  TerminalId,
} from '../ids.ts';
import type { ModificationView } from '../refund.ts';
import { REFUND_REASONS } from '../refund.ts';
import type { FlightView } from '../flight.ts';
import type { SavedText } from '../saved-text.ts';
import type { HealthView } from '../health.ts';
import type { ReceiptView } from '../sale.ts';
import type { TillView } from '../till.ts';
import { LARGEST_AMOUNT } from '../limits.ts';
import type { PushName, RequestName } from './channels.ts';

/**
 * The one table of the bridge. A channel is a row here, a name in `channels.ts` and a handler in `main/ipc`;
 * forgetting any of the three does not compile. Main parses every input with its row's schema on every call:
 * unknown keys are refused, strings and integers are bounded. No row takes a path, a URL or SQL.
 */
const id = <T extends string>() =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_.-]{1,64}$/),
    v.transform((value) => value as T),
  );

/** VINR's ids are opaque strings. Printable ASCII, because they travel in headers and certificates. */
const terminalId = v.pipe(
  v.string(),
  v.regex(/^[\x21-\x7e]{1,128}$/),
  v.transform((value) => value as TerminalId),
);

const amount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_AMOUNT));

const pin = v.pipe(v.string(), v.regex(/^\d{4,8}$/));

/** A sentence by a person: no control characters. */
const words = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(200), v.regex(/^\P{C}*$/u));

const command = { commandId: id<CommandId>() };
const none = v.strictObject({});

export const inputs = {
  'till.get': none,
  'catalogue.get': none,
  'catalogue.search': v.strictObject({ text: v.pipe(v.string(), v.maxLength(80)) }),
  'receipt.get': v.strictObject({ saleId: id<SaleId>() }),
  'sale.modifications': v.strictObject({ saleId: id<SaleId>() }),
  'flight.get': v.strictObject({ tenderId: id<TenderId>() }),
  'health.get': none,

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
    /** `manual` only holds the money, for a tab; `capture.start` takes it. */
    captureMethod: v.optional(v.picklist(['automatic', 'manual']), 'automatic'),
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
  /** A person has put right what the till found: refunded, collected, written off. */
  'task.close': v.strictObject({ ...command, taskId: id<TaskId>(), pin, note: words }),
  /** A supervisor gives back `amount` minor units of what a card tender brought. */
  'refund.start': v.strictObject({
    ...command,
    saleId: id<SaleId>(),
    tenderId: id<TenderId>(),
    amount,
    reason: v.picklist(REFUND_REASONS),
    pin,
    /** The card is read again on the terminal that took it. */
    presentCard: v.boolean(),
    /** Give back the payment that this task is about; without one, that of the tender's latest attempt. */
    taskId: v.optional(id<TaskId>()),
  }),
  /** Ask VINR about a refund or a capture again, now. */
  'refund.check': v.strictObject({ ...command, modificationId: id<ModificationId>() }),
  /** Takes `amount` minor units of what is held on a card; the rest is released. */
  'capture.start': v.strictObject({ ...command, saleId: id<SaleId>(), tenderId: id<TenderId>(), amount }),
  /** Saves what `flight.get` shows, where a person says; without a screen the text comes back. */
  'flight.export': v.strictObject({ ...command, tenderId: id<TenderId>() }),
  /** The whole journal, signed, as a file that a person chooses. */
  'journal.export': v.strictObject({ ...command }),
  /** Compare with VINR's list of payments, now. */
  'sweep.run': v.strictObject({ ...command }),
  /** A supervisor says whether a refund or a capture was made, when VINR was asked in vain. */
  'modification.resolve': v.strictObject({
    ...command,
    modificationId: id<ModificationId>(),
    pin,
    says: v.picklist(['moved', 'notMoved']),
    /** What the supervisor saw, in their own words. */
    grounds: words,
  }),
  'terminal.select': v.strictObject({ ...command, terminalId }),
  'training.showTerminal': v.strictObject({ ...command }),
} as const satisfies Record<RequestName, v.GenericSchema>;

export interface Outputs {
  'till.get': TillView;
  'catalogue.get': Catalogue;
  /** Best match first, at most 50. */
  'catalogue.search': readonly ProductId[];
  'receipt.get': ReceiptView;
  /** The latest attempt of each refund and capture, oldest first. */
  'sale.modifications': readonly ModificationView[];
  'flight.get': FlightView;
  'health.get': HealthView;
  'sale.addProduct': { readonly lineId: LineId };
  'sale.scan': { readonly lineId: LineId };
  'sale.setQuantity': null;
  'sale.clear': null;
  'sale.finish': null;
  'sale.setAside': null;
  'sale.resume': null;
  'tender.prepare': null;
  'tender.card': { readonly tenderId: TenderId };
  'tender.cash': { readonly tenderId: TenderId; readonly change: number };
  'payment.cancel': null;
  'payment.check': null;
  'payment.resolve': null;
  'task.close': null;
  'refund.start': { readonly modificationId: ModificationId };
  'refund.check': null;
  'capture.start': { readonly modificationId: ModificationId };
  'modification.resolve': null;
  'flight.export': SavedText;
  'journal.export': SavedText;
  'sweep.run': null;
  'terminal.select': null;
  'training.showTerminal': null;
}

export interface Pushes {
  till: TillView;
}

export type Input<N extends RequestName> = v.InferInput<(typeof inputs)[N]>;
export type Parsed<N extends RequestName> = v.InferOutput<(typeof inputs)[N]>;
export type Output<N extends RequestName> = Outputs[N];
export type Answer<N extends RequestName> = Result<Output<N>>;

/** Compiles only while the tables and the names agree. */
type Exact<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const tablesAgree: [Exact<keyof Outputs, RequestName>, Exact<keyof Pushes, PushName>] = [true, true];
