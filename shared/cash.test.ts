import { describe, expect, it } from 'vitest';
import { roundToCash } from './cash.ts';
import { money } from './money.ts';

const rounded = (amount: number, step: number) => {
  const { due, rounding } = roundToCash(money(amount, 'CHF'), step);
  return [due.amount, rounding.amount];
};

describe('cash', () => {
  it('goes to the nearest coin, half away from zero, and says by how much', () => {
    expect([1002, 1003, 1005].map((amount) => rounded(amount, 5))).toEqual([
      [1000, -2],
      [1005, 2],
      [1005, 0],
    ]);
    expect(rounded(149, 100)).toEqual([100, -49]);
    expect(rounded(150, 100)).toEqual([200, 50]);
    expect(rounded(-150, 100)).toEqual([-200, -50]);
  });

  it('leaves everything as it is where every coin is in use', () =>
    expect(rounded(1003, 1)).toEqual([1003, 0]));

  it('refuses a step that is no coin', () => {
    for (const step of [0, -5, 0.5, Number.NaN])
      expect(() => rounded(100, step)).toThrow(/correct the setting/);
  });
});
