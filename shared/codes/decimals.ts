/**
 * A number printed with `decimals` places, in units of which `unitDigits` places make one: minor units of a currency,
 * or grams of a kilogram. Null when that would need a part of a unit: a price is never rounded on the way in.
 */
export function scaled(digits: number, decimals: number, unitDigits: number): number | null {
  const shift = unitDigits - decimals;
  const value = shift >= 0 ? digits * 10 ** shift : digits / 10 ** -shift;
  return Number.isSafeInteger(value) ? value : null;
}
