import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaxClass, TaxClassId } from '#shared/catalogue.ts';
import type { Discount } from '#shared/discount.ts';
import type { LineId } from '#shared/ids.ts';
import { LARGEST_AMOUNT } from '#shared/limits.ts';
import { money } from '#shared/money.ts';
import { splitByItems } from '#shared/split.ts';
import type { Basket, BasketLine, PricedLine } from './basket.ts';
import { priceBasket } from './price-basket.ts';

const CURRENCY = 'KWD';
const CLASSES: readonly TaxClassId[] = ['standard', 'reduced', 'exempt'];

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 5_000 }),
  fc.integer({ min: 0, max: LARGEST_AMOUNT }),
);
const discounts: fc.Arbitrary<Discount | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('percent' as const), ppm: fc.integer({ min: 0, max: 1_000_000 }) }),
  amounts.map((amount) => ({ kind: 'amount' as const, amount: money(amount, CURRENCY) })),
);
const lines: fc.Arbitrary<readonly BasketLine[]> = fc
  .array(
    fc.record({
      unitPrice: amounts.map((amount) => money(amount, CURRENCY)),
      quantity: fc.integer({ min: 1, max: 50 }),
      weightGrams: fc.option(fc.integer({ min: 0, max: 40_000 })),
      taxClass: fc.constantFrom(...CLASSES),
      discount: discounts,
    }),
    { maxLength: 25 },
  )
  .map((drawn) => drawn.map((line, at) => ({ ...line, id: `line-${at}` as LineId })));
const taxClasses: fc.Arbitrary<readonly TaxClass[]> = fc
  .tuple(...CLASSES.map(() => fc.integer({ min: 0, max: 400_000 })))
  .map((rates) => CLASSES.map((id, at) => ({ id, label: id, ratePpm: rates[at] ?? 0 })));
const baskets: fc.Arbitrary<Basket> = fc.record({
  currency: fc.constant(CURRENCY),
  prices: fc.constantFrom('beforeTax', 'withTax'),
  taxClasses,
  lines,
  discount: discounts,
});

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const byId = (priced: readonly PricedLine[]) => priced.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A failure prints its seed, with which `fc.assert` replays it. */
const always = (property: (basket: Basket) => void): void =>
  fc.assert(fc.property(baskets, property), { numRuns: 500 });

describe('pennies', () => {
  it('add up, line by line and row by row', () =>
    always((basket) => {
      const priced = priceBasket(basket);
      const of = (field: 'gross' | 'discount' | 'share' | 'net' | 'tax' | 'total') =>
        sum(priced.lines.map((line) => line[field]));
      expect(of('gross')).toBe(priced.gross);
      expect(of('discount')).toBe(priced.lineDiscount);
      expect(of('share')).toBe(priced.basketDiscount);
      expect(of('net')).toBe(priced.net);
      expect(of('tax')).toBe(priced.tax);
      expect(of('total')).toBe(priced.total);
      expect(sum(priced.taxes.map((row) => row.amount))).toBe(priced.tax);
      const bases = sum(priced.taxes.map((row) => row.taxable));
      expect(bases + priced.tax).toBe(basket.prices === 'beforeTax' ? priced.total : priced.net);
    }));

  it('are never negative, and nothing is reduced by more than it is', () =>
    always((basket) => {
      const { lines: priced, ...all } = priceBasket(basket);
      expect(Math.min(all.subtotal, all.net, all.tax, all.total)).toBeGreaterThanOrEqual(0);
      for (const line of priced)
        expect(Math.min(line.discount, line.share, line.net, line.tax, line.total)).toBeGreaterThanOrEqual(0);
    }));

  it('are whole', () =>
    always((basket) => {
      for (const line of priceBasket(basket).lines)
        expect(
          Object.values(line).every((value) => typeof value === 'string' || Number.isSafeInteger(value)),
        ).toBe(true);
    }));
});

describe('a share of the basket discount', () => {
  it('is less than a penny from the exact one', () =>
    always((basket) => {
      const { lines: priced, subtotal, basketDiscount } = priceBasket(basket);
      for (const { gross, discount, share } of priced) {
        const distance = BigInt(share) * BigInt(subtotal) - BigInt(basketDiscount) * BigInt(gross - discount);
        expect(distance > -BigInt(subtotal || 1) && distance < BigInt(subtotal || 1)).toBe(true);
      }
    }));

  it('is within a penny of that of an equal line', () =>
    fc.assert(
      fc.property(baskets, fc.integer({ min: 2, max: 30 }), (basket, copies) => {
        const [model] = basket.lines;
        fc.pre(model !== undefined);
        const twins = Array.from({ length: copies }, (_, at) => ({ ...model, id: `twin-${at}` as LineId }));
        const shares = priceBasket({ ...basket, lines: twins }).lines.map((line) => line.share);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    ));
});

describe('the order of lines', () => {
  it('changes nothing for any line, nor for the whole', () =>
    fc.assert(
      fc.property(baskets, fc.infiniteStream(fc.nat()), (basket, draws) => {
        const keyed = basket.lines.map((line) => ({ line, key: draws.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ line }) => line);
        const { lines: one, ...all } = priceBasket(basket);
        const { lines: other, ...sameAll } = priceBasket({ ...basket, lines: shuffled });
        expect(sameAll).toEqual(all);
        expect(byId(other)).toEqual(byId(one));
      }),
    ));
});

describe('tax inside and on top', () => {
  it('are the same thing without tax', () =>
    always((basket) => {
      const free = basket.taxClasses.map((taxClass) => ({ ...taxClass, ratePpm: 0 }));
      const inside = priceBasket({ ...basket, taxClasses: free, prices: 'withTax' });
      expect(priceBasket({ ...basket, taxClasses: free, prices: 'beforeTax' })).toEqual(inside);
    }));

  it('agree: tax put on top of a price is found inside the sum again, to the penny', () =>
    always((basket) => {
      for (const { id, taxable, amount } of priceBasket({ ...basket, prices: 'beforeTax' }).taxes) {
        const unitPrice = money(taxable + amount, CURRENCY);
        const sold = { unitPrice, taxClass: id, quantity: 1, weightGrams: null, discount: null };
        const lines = [{ ...sold, id: 'whole' as LineId }];
        const inside = priceBasket({ ...basket, lines, discount: null, prices: 'withTax' });
        expect(inside.taxes).toMatchObject([{ taxable, amount }]);
      }
    }));

  it('leave lines and discounts alone', () =>
    always((basket) => {
      const pick = ({
        gross,
        lineDiscount,
        subtotal,
        basketDiscount,
        net,
      }: ReturnType<typeof priceBasket>) => {
        return { gross, lineDiscount, subtotal, basketDiscount, net };
      };
      const inside = priceBasket({ ...basket, prices: 'withTax' });
      expect(pick(priceBasket({ ...basket, prices: 'beforeTax' }))).toEqual(pick(inside));
    }));
});

it('a bill split by items adds up to the total, whoever takes what', () =>
  fc.assert(
    fc.property(baskets, fc.array(fc.array(fc.nat(24)), { maxLength: 6 }), (basket, choices) => {
      const { lines: priced, total } = priceBasket(basket);
      const items = priced.map((line) => ({ id: line.id, total: money(line.total, CURRENCY) }));
      const guests = choices.map((chosen) => new Set(chosen.flatMap((at) => items[at]?.id ?? [])));
      const { parts, rest } = splitByItems(items, guests, CURRENCY);
      expect(sum(parts.map((part) => part.amount)) + rest.amount).toBe(total);
    }),
  ));
