import * as v from 'valibot';
import { LARGEST_AMOUNT } from '#shared/limits.ts';
import { isMinute } from '#shared/local-minute.ts';

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

const MINUTE = 'a minute of the shop’s clock, such as 2026-11-23T06:00';
const minute = v.pipe(v.string(MINUTE), v.check(isMinute, MINUTE));

const COMING = 'at most 20 coming prices, each from a later minute than the one before';
const coming = v.optional(
  v.pipe(
    v.array(v.strictObject({ from: minute, price: amount })),
    v.maxLength(20, COMING),
    v.check((all) => all.every(({ from }, at) => from > (all[at - 1]?.from ?? '')), COMING),
  ),
);

const hue = bounded(0, 11, 'one of the twelve hues,');

const variant = v.strictObject({ id, name: text(60), price: amount, barcode, coming });

const shared = {
  id,
  name: text(120),
  category: id,
  taxClass: id,
  barcode,
  favourite: v.optional(v.boolean('true or false'), false),
  variants: v.optional(v.array(variant), []),
  picture,
  hue: v.optional(hue),
  withdrawn: v.optional(v.literal(true, 'true')),
  coming,
  pricedAt: v.optional(minute),
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
  v.check(
    ({ price, coming: prices = [] }) => price !== 'open' || prices.length === 0,
    'no coming prices: the cashier types the price',
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
  categories: v.array(v.strictObject({ id, name: text(60), hue: v.optional(hue, 0) })),
  products: v.pipe(v.array(product), v.maxLength(200_000, 'at most 200000 products')),
});

export type CatalogueFileContent = v.InferOutput<typeof catalogueSchema>;
