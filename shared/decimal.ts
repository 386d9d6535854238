import type { CurrencyCode } from './money.ts';
import { minorDigits } from './money.ts';

/** Minor units as the plain decimal that spreadsheets and bookkeeping read: `-1234.50`, whatever the language. */
export function toDecimal(amount: number, currency: CurrencyCode): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
