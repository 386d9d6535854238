import { describe, expect, it } from 'vitest';
import { barsOf, heightOf } from './chart-scale.ts';

describe('the chart of answers', () => {
  it('puts quick answers low and slow ones high, and nothing outside', () => {
    expect(heightOf(0.1)).toBe(0);
    expect(heightOf(60_000)).toBe(1);
    expect(heightOf(1)).toBeLessThan(heightOf(50));
    expect(heightOf(50)).toBeCloseTo(0.555, 2);
  });

  it('shows the slowest answer of each stretch of time', () => {
    const answers = [0, 10, 40, 95, 100].map((at) => ({ at, ms: at + 1 }));
    expect(barsOf(answers, 10)).toEqual([
      { x: 0, ms: 1 },
      { x: 0.1, ms: 11 },
      { x: 0.4, ms: 41 },
      { x: 0.9, ms: 101 },
    ]);
    expect(barsOf([], 10)).toEqual([]);
    expect(barsOf([{ at: 5, ms: 3 }], 10)).toEqual([{ x: 0, ms: 3 }]);
  });
});
