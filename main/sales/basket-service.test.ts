import { describe, expect, it } from 'vitest';
import type { AppErrorCode } from '#shared/app-error.ts';
import type { Discount } from '#shared/discount.ts';
import { LARGEST_AMOUNT } from '#shared/limits.ts';
import type { Act } from '#shared/staff.ts';
import { saleView } from './sale-view.ts';
import { CounterTill, product, usd } from './testing/counter-till.ts';
import { ONE_PIECE } from './article.ts';

const noCards = () => expect.unreachable('There is no card in these sales');

const view = (till: CounterTill) =>
  saleView(till.record.books.current!, { payment: noCards, modification: noCards });

const total = (till: CounterTill) => view(till).totals.total.amount;

const refusal = (code: AppErrorCode) => ({ error: { code } });

const percent = (ppm: number): Discount => ({ kind: 'percent', ppm });
const off = (amount: number): Discount => ({ kind: 'amount', amount: usd(amount) });

describe('what is put into the basket', () => {
  it('is refused when it would make a basket that nobody could pay or add up', async () => {
    const till = new CounterTill();
    const { lineId } = await till.baskets.scan(product(0).barcode);
    const before = view(till);
    const dear = till.baskets.priceLine(lineId, usd(LARGEST_AMOUNT));
    await expect(dear).rejects.toMatchObject(refusal('basket.tooLarge'));
    const bananas = product('Bananas, loose');
    await till.baskets.addProduct(bananas.id, { ...ONE_PIECE, weightGrams: 999_999 });
    const line = view(till).lines[1]!;
    await expect(till.baskets.priceLine(line.id, usd(LARGEST_AMOUNT))).rejects.toMatchObject(
      refusal('basket.tooLarge'),
    );
    await till.baskets.setQuantity(line.id, 0);
    expect(view(till)).toEqual(before);
  });

  it('goes onto the line of its like, and another article onto the next', async () => {
    const till = new CounterTill();
    const first = await till.baskets.scan(product(0).barcode);
    expect(await till.baskets.addProduct(product(0).id)).toEqual(first);
    await till.baskets.scan(product(1).barcode);
    expect(view(till).lines.map((line) => line.quantity)).toEqual([2, 1]);
  });

  it('is refused past the most of one line, and nothing of it is added in silence', async () => {
    const till = new CounterTill();
    const { lineId } = await till.baskets.addProduct(product(0).id, { ...ONE_PIECE, quantity: 998 });
    const two = till.baskets.addProduct(product(0).id, { ...ONE_PIECE, quantity: 2 });
    await expect(two).rejects.toMatchObject({ error: { code: 'line.full', facts: { most: 999 } } });
    expect(view(till).lines[0]?.quantity).toBe(998);
    await till.baskets.addProduct(product(0).id);
    await till.baskets.noteLine(lineId, 'for the party');
    await till.baskets.addProduct(product(0).id);
    expect(view(till).lines.map((line) => line.quantity)).toEqual([999, 1]);
  });

  it('goes onto a line of its own when somebody has done something to that line', async () => {
    const till = new CounterTill();
    const { lineId } = await till.baskets.scan(product(0).barcode);
    await till.baskets.noteLine(lineId, 'no sugar');
    await till.baskets.scan(product(0).barcode);
    expect(view(till).lines.map(({ quantity, note }) => [quantity, note])).toEqual([
      [1, 'no sugar'],
      [1, null],
    ]);
  });

  it('may be a variant, by choice or by its own barcode', async () => {
    const till = new CounterTill();
    const latte = product('Latte');
    const [small, large] = latte.variants;
    await till.baskets.addProduct(latte.id, { ...ONE_PIECE, variantId: small!.id });
    await till.baskets.scan(large!.barcode);
    await till.baskets.scan(latte.barcode);
    expect(view(till).lines.map(({ name, variantId, total }) => [name, variantId, total.amount])).toEqual([
      ['Latte, Small', small!.id, 330],
      ['Latte, Large', large!.id, 430],
      ['Latte', null, 380],
    ]);
  });

  it('is weighed by the scales, by hand or not at all', async () => {
    const till = new CounterTill();
    const bananas = product('Bananas, loose');
    await expect(till.baskets.addProduct(bananas.id)).rejects.toMatchObject({
      error: { code: 'product.needsWeight', facts: { productId: bananas.id, pieces: 1 } },
    });
    await till.baskets.addProduct(bananas.id, { ...ONE_PIECE, weightGrams: 500 });
    await till.baskets.scan('2600061012349');
    expect(view(till).lines.map(({ weightGrams, total }) => [weightGrams, total.amount])).toEqual([
      [500, 125],
      [1234, 307],
    ]);
    await expect(till.baskets.scan(bananas.barcode)).rejects.toMatchObject(refusal('product.needsWeight'));
  });

  it('has the price that is typed when it has none of its own, and each is a line', async () => {
    const till = new CounterTill();
    const { id } = product('Sundries');
    await expect(till.baskets.addProduct(id)).rejects.toMatchObject(refusal('product.needsPrice'));
    await till.baskets.addProduct(id, { ...ONE_PIECE, price: usd(450) });
    await till.baskets.addProduct(id, { ...ONE_PIECE, price: usd(450), quantity: 2 });
    expect(view(till).lines.map(({ quantity, total }) => [quantity, total.amount])).toEqual([
      [1, 450],
      [2, 900],
    ]);
  });

  it('comes in the number that stands before the code', async () => {
    const till = new CounterTill();
    await till.baskets.scan(`12*${product(0).barcode}`);
    expect(view(till).totals.pieces).toBe(12);
  });

  it('is what a GS1 label says, weight and all', async () => {
    const till = new CounterTill();
    const { barcode } = product('Tomatoes on the vine');
    await till.baskets.scan(`]C101${barcode.padStart(14, '0')}3103000750`);
    expect(view(till).lines).toMatchObject([{ weightGrams: 750, total: usd(368) }]);
  });

  it.each([
    ['4006381333931', 'barcode.unknown'],
    ['4006381333932', 'barcode.misread'],
    ['0*2000000000015', 'barcode.unreadable'],
    [']C13103000750', 'barcode.unreadable'],
  ] as const)('is nothing for %s: %s', async (code, why) => {
    const till = new CounterTill();
    await expect(till.baskets.scan(code)).rejects.toMatchObject(refusal(why));
    expect(till.record.books.current).toBe(null);
  });
});

describe('what the basket comes to', () => {
  it('has the tax in it where the shop says so, for ever', async () => {
    const till = new CounterTill({ prices: 'withTax', cashStep: 5 });
    await till.baskets.addProduct(product('Flat white').id);
    expect(view(till)).toMatchObject({ cashStep: 5, totals: { prices: 'withTax', total: usd(350) } });
    expect(view(till).totals.tax).toEqual(usd(26));
  });

  it('is less by the discounts of its lines and then by its own', async () => {
    const till = new CounterTill();
    const { lineId } = await till.baskets.addProduct(product('Gift voucher 50.00').id);
    await till.baskets.discountLine(lineId, percent(100_000));
    expect(view(till).lines).toMatchObject([{ discounted: usd(500), total: usd(4500) }]);
    await till.baskets.discount(off(500));
    expect(view(till).totals).toMatchObject({ subtotal: usd(4500), discount: usd(500), total: usd(4000) });
    await till.baskets.discount(null);
    await till.baskets.discountLine(lineId, null);
    expect(total(till)).toBe(5000);
  });

  it('shows what the price was before somebody changed it', async () => {
    const till = new CounterTill();
    const { lineId } = await till.baskets.addProduct(product('Gift voucher 50.00').id);
    await till.baskets.priceLine(lineId, usd(4000));
    expect(view(till).lines).toMatchObject([{ unitPrice: usd(4000), listPrice: usd(5000) }]);
    await till.baskets.priceLine(lineId, usd(5000));
    expect(view(till).lines).toMatchObject([{ unitPrice: usd(5000), listPrice: null }]);
  });

  it('keeps what was noted and for whom it is', async () => {
    const till = new CounterTill();
    await till.baskets.scan(product(0).barcode);
    await till.baskets.note('For the office party');
    await till.baskets.setCustomer({ name: 'Kim Novak', contact: 'kim@example.com' });
    expect(view(till)).toMatchObject({
      note: 'For the office party',
      customer: { name: 'Kim Novak', contact: 'kim@example.com' },
    });
  });
});

describe('what must be allowed', () => {
  /** Everything that was asked, in order. */
  function asked(till: CounterTill): Act[] {
    const acts: Act[] = [];
    till.allows = (act) => (acts.push(act), 'Mira');
    return acts;
  }

  it('is another price, and every discount by the share it gives away together with the others', async () => {
    const till = new CounterTill();
    const { lineId } = await till.baskets.addProduct(product('Gift voucher 50.00').id);
    const acts = asked(till);
    await till.baskets.priceLine(lineId, usd(4000));
    await till.baskets.discountLine(lineId, percent(100_000));
    await till.baskets.discount(off(900));
    await till.baskets.discount(off(450));
    await till.baskets.discount(null);
    expect(acts).toEqual([
      { kind: 'priceOverride' },
      { kind: 'discount', ppm: 100_000 },
      { kind: 'discount', ppm: 325_000 },
    ]);
    expect(await till.facts('sale.discounted')).toMatchObject([
      { grantedBy: 'Mira' },
      { discount: off(450) },
      { discount: null },
    ]);
  });

  it('is taking out what an amount was taken off', async () => {
    const till = new CounterTill();
    const { lineId } = await till.baskets.addProduct(product('Gift voucher 50.00').id);
    await till.baskets.scan(product('Flat white').barcode);
    await till.baskets.discount(off(100));
    const acts = asked(till);
    await till.baskets.setQuantity(lineId, 0);
    expect(acts).toEqual([{ kind: 'discount', ppm: 285_714 }]);
  });

  it('is not ten per cent made eleven by rounding, nor one more piece', async () => {
    const till = new CounterTill();
    await till.baskets.scan(product('Paper bag, large').barcode);
    const acts = asked(till);
    await till.baskets.discount(percent(100_000));
    await till.baskets.scan(product('Paper bag, large').barcode);
    await till.baskets.scan(product('Flat white').barcode);
    expect(acts).toEqual([{ kind: 'discount', ppm: 100_000 }]);
  });

  it('is nothing that somebody refuses: the basket stays as it was', async () => {
    const till = new CounterTill();
    const { lineId } = await till.baskets.scan(product(0).barcode);
    const before = view(till);
    till.allows = () => {
      throw new Error('not today');
    };
    await expect(till.baskets.priceLine(lineId, usd(1))).rejects.toThrow('not today');
    expect(view(till)).toEqual(before);
  });

  it('counts for the basket as it was when it was allowed', async () => {
    const till = new CounterTill();
    await till.baskets.scan(product(0).barcode);
    let answer: (name: string) => void = () => undefined;
    till.allows = () => new Promise((resolve) => (answer = resolve));
    const discounting = till.baskets.discount(percent(500_000));
    await till.baskets.scan(product(1).barcode);
    answer('Mira');
    await expect(discounting).rejects.toMatchObject(refusal('sale.changed'));
  });
});
