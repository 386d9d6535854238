import { describe, expect, it } from 'vitest';
import { compare, witness } from './compare.mjs';
import { interleave } from './interleave.mjs';
import { keystrokes, largeShop, phrasesFor } from './large-shop.mjs';
import { median, percentile, summary } from './statistics.mjs';
import { millisecondsBetween, timedAsync } from './timed.mjs';

describe('statistics', () => {
  it('takes the middle, or the mean of the two middles', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('takes percentiles by nearest rank', () => {
    const samples = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(percentile(samples, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it('refuses to say anything about nothing', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });

  it('keeps the samples as they were', () => {
    const samples = [2, 1];
    expect(summary(samples)).toEqual({ n: 2, median: 1.5, p95: 2, min: 1, max: 2 });
    expect(samples).toEqual([2, 1]);
  });
});

describe('interleave', () => {
  it('alternates the order and forgets the warm-up', async () => {
    const order = [];
    const take = (name) => async () => order.push(name);
    const samples = await interleave({ a: take('a'), b: take('b') }, { rounds: 2, warmUps: 1 });
    expect(order).toEqual(['b', 'a', 'a', 'b', 'b', 'a']);
    expect(samples).toEqual({ a: [3, 6], b: [4, 5] });
  });
});

describe('witness', () => {
  it('accepts a steady anchor', () => expect(witness([10, 11, 10, 12]).accepted).toBe(true));

  it('rejects a run in which the anchor slowed down, or sped up', () => {
    expect(witness([10, 10, 16, 16])).toMatchObject({ drift: 1.6, accepted: false });
    expect(witness([16, 16, 10, 10]).note).toContain('1.6×');
  });

  it('rejects a run with one sample', () => expect(witness([10]).accepted).toBe(false));
});

it('compares ours with the anchor', () =>
  expect(compare([20, 30, 20], [10, 10, 10])).toMatchObject({
    ratio: 2,
    ratioP95: 3,
    noise: { accepted: true },
  }));

describe('the large shop', () => {
  const shop = largeShop(20_000);

  it('is the same every time, and no two products share a barcode', () => {
    expect(largeShop(20_000)).toEqual(shop);
    expect(new Set(shop.map(({ barcode }) => barcode)).size).toBe(20_000);
  });

  it('is searched for by words that are in it', () => {
    for (const phrase of phrasesFor(shop, 50))
      expect(shop.some(({ name }) => name.includes(phrase))).toBe(true);
  });

  it('is typed letter by letter', () =>
    expect(keystrokes(['oat m'])).toEqual(['oa', 'oat', 'oat ', 'oat m']));
});

it('times in milliseconds', async () => {
  expect(millisecondsBetween(1_000_000n, 3_500_000n)).toBe(2.5);
  expect(await timedAsync(() => new Promise((resolve) => setTimeout(resolve, 20)))).toBeGreaterThan(19);
});
