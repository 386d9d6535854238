import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, allocate, format, minorDigits, money, multiply, portion, subtract } from './money.ts';

const usd = (amount: number) => money(amount, 'USD');

describe('money', () => {
  it('refuses anything but integers of a known kind', () => {
    expect(() => money(12.5, 'USD')).toThrow(RangeError);
    expect(() => money(Number.MAX_SAFE_INTEGER + 1, 'USD')).toThrow(RangeError);
    expect(() => money(1, 'usd')).toThrow(RangeError);
    expect(Object.is(money(-0, 'USD').amount, 0)).toBe(true);
  });

  it('never mixes currencies', () => {
    expect(() => add(usd(1), money(1, 'EUR'))).toThrow(/USD and EUR/);
    expect(() => subtract(usd(1), money(1, 'EUR'))).toThrow(/USD and EUR/);
  });

  it('rounds portions half away from zero, exactly', () => {
    expect(portion(usd(625), 80_000)).toEqual(usd(50));
    expect(portion(usd(6), 83_333)).toEqual(usd(0));
    expect(portion(usd(1), 500_000)).toEqual(usd(1));
    expect(portion(usd(-1), 500_000)).toEqual(usd(-1));
    const large = 90_071_992_547_409;
    expect(portion(usd(large), 999_999).amount).toBe(
      Number((BigInt(large) * 999_999n + 500_000n) / 1_000_000n),
    );
  });

  it('allocates without losing or inventing a minor unit', () => {
    const weights = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 })
      .filter((w) => w.some((x) => x > 0));
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), weights, (total, parts) => {
        const shares = allocate(usd(total), parts);
        expect(shares.reduce((a, b) => a + b.amount, 0)).toBe(total);
        const whole = parts.reduce((a, b) => a + b, 0);
        shares.forEach((share, i) => {
          expect(Math.abs(share.amount - (total * parts[i]!) / whole)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('will not allocate over nothing', () => {
    expect(() => allocate(usd(100), [0, 0])).toThrow(RangeError);
  });

  it('writes the digits of the currency', () => {
    expect(minorDigits('USD')).toBe(2);
    expect(minorDigits('JPY')).toBe(0);
    expect(format(usd(123456789), 'en-US')).toBe('1,234,567.89');
    expect(format(money(1250, 'JPY'), 'en-US')).toBe('1,250');
    expect(format(usd(1295), 'en-US', 'symbol')).toBe('$12.95');
    expect(format(multiply(usd(350), 2), 'en-US')).toBe('7.00');
  });
});
