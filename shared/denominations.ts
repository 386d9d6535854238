import { minorDigits, type CurrencyCode } from './money.ts';

/** Notes and coins in use, minor units, largest first. A shop whose drawer holds others names them in its settings. */
const IN_USE: Readonly<Record<string, readonly number[]>> = {
  USD: [10_000, 5000, 2000, 1000, 500, 100, 25, 10, 5, 1],
  CAD: [10_000, 5000, 2000, 1000, 500, 200, 100, 25, 10, 5],
  EUR: [20_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  GBP: [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  CHF: [100_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5],
  AUD: [10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5],
  JPY: [10_000, 5000, 2000, 1000, 500, 100, 50, 10, 5, 1],
  MXN: [100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50],
  AED: [100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 100, 50, 25],
  SAR: [50_000, 20_000, 10_000, 5000, 1000, 500, 200, 100, 50, 25, 10, 5],
  KWD: [20_000, 10_000, 5000, 1000, 500, 250, 100, 50, 20, 10, 5],
};

/** For a currency that the list does not know: 1, 2 and 5 of each power of ten, from a hundred whole units down. */
function usual(currency: CurrencyCode): readonly number[] {
  const smallest = Array.from({ length: minorDigits(currency) + 3 }, (_, power) => 10 ** power);
  return smallest
    .flatMap((unit) => [unit, 2 * unit, 5 * unit])
    .filter((value) => value <= 10 ** (minorDigits(currency) + 2))
    .sort((a, b) => b - a);
}

export const denominationsOf = (currency: CurrencyCode): readonly number[] =>
  IN_USE[currency] ?? usual(currency);
