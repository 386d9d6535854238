import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SaleView } from '#shared/sale.ts';
import type { ShiftReport } from '#shared/shift.ts';
import { audit } from '../support/audit.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const VOUCHER = 'Gift voucher 50.00';
const PINS = { ana: '2071', mira: '5931' } as const;
const STAFF = [
  { id: 'ana', name: 'Ana', role: 'cashier', pin: PINS.ana },
  { id: 'mira', name: 'Mira', role: 'manager', pin: PINS.mira },
];

let simulator: Simulator;
let folder: string;
let tills: HeadlessTill[];
let till: HeadlessTill;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-shift-'));
  simulator = await Simulator.start(1);
  await simulator.set({ syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  tills = [];
  const order = join(folder, 'order.json');
  const shop = { weakKeyStoreConsent: { by: 'Test' }, staff: STAFF, signInAtStart: 'ana' };
  const shifts = { mode: 'required', blindCount: true, differenceLimit: 400 };
  writeFileSync(order, JSON.stringify({ ...simulator.ready, ...shop, shifts }));
  till = await open('--config', order);
});

afterEach(async () => {
  for (const one of tills) await one.kill();
  await simulator.stop();
  await removeFolder(folder);
});

function open(...args: string[]): Promise<HeadlessTill> {
  const one = new HeadlessTill('--profile', join(folder, 'till'), ...args);
  tills.push(one);
  return one.ready();
}

/** The same till after a power cut. */
async function restarted(): Promise<HeadlessTill> {
  await till.kill();
  till = await open();
  await till.until((view) => view.boot.state === 'ready');
  return till;
}

async function payCash(received: number): Promise<SaleView> {
  const sale = await till.sell(VOUCHER);
  await till.do('tender.cash', { saleId: sale.id, received, due: sale.due.amount });
  const paid = (await till.until((view) => view.sale?.phase === 'paid')).sale!;
  await till.do('sale.finish', { saleId: paid.id });
  return paid;
}

async function payCard(): Promise<SaleView> {
  const sale = await till.sell(VOUCHER);
  await simulator.present('approved');
  await till.charge(sale);
  const paid = await till.untilPayment('captured');
  await till.do('sale.finish', { saleId: paid.id });
  return paid;
}

async function untilGivenBack(saleId: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; ;) {
    const states = (await till.do('sale.modifications', { saleId })).map(({ state }) => state);
    if (states.every((state) => state === 'done')) return;
    if (Date.now() > deadline) throw new Error(`Still ${states.join()}. It said: ${till.said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const sum = (amount: number) => ({ kind: 'sum', amount });
const cashIn = ({ sums }: ShiftReport) => sums.tenders.find(({ kind }) => kind === 'cash')?.taken.amount;

describe('a shift by JSON lines', () => {
  it('takes no money before the float is counted, and comes to the same after a power cut', async () => {
    const sale = await till.sell(VOUCHER);
    const early = await till.ask('tender.cash', { saleId: sale.id, received: 5000, due: 5000 });
    expect(early).toMatchObject({ ok: false, error: { code: 'shift.needed' } });
    expect(await till.charge(sale)).toMatchObject({ ok: false, error: { code: 'shift.needed' } });
    expect(await simulator.charges()).toEqual([]);
    const pieces = [
      { value: 2000, pieces: 9 },
      { value: 100, pieces: 20 },
    ];
    await till.do('shift.open', { counted: { kind: 'pieces', pieces } });
    await till.until((view) => view.shift.open?.number === 1);
    await till.do('sale.clear', { saleId: sale.id, approval: PINS.mira });

    await payCash(10_000);
    const { id: saleId, tenders } = await payCard();
    await restarted();
    expect(till.view.shift).toMatchObject({ mode: 'required', open: { number: 1, by: 'Ana' } });
    const out = { kind: 'out', amount: 4000, reason: 'bankDrop' };
    await till.do('drawer.move', out);
    expect(await till.ask('drawer.open')).toMatchObject({ error: { code: 'approval.needed' } });
    await till.do('drawer.open', { approval: PINS.mira });
    const refund = { saleId, tenderId: tenders[0]?.id, amount: 1000, reason: 'customerRequest' };
    await till.do('refund.start', { ...refund, approval: PINS.mira, presentCard: false });
    await untilGivenBack(saleId);

    const desk = await till.do('shift.get');
    expect(desk.x).toBeNull();
    const shiftId = desk.open!.shiftId;
    await till.do('shift.match', { shiftId });
    // 200.00 + 50.00 − 40.00, and 5.00 of it are missing.
    const counted = sum(20_500);
    expect(await till.do('shift.count', { shiftId, counted })).toMatchObject({
      expected: { amount: 21_000 },
      difference: { amount: -500 },
    });
    const close = { shiftId, counted, note: 'Too much change at noon' };
    expect(await till.ask('shift.close', close)).toMatchObject({ error: { code: 'approval.needed' } });
    await till.do('shift.close', { ...close, approval: PINS.mira });
    await till.until((view) => view.shift.open === null);

    const z = await till.do('shift.report', { shiftId });
    expect(z).toMatchObject({
      kind: 'z',
      number: 1,
      sums: { sales: { count: 2, amount: { amount: 10_000 } }, refunds: { amount: { amount: 1000 } } },
      drawer: { float: { amount: 20_000 }, out: { amount: 4000 }, expected: { amount: 21_000 } },
      count: { by: 'Ana', grantedBy: 'Mira', difference: { amount: -500 } },
      noSales: 1,
      open: [],
      match: { agreed: 2, waiting: 0, booked: { amount: 4000 }, listed: { amount: 4000 }, rows: [] },
    });
    expect(cashIn(z)).toBe(5000);
    await restarted();
    expect(await till.do('shift.report', { shiftId })).toEqual(z);
    expect(await till.do('shift.list', { from: 0, count: 10 })).toMatchObject({
      total: 1,
      shifts: [{ number: 1, difference: { amount: -500 } }],
    });
    await till.end();
    const audited = await audit('--profile', join(folder, 'till'), '--ledger', simulator.url);
    expect(audited).toMatchObject({ code: 0, report: { violations: 0 } });
  });

  it('closes over a payment that nobody knows the end of, names who has to do what, and says later how it ended', async () => {
    await till.do('shift.open', { counted: sum(10_000) });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved');
    await simulator.fault({ lan: 'dropResponse', deviceReads: false });
    await simulator.cloudFault('down');
    await till.charge(sale);
    await till.untilPayment('unknown', 'needsAttention');
    const { open: shift } = await till.do('shift.get');
    await till.do('shift.close', { shiftId: shift!.shiftId, counted: sum(10_000) });
    const z = await till.do('shift.report', { shiftId: shift!.shiftId });
    expect(z.match).toBeNull();
    expect(z.open).toMatchObject([{ number: sale.number, amount: { amount: 5000 } }]);
    expect(['till', 'manager']).toContain(z.open[0]?.owner.kind);
    expect(z.sums.sales.count).toBe(0);

    await simulator.cloudFault('up');
    await till.do('payment.check', { tenderId: sale.tenders[0]?.id ?? z.open[0]?.tenderId });
    await till.untilPayment('captured');
    await till.do('shift.open', { counted: sum(10_000) });
    const next = await till.until((view) => view.shift.open?.number === 2);
    expect(next.shift.open?.by).toBe('Ana');
    await till.do('staff.signIn', { pin: PINS.mira });
    const { x } = await till.do('shift.get');
    expect(x?.between).toMatchObject({ sales: { count: 1, amount: { amount: 5000 } } });
    expect(x?.sums.sales.count).toBe(0);
    await till.do('shift.match', { shiftId: shift!.shiftId });
    const again = await till.do('shift.report', { shiftId: shift!.shiftId });
    expect(again).toEqual({ ...z, later: again.later });
    expect(again.later).toMatchObject({ waiting: 0, rows: [] });
  });

  it('finds a refund that somebody made at VINR’s dashboard', async () => {
    await till.do('shift.open', { counted: sum(0) });
    await payCard();
    const [row] = await simulator.ledger();
    await simulator.refundFromElsewhere(row!.paymentId, 700);
    const { open: shift } = await till.do('shift.get');
    await till.do('shift.match', { shiftId: shift!.shiftId });
    await till.do('shift.close', { shiftId: shift!.shiftId, counted: sum(0) });
    const { match } = await till.do('shift.report', { shiftId: shift!.shiftId });
    expect(match?.rows).toMatchObject([
      { kind: 'refundNotInJournal', number: '1001', booked: null, listed: { amount: 700 } },
    ]);
  });
});
