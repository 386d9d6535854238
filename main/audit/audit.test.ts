import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../journal/chain.ts';
import { audit } from './audit.ts';
import type { Evidence } from './evidence.ts';
import type { BankLedger } from './ledger.ts';
import {
  approvedAlone,
  attention,
  captured,
  cash,
  corrected,
  declined,
  drawerMoved,
  evidenceOf,
  finished,
  givenBack,
  intended,
  neverSent,
  notSent,
  resolved,
  sending,
  shiftClosed,
  shiftOpened,
  sold,
  started,
  unknown,
  usd,
  voucher,
} from './testing/facts.ts';

const broken = (evidence: Evidence, ledger: BankLedger | null = null) =>
  audit(evidence, ledger).findings.violations;

const row = (captured: number, more: Partial<BankLedger['rows'][number]> = {}) => ({
  paymentId: 'tpay_1',
  reference: 'P1-T1-t1-1',
  terminalId: 'term_1',
  amount: 1080,
  captured,
  currency: 'USD',
  status: 'completed',
  idempotencyKey: 'P1.key-1',
  ...more,
});
const ledger = (...rows: BankLedger['rows']): BankLedger => ({ rows, refunds: [] });

const PAID = [started(), ...sold(), intended(), sending(), captured(), finished];

const SENT = PAID.slice(0, 5);
const LOST = [...SENT, unknown(), attention()];
const CHARGED = { kind: 'charged', captured: usd(1080), authCode: 'A1' };
const NOT_CHARGED = { kind: 'notCharged' };

describe('a sound journal', () => {
  it.each([
    ['paid by card', PAID],
    [
      'declined, then paid',
      [...PAID.slice(0, 3), intended(), sending(), declined(), intended(2), sending(2), captured(2)],
    ],
    [
      'through the cloud',
      [...PAID.slice(0, 3), intended(), notSent(), sending(1, 'cloud'), captured(1, 1080, {}, 'cloud')],
    ],
    [
      'a shift with cash out',
      [
        shiftOpened(),
        drawerMoved('out', 1000),
        ...sold(),
        cash(1080),
        shiftClosed(5080, { expected: usd(5080), difference: usd(0) }),
        shiftOpened(2, { counts: [] }),
      ],
    ],
    ['a voucher and cash', [started(), ...sold(), voucher(80), cash(1000), finished]],
    [
      'cash in steps of 5',
      [
        started(),
        ...sold('s1', 5),
        voucher(2),
        cash(1078, { received: usd(1080), rounding: usd(2) }),
        finished,
      ],
    ],
    [
      'all of it back, then given up',
      [
        started(),
        ...sold(),
        cash(80),
        voucher(100),
        givenBack(80),
        givenBack(100, 'v1'),
        { type: 'sale.cleared', saleId: 's1' },
      ],
    ],
    ['part on the card, the rest in cash', [...PAID.slice(0, 5), captured(1, 1000), cash(80), finished]],
    ['crashed while sent', [...PAID.slice(0, 5), started(), unknown()]],
    [
      'approved by the terminal alone, then by the bank',
      [...SENT, approvedAlone(), finished, corrected(captured())],
    ],
    [
      'approved by the terminal alone, refused by the bank',
      [...SENT, approvedAlone(), finished, corrected(declined())],
    ],
    ['vouched for by a supervisor', [...LOST, resolved(CHARGED), finished]],
    ['vouched for, and right', [...LOST, resolved(CHARGED), finished, corrected(captured())]],
    [
      'said to be dead, paid by another card, and charged all the same',
      [
        ...LOST,
        resolved(NOT_CHARGED),
        intended(2),
        sending(2),
        captured(2, 1080, { paymentId: 'tpay_2' }),
        finished,
        corrected(captured()),
      ],
    ],
    ['never sent', [...PAID.slice(0, 4), neverSent(), { type: 'sale.cleared', saleId: 's1' }]],
  ])('%s', (_, facts) => {
    expect(broken(evidenceOf(...facts))).toEqual([]);
  });

  it('agrees with the bank', () => {
    expect(broken(evidenceOf(...PAID), ledger(row(1080)))).toEqual([]);
  });
});

describe('what is wrong is told by the invariant that it breaks', () => {
  const open = PAID.slice(0, 4);
  it.each<[string, string, readonly unknown[]]>([
    ['I1', 'more than was asked', [...open, sending(), captured(1, 1081)]],
    ['I2', 'a second leg beside a live one', [...open, sending(), sending(1, 'cloud')]],
    ['I2', 'a second try beside a live one', [...open, sending(), intended(2, { terminalId: 'term_2' })]],
    ['I3', 'an answer without an intent', [started(), ...sold(), captured()]],
    ['I3', 'an answer to what was never sent', [...open, captured()]],
    ['I4', 'charged by nobody', [...open, sending(), captured(1, 1080, { paymentId: '' })]],
    ['I4', 'left part-paid', [...open, sending(), captured(1, 1000), finished]],
    ['I6', 'left with an open card', [...open, sending(), { type: 'sale.cleared', saleId: 's1' }]],
    ['I7', 'never sent, after SENDING', [...open, sending(), neverSent()]],
    [
      'I7',
      'declined by a word that proves nothing',
      [...open, sending(), declined(1, 'lan', 'communication_error')],
    ],
    ['I7', 'a terminal that speaks for the cloud', [...open, notSent(), sending(1, 'cloud'), declined()]],
    [
      'I8',
      'two on one terminal',
      [
        ...open,
        sending(),
        ...sold('s2'),
        intended(1, { saleId: 's2', tenderId: 't2', reference: 'P1-T1-t2-1', key: 'other' }),
      ],
    ],
    ['I9', 'one key for two bodies', [...open, neverSent(), intended(2, { key: 'P1.key-1' })]],
    ['I9', 'a reference used twice', [...open, neverSent(), intended(2, { reference: 'P1-T1-t1-1' })]],
    ['I10', 'a fact after the final word', [...PAID.slice(0, 6), unknown()]],
    ['I10', 'a fact that this till cannot read', [...PAID, { type: 'till.dreamt', saleId: 's1' }]],
    [
      'I12',
      'another currency',
      [...open, sending(), captured(1, 1080, { captured: { amount: 1080, currency: 'EUR' } })],
    ],
    ['I14', 'cash for what a card may have paid', [...open, sending(), cash(1080)]],
    ['I14', 'a voucher for more than is due', [started(), ...sold(), voucher(1081)]],
    ['I14', 'cash that does not add up', [started(), ...sold(), cash(1080, { received: usd(1079) })]],
    [
      'I14',
      'cash rounded where every penny has a coin',
      [started(), ...sold(), cash(1080, { received: usd(1082), rounding: usd(2) })],
    ],
    ['I14', 'more back than was given', [started(), ...sold(), voucher(80), givenBack(1080, 'v1')]],
    ['I14', 'the same back twice', [started(), ...sold(), cash(80), givenBack(80), givenBack(80)]],
    [
      'I14',
      'a basket that changes under money',
      [...open, { type: 'sale.quantityChanged', saleId: 's1', lineId: 's1-l1', quantity: 2 }],
    ],
    ['I10', 'a supervisor who decides before anybody was asked', [...open, sending(), resolved(CHARGED)]],
    ['I15', 'a correction of VINR’s own word', [...PAID, corrected(captured())]],
    ['I12', 'a late word about another amount', [...LOST, resolved(CHARGED), corrected(captured(1, 2000))]],
    ['I17', 'a card number', [...PAID, started({ version: 'card 4242 4242-4242 4242' })]],
    ['I17', 'a key', [...PAID, started({ version: ['s', 'k_live_abcdefgh1234'].join('') })]],
    ['I17', 'a passphrase', [...PAID, started({ passphrase: 'x' })]],
    ['I23', 'a shift inside another', [shiftOpened(), shiftOpened(2)]],
    ['I23', 'a shift that skips a number', [shiftOpened(2)]],
    ['I23', 'a float that is not what was counted', [shiftOpened(1, { counts: [{ value: 1, pieces: 1 }] })]],
    ['I23', 'a difference that is none', [shiftOpened(), shiftClosed(4000, { difference: usd(0) })]],
    [
      'I23',
      'cash out that nobody expects to be missing',
      [shiftOpened(), drawerMoved('out', 100), shiftClosed(5000)],
    ],
    ['I23', 'cash moved in a shift that is closed', [shiftOpened(), shiftClosed(5000), drawerMoved('in', 5)]],
    ['I21', 'half a cent', [started({ version: { amount: 10.5, currency: 'USD' } })]],
    ['I21', 'money without a currency', [started({ version: { amount: 10 } })]],
  ])('%s: %s', (invariant, _, facts) => {
    const names = broken(evidenceOf(...facts)).map((one) => one.invariant);
    expect(names).toContain(invariant);
  });

  it('names the entries', () => {
    const found = broken(evidenceOf(...open, sending(), neverSent()));
    expect(found).toEqual([
      { invariant: 'I7', what: expect.stringContaining('P1-T1-t1-1'), entries: [4, 5, 6] },
    ]);
  });

  it('takes no random id of its own for a card', () => {
    const found = broken(evidenceOf(started({ version: 'P1-T1-3fa85f64-a717-b562-4242-424242424002-1' })));
    expect(found.filter(({ invariant }) => invariant === 'I17')).toEqual([]);
  });

  it('never says the secret that it found', () => {
    const card = ['4242', '4242', '4242', '4242'].join('');
    const found = JSON.stringify(broken(evidenceOf(started({ version: card }))));
    expect(found).toContain('card number');
    expect(found).not.toContain(card);
  });
});

describe('the chain', () => {
  const { entries } = evidenceOf(...PAID);
  type Loose = { -readonly [Field in keyof StoredEntry]: StoredEntry[Field] };
  const changed = (change: (all: Loose[]) => void): Evidence => {
    const all = [...entries].map((entry) => ({ ...entry }));
    change(all);
    return { entries: all, marks: [], faults: [], signedBy: null };
  };
  it.each([
    ['a changed fact', changed((all) => void (all[2]!.fact = all[2]!.fact.replace('1000', '1001'))), 3],
    ['a changed time', changed((all) => void (all[2]!.at += 1)), 3],
    ['a missing entry', changed((all) => void all.splice(2, 1)), 4],
    ['entries out of order', changed((all) => void all.reverse()), 7],
    ['text that is no JSON', changed((all) => void (all[2]!.fact = 'x')), 3],
    ['a fact of no known shape', changed((all) => void (all[3]!.fact = '{"type":"payment.intended"}')), 4],
  ])('%s', (_, evidence, seq) => {
    const found = broken(evidence).find((one) => one.invariant === 'I16');
    expect(found?.entries).toEqual([seq]);
  });

  it('misses what was cut off after it had been verified', () => {
    const all = [...entries];
    const marks = [{ seq: 7, hash: all[6]!.hash }];
    expect(broken({ entries: all, marks, faults: [], signedBy: null })).toEqual([]);
    expect(broken({ entries: all.slice(0, 6), marks, faults: [], signedBy: null })).toMatchObject([
      { invariant: 'I16' },
    ]);
  });
});

describe('the bank’s ledger', () => {
  const settled = evidenceOf(...PAID);
  const dead = evidenceOf(...PAID.slice(0, 5), declined());
  it.each<[string, string, Evidence, BankLedger]>([
    ['I1', 'two charges of one payment', settled, ledger(row(1080), row(1080, { paymentId: 'tpay_2' }))],
    [
      'I3',
      'a charge that nobody wrote down',
      settled,
      ledger(row(1080), row(500, { reference: 'P1-T1-t9-1' })),
    ],
    ['I4', 'booked and not taken', settled, ledger(row(0))],
    ['I5', 'taken and booked lower', evidenceOf(...PAID.slice(0, 5), captured(1, 1000)), ledger(row(1080))],
    ['I7', 'taken and called declined', dead, ledger(row(1080))],
    ['I9', 'another amount than was written', settled, ledger(row(1080, { amount: 2000 }))],
    ['I9', 'another key', settled, ledger(row(1080, { idempotencyKey: 'mine' }))],
    [
      'I13',
      'more given back than taken',
      settled,
      { rows: [row(1080)], refunds: [{ refundId: 'r', paymentId: 'tpay_1', ...usd(1081) }] },
    ],
  ])('%s: %s', (invariant, _, evidence, bank) => {
    expect(broken(evidence, bank).map((one) => one.invariant)).toContain(invariant);
  });

  it('waits for the bank where the till does', () => {
    expect(broken(evidenceOf(...SENT, approvedAlone()), ledger(row(0)))).toEqual([]);
    expect(broken(evidenceOf(...LOST, resolved(NOT_CHARGED)), ledger(row(1080)))).toEqual([]);
    const told = evidenceOf(...SENT, approvedAlone(), corrected(declined()));
    expect(broken(told, ledger(row(1080))).map((one) => one.invariant)).toContain('I7');
  });

  it('is silent about what is still open, and about other tills', () => {
    const open = evidenceOf(...PAID.slice(0, 5), unknown());
    expect(broken(open, ledger(row(1080)))).toEqual([]);
    expect(broken(settled, ledger(row(1080), row(700, { reference: 'P1-T2-t1-1' })))).toEqual([]);
  });
});
