import * as v from 'valibot';

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80));
const known = {
  /** Who tried or skipped it, as they are called. */
  by: name,
  /** Wall time, ms. */
  at: v.number(),
};

/** What became of the payment that an installer tried before the till took real money, or that nobody tried one. */
export const testPaymentSchema = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('skipped'), ...known }),
  v.strictObject({
    outcome: v.literal('approved'),
    ...known,
    terminalId: name,
    path: v.picklist(['lan', 'cloud']),
  }),
  v.strictObject({
    outcome: v.picklist(['declined', 'cancelled', 'noAnswer']),
    ...known,
    terminalId: name,
  }),
]);
export type TestPayment = Readonly<v.InferOutput<typeof testPaymentSchema>>;
