import { minorDigits, money, type CurrencyCode, type Money } from '../money.ts';
import { currencyOfNumber } from './currency-numbers.ts';
import { scaled } from './decimals.ts';
import type { Elements } from './element-string.ts';

/** Absent in the code, stated well, or stated in a way that cannot be sold by. */
export type Stated<T> =
  { readonly said: 'no' } | { readonly said: 'yes'; readonly value: T } | { readonly said: 'badly' };

const no = { said: 'no' } as const;
const badly = { said: 'badly' } as const;

/** Net weight in grams, from `310n`: six digits of kilograms with n decimals. Less than a gram is rounded. */
export function weightOf(elements: Elements): Stated<number> {
  const [key, value] = find(elements, '310');
  if (value === undefined) return no;
  const decimals = Number(key.at(-1));
  if (!/^\d+$/.test(value) || decimals > 5) return badly;
  return { said: 'yes', value: Math.round((Number(value) * 1000) / 10 ** decimals) };
}

/** Amount payable, from `392n` in the shop's currency or `393n` with the currency's number in front. */
export function priceOf(elements: Elements, currency: CurrencyCode): Stated<Money> {
  const [foreignKey, foreign] = find(elements, '393');
  if (foreign !== undefined) {
    return currencyOfNumber(foreign.slice(0, 3)) === currency
      ? priced(foreign.slice(3), foreignKey, currency)
      : badly;
  }
  const [key, value] = find(elements, '392');
  return value === undefined ? no : priced(value, key, currency);
}

function priced(digits: string, key: string, currency: CurrencyCode): Stated<Money> {
  if (!/^\d{1,15}$/.test(digits)) return badly;
  const amount = scaled(Number(digits), Number(key.at(-1)), minorDigits(currency));
  return amount === null ? badly : { said: 'yes', value: money(amount, currency) };
}

/** Pieces, from `30` (a variable count) or `37` (articles inside). */
export function countOf(elements: Elements): Stated<number> {
  const value = elements.get('30') ?? elements.get('37');
  if (value === undefined) return no;
  return /^\d+$/.test(value) && Number(value) > 0 ? { said: 'yes', value: Number(value) } : badly;
}

function find(elements: Elements, start: string): [string, string | undefined] {
  for (const [key, value] of elements) if (key.length === 4 && key.startsWith(start)) return [key, value];
  return ['', undefined];
}
