import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DrillId, DrillResult } from '#shared/drill.ts';
import type { TillView } from '#shared/till.ts';
import type { CardTenderView } from '#shared/sale.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { Simulator } from '../support/simulator.ts';
import { removeFolder } from '../support/remove-folder.ts';

const VOUCHER = 'Gift voucher 50.00';
const PIN = '1234';

let simulator: Simulator;
let profile: string;
let till: HeadlessTill;

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'vinr-drill-'));
  simulator = await Simulator.start(2);
  await simulator.set({ processingMs: 0 });
  till = await new HeadlessTill('--profile', profile, '--simulator', simulator.url).ready();
});

afterEach(async () => {
  await till.kill();
  await simulator.stop();
  await removeFolder(profile);
});

async function begin(drill: DrillId) {
  await till.do('drill.start', { drill });
  await till.until((view) => view.drill?.id === drill && view.drill.result === null);
  const sale = await till.sell(VOUCHER);
  await till.charge(sale);
  return sale;
}

async function result(): Promise<DrillResult> {
  const { drill } = await till.until((view) => view.drill?.result != null);
  return drill!.result!;
}

const finish = (saleId: string) => till.do('sale.finish', { saleId });
const RIGHT = { passed: true };

const OPEN = new Set<string>(['created', 'sending']);

describe('a drill on the training till', () => {
  it('partial approval: the card gives a part, the rest in cash, done', async () => {
    const sale = await begin('partialApproval');
    await till.untilPayment('partiallyCaptured');
    await till.do('tender.cash', { saleId: sale.id, received: 1500, due: 1500 });
    await finish(sale.id);
    expect(await result()).toMatchObject(RIGHT);
    expect(await simulator.charges()).toEqual([3500]);
    await till.do('drill.close');
    expect((await till.until((view) => view.drill === null)).drill).toBeNull();
  });

  it('dead LAN: through the internet as if nothing had happened', async () => {
    const sale = await begin('deadLan');
    await till.untilPayment('captured');
    await finish(sale.id);
    expect(await result()).toMatchObject(RIGHT);
    expect(await simulator.ledger()).toMatchObject([{ path: 'cloud', captured: 5000 }]);
  });

  it('late approval: nothing is taken twice, and the answer comes', async () => {
    const sale = await begin('lateApproval');
    const unsure = await till.untilPayment('unknown');
    expect(unsure.phase).toBe('tendering');
    const { id: tenderId } = unsure.tenders[0]!;
    const askAgain = setInterval(() => void till.ask('payment.check', { tenderId }), 1_000);
    await till.untilPayment('captured').finally(() => clearInterval(askAgain));
    await finish(sale.id);
    expect(await result()).toMatchObject(RIGHT);
    expect(await simulator.charges()).toEqual([5000]);
  });

  it('refund: what the card gave goes back to it, all of it', async () => {
    await simulator.cloudSwitches({ refundMs: 0 });
    const sale = await begin('refund');
    const partial = await till.untilPayment('partiallyCaptured');
    const [card] = partial.tenders as CardTenderView[];
    const asked = { saleId: sale.id, tenderId: card!.id, amount: 3500, reason: 'customerRequest', pin: PIN };
    const refund = ({ sale: now }: TillView) => (now?.tenders[0] as CardTenderView).modifications[0];
    const isTold = (view: TillView, attempt: number): boolean =>
      refund(view)?.attempt === attempt && !OPEN.has(refund(view)!.state);
    // VINR hears of a payment over the LAN half a second later, and refuses what it has not heard of.
    for (let attempt = 1, state = 'refused'; state === 'refused'; attempt += 1) {
      await till.do('refund.start', { ...asked, presentCard: false });
      state = refund(await till.until((view) => isTold(view, attempt)))!.state;
    }
    await till.until((view) => refund(view)?.state === 'done');
    await till.do('drill.end');
    expect((await result()).steps).toMatchObject([
      { step: 'charge', verdict: 'right' },
      { step: 'giveBack', verdict: 'right' },
      { step: 'gone', verdict: 'right' },
      { step: 'finish', verdict: 'missing' },
    ]);
    expect(await simulator.refunds()).toMatchObject([{ amount: 3500 }]);
  });

  it('says what was done wrongly, and leaves the terminals as they were', async () => {
    const sale = await begin('deadLan');
    await till.untilPayment('captured');
    await till.do('drill.end');
    const { passed, steps } = await result();
    expect(passed).toBe(false);
    expect(steps.at(-1)).toEqual({ step: 'finish', verdict: 'missing' });
    await finish(sale.id);
    const next = await till.sell(VOUCHER);
    await simulator.present('approved');
    await till.charge(next);
    await till.untilPayment('captured');
    expect((await simulator.ledger()).map(({ path }) => path)).toEqual(['cloud', 'lan']);
  });

  it('does not begin over a sale', async () => {
    await till.sell(VOUCHER);
    expect(await till.ask('drill.start', { drill: 'refund' })).toEqual({
      ok: false,
      error: { code: 'sale.open' },
    });
    expect(await till.ask('drill.start', { drill: 'flood' })).toMatchObject({
      ok: false,
      error: { code: 'input.invalid' },
    });
  });
});
