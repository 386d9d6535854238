import { money } from '#shared/money.ts';
import { canonicalJson } from '../../journal/canonical-json.ts';
import { GENESIS, link } from '../../journal/chain.ts';
import type { Evidence } from '../evidence.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Facts as they stand in a journal, each changeable beyond what the types allow. */
export const CARD = { brand: 'visa', last4: '4242', authCode: '123456', entry: 'contactless' };
export const usd = (amount: number) => money(amount, 'USD');

export const started = (more: Loose = {}) => ({
  type: 'till.started',
  version: '0.1.0',
  till: 'T1',
  ...more,
});

/** One line of 10.00 and 8 % on it: 10.80 to pay. */
export const sold = (saleId = 's1', cashStep = 1) => [
  {
    type: 'sale.opened',
    saleId,
    number: '1001',
    currency: 'USD',
    taxClasses: [{ id: 'standard', label: 'Sales tax', ratePpm: 80_000 }],
    cashStep,
  },
  {
    type: 'sale.lineAdded',
    saleId,
    lineId: `${saleId}-l1`,
    productId: '4006381333931',
    name: 'Pen',
    unitPrice: usd(1000),
    taxClass: 'standard',
    quantity: 1,
  },
];

const key = (attempt: number) => ({ saleId: 's1', tenderId: 't1', attempt });

export const intended = (attempt = 1, more: Loose = {}) => ({
  type: 'payment.intended',
  ...key(attempt),
  reference: `P1-T1-t1-${attempt}`,
  key: `P1.key-${attempt}`,
  terminalId: 'term_1',
  terminalName: 'Counter',
  requested: usd(1080),
  tip: usd(0),
  ...more,
});
export const sending = (attempt = 1, path = 'lan') => ({ type: 'payment.sending', ...key(attempt), path });
export const notSent = (attempt = 1, path = 'lan') => ({
  type: 'payment.notSent',
  ...key(attempt),
  path,
  reason: 'refused',
  mayUseCloud: true,
});
export const unknown = (attempt = 1, path = 'lan') => ({
  type: 'payment.unknown',
  ...key(attempt),
  path,
  why: 'reset',
});
const outcome = (attempt: number, evidence: string, of: Loose) => ({
  type: 'payment.outcome',
  ...key(attempt),
  evidence,
  outcome: of,
});
export const captured = (attempt = 1, amount = 1080, more: Loose = {}, evidence = 'lan') =>
  outcome(attempt, evidence, {
    kind: 'captured',
    paymentId: 'tpay_1',
    captured: usd(amount),
    card: CARD,
    ...more,
  });
export const declined = (attempt = 1, evidence = 'lan', code = 'card_declined') =>
  outcome(attempt, evidence, { kind: 'declined', paymentId: 'tpay_0', code, reason: 'otherCard' });
export const neverSent = (attempt = 1) =>
  outcome(attempt, 'neverSent', { kind: 'cancelled', paymentId: null, reason: 'notSent' });
const provisional = {
  kind: 'provisional',
  paymentId: 'tpay_1',
  captured: usd(1080),
  card: { ...CARD, authCode: null },
};
export const approvedAlone = (attempt = 1) => outcome(attempt, 'lan', provisional);
export const attention = (attempt = 1) => ({
  type: 'payment.needsAttention',
  ...key(attempt),
  reason: 'noAnswer',
});
export const resolved = (says: Loose, attempt = 1) => ({
  type: 'payment.resolved',
  ...key(attempt),
  resolution: says,
  by: 'Mira',
  grounds: 'The slip says so',
});
/** VINR's late word, in place of what stands. */
export const corrected = (word: Loose) => ({ ...word, type: 'payment.corrected', evidence: 'cloud' });
export const cash = (amount: number, more: Loose = {}) => ({
  type: 'cash.taken',
  saleId: 's1',
  tenderId: 'c1',
  amount: usd(amount),
  received: usd(amount),
  change: usd(0),
  ...more,
});
export const voucher = (amount: number) => ({
  type: 'other.taken',
  saleId: 's1',
  tenderId: 'v1',
  method: { id: 'voucher', label: 'Voucher' },
  amount: usd(amount),
  reference: null,
});
export const givenBack = (amount: number, tenderId = 'c1') => ({
  type: 'tender.returned',
  saleId: 's1',
  tenderId,
  amount: usd(amount),
});
const change = (attempt: number) => ({
  saleId: 's1',
  tenderId: 't1',
  modificationId: 'm1',
  attempt,
});
export const refundIntended = (amount = 1080, attempt = 1, more: Loose = {}) => ({
  type: 'modification.intended',
  kind: 'refund',
  ...change(attempt),
  reference: `R1-T1-m1-${attempt}`,
  key: `R1.key-${attempt}`,
  paymentId: 'tpay_1',
  amount: usd(amount),
  reason: 'customerRequest',
  approvedBy: 'Mira',
  presentOn: null,
  ...more,
});
export const captureIntended = (amount = 1080) => ({
  type: 'modification.intended',
  kind: 'capture',
  ...change(1),
  reference: 'K1-T1-m1-1',
  key: 'K1.key-1',
  paymentId: 'tpay_1',
  amount: usd(amount),
});
export const changeSending = (attempt = 1) => ({ type: 'modification.sending', ...change(attempt) });
export const changeUnknown = (attempt = 1) => ({
  type: 'modification.unknown',
  ...change(attempt),
  why: 'reset',
});
export const changeAccepted = (attempt = 1) => ({
  type: 'modification.accepted',
  ...change(attempt),
  refundId: 're_1',
});
export const changeAttention = (attempt = 1) => ({
  type: 'modification.needsAttention',
  ...change(attempt),
  reason: 'noAnswer',
});
export const changeResolved = (says: string, attempt = 1) => ({
  type: 'modification.resolved',
  ...change(attempt),
  says,
  by: 'Mira',
  grounds: 'The dashboard says so',
});
export const changed = (of: Loose, attempt = 1, evidence = 'cloud') => ({
  type: 'modification.outcome',
  ...change(attempt),
  evidence,
  outcome: of,
});
export const refunded = (amount = 1080, attempt = 1) =>
  changed({ kind: 'refunded', refundId: 're_1', amount: usd(amount) }, attempt);
export const refundFailed = (attempt = 1) =>
  changed({ kind: 'failed', refundId: 're_0', code: 'technical_issue', reason: 'technical' }, attempt);
export const changeNotSent = (attempt = 1) =>
  changed({ kind: 'notSent', reason: 'noNetwork' }, attempt, 'neverSent');
export const authorized = () =>
  outcome(1, 'lan', { kind: 'authorized', paymentId: 'tpay_1', held: usd(1080), card: CARD });
export const taken = (amount = 1080) =>
  changed({ kind: 'captured', paymentId: 'tpay_1', amount: usd(amount) });
export const finished = { type: 'sale.finished', saleId: 's1' };

/** A whole chain over these facts. */
export const evidenceOf = (...facts: readonly unknown[]): Evidence => ({
  entries: link(GENESIS, 1_790_000_000_000, facts.map(canonicalJson)),
  marks: [],
  faults: [],
  signedBy: null,
});

export const shiftOpened = (number = 1, more: Loose = {}) => ({
  type: 'shift.opened',
  shiftId: `sh${number}`,
  number,
  by: 'Ana',
  float: usd(5000),
  counts: [{ value: 1000, pieces: 5 }],
  ...more,
});
/** `expected` is right when nothing moved after a float of 50.00. */
export const shiftClosed = (counted: number, more: Loose = {}) => ({
  type: 'shift.closed',
  shiftId: 'sh1',
  by: 'Ana',
  counts: [],
  counted: usd(counted),
  expected: usd(5000),
  difference: usd(counted - 5000),
  note: null,
  carried: [],
  ...more,
});
export const drawerMoved = (kind: 'in' | 'out', amount: number, shiftId: string | null = 'sh1') => ({
  type: 'drawer.moved',
  shiftId,
  kind,
  amount: usd(amount),
  reason: 'changeMoney',
  words: null,
  by: 'Ana',
});
