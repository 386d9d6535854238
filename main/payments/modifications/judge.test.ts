import { describe, expect, it } from 'vitest';
import type { ModificationId, SaleId, TenderId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { CaptureIntent, RefundIntent } from '../../journal/modification-facts.ts';
import type { SeenPayment, SeenRefund } from '../driver/modification-link.ts';
import { seenCapture, seenRefund } from '../testing/scripted-modification-link.ts';
import { judgeModification, refusalOf } from './judge.ts';

const common = {
  saleId: 's' as SaleId,
  tenderId: 't' as TenderId,
  modificationId: 'm' as ModificationId,
  attempt: 1,
  reference: 'ours',
  key: 'k',
  paymentId: 'tpay_1',
  amount: money(500, 'USD'),
};
const refund: RefundIntent = {
  kind: 'refund',
  ...common,
  reason: 'customerRequest',
  approvedBy: 'Ada',
  presentOn: null,
};
const capture: CaptureIntent = { kind: 'capture', ...common };

const ofRefund = (change: Partial<SeenRefund>) =>
  judgeModification(refund, seenRefund({ ...refund, presentOn: null }, change));
const ofCapture = (change: Partial<SeenPayment>) => judgeModification(capture, seenCapture(capture, change));

describe('a refund', () => {
  it.each<[Partial<SeenRefund>, object]>([
    [{ state: 'inProgress' }, { kind: 'accepted', refundId: 're_1' }],
    [{ state: 'succeeded' }, { kind: 'final', outcome: { kind: 'refunded', amount: { amount: 500 } } }],
    [{ state: 'cancelled' }, { kind: 'final', outcome: { kind: 'cancelled' } }],
    [{ state: 'unknown' }, { kind: 'unclear' }],
    [{ state: 'succeeded', reference: null, currency: null, paymentId: null }, { kind: 'final' }],
  ])('%o is %o', (change, verdict) => {
    expect(ofRefund(change)).toMatchObject(verdict);
  });

  it.each([
    ['technical_issue', 'technical'],
    ['destination_account_closed', 'accountUnreachable'],
    ['destination_unreachable', 'accountUnreachable'],
    ['transaction_not_found', 'otherCard'],
    ['currency_mismatch', 'notAvailable'],
    ['operation_not_available', 'notAvailable'],
    ['refund_window_expired', 'tooLate'],
    ['a_new_word', 'other'],
  ])('that failed for %s failed for %s', (failureReason, reason) => {
    expect(ofRefund({ state: 'failed', failureReason })).toMatchObject({
      kind: 'final',
      outcome: { kind: 'failed', code: failureReason, reason },
    });
  });

  it.each<[string, Partial<SeenRefund>]>([
    ['reference', { reference: 'theirs' }],
    ['payment', { paymentId: 'tpay_2' }],
    ['currency', { currency: 'EUR' }],
    ['amount', { amount: 501 }],
    ['amount', { amount: 499 }],
  ])('with another %s is not believed', (what, change) => {
    expect(ofRefund(change)).toEqual({ kind: 'mismatch', what });
  });
});

describe('a capture', () => {
  it.each<[Partial<SeenPayment>, object]>([
    [{}, { kind: 'final', outcome: { kind: 'captured', amount: { amount: 500 } } }],
    [{ captured: 0, capturable: 500, status: 'authorized' }, { kind: 'notYet' }],
    [{ captured: null, capturable: 500, status: 'completed' }, { kind: 'notYet' }],
    [{ captured: null, capturable: null }, { kind: 'unclear' }],
    [
      { captured: 0, status: 'expired' },
      { kind: 'final', outcome: { reason: 'authorizationLapsed' } },
    ],
    [{ captured: 0, status: 'processing' }, { kind: 'unclear' }],
    [{ captured: 499 }, { kind: 'mismatch', what: 'amount' }],
    [{ captured: 501 }, { kind: 'mismatch', what: 'amount' }],
    [{ currency: 'EUR' }, { kind: 'mismatch', what: 'currency' }],
    [{ paymentId: 'tpay_2' }, { kind: 'mismatch', what: 'payment' }],
  ])('%o is %o', (change, verdict) => {
    expect(ofCapture(change)).toMatchObject(verdict);
  });

  it('is not told from a refund', () => {
    expect(judgeModification(capture, seenRefund(capture))).toEqual({ kind: 'mismatch', what: 'kind' });
  });
});

it('believes a refusal only by its code', () => {
  expect(refusalOf('amount_too_large')).toBe('amountTooLarge');
  for (const code of [
    'idempotency_conflict',
    'rate_limited',
    'payment_not_capturable',
    'internal_error',
    'constructor',
  ])
    expect(refusalOf(code)).toBe(null);
});
