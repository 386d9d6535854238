import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SaleView } from '#shared/sale.ts';
import { audit } from '../support/audit.ts';
import { freshTillForEach, openAgain, profile, simulator, till } from '../support/fresh-till.ts';

/** In training Ana sells as a cashier and Mira answers as the manager. */
const MIRA = '1234';
const BANANAS_1234_G = '2600061012349';

freshTillForEach(1);

const lineOf = (sale: SaleView, name: string) => sale.lines.find((line) => line.name === name)!;
/** Once a push shows it. */
const sale = async (holds: (sale: SaleView) => boolean) =>
  (await till.until((view) => view.sale !== null && holds(view.sale))).sale!;
const add = async (name: string, more: object = {}) => {
  const { id } = await till.product(name);
  return till.do('sale.addProduct', { productId: id, ...more });
};
const refusalOf = async (...asked: Parameters<typeof till.ask>) => {
  const result = await till.ask(...asked);
  return result.ok ? 'done' : result.error;
};

describe('what is sold', () => {
  it('is weighed, priced by hand, of a size, or scanned three at a time, and paid for to the penny', async () => {
    const latte = await till.product('Latte');
    await till.do('sale.addProduct', { productId: latte.id, variantId: latte.variants[1]!.id });
    await add('Bananas, loose', { weightGrams: 500 });
    await till.do('sale.scan', { code: BANANAS_1234_G });
    await add('Sundries', { price: 199, quantity: 2 });
    await till.do('sale.scan', { code: '3*2000000000015' });
    expect(
      await refusalOf('sale.addProduct', { productId: (await till.product('Sundries')).id }),
    ).toMatchObject({
      code: 'product.needsPrice',
      facts: { name: 'Sundries' },
    });
    const basket = await sale(({ lines }) => lines.length === 5);
    expect(
      basket.lines.map(({ name, quantity, weightGrams, total }) => [
        name,
        quantity,
        weightGrams,
        total.amount,
      ]),
    ).toEqual([
      ['Latte, Large', 1, null, 430],
      ['Bananas, loose', 1, 500, 125],
      ['Bananas, loose', 1, 1234, 307],
      ['Sundries', 2, null, 398],
      ['Flat white', 3, null, 1050],
    ]);
    await simulator.present('approved');
    await till.charge(basket);
    const paid = await till.untilPayment('captured');
    expect(paid).toMatchObject({ phase: 'paid', paid: basket.totals.total });
    expect(await simulator.ledger()).toMatchObject([{ captured: basket.totals.total.amount }]);
    expect(till.view.lastSale).toMatchObject({
      saleId: paid.id,
      number: paid.number,
      total: basket.totals.total,
    });
  });

  it('is discounted within a cashier’s limit alone, and beyond it with the manager’s PIN', async () => {
    const { lineId } = await add('Gift voucher 50.00');
    await till.do('sale.discountLine', { lineId, discount: { kind: 'percent', ppm: 100_000 } });
    await sale(({ totals }) => totals.total.amount === 4500);
    const tooMuch = { discount: { kind: 'amount', amount: 1000 } };
    expect(await refusalOf('sale.discount', tooMuch)).toMatchObject({
      code: 'approval.needed',
      facts: { act: 'discount' },
    });
    expect(await refusalOf('sale.discount', { ...tooMuch, approval: '9999' })).toMatchObject({
      code: 'approval.wrongPin',
    });
    expect(till.view.sale?.totals.total.amount).toBe(4500);
    await till.do('sale.discount', { ...tooMuch, approval: MIRA });
    await sale(({ totals }) => totals.total.amount === 3500);

    expect(await refusalOf('sale.priceLine', { lineId, unitPrice: 4000 })).toMatchObject({
      code: 'approval.needed',
      facts: { act: 'priceOverride' },
    });
    await till.do('sale.priceLine', { lineId, unitPrice: 4000, approval: MIRA });
    const basket = await sale(({ lines }) => lines[0]?.listPrice?.amount === 5000);
    expect(basket.totals).toMatchObject({ subtotal: { amount: 3600 }, total: { amount: 2600 } });

    await till.do('tender.cash', { saleId: basket.id, received: 2600, due: 2600 });
    await sale(({ phase }) => phase === 'paid');
    const receipt = await till.do('receipt.get', { saleId: basket.id });
    expect(receipt.totals).toEqual(basket.totals);
    await till.end();
    expect(await audit('--profile', profile, '--ledger', simulator.url)).toMatchObject({ code: 0 });
  });
});

describe('a basket', () => {
  it('waits parked through a power cut, with all that was said about it, and comes back when it is called', async () => {
    await add('Flat white');
    const { lineId } = await add('Gift voucher 50.00');
    await till.do('sale.discountLine', { lineId, discount: { kind: 'amount', amount: 250 } });
    await till.do('sale.noteLine', { lineId, note: 'Gift wrapped' });
    await till.do('sale.note', { note: 'Collects at five' });
    await till.do('sale.setCustomer', { customer: { name: 'Kim Novak', contact: 'kim@example.com' } });
    const basket = await sale(({ customer }) => customer !== null);
    await till.do('sale.park', { saleId: basket.id, name: 'Blue coat' });
    const { parked } = await till.until((view) => view.parked.length === 1);
    expect(parked).toMatchObject([
      { saleId: basket.id, name: 'Blue coat', pieces: 2, total: basket.totals.total, by: 'Ana' },
    ]);

    await till.kill();
    await openAgain();
    expect(till.view.parked).toEqual(parked);
    await add('Espresso');
    await till.do('sale.recall', { saleId: basket.id });
    const back = await sale(({ id }) => id === basket.id);
    expect(back).toEqual(basket);
    expect(lineOf(back, 'Gift voucher 50.00')).toMatchObject({
      note: 'Gift wrapped',
      discounted: { amount: 250 },
    });
    expect(till.view.parked).toMatchObject([{ name: null, pieces: 1 }]);
  });

  it('is given up for a reason, by who may, and never while money is in it', async () => {
    await add('Gift voucher 50.00');
    const { id: saleId } = await sale(({ lines }) => lines.length === 1);
    const why = { reason: 'customerLeft' };
    expect(await refusalOf('sale.clear', { saleId })).toMatchObject({ code: 'approval.needed' });
    expect(await refusalOf('sale.void', { saleId, why: { reason: 'other' } })).toMatchObject({
      code: 'input.invalid',
    });
    expect(await refusalOf('sale.note', { note: 'Card 4000 0000 0000 0002' })).toMatchObject({
      code: 'text.cardNumber',
    });

    await till.do('tender.cash', { saleId, received: 1000, due: 5000 });
    expect(await refusalOf('sale.void', { saleId, why, approval: MIRA })).toMatchObject({
      code: 'sale.locked',
    });
    await till.do('tender.cash', { saleId, received: 4000, due: 4000 });

    await add('Gift voucher 50.00');
    const next = await sale(({ id }) => id !== saleId);
    await till.do('sale.void', { saleId: next.id, why, approval: MIRA });
    await till.until((view) => view.sale === null);
    expect(till.view.lastSale).toMatchObject({ saleId });
    await till.end();
    expect(await audit('--profile', profile, '--ledger', simulator.url)).toMatchObject({ code: 0 });
  });
});

describe('the shop’s own products', () => {
  const product = { id: 'bread', name: 'Bread', category: 'bakery', taxClass: 'vat', price: 1080 };
  const file = (products: readonly object[]) => ({
    version: 1,
    taxClasses: [{ id: 'vat', label: 'VAT', ratePpm: 80_000 }],
    categories: [{ id: 'bakery', name: 'Bakery' }],
    products,
  });
  const put = (content: object) => writeFileSync(join(profile, 'catalogue.json'), JSON.stringify(content));

  it('are sold from the next start on; a file that is wrong changes nothing and is named', async () => {
    await till.end();
    put(file([{ ...product, barcode: '4006381333931' }]));
    await openAgain();
    expect(await till.do('catalogue.get')).toMatchObject({ categories: [{ name: 'Bakery', count: 1 }] });
    await till.do('sale.scan', { code: '4006381333931' });
    await sale(({ totals }) => totals.total.amount === 1166);
    expect(await till.do('catalogue.search', { text: 'brea' })).toMatchObject([{ id: 'bread' }]);

    await till.end();
    put(file([product, { ...product, id: 'roll', name: 'Roll', price: '0.80' }]));
    await openAgain();
    const { catalogue } = await till.until((view) => view.catalogue.problem !== null);
    expect(catalogue).toMatchObject({
      source: 'file',
      problem: { kind: 'wrongField', where: 'products[1].price', product: 'Roll' },
    });
    await till.do('sale.scan', { code: '4006381333931' });
    await sale(({ totals }) => totals.pieces === 2);
  });
});
