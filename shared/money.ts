import { apportion } from './apportion.ts';
import { ratio } from './exact.ts';

/**
 * Money is an integer count of a currency's minor units, always with its currency.
 * 12.50 US dollars is `{ amount: 1250, currency: 'USD' }`; 1250 yen is `{ amount: 1250, currency: 'JPY' }`.
 * Floats never hold money anywhere in this project.
 */
export interface Money {
  readonly amount: number;
  readonly currency: CurrencyCode;
}

/** ISO 4217, three upper-case letters. */
export type CurrencyCode = string;

/** Throws a RangeError unless `amount` is a safe integer and `currency` looks like ISO 4217. */
export function money(amount: number, currency: CurrencyCode): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not an integer amount of minor units: ${amount}`);
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`Not an ISO 4217 currency: ${currency}`);
  return { amount: amount === 0 ? 0 : amount, currency };
}

export const zero = (currency: CurrencyCode): Money => money(0, currency);

export const add = (a: Money, b: Money): Money => money(a.amount + sameCurrency(a, b).amount, a.currency);

export const subtract = (a: Money, b: Money): Money =>
  money(a.amount - sameCurrency(a, b).amount, a.currency);

export const sum = (parts: readonly Money[], currency: CurrencyCode): Money =>
  parts.reduce(add, zero(currency));

/** Times a whole number, such as a quantity of pieces. */
export const multiply = (a: Money, times: number): Money => money(a.amount * times, a.currency);

/** Negative when a < b, zero when equal, positive when a > b. */
export const compare = (a: Money, b: Money): number => a.amount - sameCurrency(a, b).amount;

export const isZero = (a: Money): boolean => a.amount === 0;

export const min = (a: Money, b: Money): Money => (compare(a, b) <= 0 ? a : b);

export const max = (a: Money, b: Money): Money => (compare(a, b) >= 0 ? a : b);

/** A rate in parts per million (8.25 % = 82 500) of an amount, rounded half away from zero. */
export const portion = (a: Money, ratePpm: number): Money =>
  money(ratio(a.amount, ratePpm, 1_000_000), a.currency);

/**
 * Splits `total` by whole-number weights without losing or inventing a minor unit: largest remainder first,
 * ties to the earlier part. Throws a RangeError when there is no positive weight to carry it.
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  const sign = total.amount < 0 ? -1 : 1;
  const shares = apportion(sign * total.amount, weights, (at) => at);
  return shares.map((share) => money(sign * share, total.currency));
}

/** How many digits of the minor unit the currency writes: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: CurrencyCode): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

/** Building a formatter costs far more than using one, so what they say is kept, and so are they. */
const digitsOf = new Map<CurrencyCode, number>();
const formats = new Map<string, Intl.NumberFormat>();

/** For people: `12.95` or, with `symbol`, `$12.95`. */
export function format(a: Money, locale: string, style: 'plain' | 'symbol' = 'plain'): string {
  const digits = minorDigits(a.currency);
  const key = `${locale} ${style} ${a.currency}`;
  let formatter = formats.get(key);
  if (formatter === undefined) {
    formatter =
      style === 'symbol'
        ? new Intl.NumberFormat(locale, { style: 'currency', currency: a.currency })
        : new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(key, formatter);
  }
  return formatter.format(a.amount / 10 ** digits);
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`Cannot mix ${a.currency} and ${b.currency}`);
  return b;
}
