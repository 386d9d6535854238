import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModificationView } from '#shared/refund.ts';
import type { CardTenderView, SaleView } from '#shared/sale.ts';
import { audit } from '../support/audit.ts';
import { CloudGate } from '../support/cloud-gate.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const VOUCHER = 'Gift voucher 50.00';
/** The supervisor of every training till. */
const PIN = '1234';

let simulator: Simulator;
let gate: CloudGate;
let folder: string;
let till: HeadlessTill;
let tills: HeadlessTill[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-refund-'));
  simulator = await Simulator.start(2);
  await simulator.set({ syncLagMs: 0 });
  await simulator.cloudSwitches({ refundMs: 0 });
  gate = await CloudGate.before(simulator.ready.cloud.url);
  tills = [];
  const order = join(folder, 'order.json');
  const cloud = { ...simulator.ready.cloud, url: gate.url };
  writeFileSync(order, JSON.stringify({ ...simulator.ready, cloud, weakKeyStoreConsent: { by: 'Test' } }));
  till = await open('till', '--config', order);
});

afterEach(async () => {
  for (const one of tills) await one.kill();
  await gate.stop();
  await simulator.stop();
  await removeFolder(folder);
});

function open(profile: string, ...args: string[]): Promise<HeadlessTill> {
  const one = new HeadlessTill('--profile', join(folder, profile), ...args);
  tills.push(one);
  return one.ready();
}

/** A paid sale of 50.00 on a card. */
async function sold(): Promise<SaleView> {
  const sale = await till.sell(VOUCHER);
  await simulator.present('approved');
  await till.charge(sale);
  return till.untilPayment('captured');
}

const cardOf = (sale: SaleView | null): CardTenderView => {
  const tender = sale?.tenders[0];
  if (tender?.kind !== 'card') throw new Error('No card tender');
  return tender;
};

const asked = (sale: SaleView, amount: number, presentCard = false) => ({
  saleId: sale.id,
  tenderId: cardOf(sale).id,
  amount,
  reason: 'customerRequest',
  pin: PIN,
  presentCard,
});

/** Waits until the last change to the sale's payment is in one of these states. */
async function until(one: HeadlessTill, sale: SaleView, ...states: string[]): Promise<ModificationView> {
  for (const deadline = Date.now() + 30_000; ;) {
    const last = (await one.do('sale.modifications', { saleId: sale.id })).at(-1);
    if (last !== undefined && states.includes(last.state)) return last;
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(last)}. It said: ${one.said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const given = async () => (await simulator.refunds()).map((row) => row.amount);

/** An outsider reads the journal, with the bank beside it. */
async function expectSound(profile = 'till'): Promise<void> {
  const audited = await audit('--profile', join(folder, profile), '--ledger', simulator.url);
  expect(audited).toMatchObject({ code: 0, report: { violations: 0 } });
}

describe('a refund by JSON lines', () => {
  it('gives all of it back, and the sale says so', async () => {
    const sale = await sold();
    await till.do('refund.start', asked(sale, 5000));
    const done = await until(till, sale, 'done');
    expect(done).toMatchObject({ approval: { reason: 'customerRequest', by: 'Mira' }, attempt: 1 });
    expect(await given()).toEqual([5000]);
    const { sale: shown } = await till.until((view) => view.sale?.refunded.amount === 5000);
    expect(shown).toMatchObject({ phase: 'paid', due: { amount: 0 } });
    expect(cardOf(shown)).toMatchObject({ refunded: { amount: 5000 }, refundable: { amount: 0 } });
    expect(till.view.modifications).toEqual([]);
  });

  it('gives it back in parts down to nothing, and not one cent more', async () => {
    const sale = await sold();
    for (const amount of [2000, 2999, 1]) {
      await till.do('refund.start', asked(sale, amount));
      await until(till, sale, 'done');
    }
    expect(await till.ask('refund.start', asked(sale, 1))).toEqual({
      ok: false,
      error: { code: 'refund.exceedsLeft', facts: { left: 0 } },
    });
    expect(await given()).toEqual([2000, 2999, 1]);
    await expectSound();
  });

  it('is on its way until VINR says that it has gone, also after a restart and after the sale was left', async () => {
    await simulator.cloudSwitches({ refundMs: 600_000 });
    const sale = await sold();
    await till.do('sale.finish', { saleId: sale.id });
    await till.do('refund.start', asked(sale, 5000));
    await until(till, sale, 'onItsWay');
    await till.kill();
    till = await open('till');
    expect(till.view.modifications).toMatchObject([{ state: 'onItsWay', saleId: sale.id }]);
    await simulator.hasten(async () => (await given()).length > 0);
    // It would ask by itself in the end, less and less often; a person may ask at once.
    await till.do('refund.check', { modificationId: till.view.modifications[0]!.id });
    await until(till, sale, 'done');
    expect(await given()).toEqual([5000]);
  });

  it('is found again when its answer is lost: one refund', async () => {
    const sale = await sold();
    await simulator.cloudSwitches({ answer: 'dropped', answerTimes: 1 });
    await till.do('refund.start', asked(sale, 3000));
    await until(till, sale, 'done');
    expect(await given()).toEqual([3000]);
  });

  it('is found again after an answer that says 500: one refund', async () => {
    const sale = await sold();
    await simulator.cloudSwitches({ answer: 'replaced', answerStatus: 500, answerTimes: 1 });
    await till.do('refund.start', asked(sale, 3000));
    await until(till, sale, 'done');
    expect(await given()).toEqual([3000]);
  });

  it('killed after SENDING is taken up by the next start: one refund', async () => {
    const sale = await sold();
    gate.shut();
    await till.do('refund.start', asked(sale, 3000));
    await expect.poll(given).toEqual([3000]);
    expect(await till.ask('refund.start', asked(sale, 1000))).toEqual({
      ok: false,
      error: { code: 'modification.inProgress' },
    });
    await till.kill();
    till = await open('till');
    await until(till, sale, 'unknown');
    gate.open();
    await till.kill();
    till = await open('till');
    await until(till, sale, 'done');
    expect(await given()).toEqual([3000]);
    await till.do('refund.start', asked(sale, 2000));
    await until(till, sale, 'done');
    expect(await given()).toEqual([3000, 2000]);
    await expectSound();
  });

  it('is not sent at all while the cloud cannot be reached', async () => {
    const sale = await sold();
    await simulator.cloudFault('down');
    await gate.stop();
    await till.do('refund.start', asked(sale, 5000));
    await until(till, sale, 'notSent');
    expect(await given()).toEqual([]);
    gate = await CloudGate.before(simulator.ready.cloud.url);
  });

  it('asked for by two tills at once never gives back more than was taken', async () => {
    const sale = await sold();
    await till.kill();
    cpSync(join(folder, 'till'), join(folder, 'twin'), { recursive: true });
    const both = [await open('till'), await open('twin')];
    await Promise.all(both.map((one) => one.do('refund.start', asked(sale, 3000))));
    const ends = await Promise.all(both.map((one) => until(one, sale, 'done', 'refused')));
    expect(ends.map((end) => end.state).sort()).toEqual(['done', 'refused']);
    expect(ends).toContainEqual(expect.objectContaining({ state: 'refused', reason: 'amountTooLarge' }));
    expect(await given()).toEqual([3000]);
    await expectSound('till');
    await expectSound('twin');
  });

  it('reads the card again, keeps the terminal busy meanwhile, and gives the money to that card', async () => {
    const sale = await sold();
    await till.do('sale.finish', { saleId: sale.id });
    await till.do('refund.start', asked(sale, 5000, true));
    await until(till, sale, 'onItsWay');
    expect(await given()).toEqual([]);
    const next = await till.sell(VOUCHER);
    expect(await till.charge(next)).toEqual({ ok: false, error: { code: 'terminal.quarantined' } });
    expect(till.view.terminals[0]).toMatchObject({ reach: { state: 'quarantined' } });
    await simulator.present('approved');
    await until(till, sale, 'done');
    expect(await given()).toEqual([5000]);
    await simulator.present('approved');
    await till.charge(next);
    await till.untilPayment('captured');
  });

  it('fails when another card is shown, and may be tried again', async () => {
    const sale = await sold();
    await till.do('refund.start', asked(sale, 5000, true));
    await simulator.present('chip-pin');
    const failed = await until(till, sale, 'failed');
    expect(failed).toMatchObject({ reason: 'otherCard' });
    await till.do('refund.start', asked(sale, 5000));
    expect(await until(till, sale, 'done')).toMatchObject({ id: failed.id, attempt: 2 });
    expect(await given()).toEqual([5000]);
  });

  it('without a PIN, with a reason VINR does not know, half a cent or a field too many is refused', async () => {
    const sale = await sold();
    for (const change of [{ pin: '' }, { reason: 'because' }, { amount: 1.5 }, { paymentId: 'x' }])
      expect(await till.ask('refund.start', { ...asked(sale, 5000), ...change })).toMatchObject({
        ok: false,
        error: { code: 'input.invalid' },
      });
    expect(await given()).toEqual([]);
  });
});

describe('a tab by JSON lines', () => {
  /** A sale of 50.00 with its money held on a card. */
  async function held(): Promise<SaleView> {
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved');
    const amount = sale.due.amount;
    await till.do('tender.card', { saleId: sale.id, amount, tip: 0, due: amount, captureMethod: 'manual' });
    return till.untilPayment('authorized');
  }

  const capture = (sale: SaleView, amount: number) =>
    till.ask('capture.start', { saleId: sale.id, tenderId: cardOf(sale).id, amount });

  it('is held, waits aside, and is taken', async () => {
    const sale = await held();
    expect(sale).toMatchObject({ phase: 'tendering', due: { amount: 5000 } });
    expect(till.view.authorizations).toMatchObject([{ saleId: sale.id, held: { amount: 5000 } }]);
    expect(await till.charge(sale)).toEqual({ ok: false, error: { code: 'amount.exceedsDue' } });
    const cash = await till.ask('tender.cash', { saleId: sale.id, received: 5000, due: 5000 });
    expect(cash).toEqual({ ok: false, error: { code: 'payment.unsettled' } });
    await till.do('sale.setAside', { saleId: sale.id });
    await till.do('sale.resume', { saleId: sale.id });
    expect(await simulator.charges()).toEqual([]);
    await capture(sale, 5000);
    await until(till, sale, 'done');
    const paid = await till.untilPayment('captured');
    expect(paid.phase).toBe('paid');
    expect(till.view.authorizations).toEqual([]);
    expect(await simulator.charges()).toEqual([5000]);
    expect((await till.do('receipt.get', { saleId: sale.id })).tenders).toMatchObject([
      { kind: 'card', amount: { amount: 5000 } },
    ]);
  });

  it('is taken once when the answer is lost', async () => {
    const sale = await held();
    await simulator.cloudSwitches({ answer: 'dropped', answerTimes: 1 });
    await capture(sale, 4000);
    await until(till, sale, 'done');
    expect(await simulator.charges()).toEqual([4000]);
    await expectSound();
    const part = await till.untilPayment('partiallyCaptured');
    expect(part).toMatchObject({ phase: 'tendering', due: { amount: 1000 } });
    expect(await capture(sale, 1000)).toEqual({ ok: false, error: { code: 'capture.notHeld' } });
  });

  it('that has lapsed takes nothing, and the sale is due again', async () => {
    await simulator.cloudSwitches({ authorizationMs: 600_000 });
    const sale = await held();
    await simulator.hasten(async () => (await simulator.ledger())[0]?.status === 'expired');
    await capture(sale, 5000);
    expect(await until(till, sale, 'failed')).toMatchObject({ reason: 'authorizationLapsed' });
    await till.do('tender.cash', { saleId: sale.id, received: 5000, due: 5000 });
    await till.until((view) => view.sale?.phase === 'paid');
    expect(await simulator.charges()).toEqual([]);
  });
});
