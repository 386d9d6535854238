import * as v from 'valibot';

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** One bit a dot, for the head of a receipt: `MonoImage` of shared/document.ts. */
const logo = v.strictObject({
  width: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(576), v.multipleOf(8)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400)),
  dots: v.pipe(v.string(), v.base64()),
});

/** What the shop wants on and of its receipts. */
export const receiptsSchema = v.strictObject({
  logo: v.optional(v.nullable(logo), null),
  footer: v.optional(v.pipe(v.array(line), v.maxLength(6)), []),
  code: v.optional(v.picklist(['qr', 'barcode']), 'qr'),
});

export type ReceiptSettings = v.InferOutput<typeof receiptsSchema>;

export const DEFAULT_RECEIPTS: ReceiptSettings = v.parse(receiptsSchema, {});
