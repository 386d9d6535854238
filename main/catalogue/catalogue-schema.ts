import * as v from 'valibot';
import { LARGEST_AMOUNT } from '#shared/limits.ts';

/** Messages say what must stand there; they are shown to whoever wrote the file. */
const bounded = (least: number, most: number, what: string) => {
  const message = `${what} from ${least} to ${most}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
};

const text = (most: number) => {
  const message = `a text of 1 to ${most} characters`;
  return v.pipe(
    v.string(message),
    v.trim(),
    v.nonEmpty(message),
    v.maxLength(most, message),
    v.regex(/^\P{C}*$/u, message),
  );
};

const ID = '1 to 64 letters, digits, _ . or -';
const id = v.pipe(v.string(ID), v.regex(/^[A-Za-z0-9_.-]{1,64}$/, ID));

const amount = bounded(0, LARGEST_AMOUNT, 'minor units (250 is 2.50)');

const CODE = 'a barcode of at most 64 printable characters';
const barcode = v.optional(v.pipe(v.string(CODE), v.trim(), v.regex(/^[\x21-\x7e]{1,64}$/, CODE)));

const PICTURE = 'a data: URI of a PNG, JPEG, WebP or SVG, at most 64 KiB';
const picture = v.optional(
  v.pipe(
    v.string(PICTURE),
    v.maxLength(65_536, PICTURE),
    v.regex(/^data:image\/(?:png|jpeg|webp|svg\+xml)[;,]/, PICTURE),
  ),
);

const variant = v.strictObject({ id, name: text(60), price: amount, barcode });

const shared = {
  id,
  name: text(120),
  category: id,
  taxClass: id,
  barcode,
  favourite: v.optional(v.boolean('true or false'), false),
  variants: v.optional(v.array(variant), []),
  picture,
};

const PRICE = 'minor units (250 is 2.50), or "open"';

/** Priced in one of three ways: for the piece, for the kilogram, or by the cashier (`"price": "open"`). */
const product = v.pipe(
  v.strictObject({
    ...shared,
    price: v.optional(v.union([amount, v.literal('open')], PRICE)),
    perKilogram: v.optional(amount),
  }),
  v.check(
    ({ price, perKilogram }) => (price === undefined) !== (perKilogram === undefined),
    'either price or perKilogram',
  ),
);

/** `catalogue.json` of a profile. Amounts are minor units of the shop's currency. */
export const catalogueSchema = v.strictObject({
  version: v.literal(1, '1'),
  taxClasses: v.pipe(
    v.array(
      v.strictObject({
        id,
        label: text(40),
        ratePpm: bounded(0, 1_000_000, 'parts per million (82500 is 8.25 %)'),
      }),
    ),
    v.minLength(1, 'at least one tax class'),
  ),
  categories: v.array(
    v.strictObject({ id, name: text(60), hue: v.optional(bounded(0, 11, 'one of the twelve hues,'), 0) }),
  ),
  products: v.pipe(v.array(product), v.maxLength(200_000, 'at most 200000 products')),
});

export type CatalogueFileContent = v.InferOutput<typeof catalogueSchema>;
