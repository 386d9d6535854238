import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Intent } from '../journal/facts.ts';
import type { Observation } from './driver/link.ts';
import type { Verdict } from './judge.ts';
import { judge } from './judge.ts';

const intent: Intent = {
  saleId: 's' as SaleId,
  tenderId: 't' as TenderId,
  attempt: 1,
  reference: 'P1-T2-t-1',
  key: 'P1.k',
  terminalId: 'term_1' as TerminalId,
  terminalName: 'Counter 1',
  requested: money(5000, 'USD'),
  tip: money(500, 'USD'),
};

const seen = (change: Partial<Observation>): Observation => ({
  paymentId: 'tpay_1',
  terminalId: 'term_1',
  reference: 'P1-T2-t-1',
  currency: 'USD',
  amount: 5500,
  status: 'completed',
  captured: 5500,
  capturable: 0,
  tip: 0,
  surcharge: 0,
  declineCode: null,
  cancellationReason: null,
  card: { brand: 'visa', last4: '4242', authCode: 'A12345', entry: 'contactless' },
  ...change,
});

const ends = (verdict: Verdict): string =>
  verdict.kind === 'final' ? verdict.outcome.kind : verdict.kind === 'waiting' ? verdict.step : verdict.kind;

describe('a tip that the terminal was told to ask for', () => {
  const asking: Intent = { ...intent, tip: money(0, 'USD'), tipOnTerminal: true };

  it.each<[string, Partial<Observation>, number]>([
    ['inside the captured amount', { amount: 5000, captured: 5750, tip: 750 }, 5750],
    ['inside the amount (the reference)', { amount: 5750, captured: null, tip: 750 }, 5750],
    ['beside the amount (the guide)', { amount: 5000, captured: null, tip: 750 }, 5750],
    ['skipped', { amount: 5000, captured: 5000, tip: 0 }, 5000],
  ])('is taken with the sale: %s', (_, change, captured) => {
    const verdict = judge(asking, seen(change), 'reply', 'lan');
    const tip = (change.tip ?? 0) > 0 ? { tip: money(change.tip ?? 0, 'USD') } : {};
    expect(verdict).toMatchObject({
      outcome: { kind: 'captured', captured: { amount: captured }, ...tip },
    });
  });

  it('is no reason for more than it says, and none at all where it was not asked for', () => {
    const more = seen({ amount: 5000, captured: 6000, tip: 750 });
    expect(judge(asking, more, 'reply', 'lan')).toEqual({ kind: 'mismatch', what: 'amount' });
    const unasked = seen({ amount: 5500, captured: 6250, tip: 750 });
    expect(judge(intent, unasked, 'reply', 'lan')).toEqual({ kind: 'mismatch', what: 'amount' });
  });
});

describe('judge', () => {
  it.each<[string, Partial<Observation>, string]>([
    ['captured in full', {}, 'captured'],
    ['captured in part, whatever the label', { captured: 3500 }, 'captured'],
    ['partially authorized', { status: 'partially_authorized', captured: 3500 }, 'captured'],
    ['completed that is only held', { captured: 0, capturable: 5500 }, 'authorized'],
    ['held', { status: 'authorized', captured: 0, capturable: 5500 }, 'authorized'],
    ['approved with nothing taken or held', { status: 'authorized', captured: 0 }, 'unclear'],
    ['declined', { status: 'failed', captured: 0, declineCode: 'card_declined' }, 'declined'],
    [
      'declined with money moved',
      { status: 'failed', captured: 100, declineCode: 'card_declined' },
      'unclear',
    ],
    [
      'failed for no known reason',
      { status: 'failed', captured: 0, declineCode: 'something_new' },
      'unclear',
    ],
    ['failed for no reason', { status: 'failed', captured: null }, 'unclear'],
    ['lost in the middle', { status: 'failed', captured: 0, declineCode: 'communication_error' }, 'unclear'],
    ['session expired', { status: 'failed', captured: 0, declineCode: 'session_expired' }, 'cancelled'],
    ['cancelled', { status: 'cancelled', captured: null }, 'cancelled'],
    ['expired after a card was read', { status: 'expired', captured: 0 }, 'unclear'],
    ['queued', { status: 'created', captured: 0 }, 'onTerminal'],
    ['prompting', { status: 'pending', captured: 0 }, 'presentCard'],
    ['processing', { status: 'processing', captured: 0 }, 'processing'],
    ['a status from the future', { status: 'quantum_settled' }, 'unclear'],
    ['completed and no more, as asked', { captured: null }, 'captured'],
    ['completed and no more, with a surcharge', { captured: null, amount: 5600, surcharge: 100 }, 'captured'],
    ['completed and no more, for another amount', { captured: null, amount: 2750 }, 'mismatch'],
    ['completed and no more, for a larger amount', { captured: null, amount: 6500 }, 'mismatch'],
    ['another reference', { reference: 'order_1' }, 'mismatch'],
    ['another currency', { currency: 'EUR' }, 'mismatch'],
    ['another terminal', { terminalId: 'term_2' }, 'mismatch'],
    ['more than was asked', { captured: 5501 }, 'mismatch'],
    ['more than was asked, explained by a surcharge', { captured: 5600, surcharge: 100 }, 'captured'],
    ['less than nothing', { captured: -1 }, 'mismatch'],
  ])('%s', (_, change, expected) => {
    expect(ends(judge(intent, seen(change), 'reply', 'lan'))).toBe(expected);
  });

  it('tells a cashier something of its own for every decline code of the papers', () => {
    const codes = [
      'card_declined',
      'insufficient_funds',
      'expired_card',
      'incorrect_pin',
      'do_not_honour',
      'lost_or_stolen',
      'restricted_card',
      'fraud_decline',
      'invalid_card',
      'communication_error',
      'terminal_busy',
      'terminal_offline',
      'terminal_not_found',
      'session_expired',
      'processing_error',
      'offline_auth_declined',
    ];
    const reasons = codes.map((declineCode) => {
      const verdict = judge(intent, seen({ status: 'failed', captured: 0, declineCode }), 'readBack', 'lan');
      return verdict.kind === 'final' && 'reason' in verdict.outcome ? verdict.outcome.reason : null;
    });
    expect(new Set(reasons).size).toBe(codes.length);
    expect(reasons).not.toContain(null);
    expect(reasons).not.toContain('error');
  });

  it('believes an interrupted payment that failed only once it has been read back', () => {
    for (const declineCode of ['communication_error', 'processing_error']) {
      const failed = seen({ status: 'failed', captured: 0, declineCode });
      expect(ends(judge(intent, failed, 'reply', 'lan'))).toBe('unclear');
      expect(ends(judge(intent, failed, 'readBack', 'lan'))).toBe('declined');
    }
  });

  it('never says "not charged" while anything was taken or held', () => {
    const anything = fc.record({
      status: fc.oneof(fc.constantFrom('failed', 'cancelled', 'expired', 'completed'), fc.string()),
      captured: fc.option(fc.integer({ min: 1, max: 5500 }), { nil: null }),
      capturable: fc.integer({ min: 0, max: 5500 }),
      declineCode: fc.option(fc.constantFrom('card_declined', 'processing_error', 'session_expired')),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom('reply' as const, 'readBack' as const), (change, asked) => {
        fc.pre((change.captured ?? 0) > 0 || change.capturable > 0);
        expect(['declined', 'cancelled']).not.toContain(ends(judge(intent, seen(change), asked, 'lan')));
      }),
    );
  });

  it('never says "charged" for more than was asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5501, max: 10_000_000 }), fc.string(), (captured, status) => {
        expect(judge(intent, seen({ captured, status }), 'readBack', 'lan').kind).toBe('mismatch');
      }),
    );
  });
});
