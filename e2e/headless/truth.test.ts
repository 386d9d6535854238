import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HeadlessTill, isIn } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const VOUCHER = 'Gift voucher 50.00';
/** Everybody's, in training. */
const PIN = '1234';

let simulator: Simulator;
let profile: string;
let till: HeadlessTill;

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'vinr-till-'));
  simulator = await Simulator.start(1, '--offline-payments');
  till = await new HeadlessTill('--profile', profile, '--simulator', simulator.url).ready();
});

afterEach(async () => {
  await till.kill();
  await simulator.stop();
  await removeFolder(profile);
});

async function sellOffline(card: string): Promise<void> {
  await simulator.fault({ offline: true });
  const sale = await till.sell(VOUCHER);
  await simulator.present(card);
  await till.charge(sale);
  expect(await till.untilPayment('provisional')).toMatchObject({ phase: 'paid' });
}

describe('an approval of the terminal alone', () => {
  it('is at the shop’s risk until the bank confirms it', async () => {
    await sellOffline('approved');
    const [terminal] = till.view.terminals;
    expect(terminal?.exposure).toMatchObject({ count: 1, amount: { amount: 5000, currency: 'USD' } });
    expect(await simulator.charges()).toEqual([]);
    await simulator.fault({ offline: false });
    await till.until(isIn(['captured']));
    expect(till.view.terminals[0]?.exposure).toBeNull();
    expect(till.view.tasks).toEqual([]);
    expect(await simulator.charges()).toEqual([5000]);
  });

  it('becomes a receivable when the bank refuses it, until a supervisor has settled it', async () => {
    await sellOffline('declined');
    await till.do('sale.finish', { saleId: till.view.sale?.id });
    await simulator.fault({ offline: false });
    const { tasks } = await till.until((view) => view.tasks.length > 0);
    expect(tasks).toMatchObject([{ kind: 'receivable', amount: { amount: 5000 } }]);
    expect(await simulator.charges()).toEqual([]);
    const closing = { taskId: tasks[0]?.id, note: 'Customer came back and paid cash' };
    const wrong = await till.ask('task.close', { ...closing, pin: '9999' });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'supervisor.wrongPin' } });
    const card = { ...closing, note: 'Card 4242 4242 4242 4242', pin: PIN };
    expect(await till.ask('task.close', card)).toMatchObject({
      ok: false,
      error: { code: 'text.cardNumber' },
    });
    await till.do('task.close', { ...closing, pin: PIN });
    expect((await till.until((view) => view.tasks.length === 0)).tasks).toEqual([]);
  });
});

describe('the sweep', () => {
  it('finds what VINR took beyond the books, once, and nothing else', async () => {
    await simulator.set({ syncLagMs: 0 });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved');
    await till.charge(sale);
    await till.untilPayment('captured');
    await till.do('sweep.run');
    const { sweep } = await till.until((view) => view.sweep !== null);
    expect(sweep).toMatchObject({ matched: 1, foreign: 0, differences: [] });
    const [row] = await simulator.ledger();
    await chargeBehindTheTill(row?.reference ?? '');
    await chargeBehindTheTill('P1-T1-not-in-the-journal-1');
    await chargeBehindTheTill('another till');
    await till.do('sweep.run');
    await till.until((view) => view.tasks.length > 0);
    const first = till.view.sweep?.at ?? 0;
    await till.do('sweep.run');
    const again = await till.until((view) => (view.sweep?.at ?? 0) > first);
    expect(again.sweep).toMatchObject({
      matched: 1,
      foreign: 1,
      differences: [{ kind: 'notInJournal', amount: { amount: 700 } }],
    });
    expect(again.tasks).toMatchObject([{ kind: 'refundDue', amount: { amount: 700 } }]);
  });

  it('says so when VINR does not answer', async () => {
    await simulator.cloudFault('down');
    expect(await till.ask('sweep.run')).toMatchObject({ ok: false, error: { code: 'sweep.failed' } });
    expect(till.view.sweep).toBeNull();
  });

  /** As a faulty integration would: a payment of 7.00 on the same terminal, through the cloud. */
  async function chargeBehindTheTill(reference: string): Promise<void> {
    const { url, secretKey } = simulator.ready.cloud;
    await simulator.present('approved');
    const body = {
      terminalId: simulator.terminalId,
      amount: 700,
      currency: 'USD',
      reference,
      responseMode: 'sync',
    };
    const headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/v1/terminal/payments`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect(await answer.json()).toMatchObject({ status: 'completed', amountCaptured: 700 });
  }
});
