import * as v from 'valibot';
import { embeddedRuleSchema } from './codes.ts';
import { LARGEST_AMOUNT } from './limits.ts';
import { scannerSchema } from './scanner.ts';

const text = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.maxLength(200, 'must be at most 200 characters'),
);
const AMOUNT = 'must be minor units from 1 up';
const amount = v.pipe(
  v.number(),
  v.integer(AMOUNT),
  v.minValue(1, AMOUNT),
  v.maxValue(LARGEST_AMOUNT, AMOUNT),
);
const PPM = 'must be parts per million from 1 to 1000000';
const ppm = v.pipe(v.number(), v.integer(PPM), v.minValue(1, PPM), v.maxValue(1_000_000, PPM));

const tipSchema = v.strictObject({
  /** Who asks for a tip: nobody, this till, the terminal, or the slip that is signed. */
  mode: v.optional(v.picklist(['none', 'till', 'terminal', 'receipt']), 'none'),
  /** Of the basket, parts per million. */
  percentagesPpm: v.optional(v.array(ppm), [150_000, 180_000, 200_000]),
  /** Minor units. */
  fixed: v.optional(v.array(amount), []),
});

/** A way of paying that is neither cash nor a card on our terminals. */
const tenderSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,64}$/, 'must be 1 to 64 letters, digits, _ . or -')),
  label: text,
  kind: v.optional(v.picklist(['giftCard', 'voucher', 'other']), 'other'),
  /** Whether the number on the card or voucher is asked for. */
  reference: v.optional(v.picklist(['none', 'optional', 'required']), 'none'),
});

/** How this shop sells: everything optional, so that settings of older versions still read. */
export const counterSchema = v.strictObject({
  tip: v.optional(tipSchema, {}),
  tenders: v.optional(v.array(tenderSchema), []),
  scanner: v.optional(scannerSchema, {}),
  /** How its scales print prices and weights into barcodes. */
  scales: v.optional(v.array(embeddedRuleSchema), []),
  /** What the customer's display says between sales; null for the shop's name alone. */
  idleMessage: v.optional(v.nullable(text), null),
  /** How that display comes up: on a second screen when there is one, as a window at once, or not at all. */
  customerDisplay: v.optional(v.picklist(['secondScreen', 'window', 'off']), 'secondScreen'),
});

type Frozen<T> = T extends string | number | boolean | null ? T : { readonly [K in keyof T]: Frozen<T[K]> };

export type CounterSettings = Frozen<v.InferOutput<typeof counterSchema>>;
export type TipSettings = CounterSettings['tip'];
export type TipMode = TipSettings['mode'];
export type TenderChoice = CounterSettings['tenders'][number];
export type CustomerDisplayMode = CounterSettings['customerDisplay'];

export const DEFAULT_COUNTER: CounterSettings = v.parse(counterSchema, {});

/** A training till has something of each kind to practise with. */
export const TRAINING_COUNTER: CounterSettings = v.parse(counterSchema, {
  tenders: [
    { id: 'gift-card', label: 'Gift card', kind: 'giftCard', reference: 'required' },
    { id: 'voucher', label: 'Voucher', kind: 'voucher' },
  ],
  scanner: { commands: true },
});
