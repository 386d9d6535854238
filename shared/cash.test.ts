import { describe, expect, it } from 'vitest';
import type { HandedBack } from './cash.ts';
import { cashBack, roundToCash } from './cash.ts';
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

  it('that goes back bit by bit gives no more than it would at once, whatever the bits', () => {
    const chf = (amount: number) => money(amount, 'CHF');
    for (const bits of [[3, 3, 3, 3], [334, 334, 334], [1, 1, 1, 1, 1, 1, 1], [1002], [2, 1000]]) {
      const handed: HandedBack[] = [];
      for (const bit of bits) handed.push({ amount: chf(bit), handed: cashBack(chf(bit), handed, 5).due });
      const all = bits.reduce((sum, bit) => sum + bit, 0);
      const given = handed.reduce((sum, one) => sum + one.handed.amount, 0);
      expect(given).toBe(roundToCash(chf(all), 5).due.amount);
      expect(handed.every((one) => one.handed.amount >= 0 && one.handed.amount % 5 === 0)).toBe(true);
    }
    const generous = [{ amount: chf(9), handed: chf(15) }];
    expect(cashBack(chf(1), generous, 5)).toEqual({ due: chf(0), rounding: chf(-1) });
  });
});
