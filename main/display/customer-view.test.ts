import { describe, expect, it } from 'vitest';
import type { CustomerScene } from '#shared/customer.ts';
import type { LineId, ModificationId, ProductId, SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money, type Money } from '#shared/money.ts';
import type { DeclineReason, PaymentState } from '#shared/payment.ts';
import type { ModificationState } from '#shared/refund.ts';
import type { CardTenderView, CashTenderView, LineView, SaleView } from '#shared/sale.ts';
import type { TillView } from '#shared/till.ts';
import { saleWith, viewWith } from '../../renderer/preview/samples.ts';
import { customerView } from './customer-view.ts';

const usd = (amount: number): Money => money(amount, 'USD');
const saleId = 'sale-1' as SaleId;
const cardFacts = { brand: 'Visa', last4: '4242', authCode: 'A12345', entry: 'contactless' };

const card = (state: PaymentState, modifications: CardTenderView['modifications'] = []): CardTenderView => ({
  kind: 'card',
  id: 'tender-1' as TenderId,
  payment: {
    tenderId: 'tender-1' as TenderId,
    attempt: 1,
    terminal: { id: 'term_2' as TerminalId, name: 'Counter 2' },
    requested: usd(1000),
    tip: usd(150),
    path: 'lan',
    fallback: null,
    activationMs: 3,
    startedAt: 0,
    ...state,
  },
  modifications,
  refunded: usd(0),
  refundable: usd(0),
});

const cash: CashTenderView = {
  kind: 'cash',
  id: 'tender-2' as TenderId,
  amount: usd(1000),
  received: usd(2000),
  rounding: usd(0),
  returned: false,
  change: usd(1000),
};

const refund = (state: ModificationState): CardTenderView['modifications'][number] => ({
  id: 'refund-1' as ModificationId,
  kind: 'refund',
  saleId,
  tenderId: 'tender-1' as TenderId,
  attempt: 1,
  amount: usd(400),
  approval: { reason: 'customerRequest', by: 'Mira' },
  presentOn: null,
  startedAt: 0,
  ...state,
});

const line: LineView = {
  id: 'line-1' as LineId,
  productId: 'p001' as ProductId,
  variantId: null,
  name: 'Flat white',
  quantity: 2,
  weightGrams: null,
  unitPrice: usd(500),
  listPrice: usd(550),
  discount: { kind: 'amount', amount: usd(100) },
  discounted: usd(100),
  note: 'for Mr. Keller',
  total: usd(900),
};

const sale = (parts: Partial<SaleView> = {}): SaleView => ({
  ...saleWith({ lines: [line], customer: { name: 'Ida Holm', contact: 'ida@example.org' }, note: 'Owes us' }),
  totals: { ...saleWith().totals, subtotal: usd(900), discount: usd(50), tax: usd(100), total: usd(1000) },
  paid: usd(0),
  due: usd(1000),
  ...parts,
});

const till = (now: SaleView | null, tipQuestion: TillView['tipQuestion'] = null): TillView =>
  viewWith({ revision: 7, sale: now, tipQuestion, setAside: [other] });

const other: TillView['setAside'][number] = {
  saleId: 'sale-0' as SaleId,
  number: '1041',
  amount: usd(9_999),
  terminal: 'Counter 3',
  standing: 'due',
};

const sceneOf = (now: SaleView | null, question: TillView['tipQuestion'] = null): CustomerScene =>
  customerView(till(now, question), 'Back at two').scene;
const paying = (state: PaymentState, parts: Partial<SaleView> = {}): CustomerScene =>
  sceneOf(sale({ phase: 'tendering', tenders: [card(state)], ...parts }));
const step = (name: 'contacting' | 'onTerminal' | 'presentCard' | 'processing', cancelRequested = false) =>
  paying({ state: 'authorizing', step: name, cancelRequested });

describe('the customer sees', () => {
  it('the shop’s own words while nobody is served', () => {
    expect(sceneOf(null)).toEqual({ kind: 'idle', message: 'Back at two' });
    expect(customerView(till(null), null)).toMatchObject({ revision: 7, scene: { message: null } });
  });

  it('the basket, what is off, its tax and its total', () => {
    expect(sceneOf(sale())).toEqual({
      kind: 'basket',
      lines: [
        {
          id: 'line-1',
          name: 'Flat white',
          quantity: 2,
          weightGrams: null,
          unitPrice: usd(500),
          discounted: usd(100),
          total: usd(900),
        },
      ],
      discount: usd(50),
      tax: usd(100),
      credit: usd(0),
      total: usd(1000),
      due: usd(1000),
    });
  });

  it('what is left to pay when goods came back in exchange', () => {
    expect(sceneOf(sale({ credit: usd(378), due: usd(622) }))).toMatchObject({
      credit: usd(378),
      total: usd(622),
      due: usd(622),
    });
  });

  it('the amount with its tip while a card is asked for, and nothing to do before and after that', () => {
    const amount = usd(1150);
    expect(paying({ state: 'created' })).toEqual({ kind: 'moment', amount });
    expect(step('contacting')).toEqual({ kind: 'moment', amount });
    expect(step('onTerminal')).toEqual({ kind: 'presentCard', amount, tip: usd(150) });
    expect(step('presentCard')).toEqual({ kind: 'presentCard', amount, tip: usd(150) });
    expect(step('presentCard', true)).toEqual({ kind: 'moment', amount });
    expect(step('processing')).toEqual({ kind: 'processing', amount });
  });

  it('of every refusal of a card the same, and of a terminal’s trouble nothing', () => {
    const reasons: Record<DeclineReason, CustomerScene['kind']> = {
      otherCard: 'declined',
      insufficientFunds: 'declined',
      expiredCard: 'declined',
      wrongPin: 'declined',
      contactBank: 'declined',
      lostOrStolen: 'declined',
      restrictedCard: 'declined',
      securityCheck: 'declined',
      invalidCard: 'declined',
      doNotRetry: 'declined',
      terminalBusy: 'basket',
      terminalOffline: 'basket',
      terminalNotFound: 'basket',
      connectionLost: 'basket',
      processingFailed: 'basket',
      afterwards: 'basket',
      error: 'basket',
    };
    for (const [reason, kind] of Object.entries(reasons) as [DeclineReason, CustomerScene['kind']][]) {
      const scene = paying({ state: 'declined', reason }, { phase: 'open' });
      expect(scene.kind).toBe(kind);
      expect(JSON.stringify(scene)).not.toContain(reason);
    }
    expect(paying({ state: 'declined', reason: 'doNotRetry' })).toEqual({ kind: 'declined', due: usd(1000) });
  });

  it('what is still to pay once a part is paid', () => {
    const part = { paid: usd(700), due: usd(300) };
    const partial = { kind: 'partial', paid: usd(700), due: usd(300) };
    const states: PaymentState[] = [
      { state: 'partiallyCaptured', captured: usd(700), shortfall: usd(300), card: cardFacts },
      { state: 'captured', captured: usd(700), card: cardFacts },
      { state: 'provisional', captured: usd(700), card: cardFacts },
      { state: 'resolved', says: 'charged', amount: usd(700), by: 'Mira' },
      { state: 'cancelled', reason: 'timeout' },
      { state: 'declinedAfterwards', owed: usd(300) },
    ];
    for (const state of states) expect(paying(state, part)).toEqual(partial);
    expect(sceneOf(sale({ phase: 'tendering', tenders: [cash], ...part }))).toEqual(partial);
  });

  it('the basket again after a payment that took nothing', () => {
    expect(paying({ state: 'cancelled', reason: 'timeout' }, { phase: 'open' }).kind).toBe('basket');
    expect(paying({ state: 'resolved', says: 'notCharged', amount: usd(0), by: 'Mira' }).kind).toBe('basket');
  });

  it('not to pay again while nobody knows', () => {
    const amount = usd(1150);
    const unknown: PaymentState = { state: 'unknown', since: 0, asking: ['lan'], lastHeard: null };
    expect(paying(unknown)).toEqual({ kind: 'checking', amount });
    const attention = { state: 'needsAttention', since: 0, lastHeard: null, mayResolve: true } as const;
    expect(paying({ ...attention, reason: 'noAnswer' })).toEqual({ kind: 'checking', amount });
    expect(paying({ ...attention, reason: 'mismatch' })).toEqual({ kind: 'checking', amount });
  });

  it('what is held on the card', () => {
    expect(paying({ state: 'authorized', held: usd(1000), card: cardFacts })).toEqual({
      kind: 'held',
      amount: usd(1000),
    });
  });

  it('thanks, with the tip and the change', () => {
    const paid = sale({ phase: 'paid', paid: usd(1000), due: usd(0) });
    const captured = card({ state: 'captured', captured: usd(1000), card: cardFacts });
    expect(sceneOf({ ...paid, tip: usd(150), tenders: [captured] })).toEqual({
      kind: 'thanks',
      paid: usd(1150),
      tip: usd(150),
      change: usd(0),
    });
    expect(sceneOf({ ...paid, tenders: [cash] })).toMatchObject({ kind: 'thanks', change: usd(1000) });
  });

  it('money going back, and gone', () => {
    const with_ = (phase: SaleView['phase'], state: ModificationState) => {
      const captured = card({ state: 'captured', captured: usd(1000), card: cardFacts }, [refund(state)]);
      return sceneOf(sale({ phase, paid: usd(1000), tenders: [captured] }));
    };
    const going = { kind: 'givingBack', amount: usd(400), hasGone: false };
    expect(with_('paid', { state: 'sending' })).toEqual(going);
    expect(with_('paid', { state: 'onItsWay', since: 0 })).toEqual(going);
    expect(with_('paid', { state: 'done' })).toEqual({ ...going, hasGone: true });
    expect(with_('paid', { state: 'refused', reason: 'notRefundable' }).kind).toBe('thanks');
    expect(with_('tendering', { state: 'sending' })).toEqual(going);
    expect(with_('tendering', { state: 'done' }).kind).toBe('partial');
  });

  it('the tip question as long as there is one, and never over money', () => {
    const question = { saleId, due: usd(1000), choices: [{ ratePpm: 100_000, tip: usd(100) }], chosen: null };
    expect(sceneOf(sale(), question)).toEqual({ kind: 'tip', ...question });
    expect(sceneOf(sale({ phase: 'paid', paid: usd(1000), due: usd(0) }), question).kind).toBe('thanks');
  });
});

it('nothing that a cashier would not say aloud', () => {
  const tenders = [
    card({ state: 'captured', captured: usd(1000), card: cardFacts }, [refund({ state: 'done' })]),
  ];
  for (const phase of ['open', 'tendering', 'paid'] as const) {
    const said = JSON.stringify(customerView(till(sale({ phase, tenders })), null));
    expect(said).not.toMatch(/Mira|Ana|Keller|Ida|example|Owes|4242|A12345|1041|9999|Counter|1042|Till 2/);
  }
});
