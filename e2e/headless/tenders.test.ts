import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardTenderView, SaleView } from '#shared/sale.ts';
import { audit } from '../support/audit.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const VOUCHER = 'Gift voucher 50.00';
/** Somebody who may decide about money, in every training till. */
const PIN = '1234';

let simulator: Simulator;
let folder: string;
let till: HeadlessTill;
let tills: HeadlessTill[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-tenders-'));
  simulator = await Simulator.start(2);
  await simulator.set({ syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  tills = [];
});

afterEach(async () => {
  for (const one of tills) await one.kill();
  await simulator.stop();
  await removeFolder(folder);
});

/** A till whose counter takes money like this. */
async function openWith(counter: object = {}): Promise<void> {
  const order = join(folder, 'order.json');
  const consent = { weakKeyStoreConsent: { by: 'Test' } };
  writeFileSync(order, JSON.stringify({ ...simulator.ready, ...consent, counter }));
  till = await open('--config', order);
}

function open(...args: string[]): Promise<HeadlessTill> {
  const one = new HeadlessTill('--profile', join(folder, 'till'), ...args);
  tills.push(one);
  return one.ready();
}

const cardOf = (sale: SaleView | null): CardTenderView => {
  const tender = sale?.tenders.find((one) => one.kind === 'card');
  if (tender?.kind !== 'card') throw new Error('No card tender');
  return tender;
};

const current = (): SaleView => {
  const { sale } = till.view;
  if (sale === null) throw new Error('No sale on screen');
  return sale;
};

const cash = (received: number, share?: number) => {
  const { id: saleId, due } = current();
  return till.do('tender.cash', { saleId, received, due: due.amount, ...(share !== undefined && { share }) });
};

/** An outsider reads the journal, with the bank beside it. */
async function expectSound(): Promise<void> {
  const audited = await audit('--profile', join(folder, 'till'), '--ledger', simulator.url);
  expect(audited).toMatchObject({ code: 0, report: { violations: 0 } });
}

describe('a tip', () => {
  it('that the terminal asks for is taken with the sale, told in the journal and on the receipt', async () => {
    await openWith({ tip: { mode: 'terminal' } });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved', { tip: 750 });
    await till.charge(sale);
    const paid = await till.untilPayment('captured');
    expect(paid).toMatchObject({ phase: 'paid', tip: { amount: 750 }, paid: { amount: 5000 } });
    expect(await simulator.charges()).toEqual([5750]);
    expect(await till.do('receipt.get', { saleId: sale.id })).toMatchObject({ tip: { amount: 750 } });
    await expectSound();
  });

  it('on the receipt: held first, then taken with the tip, and no more than VINR allows', async () => {
    await openWith({ tip: { mode: 'receipt' } });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved');
    await till.charge(sale);
    const { id: tenderId } = cardOf(await till.untilPayment('authorized'));
    await till.do('sale.setAside', { saleId: sale.id });
    expect(till.view.authorizations).toMatchObject([{ number: sale.number, held: { amount: 5000 } }]);
    expect(await till.ask('capture.start', { saleId: sale.id, tenderId, amount: 5751 })).toMatchObject({
      ok: false,
      error: { code: 'capture.exceedsHeld' },
    });
    await till.do('capture.start', { saleId: sale.id, tenderId, amount: 5750 });
    await till.until(({ authorizations }) => authorizations.length === 0);
    expect(await simulator.charges()).toEqual([5750]);
    expect(await till.do('receipt.get', { saleId: sale.id })).toMatchObject({ tip: { amount: 750 } });
    await expectSound();
  });
});

describe('a bill', () => {
  it('by person survives a decline and a restart, and ends to the penny', async () => {
    await openWith();
    const sale = await till.sell(VOUCHER);
    await till.do('tender.split', { saleId: sale.id, how: { kind: 'person', people: 3 } });
    await cash(2000, 1667);
    await till.until(({ sale: one }) => one?.split?.next === 1);
    await simulator.present('declined');
    const second = { saleId: sale.id, amount: 1667, tip: 0, due: 3333 };
    await till.do('tender.card', second);
    await till.untilPayment('declined');
    expect(current().split).toMatchObject({ next: 1, amount: { amount: 1667 } });
    await till.kill();
    till = await open();
    expect(current().split).toMatchObject({ next: 1, amount: { amount: 1667 } });
    await simulator.present('approved');
    await till.do('tender.card', second);
    await till.untilPayment('captured');
    expect(current().split).toMatchObject({ next: 2, amount: { amount: 1666 } });
    await cash(1666);
    const paid = await till.until(({ sale: one }) => one?.phase === 'paid');
    expect(paid.sale).toMatchObject({ paid: { amount: 5000 }, due: { amount: 0 } });
    expect(await simulator.charges()).toEqual([1667]);
    await expectSound();
  });

  it('is paid with a gift card and cash, and both are on the receipt', async () => {
    await openWith({ tenders: [{ id: 'gift', label: 'Gift card', reference: 'required' }] });
    const { id: saleId } = await till.sell(VOUCHER);
    const gift = { saleId, methodId: 'gift', amount: 2000, due: 5000 };
    expect(await till.ask('tender.other', gift)).toMatchObject({ error: { code: 'tender.needsReference' } });
    await till.do('tender.other', { ...gift, reference: 'GC-1234' });
    await till.until(({ sale }) => sale?.due.amount === 3000);
    await cash(3000);
    const receipt = await till.do('receipt.get', { saleId });
    expect(receipt.tenders).toMatchObject([
      { kind: 'other', label: 'Gift card', reference: 'GC-1234', amount: { amount: 2000 } },
      { kind: 'cash', amount: { amount: 3000 } },
    ]);
    expect(await simulator.ledger()).toEqual([]);
    await expectSound();
  });
});

describe('a customer who leaves', () => {
  it('gets the part back that the card gave, and the sale is given up', async () => {
    await simulator.set({ partialAuthorization: true });
    await openWith();
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved', { approved: 3500 });
    await till.charge(sale);
    const { id: tenderId } = cardOf(await till.untilPayment('partiallyCaptured'));
    const back = { saleId: sale.id, tenderId, amount: 3500, reason: 'customerRequest', presentCard: false };
    expect(await till.ask('refund.start', back)).toMatchObject({ ok: false });
    expect(await simulator.refunds()).toEqual([]);
    await till.do('refund.start', { ...back, approval: PIN });
    await till.until(({ sale: one }) => one?.phase === 'open');
    expect((await simulator.refunds()).map(({ amount }) => amount)).toEqual([3500]);
    const why = { reason: 'customerLeft' };
    await till.do('sale.void', { saleId: sale.id, why, approval: PIN });
    await till.until(({ sale: one }) => one === null);
    await expectSound();
  });

  it('gets cash back by the word of somebody who may allow it', async () => {
    await openWith();
    const sale = await till.sell(VOUCHER);
    const { tenderId } = await cash(2000);
    const back = { saleId: sale.id, tenderId };
    expect(await till.ask('tender.giveBack', back)).toMatchObject({ ok: false });
    await till.do('tender.giveBack', { ...back, approval: PIN });
    await till.until(({ sale: one }) => one?.phase === 'open' && one.due.amount === 5000);
    await expectSound();
  });
});

describe('a restart in the middle', () => {
  it('is told with what became of the payment, until the next sale begins', async () => {
    await openWith();
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved', { hold: true });
    await till.charge(sale);
    await expect.poll(async () => (await simulator.face()).session?.state).toBe('processing');
    await till.kill();
    till = await open();
    expect(till.view.interrupted).toMatchObject([{ number: sale.number, amount: { amount: 5000 } }]);
    await simulator.release();
    const told = await till.until(({ interrupted }) => interrupted[0]?.standing === 'charged');
    expect(told.interrupted).toHaveLength(1);
    await till.sell(VOUCHER);
    expect(till.view.interrupted).toEqual([]);
    expect(await simulator.charges()).toEqual([5000]);
  });
});
