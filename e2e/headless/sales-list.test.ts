import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import type { CardTenderView } from '#shared/sale.ts';
import { audit } from '../support/audit.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const PIN = '1234';

let simulator: Simulator;
let folder: string;
let till: HeadlessTill;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-sales-'));
  simulator = await Simulator.start(1);
  await simulator.set({ syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  const order = join(folder, 'order.json');
  writeFileSync(order, JSON.stringify({ ...simulator.ready, weakKeyStoreConsent: { by: 'Test' } }));
  till = await new HeadlessTill('--profile', join(folder, 'till'), '--config', order).ready();
});

afterEach(async () => {
  await till.kill();
  await simulator.stop();
  await removeFolder(folder);
});

/** Three lines paid by one card, and left. */
async function sold(): Promise<SaleId> {
  for (const name of ['Flat white', 'Almond croissant']) await till.sell(name);
  const sale = await till.sell('Gift voucher 50.00');
  await simulator.present('approved');
  await till.charge(sale);
  await till.untilPayment('captured');
  await till.do('sale.finish', { saleId: sale.id });
  return sale.id;
}

const looked = (saleId: SaleId) => till.do('sales.get', { saleId });

async function cardOf(saleId: SaleId): Promise<CardTenderView> {
  const [tender] = (await looked(saleId)).sale.tenders;
  if (tender?.kind !== 'card') throw new Error('No card tender');
  return tender;
}

async function giveBack(saleId: SaleId, amount: number) {
  const { id: tenderId } = await cardOf(saleId);
  const how = { reason: 'customerRequest', presentCard: false, approval: PIN };
  return till.ask('refund.start', { saleId, tenderId, amount, ...how });
}

const confirmed = (saleId: SaleId, refunds: number) =>
  expect
    .poll(async () => (await cardOf(saleId)).modifications.filter(({ state }) => state === 'done').length, {
      timeout: 20_000,
    })
    .toBe(refunds);

describe('the list of paid sales', () => {
  it('finds a sale by number, amount and card, and says how it was paid', async () => {
    const saleId = await sold();
    await till.sell('Gift voucher 50.00');
    const all = await till.do('sales.list', { text: '', from: 0, count: 20 });
    expect(all).toMatchObject({ more: false, rows: [{ saleId, refunded: { amount: 0 } }] });
    const [row] = all.rows;
    expect(row?.tenders).toMatchObject([{ kind: 'card', amount: row?.total }]);
    const last4 = row?.tenders[0]?.kind === 'card' ? row.tenders[0].last4 : null;
    const amount = String(row?.total.amount);
    for (const text of [row?.number, amount, last4])
      expect((await till.do('sales.list', { text, from: 0, count: 1 })).rows).toEqual([row]);
    expect((await till.do('sales.list', { text: '9999999', from: 0, count: 1 })).rows).toEqual([]);
  });

  it('gives back one line of three, then the rest, and never a cent more than was captured', async () => {
    const saleId = await sold();
    const { lines, sale } = await looked(saleId);
    const total = sale.totals.total.amount;
    expect(lines.reduce((sum, line) => sum + line.amount.amount, 0)).toBe(total);
    const line = lines[1]?.amount.amount ?? 0;
    expect(line).toBeGreaterThan(0);
    expect(await giveBack(saleId, line)).toMatchObject({ ok: true });
    await confirmed(saleId, 1);
    expect(await giveBack(saleId, total)).toEqual({
      ok: false,
      error: { code: 'refund.exceedsLeft', facts: { left: total - line } },
    });
    expect(await giveBack(saleId, total - line)).toMatchObject({ ok: true });
    await confirmed(saleId, 2);
    expect(await giveBack(saleId, 1)).toMatchObject({ error: { code: 'refund.exceedsLeft' } });
    expect((await simulator.refunds()).map(({ amount }) => amount)).toEqual([line, total - line]);
    expect(await simulator.charges()).toEqual([total]);
    const { rows } = await till.do('sales.list', { text: '', from: 0, count: 1 });
    expect(rows).toMatchObject([{ saleId, refunded: { amount: total } }]);
    const audited = await audit('--profile', join(folder, 'till'), '--ledger', simulator.url);
    expect(audited).toMatchObject({ code: 0, report: { violations: 0 } });
  });

  it('shows no sale that is not paid', async () => {
    const open = await till.sell('Gift voucher 50.00');
    expect(await till.do('sales.list', { text: '', from: 0, count: 5 })).toEqual({
      rows: [],
      more: false,
      elsewhere: null,
    });
    expect(await till.ask('sales.get', { saleId: open.id })).toMatchObject({ error: { code: 'sale.none' } });
  });
});
