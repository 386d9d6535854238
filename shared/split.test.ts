import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineId } from './ids.ts';
import { money } from './money.ts';
import type { Split } from './split.ts';
import { splitByItems, splitByPeople } from './split.ts';

const usd = (amount: number) => money(amount, 'USD');
const amounts = ({ parts, rest }: Split) => [...parts.map((part) => part.amount), rest.amount];
const whole = (split: Split) => amounts(split).reduce((a, b) => a + b, 0);
const line = (n: number) => `line-${n}` as LineId;

describe('by people', () => {
  it('is fair to the penny', () => {
    expect(amounts(splitByPeople(usd(1000), 3))).toEqual([334, 333, 333, 0]);
    const due = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(due, fc.integer({ min: 1, max: 100 }), (amount, people) => {
        const split = splitByPeople(usd(amount), people);
        const parts = split.parts.map((part) => part.amount);
        expect(parts).toHaveLength(people);
        expect(whole(split)).toBe(amount);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses nobody', () => {
    for (const people of [0, -1, 2.5])
      expect(() => splitByPeople(usd(1), people)).toThrow(/1 person or more/);
  });
});

describe('by items', () => {
  const items = [350, 340, 1001].map((total, n) => ({ id: line(n), total: usd(total) }));
  const guests = (...chosen: readonly number[][]) => chosen.map((of) => new Set(of.map(line)));

  it('gives each guest their lines and keeps the rest', () =>
    expect(amounts(splitByItems(items, guests([0], [1]), 'USD'))).toEqual([350, 340, 1001]));

  it('shares a line among those who chose it, the odd penny to who pays less', () =>
    expect(amounts(splitByItems(items, guests([0, 2], [1, 2]), 'USD'))).toEqual([850, 841, 0]));

  it('refuses a line that is not there', () =>
    expect(() => splitByItems(items, guests([7]), 'USD')).toThrow(/No line line-7/));

  const bills = fc
    .array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 20 })
    .map((totals) => totals.map((total, n) => ({ id: line(n), total: usd(total) })));
  const tables = bills.chain((bill) =>
    fc.record({
      bill: fc.constant(bill),
      chosen: fc.array(fc.subarray(bill.map(({ id }) => id)), { maxLength: 8 }),
    }),
  );

  it('adds up, whoever chose what', () =>
    fc.assert(
      fc.property(tables, ({ bill, chosen }) => {
        const guests = chosen.map((ids) => new Set(ids));
        const split = splitByItems(bill, guests, 'USD');
        expect(whole(split)).toBe(bill.reduce((sum, { total }) => sum + total.amount, 0));
        expect(splitByItems(bill.toReversed(), guests, 'USD')).toEqual(split);
      }),
    ));

  it('keeps guests who shared everything within a penny of each other', () =>
    fc.assert(
      fc.property(bills, fc.integer({ min: 1, max: 12 }), (bill, people) => {
        const everything = new Set(bill.map(({ id }) => id));
        const { parts } = splitByItems(
          bill,
          Array.from({ length: people }, () => everything),
          'USD',
        );
        const paid = parts.map((part) => part.amount);
        expect(Math.max(...paid) - Math.min(...paid)).toBeLessThanOrEqual(1);
      }),
    ));
});
