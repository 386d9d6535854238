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

/**
 * `parts` of a rate given in parts per million (8.25 % = 82 500), rounded half away from zero.
 * BigInt inside, because amount × rate can pass 2^53 long before the amount itself is unreasonable.
 */
export function portion(a: Money, ratePpm: number): Money {
  const scaled = BigInt(a.amount) * BigInt(ratePpm);
  const half = scaled < 0n ? -500_000n : 500_000n;
  return money(Number((scaled + half) / 1_000_000n), a.currency);
}

/**
 * Splits `total` by whole-number weights without losing or inventing a minor unit: largest remainder first,
 * ties to the earlier part. Throws a RangeError when there is no positive weight to carry it.
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  const whole = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (whole <= 0n) throw new RangeError('allocate needs at least one positive weight');
  const sign = total.amount < 0 ? -1n : 1n;
  const magnitude = BigInt(Math.abs(total.amount));
  const shares = weights.map((w, index) => {
    const exact = magnitude * BigInt(w);
    return { index, share: exact / whole, remainder: exact % whole };
  });
  let left = magnitude - shares.reduce((a, s) => a + s.share, 0n);
  for (const s of [...shares].sort(byRemainder)) {
    if (left === 0n) break;
    s.share += 1n;
    left -= 1n;
  }
  return shares.map((s) => money(Number(sign * s.share), total.currency));
}

function byRemainder(
  a: { index: number; remainder: bigint },
  b: { index: number; remainder: bigint },
): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return a.index - b.index;
}

/** How many digits of the minor unit the currency writes: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: CurrencyCode): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

const formats = new Map<string, Intl.NumberFormat>();

/** For people: `12.95` or, with `symbol`, `$12.95`. Building a formatter costs far more than using one, so they are kept. */
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
