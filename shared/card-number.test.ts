import { describe, expect, it } from 'vitest';
import { holdsCardNumber } from './card-number.ts';

describe('card numbers in a text', () => {
  it.each(['4242424242424242', 'slip says 4242 4242 4242 4242, ok', '4242-4242-4242-4242'])(
    'finds %s',
    (text) => {
      expect(holdsCardNumber(text)).toBe(true);
    },
  );

  it.each(['Visa 4242, code A12345', '4242424242424241', 'sale 1042 at 14:05', '1'.repeat(40)])(
    'lets %s pass',
    (text) => {
      expect(holdsCardNumber(text)).toBe(false);
    },
  );
});
