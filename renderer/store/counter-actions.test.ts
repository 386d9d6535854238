import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import type { Bridge } from '#shared/ipc/bridge.ts';
import { money } from '#shared/money.ts';
import { products, saleWith, usd, viewWith } from '../preview/samples.ts';
import { createActions, type Actions } from './actions.ts';
import { createTillStore, receiveView, type TillStore } from './till-store.ts';

/** What main was told, and what it answers: `answers` by name, else a line. */
let sent: { name: string; input: Record<string, unknown> }[];
let answers: Record<string, unknown>;
let store: TillStore;
let actions: Actions;

const bridge: Bridge = {
  request: (name, input) => {
    sent.push({ name, input });
    return Promise.resolve(
      (answers[name] ?? { ok: true, value: { lineId: 'line-1', revision: 1 } }) as never,
    );
  },
  on: () => () => undefined,
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const ui = () => store.getState().ui;
const named = (name: string) => {
  const product = products.find((candidate) => candidate.name === name);
  if (product === undefined) throw new Error(`No sample is called ${name}`);
  return product;
};

beforeEach(() => {
  sent = [];
  answers = {};
  store = createTillStore();
  actions = createActions({ bridge, store, mintId: () => 'c' });
  receiveView(store, viewWith({ sale: saleWith() }));
});

const type = (keys: string): void => {
  for (const key of Array.from(keys)) actions.pressPrefix(key as '3');
};

describe('a tap on a product', () => {
  it('sells what has one price, asks first for a form, a price or a weight', () => {
    actions.choose(named('Flat white'));
    expect(sent).toMatchObject([
      { name: 'sale.addProduct', input: { productId: 'Flat white', quantity: 1 } },
    ]);
    const asked = ['Latte', 'Kitchen roll', 'Tomatoes'].map((name) => {
      actions.choose(named(name));
      return ui().asking?.kind;
    });
    expect(asked).toEqual(['variant', 'price', 'weight']);
    expect(sent).toHaveLength(1);
  });

  it('takes the quantity before it, once, and through the question too', async () => {
    type('3*');
    actions.choose(named('Flat white'));
    actions.choose(named('Flat white'));
    expect(sent.map(({ input }) => input['quantity'])).toEqual([3, 1]);
    type('12*');
    actions.choose(named('Tomatoes'));
    expect(ui().asking).toMatchObject({ kind: 'weight', quantity: 12 });
    await settled();
  });
});

describe('a scan', () => {
  it('takes the quantity that was armed when it came', async () => {
    type('3*');
    actions.scan('4006381333931');
    actions.scan('4006381333931');
    await settled();
    expect(sent.map(({ input }) => input['code'])).toEqual(['3*4006381333931', '4006381333931']);
  });

  it('of something sold by weight asks for the weight', async () => {
    const tomatoes = named('Tomatoes');
    const error = { code: 'product.needsWeight', facts: { productId: tomatoes.id, pieces: 2 } };
    answers = {
      'sale.scan': { ok: false, error },
      'catalogue.search': { ok: true, value: [named('Latte'), tomatoes] },
    };
    actions.scan(tomatoes.barcode);
    await settled();
    expect(ui().asking).toEqual({ kind: 'weight', product: tomatoes, quantity: 2 });
    expect(ui().notice).toBeNull();
  });
});

describe('a deed after scans', () => {
  it('is done at once when nothing is on its way', () => {
    const deed = vi.fn();
    actions.afterScans(deed);
    expect(deed).toHaveBeenCalledOnce();
  });

  it('waits for the line on screen, and a scan behind it waits for the deed', async () => {
    const done: string[] = [];
    answers = { 'sale.scan': { ok: true, value: { lineId: 'line-new', revision: 2 } } };
    actions.scan('4006381333931');
    actions.afterScans(() => done.push(ui().selectedLine ?? 'none'));
    actions.scan('4006381333948');
    await settled();
    await settled();
    expect(done).toEqual([]);
    expect(sent.map(({ input }) => input['code'])).toEqual(['4006381333931']);
    const [line] = saleWith().lines;
    receiveView(
      store,
      viewWith({ revision: 2, sale: saleWith({ lines: [{ ...line!, id: 'line-new' as never }] }) }),
    );
    await expect.poll(() => sent).toHaveLength(2);
    expect(done).toEqual(['line-new']);
  });

  it('waits for the new amount too when the line was there already', async () => {
    const paid: number[] = [];
    answers = { 'sale.scan': { ok: true, value: { lineId: 'line-1', revision: 2 } } };
    actions.scan('4006381333931');
    actions.afterScans(() => paid.push(store.getState().view?.sale?.due.amount ?? 0));
    await settled();
    await settled();
    expect(paid).toEqual([]);
    receiveView(store, viewWith({ revision: 2, sale: saleWith({ due: usd(700) }) }));
    await expect.poll(() => paid).toEqual([700]);
  });
});

describe('a change to a line or a sale', () => {
  it('closes its question and crosses the bridge in minor units', () => {
    const [line] = saleWith().lines;
    actions.ask({ kind: 'discount', lineId: line!.id });
    actions.discountLine(line!.id, { kind: 'amount', amount: usd(150) });
    expect(ui().asking).toBeNull();
    actions.discountBasket({ kind: 'percent', ppm: 100_000 });
    actions.noteLine(line!.id, '  ');
    expect(sent.map(({ input }) => input['discount'] ?? input['note'])).toEqual([
      { kind: 'amount', amount: 150 },
      { kind: 'percent', ppm: 100_000 },
      null,
    ]);
  });

  it('parks under the customer’s name and forgets whom it was for, once per press', async () => {
    receiveView(store, viewWith({ revision: 2, sale: saleWith({ customer: { name: 'Ana', contact: '' } }) }));
    actions.ask({ kind: 'customer' });
    type('3*');
    actions.park();
    actions.park();
    await settled();
    expect(sent).toEqual([{ name: 'sale.park', input: { commandId: 'c', saleId: 'sale-1', name: 'Ana' } }]);
    expect(ui()).toMatchObject({ asking: null, prefix: { digits: '' }, selectedLine: null });
  });

  it('keeps the basket as it is when main refuses', async () => {
    answers = { 'sale.void': { ok: false, error: { code: 'sale.locked' } } };
    actions.selectLine('line-1' as never);
    actions.voidSale({ reason: 'wrongItems' });
    await settled();
    expect(ui()).toMatchObject({ selectedLine: 'line-1', notice: { code: 'sale.locked' } });
  });

  it('does nothing to an empty counter', () => {
    receiveView(store, viewWith({ revision: 2, sale: null }));
    actions.park();
    actions.voidSale({ reason: 'customerLeft' });
    actions.discountBasket({ kind: 'amount', amount: money(5, 'USD') });
    actions.recall('sale-9' as SaleId);
    expect(sent.map(({ name }) => name)).toEqual(['sale.recall']);
  });
});
