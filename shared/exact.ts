/**
 * Whole-number arithmetic that is exact or refuses. Where doubles hold every step exactly it is done with them,
 * otherwise with BigInt; both ways give the same numbers.
 *
 * THE ROUNDING RULE of this project: half away from zero, wherever an amount has to be rounded.
 */

/** Products and divisors up to here can be doubled and added without passing 2^53. */
const EXACT_IN_DOUBLES = 2 ** 51;

/**
 * `a × b ÷ divisor`, rounded half away from zero, for whole numbers and a positive divisor.
 * Throws a RangeError when the result is no safe integer.
 */
export function ratio(a: number, b: number, divisor: number): number {
  const product = a * b;
  const magnitude = Math.abs(product);
  if (magnitude > EXACT_IN_DOUBLES || divisor > EXACT_IN_DOUBLES) return exactRatio(a, b, divisor);
  const rounded = Math.floor((2 * magnitude + divisor) / (2 * divisor));
  return product < 0 ? 0 - rounded : rounded;
}

function exactRatio(a: number, b: number, divisor: number): number {
  const product = BigInt(a) * BigInt(b);
  const whole = BigInt(divisor);
  const half = product < 0n ? -whole : whole;
  return safe(Number((2n * product + half) / (2n * whole)));
}

/** Throws a RangeError unless `amount` is an integer that a double holds exactly. */
export function safe(amount: number): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new RangeError(
    `${amount} is no whole number of minor units, or more than can be counted exactly: split the sale`,
  );
}

/** Of amounts that are not negative: then a sum that is safe has had no part that was not. Throws a RangeError otherwise. */
export function sum(amounts: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < amounts.length; at += 1) total += amounts[at] ?? 0;
  return safe(total);
}
