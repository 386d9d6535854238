import { describe, expect, it } from 'vitest';
import { NO_PREFIX, armPrefix, prefixQuantity, pressPrefix, type PrefixKey } from './quantity-prefix.ts';

const typed = (keys: string) =>
  Array.from(keys).reduce((prefix, key) => pressPrefix(prefix, key as PrefixKey), NO_PREFIX);

describe('the quantity before a scan', () => {
  it('counts only when the star has been pressed', () => {
    expect(prefixQuantity(typed('3'))).toBe(1);
    expect(prefixQuantity(typed('3*'))).toBe(3);
    expect(prefixQuantity(typed('120*'))).toBe(120);
  });

  it('needs a number: a star alone, zero or nothing arm nothing', () => {
    expect(typed('*')).toEqual(NO_PREFIX);
    expect(typed('0*')).toEqual(NO_PREFIX);
    expect(prefixQuantity(typed('007*'))).toBe(7);
  });

  it('takes no fourth digit', () => {
    expect(typed('9999').digits).toBe('999');
  });

  it('begins anew with a digit after the star, and an erased digit disarms', () => {
    expect(prefixQuantity(typed('3*12*'))).toBe(12);
    expect(pressPrefix(armPrefix(12), 'erase')).toEqual({ digits: '1', armed: false });
  });
});
