import { describe, expect, it } from 'vitest';
import { freshTillForEach, openAgain, simulator, till } from '../support/fresh-till.ts';

const VOUCHER = 'Gift voucher 50.00';

freshTillForEach(2);

describe('a sale by JSON lines', () => {
  it('is approved over the LAN, with the tip on top, and ends with a receipt', async () => {
    const sale = await till.sell('Flat white');
    expect([sale.totals.subtotal.amount, sale.totals.tax.amount, sale.due.amount]).toEqual([350, 28, 378]);
    await till.do('tender.prepare', { saleId: sale.id });
    await simulator.present('approved');
    await till.charge(sale, 57);
    const paid = await till.untilPayment('captured');
    expect(paid).toMatchObject({
      phase: 'paid',
      due: { amount: 0 },
      paid: { amount: 378 },
      tip: { amount: 57 },
    });
    const [row, ...others] = await simulator.ledger();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ path: 'lan', amount: 435, captured: 435, status: 'completed' });
    const receipt = await till.do('receipt.get', { saleId: sale.id });
    expect(receipt.tenders).toMatchObject([
      { kind: 'card', amount: { amount: 435 }, brand: 'visa', last4: '4242' },
    ]);
    expect(receipt.training).toBe(true);
  });

  it('shows what the terminal says, step by step, and invents nothing', async () => {
    const sale = await till.sell('Latte');
    await till.charge(sale);
    await till.until(({ sale: now }) => JSON.stringify(now).includes('"presentCard"'));
    await simulator.present('approved', { hold: true });
    await till.until(({ sale: now }) => JSON.stringify(now).includes('"processing"'));
    await simulator.release();
    await till.untilPayment('captured');
    expect(await simulator.charges()).toEqual([410]);
  });

  it('says that it is looking for a path, and for how long: two seconds, not four', async () => {
    await simulator.fault({ lan: 'blackhole' });
    const sale = await till.sell('Latte');
    await till.do('tender.prepare', { saleId: sale.id });
    await simulator.present('approved');
    await till.charge(sale);
    const began = performance.now();
    await till.until(({ sale: now }) => JSON.stringify(now).includes('"contacting"'));
    const paid = await till.untilPayment('captured');
    expect(performance.now() - began).toBeLessThan(3_900);
    expect(paid.tenders).toMatchObject([{ payment: { path: 'cloud', fallback: 'timedOut' } }]);
    expect(await simulator.ledger()).toMatchObject([{ path: 'cloud', captured: 410 }]);
  });

  it('is declined, then paid by another card: two attempts, one charge', async () => {
    const sale = await till.sell(VOUCHER);
    await simulator.present('declined');
    await till.charge(sale);
    const declined = await till.untilPayment('declined');
    expect(declined.tenders).toMatchObject([{ payment: { attempt: 1, reason: 'otherCard' } }]);
    await simulator.present('approved');
    await till.charge(declined);
    const paid = await till.untilPayment('captured');
    expect(paid.tenders).toMatchObject([{ payment: { attempt: 2 } }]);
    const references = (await simulator.ledger()).map((row) => row.reference);
    expect(new Set(references).size).toBe(2);
    expect(await simulator.charges()).toEqual([5000]);
  });

  it('takes 35.00 of 50.00 on the card and the rest in cash', async () => {
    await simulator.set({ partialAuthorization: true });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved', { approved: 3500 });
    await till.charge(sale);
    const part = await till.untilPayment('partiallyCaptured');
    expect(part).toMatchObject({ phase: 'tendering', due: { amount: 1500 } });
    const { change } = await till.do('tender.cash', { saleId: sale.id, received: 2000, due: 1500 });
    expect(change).toBe(500);
    const { sale: paid } = await till.until((view) => view.sale?.phase === 'paid');
    expect(paid?.tenders).toMatchObject([{ kind: 'card' }, { kind: 'cash', amount: { amount: 1500 } }]);
    expect(await simulator.charges()).toEqual([3500]);
  });

  it('goes through the cloud when the LAN refuses, with the same reference, once', async () => {
    await simulator.fault({ lan: 'refuse' });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved');
    await till.charge(sale);
    const paid = await till.untilPayment('captured');
    expect(paid.tenders).toMatchObject([{ payment: { path: 'cloud', fallback: 'refused', attempt: 1 } }]);
    expect(await simulator.ledger()).toMatchObject([{ path: 'cloud', captured: 5000 }]);
  });

  it('goes through the cloud when the LAN is cut before the body, once', async () => {
    await simulator.fault({ lan: 'dropBeforeCommand' });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved');
    await till.charge(sale);
    await till.untilPayment('captured');
    expect(await simulator.ledger()).toMatchObject([{ path: 'cloud', captured: 5000 }]);
  });

  it('asks when the answer is lost, and finds the one charge', async () => {
    await simulator.fault({ lan: 'dropResponse', times: 1 });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved', { processingMs: 50 });
    await till.charge(sale);
    const paid = await till.untilPayment('captured');
    expect(paid.phase).toBe('paid');
    expect(await simulator.ledger()).toMatchObject([{ path: 'lan', captured: 5000 }]);
  });

  it('stays unknown while nobody answers, blocks a second charge, and settles when the terminal is back', async () => {
    await simulator.set({ syncLagMs: 600_000 });
    await simulator.fault({ deviceReads: false, lan: 'dropAfterCommand', times: 1 });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved', { processingMs: 50 });
    await till.charge(sale);
    const unsure = await till.untilPayment('unknown');
    expect(unsure.phase).toBe('tendering');
    expect(await till.charge(sale)).toEqual({ ok: false, error: { code: 'payment.inProgress' } });
    const cash = await till.ask('tender.cash', { saleId: sale.id, received: 5000, due: 5000 });
    expect(cash).toEqual({ ok: false, error: { code: 'payment.unsettled' } });
    await simulator.set({ syncLagMs: 0 });
    await simulator.fault({ deviceReads: true });
    await till.do('payment.check', { tenderId: unsure.tenders[0]!.id });
    await till.untilPayment('captured');
    expect(await simulator.charges()).toEqual([5000]);
  });

  it('ends cleanly when it is told to, with a payment under way, and takes it up again', async () => {
    const sale = await till.sell(VOUCHER);
    await till.charge(sale);
    await till.until(({ sale: now }) => JSON.stringify(now).includes('"presentCard"'));
    expect(await till.terminate()).toBe(0);
    await openAgain();
    await till.untilPayment('unknown');
    await simulator.present('approved');
    await till.untilPayment('captured');
    expect(await simulator.charges()).toEqual([5000]);
  });

  it('sets an unsettled sale aside, serves the next customer, and brings it back paid', async () => {
    await simulator.fault({ deviceReads: false, lan: 'dropAfterCommand', times: 1 });
    await simulator.set({ syncLagMs: 600_000 });
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved', { processingMs: 50 });
    await till.charge(sale);
    const unsure = await till.untilPayment('unknown');
    await till.do('sale.setAside', { saleId: sale.id });
    const next = await till.sell('Flat white');
    expect(next.id).not.toBe(sale.id);
    expect(till.view.setAside).toMatchObject([{ number: sale.number, standing: 'checking' }]);
    expect(await till.charge(next)).toEqual({ ok: false, error: { code: 'terminal.quarantined' } });
    expect(await till.ask('sale.resume', { saleId: sale.id })).toEqual({
      ok: false,
      error: { code: 'sale.open' },
    });
    await till.do('tender.cash', { saleId: next.id, received: 378, due: 378 });
    await simulator.fault({ deviceReads: true });
    await till.do('payment.check', { tenderId: unsure.tenders[0]!.id });
    await till.until((view) => view.setAside[0]?.standing === 'paid');
    await till.do('sale.resume', { saleId: sale.id });
    const { sale: back } = await till.until((view) => view.sale?.id === sale.id);
    expect(back?.phase).toBe('paid');
    expect(await simulator.charges()).toEqual([5000]);
  });

  it('survives a kill while the card is processing: restored, approved, one charge', async () => {
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved', { hold: true });
    await till.charge(sale);
    await till.until(({ sale: now }) => JSON.stringify(now).includes('"processing"'));
    await till.kill();
    await openAgain();
    await till.until(({ sale: now }) => now?.id === sale.id && now.tenders.length === 1);
    expect(till.view.sale?.number).toBe(sale.number);
    await simulator.release();
    const paid = await till.untilPayment('captured');
    expect(paid.phase).toBe('paid');
    expect(await simulator.charges()).toEqual([5000]);
  });

  it('never sends what was only intended: a kill before the body leaves nothing behind', async () => {
    await simulator.fault({ lan: 'blackhole' });
    // Nor through the cloud, where the till would go if it lived on for two seconds.
    await simulator.cloudFault('down');
    const sale = await till.sell(VOUCHER);
    await till.charge(sale);
    await till.kill();
    await simulator.cloudFault('up');
    await simulator.fault({ lan: 'up' });
    await openAgain();
    const after = await till.untilPayment('cancelled');
    expect(after).toMatchObject({
      id: sale.id,
      phase: 'open',
      tenders: [{ payment: { reason: 'notSent' } }],
    });
    expect(await simulator.ledger()).toEqual([]);
  });

  it('cancels before a card is shown, and only VINR says so', async () => {
    const sale = await till.sell(VOUCHER);
    await till.charge(sale);
    const { sale: prompting } = await till.until(({ sale: now }) =>
      JSON.stringify(now).includes('"presentCard"'),
    );
    await till.do('payment.cancel', { tenderId: prompting!.tenders[0]!.id });
    const cancelled = await till.untilPayment('cancelled');
    expect(cancelled.phase).toBe('open');
    expect(await simulator.charges()).toEqual([]);
  });

  it('gives the second press the first answer', async () => {
    const sale = await till.sell(VOUCHER);
    await simulator.present('approved');
    const press = { commandId: 'press-1', saleId: sale.id, amount: 5000, tip: 0, due: 5000 };
    const answers = await Promise.all([till.ask('tender.card', press), till.ask('tender.card', press)]);
    expect(answers[0]).toEqual(answers[1]);
    const another = await till.ask('tender.card', { ...press, commandId: 'press-2' });
    expect(another).toMatchObject({ ok: false });
    await till.untilPayment('captured');
    expect(await simulator.charges()).toEqual([5000]);
  });
});
