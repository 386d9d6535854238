import { beforeEach, describe, expect, it } from 'vitest';
import type { SaleId, TenderId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import { ATTENTION_MS } from './deadlines.ts';
import type { Observation } from './driver/link.ts';
import { exposureOn } from './exposure.ts';
import { broughtBy, isEditable } from '../sales/sale.ts';
import { observation } from './testing/scripted-link.ts';
import { ScriptedTill, basket, due, saleId, terminal } from './testing/scripted-till.ts';
import { settle } from './testing/virtual-clock.ts';

const NO_CODE = { brand: 'visa', last4: '4242', authCode: null, entry: 'chip' };
const FIVE_MINUTES = 300_000;
const second = 'second' as SaleId;

let till: ScriptedTill;

beforeEach(async () => {
  till = new ScriptedTill();
  await till.record.write(...basket());
});

const says = (change: Partial<Observation> = {}) =>
  ({ kind: 'payment', payment: observation(till.order, change) }) as const;

async function approveWithoutBank(sale: SaleId = saleId): Promise<void> {
  await till.charge(sale);
  await settle();
  till.link.sent.at(-1)?.end({ kind: 'replied', payment: observation(till.order, { card: NO_CODE }) });
  await settle();
}

async function loseTheAnswer(): Promise<TenderId> {
  const tenderId = await till.charge();
  await settle();
  till.link.sent.at(-1)?.end({ kind: 'maybeSent', why: 'reset' });
  await till.clock.pass(ATTENTION_MS);
  return tenderId;
}

const mira = { by: 'Mira', grounds: 'The slip says so' };
const charged = { kind: 'charged', captured: due, authCode: 'A1' } as const;
const notCharged = { kind: 'notCharged' } as const;

const tasks = () => till.record.books.tasks.map(({ kind, amount }) => [kind, amount.amount]);

describe('an approval without the bank', () => {
  it('pays the sale, is shown as provisional, and counts as money at risk', async () => {
    await approveWithoutBank();
    expect(till.state()).toBe('provisional');
    expect(till.sale().paidAt).not.toBeNull();
    const exposure = exposureOn(terminal.id, till.record.books.watched(), 'USD', { count: 10, amount: null });
    expect(exposure).toMatchObject({ count: 1, most: 10, amount: due });
  });

  it('becomes captured when the bank has seen it', async () => {
    await approveWithoutBank();
    till.link.readings.cloud = says();
    await till.clock.pass(FIVE_MINUTES);
    expect(till.state()).toBe('captured');
    expect([...till.record.books.watched()]).toEqual([]);
    expect(tasks()).toEqual([]);
  });

  it('raises one receivable when the bank says no, also after a restart', async () => {
    await approveWithoutBank();
    await till.restart();
    till.link.readings.cloud = says({ status: 'failed', captured: 0, declineCode: 'offline_auth_declined' });
    await till.clock.pass(FIVE_MINUTES);
    expect(till.state()).toBe('declinedAfterwards');
    expect(tasks()).toEqual([['receivable', 5000]]);
    await till.clock.pass(FIVE_MINUTES);
    expect((await till.facts()).filter((type) => type === 'payment.corrected')).toHaveLength(1);
  });

  it('is not settled by the terminal saying the same again, nor by a party that does not know it', async () => {
    await approveWithoutBank();
    till.link.readings.lan = says({ card: NO_CODE });
    await till.clock.pass(FIVE_MINUTES);
    expect(till.state()).toBe('provisional');
  });

  it('stops further charges on that terminal at the limit', async () => {
    await approveWithoutBank();
    await till.record.write({ type: 'sale.finished', saleId }, ...basket(second, '1002'));
    await approveWithoutBank(second);
    const third = 'third' as SaleId;
    await till.record.write({ type: 'sale.finished', saleId: second }, ...basket(third, '1003'));
    await expect(till.charge(third)).rejects.toMatchObject({ error: { code: 'terminal.offlineLimit' } });
  });
});

describe('a supervisor decides', () => {
  it('only when terminal and cloud were asked, and attention was called', async () => {
    const tenderId = await till.charge();
    await settle();
    await expect(till.payments.resolve(tenderId, { resolution: charged, ...mira })).rejects.toMatchObject({
      error: { code: 'payment.none' },
    });
  });

  it('not with more than the terminal was asked for', async () => {
    const tenderId = await loseTheAnswer();
    const tooMuch = { ...charged, captured: money(5001, 'USD') };
    await expect(till.payments.resolve(tenderId, { resolution: tooMuch, ...mira })).rejects.toMatchObject({
      error: { code: 'payment.moreThanAsked' },
    });
    expect(till.state()).toBe('needsAttention');
  });

  it('charged: the sale is paid, and VINR agreeing later changes nothing', async () => {
    await till.payments.resolve(await loseTheAnswer(), { resolution: charged, ...mira });
    expect(till.state()).toBe('resolved');
    expect(till.sale().paidAt).not.toBeNull();
    till.link.readings.cloud = says();
    await till.clock.pass(FIVE_MINUTES);
    expect(till.state()).toBe('captured');
    expect(tasks()).toEqual([]);
  });

  it('charged, and VINR says it was not: one receivable', async () => {
    await till.payments.resolve(await loseTheAnswer(), { resolution: charged, ...mira });
    till.link.readings.lan = says({ status: 'cancelled', captured: 0 });
    await till.clock.pass(FIVE_MINUTES);
    expect(till.state()).toBe('declinedAfterwards');
    expect(tasks()).toEqual([['receivable', 5000]]);
  });

  it('not charged, another card pays, and VINR says it was: one refund is due', async () => {
    const first = await loseTheAnswer();
    await till.payments.resolve(first, { resolution: notCharged, ...mira });
    const late = says();
    await till.charge();
    await settle();
    till.link.sent
      .at(-1)
      ?.end({ kind: 'replied', payment: observation(till.order, { paymentId: 'tpay_2' }) });
    await settle();
    till.link.readings.cloud = late;
    await till.clock.pass(FIVE_MINUTES);
    expect(tasks()).toEqual([['refundDue', 5000]]);
  });

  it('not charged, the basket is given up, and VINR says it was: everything goes back', async () => {
    await till.payments.resolve(await loseTheAnswer(), { resolution: notCharged, ...mira });
    await till.record.write({ type: 'sale.cleared', saleId });
    await till.restart();
    till.link.readings.cloud = says();
    await till.clock.pass(FIVE_MINUTES);
    expect(till.sale().paidAt).toBeNull();
    expect(tasks()).toEqual([['refundDue', 5000]]);
  });

  it('not charged, and VINR says it was before anything else was paid: the sale is paid, nothing is due', async () => {
    await till.payments.resolve(await loseTheAnswer(), { resolution: notCharged, ...mira });
    till.link.readings.lan = says();
    await till.clock.pass(FIVE_MINUTES);
    expect(till.sale().paidAt).not.toBeNull();
    expect(tasks()).toEqual([]);
  });

  it('goes on asking for as long as nobody knows', async () => {
    await till.payments.resolve(await loseTheAnswer(), { resolution: charged, ...mira });
    const before = till.link.reads.length;
    await till.clock.pass(10 * FIVE_MINUTES);
    expect(till.link.reads.length).toBeGreaterThan(before + 15);
    expect(till.state()).toBe('resolved');
  });
});

describe('a duplicate', () => {
  it('is a task of its own, and is put right by a person', async () => {
    await till.charge();
    await settle();
    till.link.sent.at(-1)?.end({ kind: 'replied', payment: observation(till.order) });
    await settle();
    const { tenderId, attempt } = till.attempt().intent;
    const duplicate = { paymentId: 'tpay_9', captured: money(5000, 'USD') };
    await till.record.write({ type: 'payment.duplicate', saleId, tenderId, attempt, ...duplicate });
    expect(tasks()).toEqual([['refundDue', 5000]]);
    const [task] = till.record.books.tasks;
    await till.record.write({ type: 'task.done', taskId: task!.id, by: 'Mira', note: 'Refunded by hand' });
    expect(tasks()).toEqual([]);
    await till.restart();
    expect(tasks()).toEqual([]);
  });
});

describe('a try after a person’s word', () => {
  const declined = { status: 'failed', captured: 0, declineCode: 'card_declined' };

  it('is a tender of its own, so that money which turns up is shown, counted and can be given back', async () => {
    const tenderId = await loseTheAnswer();
    const lost = till.order;
    await till.payments.resolve(tenderId, { resolution: notCharged, ...mira });
    await till.charge();
    await settle();
    till.link.sent.at(-1)?.end({ kind: 'replied', payment: observation(till.order, declined) });
    await settle();
    till.link.readings.cloud = { kind: 'payment', payment: observation(lost, { captured: 2000 }) };
    await till.clock.pass(FIVE_MINUTES);
    const { tenders, currency } = till.sale();
    expect(tenders.map((tender) => broughtBy(tender, currency).sale.amount)).toEqual([2000, 0]);
    expect(isEditable(till.sale())).toBe(false);
  });
});
