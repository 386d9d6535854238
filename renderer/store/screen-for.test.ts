import { describe, expect, it } from 'vitest';
import type { ModificationId, SaleId, TenderId } from '#shared/ids.ts';
import type { PaymentState } from '#shared/payment.ts';
import type { ModificationView } from '#shared/refund.ts';
import type { SaleView, TenderView } from '#shared/sale.ts';
import { card, cardFacts, cashTender, saleWith, usd } from '../preview/samples.ts';
import { screenFor } from './screen-for.ts';
import type { Flow } from './ui-state.ts';

const screen = (sale: SaleView | null, flow: Flow | null = null, leftPayment: string | null = null) =>
  screenFor({ sale, locked: false }, { flow, leftPayment, leftGiveBack: null });
const open = (tenders: TenderView[] = []) => saleWith({ phase: 'open', tenders });
const tendering = (tenders: TenderView[]) => saleWith({ phase: 'tendering', tenders });
const at = (step: Flow['step'], saleId: SaleId = open().id): Flow => ({ saleId, step, tip: 0 });

const locked = (sale: SaleView | null) =>
  screenFor({ sale, locked: true }, { flow: null, leftPayment: null, leftGiveBack: null });

describe('a locked till', () => {
  it('hides sales, open or paid', () => {
    expect(locked(null)).toBe('lock');
    expect(locked(open())).toBe('lock');
    expect(locked(saleWith({ phase: 'paid', tenders: [cashTender(1298)] }))).toBe('lock');
  });

  it('hides no payment that is not settled', () => {
    const asked = card({ state: 'authorizing', step: 'presentCard', cancelRequested: false });
    expect(locked(tendering([asked]))).toBe('payment');
    const doubtful = card({ state: 'unknown', since: 0, asking: ['cloud'], lastHeard: null });
    expect(locked(tendering([doubtful]))).toBe('payment');
    expect(locked(tendering([card({ state: 'captured', captured: usd(500), card: cardFacts })]))).toBe(
      'lock',
    );
  });
});

describe('a refund of a sale that is not paid', () => {
  const refund: ModificationView = {
    id: 'refund-1' as ModificationId,
    kind: 'refund',
    saleId: open().id,
    tenderId: 'tender-1' as TenderId,
    attempt: 1,
    amount: usd(500),
    approval: { reason: 'customerRequest', by: 'Mira' },
    presentOn: null,
    startedAt: 1,
    state: 'sending',
  };
  const part = card({ state: 'partiallyCaptured', captured: usd(500), shortfall: usd(798), card: cardFacts });
  const saleWithRefund = (change: ModificationView) => tendering([{ ...part, modifications: [change] }]);
  const shown = (change: ModificationView, leftGiveBack: string | null) =>
    screenFor(
      { sale: saleWithRefund(change), locked: false },
      { flow: null, leftPayment: 'tender-1#1', leftGiveBack },
    );

  it('cannot be walked away from while nobody knows whether the money went', () => {
    expect(shown(refund, 'refund-1#1#gone')).toBe('payment');
    const unknown: ModificationView = { ...refund, state: 'unknown', since: 1, lastHeard: null };
    expect(shown(unknown, 'refund-1#1#gone')).toBe('payment');
  });

  it('is told once, and again when it fails after all', () => {
    const done: ModificationView = { ...refund, state: 'done' };
    expect(shown(done, null)).toBe('payment');
    expect(shown(done, 'refund-1#1#gone')).toBe('tender');
    const failed: ModificationView = { ...refund, state: 'failed', reason: 'technical' };
    expect(shown(failed, 'refund-1#1#gone')).toBe('payment');
  });
});

describe('screenFor', () => {
  it('sells before the first snapshot and before the first line', () => {
    expect(screenFor(null, { flow: null, leftPayment: null, leftGiveBack: null })).toBe('sale');
    expect(screen(null)).toBe('sale');
    expect(screen(open())).toBe('sale');
  });

  it('follows the cashier from tip to tender, in this sale only', () => {
    expect(screen(open(), at('tip'))).toBe('tip');
    expect(screen(open(), at('tender'))).toBe('tender');
    expect(screen(open(), at('tender', 'another' as SaleId))).toBe('sale');
  });

  const unsettled: PaymentState[] = [
    { state: 'created' },
    { state: 'authorizing', step: 'presentCard', cancelRequested: false },
    { state: 'unknown', since: 0, asking: ['lan'], lastHeard: null },
    { state: 'needsAttention', since: 0, lastHeard: null, reason: 'noAnswer', mayResolve: false },
  ];
  it.each(unsettled)('never leaves $state, whatever the cashier pressed', (state) => {
    const tender = card(state);
    expect(screen(tendering([tender]), at('tender'), 'tender-1#1')).toBe('payment');
    expect(screen(tendering([tender, cashTender(200)]), null, 'tender-1#1')).toBe('payment');
  });

  it('keeps a decline on screen until the cashier moves on, then goes where they were', () => {
    const declined = open([card({ state: 'declined', reason: 'otherCard' })]);
    expect(screen(declined, at('tender'))).toBe('payment');
    expect(screen(declined, at('tender'), 'tender-1#1')).toBe('tender');
    expect(screen(declined, null, 'tender-1#1')).toBe('sale');
  });

  it('shows a second decline again', () => {
    const again = open([card({ state: 'declined', reason: 'otherCard' }, { attempt: 2 })]);
    expect(screen(again, at('tender'), 'tender-1#1')).toBe('payment');
  });

  it('never returns to the basket once money is in the sale', () => {
    const part = card({
      state: 'partiallyCaptured',
      captured: usd(500),
      shortfall: usd(795),
      card: cardFacts,
    });
    expect(screen(tendering([part]), null, 'tender-1#1')).toBe('tender');
    expect(screen(tendering([part, cashTender(100)]), null)).toBe('tender');
  });

  it('is done when the sale is paid', () => {
    const paid = card({ state: 'captured', captured: usd(1295), card: cardFacts });
    expect(screen(saleWith({ phase: 'paid', tenders: [paid] }), at('tender'))).toBe('done');
    expect(screen(saleWith({ phase: 'paid', tenders: [cashTender(1295)] }))).toBe('done');
  });
});
