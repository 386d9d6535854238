import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import type { Evidence } from './evidence.ts';
import type { BankLedger } from './ledger.ts';
import {
  authorized,
  captured,
  captureIntended,
  cash,
  changeAccepted,
  changeAttention,
  changed,
  changeNotSent,
  changeResolved,
  changeSending,
  changeUnknown,
  evidenceOf,
  finished,
  intended,
  refunded,
  refundFailed,
  refundIntended,
  sending,
  sold,
  started,
  taken,
  usd,
} from './testing/facts.ts';

const broken = (evidence: Evidence, ledger: BankLedger | null = null) =>
  audit(evidence, ledger).findings.violations;
const PAID = [started(), ...sold(), intended(), sending(), captured(), finished];
const PART = [started(), ...sold(), intended(), sending(), captured(1, 700)];
const HELD = [started(), ...sold(), intended(), sending(), authorized()];
const SENT = [...PAID, refundIntended(), changeSending()];
const LOST = [...SENT, changeUnknown(), changeAttention()];
const cleared = { type: 'sale.cleared', saleId: 's1' };
const lapsed = changed({ kind: 'failed', refundId: null, code: 'expired', reason: 'authorizationLapsed' });

describe('a sound journal with refunds and captures', () => {
  it.each<[string, readonly unknown[]]>([
    ['given back whole', [...SENT, changeAccepted(), refunded()]],
    [
      'given back in parts',
      [
        ...PAID,
        refundIntended(80),
        changeSending(),
        refunded(80),
        refundIntended(1000, 1, { modificationId: 'm2', reference: 'R1-T1-m2-1', key: 'other' }),
      ],
    ],
    [
      'failed, then tried again',
      [...SENT, refundFailed(), refundIntended(1080, 2), changeSending(2), refunded(1080, 2)],
    ],
    ['never sent', [...PAID, refundIntended(), changeNotSent()]],
    [
      'never sent, SENDING written by a disk that said it had failed (soak seed 1191)',
      [...SENT, changeNotSent()],
    ],
    ['still unknown', [...SENT, changeUnknown()]],
    [
      'part-paid, given back, given up',
      [...PART, refundIntended(700), changeSending(), refunded(700), cleared],
    ],
    [
      'part-paid, given back, paid in cash',
      [...PART, refundIntended(700), changeSending(), refunded(700), cash(1080), finished],
    ],
    [
      'given back before the cashier moves on',
      [...PAID.slice(0, -1), refundIntended(), changeSending(), refunded(), finished],
    ],
    ['vouched for by a supervisor', [...LOST, changeResolved('moved')]],
    ['vouched for, and right', [...LOST, changeResolved('moved'), refunded()]],
    ['vouched for, and wrong', [...LOST, changeResolved('notMoved'), refunded()]],
    [
      'held, lost, and vouched for',
      [
        ...HELD,
        captureIntended(),
        changeSending(),
        changeUnknown(),
        changeAttention(),
        changeResolved('moved'),
        finished,
      ],
    ],
    ['held and taken', [...HELD, captureIntended(), changeSending(), taken(), finished]],
    [
      'held, taken in part, the rest in cash',
      [...HELD, captureIntended(1000), changeSending(), taken(1000), cash(80), finished],
    ],
    ['held and lapsed', [...HELD, captureIntended(), changeSending(), lapsed, cash(1080), finished]],
  ])('%s', (_, facts) => {
    expect(broken(evidenceOf(...facts))).toEqual([]);
  });
});

describe('what is wrong with a refund or a capture', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['I2', 'a second one beside one in doubt', [...SENT, changeUnknown(), refundIntended(1, 2)]],
    [
      'I2',
      'a second try after one that worked',
      [...PAID, refundIntended(1), changeSending(), refunded(1), refundIntended(1, 2)],
    ],
    ['I3', 'an answer without an intent', [...PAID, refunded()]],
    ['I3', 'an answer to what was never sent', [...PAID, refundIntended(), refunded()]],
    ['I7', 'never sent, after its answer was lost', [...SENT, changeUnknown(), changeNotSent()]],
    ['I9', 'a key used twice', [...SENT, refundFailed(), refundIntended(1080, 2, { key: 'R1.key-1' })]],
    [
      'I9',
      'a reference used twice',
      [...SENT, refundFailed(), refundIntended(1080, 2, { reference: 'R1-T1-m1-1' })],
    ],
    ['I10', 'a supervisor who decides before anybody was asked', [...SENT, changeResolved('moved')]],
    ['I10', 'sent twice', [...SENT, changeSending()]],
    ['I10', 'a fact after the final word', [...SENT, refunded(), changeUnknown()]],
    ['I12', 'another amount', [...SENT, refunded(1000)]],
    ['I13', 'more than was taken', [...PAID, refundIntended(1081)]],
    [
      'I13',
      'more than is left while one is on its way',
      [
        ...SENT,
        changeAccepted(),
        refundIntended(1, 1, { modificationId: 'm2', reference: 'R1-T1-m2-1', key: 'other' }),
      ],
    ],
    ['I13', 'what was only held', [...HELD, refundIntended()]],
    ['I14', 'cash for what a card holds', [...HELD, cash(1080)]],
    ['I14', 'cash for what may still be there', [...PART, refundIntended(700), changeSending(), cash(1080)]],
    ['I4', 'left with money held', [...HELD, finished]],
  ])('%s: %s', (invariant, _, facts) => {
    expect(broken(evidenceOf(...facts)).map((one) => one.invariant)).toContain(invariant);
  });
});

describe('the bank’s ledger', () => {
  const row = (captured: number) => ({
    paymentId: 'tpay_1',
    reference: 'P1-T1-t1-1',
    terminalId: 'term_1',
    amount: 1080,
    captured,
    currency: 'USD',
    status: 'completed',
    idempotencyKey: 'P1.key-1',
  });
  const back = (refundId: string) => ({ refundId, paymentId: 'tpay_1', ...usd(1080) });
  const bank = (captured: number, ...refunds: BankLedger['refunds']): BankLedger => ({
    rows: [row(captured)],
    refunds,
  });

  it('agrees with refunds and captures', () => {
    expect(broken(evidenceOf(...SENT, refunded()), bank(1080, back('re_1')))).toEqual([]);
    expect(broken(evidenceOf(...HELD, captureIntended(), changeSending(), taken()), bank(1080))).toEqual([]);
  });

  it('is waited for while a capture is in doubt', () => {
    expect(
      broken(evidenceOf(...HELD, captureIntended(), changeSending(), changeUnknown()), bank(1080)),
    ).toEqual([]);
  });

  it('tells of money that did not go back, and of money that did', () => {
    const names = (evidence: Evidence, ledger: BankLedger) =>
      broken(evidence, ledger).map((one) => one.invariant);
    expect(names(evidenceOf(...SENT, refunded()), bank(1080))).toEqual(['I4']);
    expect(names(evidenceOf(...SENT, refundFailed()), bank(1080, back('re_0')))).toEqual(['I7']);
  });
});
