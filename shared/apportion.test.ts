import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.ts';
import { ratio, safe } from './exact.ts';
import { nthGreatest } from './greatest.ts';

const position = (at: number) => at;

describe('apportion', () => {
  it('gives the odd pennies to the greatest remainders, equal ones by key', () => {
    expect(apportion(10, [1, 1, 1], (at) => 'cab'.charAt(at))).toEqual([3, 4, 3]);
    expect(apportion(5, [5, 3, 1], position)).toEqual([3, 2, 0]);
    expect(apportion(0, [0, 0], position)).toEqual([0, 0]);
  });

  it('is the same in doubles and in BigInts', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, parts) => {
        // A hundred million times the weights are the same proportions, and no product is safe any more.
        const large = parts.map((part) => part * 100_000_000);
        fc.pre(large.reduce((a, b) => a + b, 0) * total > Number.MAX_SAFE_INTEGER);
        expect(apportion(total, large, position)).toEqual(apportion(total, parts, position));
      }),
    );
  });

  it('cannot share by nothing', () => expect(() => apportion(1, [0, 0], position)).toThrow(/above zero/));
});

describe('ratio', () => {
  it('rounds half away from zero on both sides of what doubles hold', () => {
    const whole = fc.maxSafeInteger();
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 1, max: 3_000_000 }),
        (a, b, by) => {
          const [product, divisor] = [BigInt(a) * BigInt(b), BigInt(by)];
          const magnitude = product < 0n ? -product : product;
          const rounded = (2n * magnitude + divisor) / (2n * divisor);
          fc.pre(rounded <= BigInt(Number.MAX_SAFE_INTEGER));
          expect(BigInt(ratio(a, b, by))).toBe(product < 0n ? -rounded : rounded);
          expect(Object.is(ratio(a, b, by), -0)).toBe(false);
        },
      ),
    );
  });

  it('refuses what cannot be counted', () => {
    expect(() => ratio(Number.MAX_SAFE_INTEGER, 3, 2)).toThrow(RangeError);
    expect(() => safe(0.5)).toThrow(/split the sale/);
  });
});

it('finds the n-th greatest as sorting does', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }),
      fc.nat(),
      (values, n) => {
        const count = (n % values.length) + 1;
        expect(nthGreatest(values, count)).toBe(values.toSorted((a, b) => b - a)[count - 1]);
      },
    ),
  ));
