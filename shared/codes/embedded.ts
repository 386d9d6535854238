import * as v from 'valibot';
import { minorDigits, money, type CurrencyCode, type Money } from '../money.ts';
import { checkDigitOf } from './check-digit.ts';
import { scaled } from './decimals.ts';
import { valueCheckDigitOf } from './value-check-digit.ts';

/** Grams are a kilogram's thousandths. */
const GRAM_DIGITS = 3;

const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** How a shop's scales write a price or a weight into an EAN-13: prefix, item, perhaps a check digit, value, check digit. */
export const embeddedRuleSchema = v.pipe(
  v.strictObject({
    /** The first digits: `02` for number system 2 of UPC-A, `20` to `29` otherwise. */
    prefix: v.pipe(v.string(), v.regex(/^(02|2\d)$/, 'A prefix is 02 or 20 to 29')),
    holds: v.picklist(['price', 'weight']),
    itemDigits: count(3, 7),
    valueDigits: count(3, 6),
    /** A check digit of its own stands between item and value. */
    valueCheckDigit: v.boolean(),
    /** Decimals of the value; absent: those of the currency, and 3 of a weight in kilograms. */
    decimals: v.optional(count(0, 3)),
  }),
  v.check(
    (rule) => 2 + rule.itemDigits + Number(rule.valueCheckDigit) + rule.valueDigits === 12,
    'Prefix, item, check digit and value must make 12 digits; the 13th is the check digit of all',
  ),
  v.check(
    (rule) => !rule.valueCheckDigit || rule.valueDigits === 4 || rule.valueDigits === 5,
    'Only values of 4 or 5 digits have a check digit',
  ),
);

export type EmbeddedRule = v.InferOutput<typeof embeddedRuleSchema>;

export type Embedded =
  | { readonly kind: 'price'; readonly item: string; readonly base: string; readonly price: Money }
  | { readonly kind: 'weight'; readonly item: string; readonly base: string; readonly grams: number }
  | { readonly kind: 'badCheckDigit'; readonly expected: string }
  | { readonly kind: 'notExact' };

/** `ean13` must start with the rule's prefix and have its own check digit right. */
export function readEmbedded(ean13: string, rule: EmbeddedRule, currency: CurrencyCode): Embedded {
  const item = ean13.slice(2, 2 + rule.itemDigits);
  const value = ean13.slice(12 - rule.valueDigits, 12);
  const stated = rule.valueCheckDigit ? ean13.charAt(2 + rule.itemDigits) : null;
  const expected = valueCheckDigitOf(value);
  if (stated !== null && expected !== null && stated !== expected) return { kind: 'badCheckDigit', expected };
  const unitDigits = rule.holds === 'weight' ? GRAM_DIGITS : minorDigits(currency);
  const amount = scaled(Number(value), rule.decimals ?? unitDigits, unitDigits);
  if (amount === null) return { kind: 'notExact' };
  const base = baseOf(ean13, rule);
  return rule.holds === 'price'
    ? { kind: 'price', item, base, price: money(amount, currency) }
    : { kind: 'weight', item, base, grams: amount };
}

/** The same code without its value: what a catalogue keeps when it keeps an EAN-13 and not the bare item number. */
function baseOf(ean13: string, rule: EmbeddedRule): string {
  const twelve = ean13.slice(0, 2 + rule.itemDigits).padEnd(12, '0');
  return twelve + checkDigitOf(twelve);
}
