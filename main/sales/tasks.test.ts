import { beforeEach, describe, expect, it } from 'vitest';
import type { ModificationId, SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { AttemptKey, Fact, Outcome } from '../journal/facts.ts';
import { Books } from './books.ts';

const usd = (amount: number) => money(amount, 'USD');
const SALE = 's1' as SaleId;
const CARD = { brand: 'visa', last4: '4242', authCode: 'A1', entry: null };
const outcome = (kind: 'captured' | 'provisional', amount: number): Outcome => ({
  kind,
  paymentId: 'tpay_1',
  captured: usd(amount),
  card: CARD,
});
const declined: Outcome = {
  kind: 'declined',
  paymentId: 'tpay_1',
  code: 'offline_auth_declined',
  reason: 'otherCard',
};

let books: Books;
let clock = 0;
const happens = (...facts: readonly Fact[]) => {
  for (const fact of facts) books.apply({ seq: (clock += 1), fact, at: clock });
};
const tasks = () => books.tasks.map(({ id, kind, amount }) => [id, kind, amount.amount]);
const keyOf = (tender: string): AttemptKey => ({ saleId: SALE, tenderId: tender as TenderId, attempt: 1 });

/** Asked of a card and sent; the answer comes later. */
const asks = (tender: string, amount: number, tip = 0) => {
  const terminal = { terminalId: 'term_1' as TerminalId, terminalName: 'Counter' };
  const identity = { reference: `P1-T1-${tender}-1`, key: `P1.${tender}` };
  const asked = { requested: usd(amount), tip: usd(tip) };
  happens(
    { type: 'payment.intended', ...keyOf(tender), ...identity, ...terminal, ...asked },
    { type: 'payment.sending', ...keyOf(tender), path: 'lan' },
  );
};
const ends = (tender: string, said: Outcome) =>
  happens({ type: 'payment.outcome', ...keyOf(tender), evidence: 'lan', outcome: said });
const turnsOut = (tender: string, said: Outcome) =>
  happens({ type: 'payment.corrected', ...keyOf(tender), evidence: 'lan', outcome: said });
const isResolvedNotCharged = (tender: string) =>
  happens(
    { type: 'payment.unknown', ...keyOf(tender), path: 'lan', why: 'reset' },
    { type: 'payment.needsAttention', ...keyOf(tender), reason: 'noAnswer' },
    {
      type: 'payment.resolved',
      ...keyOf(tender),
      resolution: { kind: 'notCharged' },
      by: 'Mira',
      grounds: 'the slip',
    },
  );
const cash = (amount: number) =>
  happens({
    type: 'cash.taken',
    saleId: SALE,
    tenderId: `cash${clock}` as TenderId,
    amount: usd(amount),
    received: usd(amount),
    change: usd(0),
  });

beforeEach(() => {
  books = new Books();
  const taxClasses = [{ id: 'exempt' as const, label: 'Exempt', ratePpm: 0 }];
  const line = { lineId: 'l1' as never, productId: 'p1' as never, name: 'Pen', quantity: 1 };
  happens(
    { type: 'sale.opened', saleId: SALE, number: '1', currency: 'USD', taxClasses },
    { type: 'sale.lineAdded', saleId: SALE, ...line, unitPrice: usd(1_000), taxClass: 'exempt' },
  );
});

describe('what the bank says after a sale has counted on something else', () => {
  it('a decline of what paid the sale is owed, tip included', () => {
    asks('t1', 1_000, 100);
    ends('t1', outcome('provisional', 1_100));
    turnsOut('t1', declined);
    expect(tasks()).toEqual([['t1.1.receivable', 'receivable', 1_100]]);
  });

  it('a decline in a sale that is not paid yet is due again, and nobody is asked twice (soak seed 3330)', () => {
    asks('t1', 400);
    ends('t1', outcome('provisional', 400));
    turnsOut('t1', declined);
    expect(tasks()).toEqual([]);
    cash(1_000);
    expect(tasks()).toEqual([]);
  });

  it('a decline before the sale was paid and one after it: the second is owed', () => {
    asks('t1', 400);
    ends('t1', outcome('provisional', 400));
    turnsOut('t1', declined);
    cash(700);
    asks('t2', 300);
    ends('t2', outcome('provisional', 300));
    turnsOut('t2', declined);
    expect(tasks()).toEqual([['t2.1.receivable', 'receivable', 300]]);
  });

  it('two charges that a supervisor had denied, the first before the sale was paid: one goes back', () => {
    asks('t1', 400);
    isResolvedNotCharged('t1');
    turnsOut('t1', outcome('captured', 400));
    asks('t2', 600);
    isResolvedNotCharged('t2');
    cash(600);
    turnsOut('t2', outcome('captured', 600));
    expect(tasks()).toEqual([['t2.1.refundDue', 'refundDue', 600]]);
  });
});

describe('a refund, tip included, that was on its way and fails', () => {
  const modificationId = 'm1' as ModificationId;
  const change = (tender: string) => {
    const { saleId, tenderId } = keyOf(tender);
    return { saleId, tenderId, modificationId, attempt: 1 };
  };
  const givesBack = (tender: string, amount: number) => {
    const asked = { kind: 'refund', reason: 'customerRequest', approvedBy: 'Mira', presentOn: null } as const;
    const identity = { reference: 'R1-T1-m1-1', key: 'R1.m1', paymentId: 'tpay_1', amount: usd(amount) };
    happens(
      { type: 'modification.intended', ...change(tender), ...identity, ...asked },
      { type: 'modification.sending', ...change(tender) },
      { type: 'modification.accepted', ...change(tender), refundId: 'trfnd_1' },
    );
  };
  const fails = (tender: string) =>
    happens({
      type: 'modification.outcome',
      ...change(tender),
      evidence: 'cloud',
      outcome: { kind: 'failed', refundId: 'trfnd_1', code: 'closed', reason: 'accountUnreachable' },
    });

  beforeEach(() => {
    asks('t1', 400, 50);
    ends('t1', outcome('captured', 450));
    givesBack('t1', 450);
  });

  it('after its sale was given up: the customer has left without goods and is owed', () => {
    happens({ type: 'sale.voided', saleId: SALE, reason: 'customerLeft', words: null });
    expect(tasks()).toEqual([]);
    fails('t1');
    expect(tasks()).toEqual([['t1.1.refundm1', 'refundDue', 450]]);
  });

  it('after its sale was paid in another way: what the card brought is too much', () => {
    cash(1_000);
    fails('t1');
    expect(tasks()).toEqual([['t1.1.refundm1', 'refundDue', 450]]);
  });

  it('while its sale is still open: it counts for the sale again, and nobody is owed', () => {
    fails('t1');
    expect(tasks()).toEqual([]);
    cash(600);
    expect(tasks()).toEqual([]);
  });
});
